"""Find who says what in one sentence: cue, subject and the stretch that is reported.

A frame whose words come after the cue ("Lunn said that …") reaches to the end of the sentence
or to the next frame beside it; one whose words come before ("…, Lunn said") reaches back to the
beginning. Several frames may stand in a sentence, one inside the other.
"""

from reader.outline.after_cue import past_addressee
from reader.outline.bounds import bound
from reader.outline.content import (
    after_quote,
    content_start,
    fronts,
    may_report,
    reported_after,
    reported_before,
    stands_alone,
)
from reader.outline.cues import Cue, Form, Taking
from reader.outline.frame import LONGEST_LEAD, Frame
from reader.outline.going_on import going_on
from reader.outline.grammar import Grammar, Range
from reader.outline.subject_of_cue import is_noun_here, with_subject
from reader.outline.subjects import opens_apposition, past_apposition, with_name
from reader.outline.tokens import DASHES
from reader.outline.unlisted import by_colon, by_credit, by_ending, without_doubles, without_verb
from reader.outline.verb_second import before_colon, verb_second

MOST_FRAMES = 24  # attributions in a sentence; more is a list or a text without stops
LONGEST_OPENING = 12  # tokens of an adverbial phrase before “according to”


def frames(grammar: Grammar) -> list[Frame]:
    """Return the attributions of a sentence in their order."""
    if grammar.lexicon.VERB_SECOND:
        found = verb_second(grammar) or before_colon(grammar) or going_on(grammar)
        bound(grammar, found)
        return [frame for frame in found if frame.pieces or frame.leads is False or frame.end]
    return _frames(grammar)


def _frames(grammar: Grammar) -> list[Frame]:
    """Return the attributions of a sentence whose subjects stand before their verbs."""
    found: list[Frame] = []
    place, size = 0, len(grammar.tokens)
    while place < size and len(found) < MOST_FRAMES:
        cue = grammar.cues.at(grammar.tokens, place)
        if cue is None and place and grammar.is_quote(place - 1):
            found.extend(by_ending(grammar, place))
        frame = None if cue is None else _frame(grammar, cue, found)
        if frame is not None and cue is not None:
            found.append(frame)
            place = max(cue.end, place + 1)
        else:
            place += 1
    found = (
        found or list(without_verb(grammar)) or list(by_colon(grammar)) or list(by_credit(grammar))
    )
    found = without_doubles(found)
    bound(grammar, found)
    return [frame for frame in found if frame.pieces or frame.leads is False or frame.end]


def _frame(grammar: Grammar, cue: Cue, found: list[Frame]) -> Frame | None:
    """Return the frame of one cue, or None when the word is no cue here."""
    if cue.taking is Taking.ACCORDING:
        return _according(grammar, cue)
    if is_noun_here(grammar, cue) or grammar.low(cue.first - 1) in grammar.lexicon.TO:
        return None
    if grammar.passive(cue.first) and cue.form is not Form.ING:
        return None
    frame = with_subject(grammar, cue, found)
    return frame and _with_content(grammar, frame, cue, found)


def _according(grammar: Grammar, cue: Cue) -> Frame | None:
    end = _source_end(grammar, cue.end)
    before = cue.first - 1
    inside = (
        grammar.low(before) == "," and grammar.low(before - 1) in grammar.lexicon.COMPLEMENTISERS
    )
    if end == cue.end or inside:
        return None
    frame = Frame(cue, Range(cue.end, end), start=cue.first, end=end)
    if _opens_sentence(grammar, cue.first):
        frame.pieces = [Range(end + 1, len(grammar.tokens))] if grammar.low(end) == "," else []
    else:
        frame.leads = False
        frame.pieces = reported_before(grammar, frame, [])
    return frame if frame.pieces else None


def _opens_sentence(grammar: Grammar, cue: int) -> bool:
    """Tell whether nothing reported stands before a cue: “In all, according to Lunn, …”."""
    words = [place for place in range(cue) if grammar.tokens[place].is_word]
    if all(
        grammar.low(place) in grammar.lexicon.COORDINATORS or grammar.is_adverb(place)
        for place in words
    ):
        return not any(grammar.is_quote(place) for place in range(cue))
    adverbial = grammar.low(words[0]) in grammar.lexicon.PREPOSITIONS
    parted = grammar.low(cue - 1) == "," and cue <= LONGEST_OPENING
    return adverbial and parted and not any(grammar.is_verb(place) for place in range(cue))


def _source_end(grammar: Grammar, place: int) -> int:
    """Return the end of the long noun phrase after “according to”."""
    end = place
    while end < len(grammar.tokens) and end - place < LONGEST_LEAD:
        word = grammar.low(end)
        if word == "," or grammar.is_end(end) or grammar.is_quote(end) or word in DASHES:
            break
        if word in grammar.lexicon.CONTRASTS or (
            word in grammar.lexicon.AND and not grammar.is_capital(end + 1)
        ):
            break
        end += 1
    if (
        grammar.low(end) == ","
        and opens_apposition(grammar, end + 1)
        and _has_role(grammar, end + 1)
    ):
        return past_apposition(grammar, end)
    named = with_name(grammar, Range(place, end)) if grammar.lexicon.THAT_NEEDED else None
    return named.end if named else end


def _has_role(grammar: Grammar, place: int) -> bool:
    for ahead in range(place, min(place + 8, len(grammar.tokens))):
        if grammar.low(ahead) in (",", "."):
            return False
        if grammar.low(ahead) in grammar.lexicon.ROLES or grammar.low(ahead) in grammar.lexicon.WHO:
            return True
    return False


def _with_content(grammar: Grammar, frame: Frame, cue: Cue, found: list[Frame]) -> Frame | None:
    """Return the frame with where its words stand, or None when it reports nothing."""
    if frame.leads and not after_quote(grammar, frame):
        start = content_start(grammar, frame, cue)
        if start is not None and may_report(grammar, frame, cue, start):
            frame.pieces = [Range(start, len(grammar.tokens))]
            return frame
        if grammar.tokens[-1].text == ":" and not frame.shares:
            # What is reported comes in the next sentence or paragraph.
            return frame
        if cue.taking is Taking.OBJECT or frame.shares or frame.relative:
            return None
    return _following(grammar, frame, cue, found)


def _following(grammar: Grammar, frame: Frame, cue: Cue, found: list[Frame]) -> Frame | None:
    """Return the frame with the words before it, or None when there are none."""
    frame.leads = False
    if cue.taking is Taking.TELL:
        past_addressee(grammar, frame, frame.end)
    if frame.subject is not None and not frame.shares:
        frame.start = min(frame.start, frame.subject.first, cue.first)
    frame.pieces = reported_before(grammar, frame, found) + reported_after(grammar, frame)
    if not fronts(grammar, cue, frame.pieces):
        frame.pieces = []
    return frame if frame.pieces or stands_alone(grammar, frame) else None
