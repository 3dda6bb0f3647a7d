"""Find who says what where the verb comes second and nouns have capitals, as in German.

The subject stands before the verb, or after it when anything else opens the sentence; in a
clause that “wie” or “nachdem” opens it stands first and the verb last. A past of two words
begins with “hat”, which is the second word, and ends with its participle.
"""

from collections.abc import Iterator

from reader.outline.content import reported_after, reported_before
from reader.outline.cues import Cue, Form, Taking
from reader.outline.frame import Frame
from reader.outline.grammar import Grammar, Range
from reader.outline.noun_phrase import noun_phrase, with_apposition
from reader.outline.verb_clause import Saying, breaks, closes, parted, saying_of, words_before
from reader.outline.verb_content import led
from reader.outline.verb_subject import subject_of, subject_of_sentence


def verb_second(grammar: Grammar) -> list[Frame]:
    """Return the attributions of a sentence in their order."""
    found: list[Frame] = []
    place = 0
    while place < len(grammar.tokens):
        frame = next(_at(grammar, place, found), None)
        if frame is not None:
            found.append(frame)
        place = max(place + 1, 0 if frame is None or frame.cue is None else frame.cue.end)
    return found


def going_on(grammar: Grammar) -> list[Frame]:
    """Return a frame for a sentence whose verb says that it is reported: “Der Kai sei sicher”."""
    lexicon = grammar.lexicon
    for place, token in enumerate(grammar.tokens):
        if token.low in lexicon.REPORTING_MOOD and not grammar.is_capital(place):
            return [Frame(None, None, [Range(0, len(grammar.tokens))], goes_on=True)]
    return []


def before_colon(grammar: Grammar) -> list[Frame]:
    """Return a frame for whoever a sentence is about that hands over with a colon."""
    for place in range(2, len(grammar.tokens) - 1):
        if grammar.low(place) == ":" and grammar.is_quote(place + 1):
            subject = subject_of_sentence(grammar, place)
            pieces = [Range(place + 1, len(grammar.tokens))]
            return [Frame(None, subject, pieces, end=place)] if subject else []
    return []


def _at(grammar: Grammar, place: int, found: list[Frame]) -> Iterator[Frame]:
    """Yield the frame of the cue at this place."""
    word, lexicon = grammar.low(place), grammar.lexicon
    if word in lexicon.ACCORDING_AFTER:
        yield from _behind_words(grammar, place, found)
        return
    if word in lexicon.ACCORDING_BEHIND:
        yield from _behind_speaker(grammar, place)
        return
    cue = grammar.cues.at(grammar.tokens, place) or parted(grammar, place)
    if cue is None or (grammar.is_capital(place) and place > 0 and cue.end == place + 1):
        return
    if cue.taking is Taking.ACCORDING:
        yield from _according(grammar, cue, found)
        return
    saying = saying_of(grammar, cue)
    if saying is not None:
        yield from _of(grammar, saying, found)


# --- whose it is


def _of(grammar: Grammar, saying: Saying, found: list[Frame]) -> Iterator[Frame]:
    if saying.last:
        yield from _verb_last(grammar, saying, found)
        return
    subject, inverted = subject_of(grammar, saying, found)
    if subject is None:
        return
    after = max(saying.cue.end, subject.end if inverted else 0)
    start = min(subject.first, saying.verb)
    frame = Frame(saying.cue, subject, start=start, end=after)
    if not inverted and grammar.low(saying.verb - 1) in grammar.lexicon.COORDINATORS:
        frame.shares, frame.start = True, saying.verb - 1
    behind = inverted and saying.verb == saying.first and words_before(grammar, saying.first)
    if not behind or saying.cue.taking is Taking.OBJECT:
        frame.pieces = led(grammar, saying, after)
        if frame.pieces or grammar.tokens[-1].text == ":":
            yield frame
            return
    if inverted and saying.verb == saying.first:
        yield from _following(grammar, frame, found)


def _following(grammar: Grammar, frame: Frame, found: list[Frame]) -> Iterator[Frame]:
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


def _verb_last(grammar: Grammar, saying: Saying, found: list[Frame]) -> Iterator[Frame]:
    """Yield the frame of “wie Lunn sagte” and “nachdem Lunn gesagt hatte, dass …”."""
    lexicon, first = grammar.lexicon, saying.first
    end = noun_phrase(grammar, first + 1)
    if end == first + 1 or end > saying.cue.first:
        return
    frame = Frame(saying.cue, Range(first + 1, end), start=first, end=saying.end)
    if grammar.low(first) not in lexicon.HOW:
        frame.pieces = led(grammar, saying, saying.cue.end)
        if frame.pieces:
            yield frame
    elif first == 0:
        frame.pieces = [Range(saying.end + 1, len(grammar.tokens))]
        yield frame
    else:
        yield from _following(grammar, frame, found)


# --- without a verb


def _according(grammar: Grammar, cue: Cue, found: list[Frame]) -> Iterator[Frame]:
    """Yield the frame of “laut Lunn” and “nach Angaben der Polizei”."""
    start = cue.end + (grammar.low(cue.end) in grammar.lexicon.OF)
    end = noun_phrase(grammar, start)
    if end == start:
        return
    frame = Frame(cue, Range(start, end), start=cue.first, end=end)
    first = max((other.end for other in found), default=0)
    if cue.first == 0:
        comma = grammar.low(end) == ","
        frame.pieces = [Range(end + comma, len(grammar.tokens))]
    else:
        frame.leads = False
        frame.pieces = [Range(first, cue.first), Range(end, len(grammar.tokens))]
    yield frame


def _behind_words(grammar: Grammar, place: int, found: list[Frame]) -> Iterator[Frame]:
    """Yield the frame of “…, so Lunn”."""
    if not words_before(grammar, place):
        return
    end = noun_phrase(grammar, place + 1)
    goes_on = grammar.is_adverb(end) or grammar.low(end) in grammar.lexicon.PREPOSITIONS
    if end == place + 1 or not (goes_on or closes(grammar, end)):
        return
    cue = Cue(place, place + 1, Taking.ACCORDING, Form.PAST)
    subject = Range(place + 1, with_apposition(grammar, end))
    yield from _following(grammar, Frame(cue, subject, start=place, end=subject.end), found)


def _behind_speaker(grammar: Grammar, place: int) -> Iterator[Frame]:
    """Yield the frame of “Lunn zufolge …”."""
    first = place
    while first > 0 and noun_phrase(grammar, first - 1) == place:
        first -= 1
    if first == place:
        return
    cue = Cue(place, place + 1, Taking.ACCORDING, Form.PAST)
    frame = Frame(cue, Range(first, place), start=first, end=place + 1)
    after = Range(place + 1, len(grammar.tokens))
    if first > 0:
        frame.leads = False
        frame.pieces = [Range(0, first), after]
    else:
        frame.pieces = [after]
    yield frame
