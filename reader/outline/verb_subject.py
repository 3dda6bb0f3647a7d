"""Find the subject of a verb that comes second: the phrase before it, or else the one after."""

from functools import lru_cache

from reader.lexicon import Lexicon
from reader.outline.frame import LONGEST_LEAD, Frame
from reader.outline.grammar import Grammar, Range
from reader.outline.noun_phrase import noun_phrase, with_apposition
from reader.outline.verb_clause import Saying, breaks, clause_start


def subject_of(grammar: Grammar, saying: Saying, found: list[Frame]) -> tuple[Range | None, bool]:
    """Return the subject of a verb, and whether it stands after it."""
    lexicon, verb = grammar.lexicon, saying.verb
    if grammar.low(verb + 1) in _only_subjects(lexicon):  # „…, nannte er …“
        return Range(verb + 1, verb + 2), True
    before = _before(grammar, saying)
    oblique = before is not None and (
        grammar.low(before.first) in lexicon.OBLIQUE
        or grammar.low(before.end - 1) in lexicon.NEWS_OUTLETS
    )
    fronted = saying.first == verb and before is not None and not _can_speak(grammar, before)
    if before is not None and not oblique and not fronted:
        return before, False
    if grammar.low(verb - 1) in lexicon.COORDINATORS and verb > 1:
        return (found[-1].subject if found else subject_of_sentence(grammar, verb)), False
    place = verb + 1
    while grammar.is_adverb(place) or grammar.low(place) in lexicon.OBJECT_PRONOUNS:
        if grammar.is_capital(place):
            break
        place += 1
    end = noun_phrase(grammar, place)
    told = grammar.low(place) in lexicon.OBLIQUE and saying.first == verb
    if place < end <= saying.end + LONGEST_LEAD and not told:
        if found and grammar.low(end - 1) in lexicon.THINGS - lexicon.NOBODY:
            return found[-1].subject, False  # „…, bestritt aber nicht die Annahme, dass …“
        return Range(place, with_apposition(grammar, end)), True
    return before or _particled(grammar, saying), False


def _can_speak(grammar: Grammar, where: Range) -> bool:
    """Tell whether a phrase may name a speaker: one without an article, or a noun known for it."""
    lexicon, nouns = grammar.lexicon, (grammar.low(place) for place in range(*where))
    kinds = lexicon.ROLES | lexicon.GROUPS | lexicon.ORGANISATIONS | lexicon.UNNAMED
    named = any(noun in kinds or noun in lexicon.DOCUMENTS for noun in nouns)
    return named or grammar.low(where.first) not in lexicon.DEFINITE | lexicon.POSSESSIVES


@lru_cache(maxsize=8)
def _only_subjects(lexicon: Lexicon) -> frozenset[str]:
    """Return the pronouns that cannot be anything but a subject."""
    pronouns = lexicon.MALE_PRONOUNS | lexicon.SELF_PRONOUNS
    return pronouns - lexicon.OBLIQUE - lexicon.OBJECT_PRONOUNS - lexicon.DETERMINERS


def named_beside(grammar: Grammar, saying: Saying) -> Range | None:
    """Return where it says so when nobody does: „in dem Schreiben heißt es“."""
    lexicon = grammar.lexicon
    for place in range(saying.first, min(saying.end, len(grammar.tokens))):
        if grammar.low(place) in lexicon.BELONGING:
            end = noun_phrase(grammar, place + 1)
            if end > place + 1:
                return Range(place + 1, end)
    return None


def agent_of(grammar: Grammar, saying: Saying) -> Range | None:
    """Return by whom something is said: „von der Werft wurde bestätigt“."""
    for place in range(saying.first, saying.cue.first):
        if grammar.low(place) in grammar.lexicon.AGENT:
            end = noun_phrase(grammar, place + 1)
            return Range(place + 1, end) if end > place + 1 else None
    return None


def points_back(grammar: Grammar, saying: Saying) -> bool:
    """Tell whether a sentence only says who said the one before: „Das teilte die Werft mit.“."""
    verb = saying.verb
    opens = saying.first == 0 and verb == 1 and grammar.low(0) in grammar.lexicon.POINTING
    return opens and grammar.is_end(saying.end) and noun_phrase(grammar, verb + 1) > verb + 1


def object_of(grammar: Grammar, place: int) -> Range | None:
    """Return whom a paper cites: „Die Zeitung zitiert einen Augenzeugen mit den Worten: …“."""
    end = noun_phrase(grammar, place)
    return Range(place, with_apposition(grammar, end)) if end > place else None


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
    while (
        grammar.low(first) in grammar.lexicon.COORDINATORS
        or grammar.is_adverb(first)
        or not grammar.tokens[first].is_word
    ):
        if first >= verb - 1:
            return None
        first += 1
    end = noun_phrase(grammar, first)
    if end > first and opens_relative(grammar, end) and end < verb - 1:
        return Range(first, end)  # „Lunn, die den Kai prüfte, sagte …“
    if any(
        grammar.is_verb(p) or grammar.low(p) in grammar.lexicon.REPORTING_MOOD
        for p in range(first, verb)
    ):
        return None
    commas = {grammar.low(place) for place in range(end, verb - 1)}
    return Range(first, verb - 1) if end > first and "," in commas else None


def opens_relative(grammar: Grammar, comma: int) -> bool:
    """Tell whether a clause about the noun before opens here: „, die den Kai …“."""
    word, lexicon = grammar.low(comma + 1), grammar.lexicon
    if grammar.low(comma) != "," or word not in lexicon.ARTICLE_RELATIVES | lexicon.RELATIVES:
        return False
    return noun_phrase(grammar, comma + 1) == comma + 1 or _two_phrases(grammar, comma + 1)


def _two_phrases(grammar: Grammar, place: int) -> bool:
    """Tell whether a determiner stands before another phrase: „den die Zeitung zitiert“."""
    after, lexicon = grammar.low(place + 1), grammar.lexicon
    return after in lexicon.DEFINITE | lexicon.INDEFINITE | lexicon.POSSESSIVES | grammar.pronouns


def relative_subject(grammar: Grammar, saying: Saying) -> Range | None:
    """Return whom a clause like „, die auch angab, …“ is about."""
    comma = saying.first - 1
    first = clause_start(grammar, comma)
    while first < comma and noun_phrase(grammar, first) != comma:
        first += 1
    return Range(first, comma) if first < comma else None


def is_relative(grammar: Grammar, saying: Saying) -> bool:
    """Tell whether a verb of saying ends a clause about the noun before it."""
    ends = saying.end == saying.cue.end or grammar.low(saying.cue.end) in grammar.lexicon.HAVE
    return ends and saying.verb > saying.first and opens_relative(grammar, saying.first - 1)


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
