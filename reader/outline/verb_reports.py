"""Find who says what without a verb: “laut Lunn”, “nach Angaben der Polizei”, “so Lunn”."""

from collections.abc import Iterator

from reader.outline.cues import Cue, Form, Taking
from reader.outline.frame import LONGEST_LEAD, Frame
from reader.outline.grammar import Grammar, Range
from reader.outline.marked_words import quoted_words
from reader.outline.noun_phrase import noun_phrase, simple_phrase, with_apposition
from reader.outline.verb_clause import breaks, clause_start, closes, words_before
from reader.outline.verb_content import following
from reader.outline.verb_subject import opens_relative

LONGEST_NAME = 4  # words in marks that may be a paper's or station's name
LONGEST_REPORT = 6  # tokens from “nach” to its noun: „nach einer ersten internen Untersuchung“


def without_verb(grammar: Grammar, place: int, found: list[Frame]) -> Iterator[Frame]:
    """Yield the frame that a word other than a verb opens or closes at this place."""
    word, lexicon = grammar.low(place), grammar.lexicon
    if word in lexicon.ACCORDING_AFTER:
        yield from _behind_words(grammar, place, found)
    elif word in lexicon.ACCORDING_BEHIND:
        yield from _behind_speaker(grammar, place)
    elif word in lexicon.REPORT_LEADS:
        yield from _by_report(grammar, place, found)
    else:
        cue = grammar.cues.at(grammar.tokens, place)
        if cue is not None and cue.taking is Taking.ACCORDING:
            yield from _according(grammar, cue, found)


def _according(grammar: Grammar, cue: Cue, found: list[Frame]) -> Iterator[Frame]:
    """Yield the frame of “laut Lunn” and “in den Worten der Chefin”."""
    whose = _source(grammar, cue.end)
    if whose is not None:
        yield _around(grammar, Frame(cue, whose, start=cue.first, end=whose.end), found)


def _source(grammar: Grammar, place: int) -> Range | None:
    """Return who is named after a cue: „laut Lunn“, „laut „Küstenpost““, „von Lunn“."""
    start = place + (grammar.low(place) in grammar.lexicon.OF)
    if grammar.is_quote(start):
        named = len(quoted_words(grammar.tokens[start])) <= LONGEST_NAME
        return Range(start, start + 1) if named else None
    end = noun_phrase(grammar, start)
    return Range(start, end) if end > start else None


def _by_report(grammar: Grammar, place: int, found: list[Frame]) -> Iterator[Frame]:
    """Yield the frame of “nach ersten Angaben der Polizei” and “nach einem Bericht”."""
    lexicon = grammar.lexicon
    whose_word = grammar.low(place - 2)
    within = grammar.low(place - 3) in lexicon.DETERMINERS  # „die ihrer Meinung nach gute Idee“
    own = grammar.low(place - 1) in lexicon.REPORT_NOUNS and whose_word in lexicon.POSSESSIVES
    if own and not within:
        cue = Cue(place - 2, place + 1, Taking.ACCORDING, Form.PAST)  # „ihrer Meinung nach“
        frame = Frame(cue, None, start=place - 2, end=place + 1, goes_on=True)
        yield _around(grammar, frame, found)
        return
    noun = _report_noun(grammar, place + 1)
    if noun is None:
        return
    cue = Cue(place, noun + 1, Taking.ACCORDING, Form.PAST)
    belongs = grammar.low(noun + 1) in lexicon.GENITIVES | lexicon.OF
    whose = _source(grammar, noun + 1) if belongs or grammar.is_capital(noun + 1) else None
    own = any(grammar.low(p) in lexicon.POSSESSIVES for p in range(place + 1, noun))
    subject = whose or (None if own else Range(place + 1, noun + 1))
    end = noun + 1 if whose is None else whose.end
    yield _around(grammar, Frame(cue, subject, start=place, end=end, goes_on=own), found)


def _report_noun(grammar: Grammar, place: int) -> int | None:
    """Return the place of what was said or written in the phrase that begins here."""
    for noun in range(place, min(place + LONGEST_REPORT, simple_phrase(grammar, place))):
        if grammar.low(noun) in grammar.lexicon.REPORT_NOUNS and grammar.is_capital(noun):
            return noun
    return None


def _around(grammar: Grammar, frame: Frame, found: list[Frame]) -> Frame:
    """Return the frame with the words before and after it."""
    after = Range(frame.end + (grammar.low(frame.end) == ","), len(grammar.tokens))
    if frame.start == 0:
        frame.pieces = [after]
        return frame
    frame.leads = False
    clause = clause_start(grammar, frame.start)
    first = max((other.end for other in found), default=0)
    if grammar.low(clause) in grammar.lexicon.SUBORDINATORS or opens_relative(grammar, clause - 1):
        first = max(first, clause)
        rest = range(frame.end, len(grammar.tokens))
        frame.until = next((p for p in rest if grammar.low(p) == ","), None)
    frame.pieces = [Range(first, frame.start), Range(frame.end, len(grammar.tokens))]
    return frame


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
    yield from following(grammar, Frame(cue, subject, start=place, end=subject.end), found)


def _behind_speaker(grammar: Grammar, place: int) -> Iterator[Frame]:
    """Yield the frame of “Lunn zufolge …”."""
    first = place
    for before in range(place - 1, max(-1, place - LONGEST_LEAD), -1):
        if breaks(grammar, before):
            break
        if noun_phrase(grammar, before) == place:
            first = before
    if first == place:
        return
    cue = Cue(place, place + 1, Taking.ACCORDING, Form.PAST)
    noun = _report_noun(grammar, first)  # „Berichten der Werft zufolge“
    whose = noun is not None and grammar.low(noun + 1) in grammar.lexicon.GENITIVES
    subject = Range(noun + 1 if noun is not None and whose else first, place)
    yield _around(grammar, Frame(cue, subject, start=first, end=place + 1), [])
