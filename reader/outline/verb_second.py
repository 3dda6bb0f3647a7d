"""Find who says what where the verb comes second and nouns have capitals, as in German.

The subject stands before the verb, or after it when anything else opens the sentence; in a
clause that “wie” or “nachdem” opens it stands first and the verb last. A past of two words
begins with “hat”, which is the second word, and ends with its participle.
"""

from collections.abc import Iterator

from reader.outline.cues import Taking
from reader.outline.frame import Frame
from reader.outline.grammar import Grammar, Range
from reader.outline.noun_phrase import noun_phrase, with_apposition
from reader.outline.verb_clause import Saying, parted, saying_of, words_before
from reader.outline.verb_content import following, led
from reader.outline.verb_reports import without_verb
from reader.outline.verb_subject import (
    agent_of,
    is_relative,
    named_beside,
    object_of,
    opens_relative,
    points_back,
    relative_subject,
    subject_of,
    subject_of_sentence,
)


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


def before_colon(grammar: Grammar) -> list[Frame]:
    """Return a frame for whoever a sentence is about that hands over with a colon."""
    for place in range(2, len(grammar.tokens) - 1):
        if grammar.low(place) == "(":
            return []
        if grammar.low(place) == ":" and grammar.is_quote(place + 1):
            subject = subject_of_sentence(grammar, place)
            pieces = [Range(place + 1, len(grammar.tokens))]
            return [Frame(None, subject, pieces, end=place)] if subject else []
    return []


def _at(grammar: Grammar, place: int, found: list[Frame]) -> Iterator[Frame]:
    """Yield the frame of the cue at this place."""
    verbless = list(without_verb(grammar, place, found))
    if verbless:
        yield from verbless
        return
    cue = grammar.cues.at(grammar.tokens, place) or parted(grammar, place)
    if cue is None or (grammar.is_capital(place) and place > 0 and cue.end == place + 1):
        return
    saying = None if cue.taking is Taking.ACCORDING else saying_of(grammar, cue)
    if saying is not None:
        yield from _of(grammar, saying, found)


# --- whose it is


def _of(grammar: Grammar, saying: Saying, found: list[Frame]) -> Iterator[Frame]:
    """Yield the frame of one verb in its clause."""
    if saying.last:
        yield from _verb_last(grammar, saying, found)
    elif saying.passive:
        yield from _passive(grammar, saying)
    elif points_back(grammar, saying):
        whose = Range(saying.verb + 1, noun_phrase(grammar, saying.verb + 1))
        yield Frame(saying.cue, whose, leads=False, end=saying.end, back=True)
    else:
        yield from _active(grammar, saying, found)


def _active(grammar: Grammar, saying: Saying, found: list[Frame]) -> Iterator[Frame]:
    """Yield the frame of a verb that comes second, with its words after or before it."""
    if is_relative(grammar, saying):
        subject, inverted = _within_relative(grammar, saying), False
    else:
        subject, inverted = subject_of(grammar, saying, found)
    if subject is None:
        return
    after = max(saying.cue.end, subject.end if inverted else 0)
    start = min(subject.first, saying.verb)
    frame = Frame(saying.cue, _speaker(grammar, saying, subject, after), start=start, end=after)
    if not inverted and grammar.low(saying.verb - 1) in grammar.lexicon.COORDINATORS:
        frame.shares, frame.start = True, saying.verb - 1
    behind = inverted and saying.verb == saying.first and words_before(grammar, saying.first)
    if not behind or saying.cue.taking is Taking.OBJECT or _hands_over(grammar, saying, after):
        frame.pieces = led(grammar, saying, after)
        if frame.pieces or grammar.tokens[-1].text == ":":
            yield frame
            return
    if inverted and saying.verb == saying.first:
        yield from following(grammar, frame, found)


def _within_relative(grammar: Grammar, saying: Saying) -> Range | None:
    """Return who speaks in a clause like „, die auch angab, …“; not in „, den sie zitiert, …“."""
    if grammar.low(saying.first + 1) in grammar.pronouns | grammar.lexicon.DETERMINERS:
        return None
    return relative_subject(grammar, saying)


def _passive(grammar: Grammar, saying: Saying) -> Iterator[Frame]:
    """Yield the frame of “von der Werft wurde bestätigt, dass …”; most say not by whom."""
    pieces = led(grammar, saying, saying.cue.end)
    lexicon = grammar.lexicon
    if not pieces or opens_relative(grammar, saying.first - 1):
        return
    asks = (lexicon.COMPLEMENTISERS - lexicon.THAT) | lexicon.PREPOSITIONS
    if grammar.low(pieces[0].first) not in asks and grammar.low(pieces[0].first - 1) != ":":
        whose = agent_of(grammar, saying)
        yield Frame(saying.cue, whose, pieces, start=saying.first, end=saying.cue.end)


def _speaker(grammar: Grammar, saying: Saying, subject: Range, after: int) -> Range | None:
    """Return whose words they are: not “es”, and not the paper that cites somebody."""
    lexicon, word = grammar.lexicon, grammar.low(subject.first)
    if subject.end - subject.first == 1 and word in lexicon.NOBODY:
        return named_beside(grammar, saying) if word in lexicon.THING_PRONOUNS else None
    if grammar.low(saying.cue.first) in lexicon.CITING:
        return object_of(grammar, after) or subject
    return subject


def _hands_over(grammar: Grammar, saying: Saying, after: int) -> bool:
    """Tell whether a quote follows after a colon: „Als er kam, sagte Lunn: „…““."""
    pieces = led(grammar, saying, after)
    colon = bool(pieces) and grammar.low(pieces[0].first - 1) == ":"
    first = saying.first
    quoted = grammar.is_quote(first - 1) or grammar.is_quote(first - 2)
    return colon and not quoted and grammar.is_quote(pieces[0].first)


def _verb_last(grammar: Grammar, saying: Saying, found: list[Frame]) -> Iterator[Frame]:
    """Yield the frame of “wie Lunn sagte” and “nachdem Lunn gesagt hatte, dass …”."""
    lexicon, first = grammar.lexicon, saying.first
    begin = first + 1 + (grammar.low(first + 1) in lexicon.BELONGING)  # „wie aus Kreisen verlautet“
    end = noun_phrase(grammar, begin)
    if end == begin or end > saying.cue.first:
        return
    end = min(with_apposition(grammar, end), saying.cue.first)
    frame = Frame(saying.cue, Range(begin, end), start=first, end=saying.end)
    if grammar.low(first) not in lexicon.HOW:
        frame.pieces = led(grammar, saying, saying.cue.end)
        frame.until = _main_clause(grammar, saying.end + 1) if first == 0 else None
        if frame.pieces:
            yield frame
    elif first == 0:
        frame.pieces = [Range(saying.end + 1, len(grammar.tokens))]
        yield frame
    else:
        yield from following(grammar, frame, found)


def _main_clause(grammar: Grammar, place: int) -> int | None:
    """Return the comma before the main clause: „Nachdem Lunn sagte, dass …, ging Holm“."""
    ahead = range(place, len(grammar.tokens))
    return next((p for p in ahead if grammar.low(p) == "," and grammar.is_verb(p + 1)), None)
