"""A statement with who makes it, as far as is known."""

from dataclasses import dataclass

from reader.model import QuoteKind, Span
from reader.outline.people import Person
from reader.outline.phrase import Naming, Phrase
from reader.outline.quotations import Statement
from reader.outline.tokens import Sentence
from reader.saying import saying


@dataclass(slots=True)
class Speaking:
    """A statement with who makes it: a phrase as written, and a person if we know one."""

    statement: Statement
    phrase: Phrase | None = None
    person: Person | None = None
    like: "Speaking | None" = None  # the statement whose speaker this one shares
    cue: Span | None = None
    beside: Span | None = None  # who is named beside the quote before, when that one goes on
    evidence: str = ""
    block: int = 0

    @property
    def named_at(self) -> Span | None:
        """Return the words that name the speaker."""
        return self.beside if self.phrase is None else self.phrase.span

    @property
    def who(self) -> Person | tuple[str, ...] | None:
        """Return the speaker as far as known, to tell one from another."""
        speaking = self.like or self
        if speaking.person is not None or speaking.phrase is None:
            return speaking.person
        return None if speaking.phrase.naming is Naming.PRONOUN else speaking.phrase.words

    def holds(self, other: "Speaking") -> bool:
        """Tell whether somebody else's words stand inside these."""
        if other is self or len(self.statement.parts) > 1:
            return False
        outer, inner = self.statement.parts[0], other.statement.parts
        within = outer.start < inner[0].start and inner[-1].end <= outer.end
        return within and other.who != self.who

    def opens(self, sentence: Sentence) -> bool:
        """Tell whether its sentence begins with these words, in marks."""
        return self.statement.kind is QuoteKind.DIRECT and sentence.tokens[0].quote is not None


def role_evidence(phrase: Phrase, person: Person | None) -> str:
    """Say why a role, "the ambassador", means this person."""
    if phrase.thing:
        return saying("the words beside the quote name a thing, not a source")
    if person is None:
        return saying("named beside the quote")
    return saying("the only {role} named: {name}", role=phrase.name, name=" ".join(person.words))


def named_evidence(phrase: Phrase, person: Person | None) -> str:
    """Say why a name beside a quote means this person."""
    if person is not None and len(phrase.words) < len(person.words):
        return saying("surname of {name}", name=" ".join(person.words))
    return saying("named beside the quote")
