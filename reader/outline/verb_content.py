"""Find what is reported after a verb that comes second and its subject, or before them."""

from collections.abc import Iterator

from reader.outline.content import reported_after, reported_before
from reader.outline.cues import Cue, Taking
from reader.outline.frame import Frame
from reader.outline.grammar import Grammar, Range
from reader.outline.noun_phrase import is_name, noun_phrase
from reader.outline.tokens import DASHES
from reader.outline.verb_clause import CLAUSE_REACH, Saying, breaks


def led(grammar: Grammar, saying: Saying, after: int) -> list[Range]:
    """Return what is reported after the verb and its subject."""
    cue = saying.cue
    place = after
    size = len(grammar.tokens)
    while place < size and not grammar.is_end(place):
        if grammar.is_quote(place) and not is_name(grammar, place):
            return _quoted(grammar, place)
        word = grammar.low(place)
        if word == ":":
            return [Range(place + 1, size)] if place + 1 < size else []
        if word in DASHES and place > after:
            return []
        if word == ",":
            return _clause(grammar, cue, place + 1)
        if word in grammar.lexicon.AND and grammar.cues.at(grammar.tokens, place + 1):
            return []
        place += 1
    return []


def _quoted(grammar: Grammar, place: int) -> list[Range]:
    """Return the words in marks of a clause that reports nothing else."""
    end = place
    while not grammar.is_end(end) and grammar.low(end) not in (",", ":", *DASHES):
        end += 1
    return [Range(at, at + 1) for at in range(place, end) if grammar.is_quote(at)]


def _clause(grammar: Grammar, cue: Cue, start: int) -> list[Range]:
    """Return the clause that begins after a comma when it is what is reported."""
    lexicon, size = grammar.lexicon, len(grammar.tokens)
    word = grammar.low(start)
    size = _own_remark(grammar, start) or size
    if grammar.is_quote(start) or word in lexicon.COMPLEMENTISERS:
        return [Range(start + (word in lexicon.THAT), size)]
    phrase = cue.end - cue.first > 1
    if not phrase and cue.taking not in (Taking.CLAUSE, Taking.TELL):
        mood = any(grammar.low(p) in lexicon.REPORTING_MOOD for p in range(start, size))
        return [Range(start, size)] if mood and cue.taking is Taking.BELIEF else []
    later = _after_inserted(grammar, start)
    if later is not None:
        return [Range(later, size)]
    if word in lexicon.SUBORDINATORS | lexicon.CONTRASTS | lexicon.COORDINATORS | lexicon.ASIDES:
        return []
    return [Range(start, size)] if _reports(grammar, start) else []


def _own_remark(grammar: Grammar, start: int) -> int | None:
    """Return where the reporter goes on himself: „…, dass sie komme, denn der Kai ist frei“."""
    lexicon = grammar.lexicon
    mood = lexicon.REPORTING_MOOD | lexicon.REPORTING_SECOND
    for place in range(len(grammar.tokens) - 1, start, -1):
        if grammar.low(place) in mood or grammar.is_quote(place):
            return None
        opens = grammar.low(place) == "," and grammar.low(place + 1) in lexicon.COORDINATORS
        if opens and any(grammar.is_verb(p) for p in range(place, len(grammar.tokens))):
            return place
    return None


def _after_inserted(grammar: Grammar, start: int) -> int | None:
    """Return where a clause goes on after an inserted one: „sagte, ohne zu zögern, dass …“."""
    for place in range(start, min(start + CLAUSE_REACH, len(grammar.tokens))):
        if grammar.low(place) == ",":
            return place + 2 if grammar.low(place + 1) in grammar.lexicon.THAT else None
    return None


def _reports(grammar: Grammar, start: int) -> bool:
    """Tell whether the words from here are a clause of their own, not one about a noun before."""
    mood = grammar.lexicon.REPORTING_MOOD | grammar.lexicon.REPORTING_SECOND
    for place in range(start, len(grammar.tokens)):
        if grammar.low(place) in mood or _is_infinitive(grammar, place):
            return True
        if grammar.is_quote(place):
            return True
    lexicon = grammar.lexicon
    alone = grammar.pronouns | (lexicon.NOBODY - lexicon.COMPLEMENTISERS)
    if grammar.low(start) in alone - lexicon.DETERMINERS:
        return not grammar.is_capital(start + 1)
    end = noun_phrase(grammar, start)
    return end > start and grammar.is_verb(end)


def _is_infinitive(grammar: Grammar, place: int) -> bool:
    """Tell whether “zu” stands before a verb, or within one that can be parted: “anzugeben”."""
    word, lexicon = grammar.low(place), grammar.lexicon
    if word in lexicon.TO:
        after = grammar.low(place + 1)
        verb = after.endswith("n") and not grammar.is_capital(place + 1)
        return verb and after not in lexicon.DETERMINERS
    parts = (particle + to for particle in lexicon.VERB_PARTICLES for to in lexicon.TO)
    return word.endswith("en") and not grammar.is_capital(place) and word.startswith(tuple(parts))


def following(grammar: Grammar, frame: Frame, found: list[Frame]) -> Iterator[Frame]:
    """Yield the frame with the words before it: „…“, sagte Lunn."""
    frame.leads = False
    if grammar.low(frame.start - 1) in grammar.lexicon.ACCORDING_AFTER:
        frame.start -= 1
    frame.end = _past_clause(grammar, frame.end)
    frame.pieces = reported_before(grammar, frame, found) + reported_after(grammar, frame)
    if frame.pieces or (frame.start == 0 and grammar.is_end(frame.end)):
        yield frame


def _past_clause(grammar: Grammar, place: int) -> int:
    """Return where the rest of an attribution ends: „… sagte Lunn am Montag in Oslo“."""
    while not grammar.is_end(place) and not breaks(grammar, place):
        if grammar.low(place) in grammar.lexicon.AND:
            break
        place += 1
    return place
