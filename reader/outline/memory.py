"""Remember who was named lately, and find whom “he” or “she” means.

The latest subject or speaker of fitting gender, not the last name in the text: people named
in passing, and those who only own something (“Lunn's ship”), weigh less.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.outline.people import Mention, Person, can_be
from reader.outline.phrase import Gender

MOST = 12  # mentions a pronoun may look back over
REACH = 6  # sentences a pronoun may look back over

# Weights of the pronoun linker, set on the news articles of the quotation corpus.
PER_SENTENCE = -1.0
AS_SUBJECT = 1.5
AS_SPEAKER = 0.5
AS_POSSESSIVE = -0.7
GENDER_KNOWN = 0.5
NOT_SURELY_A_PERSON = -0.7
THIN = -5.0  # below this a pronoun stays unresolved


@dataclass(slots=True)
class _Recent:
    person: Person
    sentence: int
    weight: float


@dataclass(slots=True)
class Memory:
    """The people named lately, the last at the end."""

    recent: list[_Recent] = field(default_factory=list)

    def name(self, mention: Mention, sentence: int) -> None:
        """Remember somebody named in a sentence."""
        self._add(_Recent(mention.person, sentence, _weight(mention)))

    def hear(self, person: Person, sentence: int) -> None:
        """Remember somebody who said something in a sentence."""
        self._add(_Recent(person, sentence, AS_SPEAKER + AS_SUBJECT))

    def _add(self, recent: _Recent) -> None:
        self.recent.append(recent)
        del self.recent[:-MOST]

    def fitting(self, gender: Gender, before: Sequence[Mention], sentence: int) -> Person | None:
        """Return whom a pronoun means; `before` are those named earlier in its own sentence."""
        here = (_Recent(mention.person, sentence, _weight(mention)) for mention in before)
        best, best_score = None, THIN
        for candidate in (*self.recent, *here):
            score = _score(candidate, gender, sentence)
            if score >= best_score:
                best, best_score = candidate.person, score
        return best


def _score(candidate: _Recent, gender: Gender, sentence: int) -> float:
    person = candidate.person
    if sentence - candidate.sentence > REACH or person.is_body:
        return THIN - 1
    if not can_be(person.gender, gender):
        return THIN - 1
    known = GENDER_KNOWN if person.gender is gender else 0.0
    known += 0.0 if person.known else NOT_SURELY_A_PERSON
    return candidate.weight + PER_SENTENCE * (sentence - candidate.sentence) + known


def _weight(mention: Mention) -> float:
    weight = AS_SUBJECT if mention.subject else 0.0
    return weight + (AS_POSSESSIVE if mention.possessive else 0.0)
