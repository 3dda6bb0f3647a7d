"""Find the subject of a verb that comes second: the phrase before it, or else the one after."""

from reader.outline.frame import LONGEST_LEAD, Frame
from reader.outline.grammar import Grammar, Range
from reader.outline.noun_phrase import noun_phrase, with_apposition
from reader.outline.verb_clause import Saying, breaks


def subject_of(grammar: Grammar, saying: Saying, found: list[Frame]) -> tuple[Range | None, bool]:
    """Return the subject of a verb, and whether it stands after it."""
    lexicon, verb = grammar.lexicon, saying.verb
    before = _before(grammar, saying)
    oblique = before is not None and (
        grammar.low(before.first) in lexicon.OBLIQUE
        or grammar.low(before.end - 1) in lexicon.NEWS_OUTLETS
    )
    if before is not None and not oblique:
        return before, False
    if saying.first == verb and grammar.low(verb - 1) in lexicon.COORDINATORS:
        return (found[-1].subject if found else subject_of_sentence(grammar, verb)), False
    place = verb + 1
    while grammar.is_adverb(place) or grammar.low(place) in lexicon.OBJECT_PRONOUNS:
        if grammar.is_capital(place):
            break
        place += 1
    end = noun_phrase(grammar, place)
    told = grammar.low(place) in lexicon.OBLIQUE and saying.first == verb
    if place < end <= saying.end + LONGEST_LEAD and not told:
        return Range(place, with_apposition(grammar, end)), True
    return before or _particled(grammar, saying), False


def _particled(grammar: Grammar, saying: Saying) -> Range | None:
    """Return a surname that opens its sentence with “Von”."""
    first, verb = saying.first, saying.verb
    particle = grammar.low(first) in grammar.lexicon.NAME_PARTICLES
    return Range(first, verb) if particle and noun_phrase(grammar, first + 1) == verb else None


def _before(grammar: Grammar, saying: Saying) -> Range | None:
    """Return the subject before a verb: a noun phrase that fills the place before it."""
    first, verb = saying.first, saying.verb
    if first == verb:
        return _with_apposition_before(grammar, verb)
    end = noun_phrase(grammar, first)
    while end < verb and (
        grammar.is_adverb(end) or grammar.low(end) in grammar.lexicon.AUXILIARIES
    ):
        end += 1
    if end < verb and grammar.low(end) in grammar.lexicon.PREPOSITIONS:
        end = verb  # „Lunn vom Hafenamt sagte“
    return Range(first, verb) if end == verb and noun_phrase(grammar, first) > first else None


def _with_apposition_before(grammar: Grammar, verb: int) -> Range | None:
    """Return “Lunn, der Hafenmeister,” given the verb after the comma."""
    if grammar.low(verb - 1) != ",":
        return None
    first = verb - 1
    while first > 0 and (grammar.low(first - 1) == "," or not breaks(grammar, first - 1)):
        first -= 1
    while grammar.low(first) in grammar.lexicon.COORDINATORS or not grammar.tokens[first].is_word:
        if first >= verb - 1:
            return None
        first += 1
    if any(
        grammar.is_verb(p) or grammar.low(p) in grammar.lexicon.REPORTING_MOOD
        for p in range(first, verb)
    ):
        return None
    end = noun_phrase(grammar, first)
    commas = {grammar.low(place) for place in range(end, verb - 1)}
    return Range(first, verb - 1) if end > first and "," in commas else None


def subject_of_sentence(grammar: Grammar, limit: int) -> Range | None:
    """Return the subject of a sentence: what it opens with, or what follows its first verb."""
    end = noun_phrase(grammar, 0)
    if 0 < end < limit and grammar.low(0) not in grammar.lexicon.OBLIQUE:
        return Range(0, with_apposition(grammar, end))
    for place in range(1, limit):
        if grammar.is_verb(place):
            end = noun_phrase(grammar, place + 1)
            return Range(place + 1, with_apposition(grammar, end)) if end > place + 1 else None
    return None
