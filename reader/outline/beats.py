"""Remember whom the sentence before was about: “Lunn put the letter down. “It came today.””.

Stories leave the verb of saying out and tell what the speaker does instead.
"""

from dataclasses import dataclass

from reader.model import QuoteKind
from reader.outline.describe import describe
from reader.outline.grammar import Grammar
from reader.outline.people import People, can_be
from reader.outline.phrase import Gender, Naming, Phrase
from reader.outline.quotations import Statement
from reader.outline.speaking import Speaking
from reader.outline.subject_of_cue import leading_name
from reader.outline.tokens import Sentence


@dataclass(slots=True)
class Beats:
    """Whom the sentence just read is about, when it quotes nobody."""

    about: Speaking | None = None

    def note(self, sentence: Sentence, grammar: Grammar, text: str, people: People) -> None:
        """Remember the name a sentence without words in marks begins with."""
        self.about = None
        name = leading_name(grammar, 0)
        quotes = any(token.quote is not None for token in sentence.tokens)
        if quotes or name is None or not grammar.low(name.end).isalpha():
            return
        phrase = describe(grammar, name, text)
        if phrase is not None and phrase.naming is Naming.NAME and _may_be_somebody(phrase):
            person = people.find(phrase.words, phrase.gender)
            nothing = Statement(QuoteKind.DIRECT, ())
            self.about = Speaking(nothing, phrase, person, block=sentence.block)

    def before(self, block: int, gender: Gender = Gender.UNKNOWN) -> Speaking | None:
        """Return whom the sentence before, in the same paragraph, is about."""
        about = self.about
        if about is None or about.block != block or about.phrase is None:
            return None
        return about if can_be(about.phrase.gender, gender) else None


def _may_be_somebody(phrase: Phrase) -> bool:
    """Tell whether a name is written as people's are: no “AI”, no “Oslo-based Gull”."""
    return all(word.istitle() for word in phrase.words)
