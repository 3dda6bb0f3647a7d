"""Find the words that attribute: verbs of saying in all their forms, and whole phrases."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from functools import lru_cache

from reader.lexicon import Lexicon
from reader.outline.tokens import Token
from reader.records import record


class Taking(Enum):
    """What a cue takes after it."""

    CLAUSE = auto()  # says (that) it rained
    TELL = auto()  # told her (that) it rained
    OBJECT = auto()  # accused them of lying
    BELIEF = auto()  # believes it rained
    FIND = auto()  # shows that it rained
    QUOTE = auto()  # laughs: only beside words in marks
    ACCORDING = auto()  # according to Lunn: the speaker stands after it


class Form(Enum):
    """How a verb is bent."""

    BASE = auto()
    THIRD = auto()
    PAST = auto()
    ING = auto()


@record
class Cue:
    """A cue found in a sentence: tokens `first` up to, not including, `end`."""

    first: int
    end: int
    taking: Taking
    form: Form


@record
class CueTable:
    """Every form of every cue, ready to look up."""

    verbs: dict[str, tuple[Taking, Form]]
    phrases: dict[str, tuple[tuple[tuple[str, ...], Taking], ...]]  # by their first word
    particles: dict[str, frozenset[str]]  # of verbs that are cues with one of these only

    def at(self, tokens: Sequence[Token], place: int) -> Cue | None:
        """Return the cue that begins at this token, the longest there is."""
        word = tokens[place].low
        for words, taking in self.phrases.get(word, ()):
            end = place + len(words)
            if tuple(token.low for token in tokens[place:end]) == words:
                form = self.verbs.get(word, (taking, Form.PAST))[1]
                return Cue(place, end, taking, _phrase_form(word, form))
        if word not in self.verbs:
            return None
        taking, form = self.verbs[word]
        return Cue(place, place + 1, taking, form)


def _phrase_form(word: str, form: Form) -> Form:
    return Form.ING if word.endswith("ing") else form


_FORMS = (Form.BASE, Form.THIRD, Form.PAST, Form.PAST, Form.ING)


def _forms(line: str) -> Iterator[tuple[str, Form]]:
    """Yield the forms of one verb; where there is no base, all that can be told is what is finite.

    >>> [(word, form.name) for word, form in _forms("dit disait | disant")]
    [('dit', 'PAST'), ('disait', 'PAST'), ('disant', 'ING')]
    """
    finite, bar, participles = line.partition("|")
    words = finite.split()
    if not bar and len(words) == len(_FORMS):
        yield from zip(words, _FORMS, strict=True)
        return
    yield from ((word, Form.PAST) for word in words)
    yield from ((word, Form.ING) for word in participles.split())


def _table(
    rows: tuple[tuple[Taking, tuple[str, ...]], ...],
    phrases: tuple[tuple[str, Taking], ...],
    splitting: tuple[str, ...],
) -> CueTable:
    verbs: dict[str, tuple[Taking, Form]] = {}
    for taking, lines in rows:
        for line in lines:
            for word, form in _forms(line):
                verbs[word] = (verbs.get(word, (taking, form))[0], form)
    by_first: dict[str, list[tuple[tuple[str, ...], Taking]]] = {}
    for phrase, taking in phrases:
        words = tuple(phrase.split())
        by_first.setdefault(words[0], []).append((words, taking))
    longest_first = {
        first: tuple(sorted(found, key=lambda row: -len(row[0])))
        for first, found in by_first.items()
    }
    return CueTable(verbs, longest_first, _particles(splitting))


def _particles(splitting: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """Return the particles of each verb that is parted from its own: “teilte … mit”."""
    rows = (line.split() for line in splitting)
    return {verb: frozenset(particles) for verb, *particles in rows}


@lru_cache(maxsize=8)
def cue_table(lexicon: Lexicon) -> CueTable:
    """Return the cues of a language; a verb in two lists counts as in the first."""
    rows = (
        (Taking.CLAUSE, lexicon.CLAUSE_VERBS),
        (Taking.CLAUSE, lexicon.JOINED_VERBS),
        (Taking.TELL, lexicon.TELL_VERBS),
        (Taking.OBJECT, lexicon.OBJECT_VERBS),
        (Taking.BELIEF, lexicon.BELIEF_VERBS),
        (Taking.FIND, lexicon.FIND_VERBS),
        (Taking.QUOTE, lexicon.QUOTE_VERBS),
    )
    phrases = (
        *((phrase, Taking.OBJECT) for phrase in lexicon.CUE_PHRASES),
        *((phrase, Taking.ACCORDING) for phrase in lexicon.ACCORDING),
    )
    return _table(rows, phrases, lexicon.SPLIT_VERBS)
