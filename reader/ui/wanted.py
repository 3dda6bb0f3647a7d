"""What is looked for, as the find bar tells it."""

from reader.records import record
from reader.ui.searching import Spelling


class PatternError(Exception):
    """A regular expression cannot be used; its words are a sentence to a person."""


@record
class Wanted:
    """The words in the find bar and how they are meant."""

    words: str = ""
    case: bool = False
    whole: bool = False
    exact: bool = False
    pattern: bool = False  # a regular expression

    @property
    def spelling(self) -> Spelling:
        """How the text is to be folded; a pattern sees to large and small letters itself."""
        return Spelling(case=self.case or self.pattern, exact=self.exact)
