"""Find attributions without a known cue: by the marks, a colon, or a verb a scrape has lost."""

from collections.abc import Iterator

from reader.outline.content import hands_over, reported_after, reported_before
from reader.outline.cues import Cue, Form, Taking
from reader.outline.frame import Frame
from reader.outline.grammar import Grammar, Range
from reader.outline.subject_of_cue import leading_name
from reader.outline.subjects import phrase_end, subject_before
from reader.outline.tokens import DASHES


def by_ending(grammar: Grammar, place: int) -> Iterator[Frame]:
    """Yield a frame for “…,” Lunn thundered: the comma in the marks says it attributes."""
    if not hands_over(grammar.tokens[place - 1]):
        return
    if (turned := _turned(grammar, place)) is not None:
        yield turned
        return
    subject = leading_name(grammar, place)
    if subject is None and grammar.low(place) in grammar.lexicon.DEFINITE:
        subject = Range(place, phrase_end(grammar, place))
    if subject is None:
        return
    verb = subject.end
    while grammar.is_adverb(verb):
        verb += 1
    last = (
        verb - 1
        if subject.end > place + 1 and grammar.low(place) in grammar.lexicon.DEFINITE
        else verb
    )
    for at in (last, verb):
        word = grammar.low(at)
        if (
            at > place
            and word.endswith(grammar.lexicon.PAST_ENDING)
            and word not in grammar.cues.verbs
        ):
            cue = Cue(at, at + 1, Taking.QUOTE, Form.PAST)
            frame = Frame(cue, Range(place, at), leads=False, start=place, end=at + 1)
            frame.pieces = reported_before(grammar, frame, []) + reported_after(grammar, frame)
            yield frame
            return


def _turned(grammar: Grammar, verb: int) -> Frame | None:
    """Return a frame for “…!” beamed Ada Lunn: the name right after its verb."""
    ending = grammar.lexicon.PAST_ENDING
    if not grammar.low(verb).endswith(ending) or not grammar.tokens[verb].text.islower():
        return None
    if grammar.low(verb) in grammar.cues.verbs or grammar.low(verb + 1) in grammar.pronouns:
        return None
    subject = leading_name(grammar, verb + 1)
    if subject is None:
        return None
    cue = Cue(verb, verb + 1, Taking.QUOTE, Form.PAST)
    frame = Frame(cue, subject, leads=False, start=verb, end=subject.end)
    frame.pieces = reported_before(grammar, frame, []) + reported_after(grammar, frame)
    return frame


def without_doubles(found: list[Frame]) -> list[Frame]:
    """Leave out a guessed frame when a known cue has the same subject and place."""
    known = {frame.start for frame in found if frame.cue and frame.cue.taking is not Taking.QUOTE}
    return [
        frame
        for frame in found
        if not (frame.cue and frame.cue.taking is Taking.QUOTE and frame.start in known)
    ]


def by_colon(grammar: Grammar) -> Iterator[Frame]:
    """Yield a frame for a name, a colon and a quote: “Rep. Ada Lunn: “…””."""
    subject = leading_name(grammar, 0)
    if subject is None:
        return
    end = subject.end
    while grammar.low(end) == "(" or (end > subject.end and grammar.low(end - 1) != ")"):
        end += 1
        if grammar.is_end(end):
            return
    if grammar.low(end) == ":" and grammar.is_quote(end + 1):
        yield Frame(None, subject, [Range(end + 1, len(grammar.tokens))], end=end + 1)


def by_credit(grammar: Grammar) -> Iterator[Frame]:
    """Yield a frame for “…” — Ada Lunn: a dash, a name and nothing else but a role or place."""
    dash = next((p for p, token in enumerate(grammar.tokens) if token.low in DASHES), None)
    if dash is None or not all(
        grammar.is_quote(place) or not grammar.tokens[place].is_word for place in range(dash)
    ):
        return
    subject = leading_name(grammar, dash + 1)
    if subject is None or not (grammar.is_end(subject.end) or grammar.low(subject.end) == ","):
        return
    if any(grammar.is_verb(place) for place in range(subject.end, len(grammar.tokens))):
        return
    whom = Range(subject.first, len(grammar.tokens) - grammar.is_end(len(grammar.tokens) - 1))
    quotes = [Range(place, place + 1) for place in range(dash) if grammar.is_quote(place)]
    yield Frame(None, whom, quotes, leads=False, start=dash if quotes else 0, end=whom.end)


def without_verb(grammar: Grammar) -> Iterator[Frame]:
    """Yield a frame for “Harbour spokesman Ivo Lunn reporters that …”, its verb lost."""
    for place in range(2, len(grammar.tokens) - 2):
        if (
            grammar.low(place) in grammar.lexicon.ADDRESSEES
            and grammar.low(place + 1) in grammar.lexicon.THAT
        ):
            subject = subject_before(grammar, place)
            if subject and subject.first == 0 and grammar.is_capital(place - 1):
                yield Frame(None, subject, [Range(place + 2, len(grammar.tokens))], end=place + 1)
                return
