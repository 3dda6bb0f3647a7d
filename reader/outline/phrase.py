"""What a subject is taken apart into: a name with its role, a pronoun, a noun phrase."""

from enum import Enum, auto

from reader.model import Span
from reader.records import record


class Naming(Enum):
    """How a phrase names someone."""

    NAME = auto()
    PRONOUN = auto()
    NOUN = auto()


class Gender(Enum):
    """What a pronoun can tell about someone."""

    UNKNOWN = auto()
    MALE = auto()
    FEMALE = auto()


@record
class Phrase:
    """The words that name a speaker, taken apart."""

    naming: Naming
    span: Span  # the name, pronoun or noun phrase without title and role
    words: tuple[str, ...]  # of the name; of a noun phrase without its determiner
    head: str  # last word of the name or head noun, lower case
    role: str = ""
    titled: bool = False
    definite: bool = False  # "the source"
    third: bool = False  # "they", "it"
    thing: bool = False  # no source: "Lunn's visit"
    gender: Gender = Gender.UNKNOWN

    @property
    def name(self) -> str:
        """Return the words as shown."""
        return " ".join(self.words)

    @property
    def names_nobody(self) -> bool:
        """Tell whether the words alone name no source: a pronoun, a thing."""
        return self.thing or self.naming is Naming.PRONOUN
