"""Put sentences of reported speech that follow one another together: they are one passage."""

from collections.abc import Iterator, Sequence

from reader.model import QuoteKind, Span
from reader.outline.quotations import Statement
from reader.outline.speaking import Speaking


def joined(linked: Sequence[Speaking], text: str) -> Iterator[Speaking]:
    """Yield the statements in order, reported sentences that only go on put into one."""
    passage: Speaking | None = None
    for speaking in linked:
        if passage is not None and _within(speaking, passage):
            yield speaking
        elif passage is not None and _follows(speaking, passage, text):
            passage.statement = _both(passage.statement, speaking.statement)
        else:
            passage = speaking if _goes_on(speaking) else None
            yield speaking


def _goes_on(speaking: Speaking) -> bool:
    """Tell whether a statement is a whole sentence without any attribution of its own."""
    frame = speaking.statement.frame
    whole = frame is not None and frame.cue is None and frame.goes_on
    return whole and speaking.statement.kind is not QuoteKind.DIRECT


def _within(speaking: Speaking, passage: Speaking) -> bool:
    """Tell whether words in marks stand inside a passage."""
    return speaking.statement.parts[-1].end <= passage.statement.parts[-1].end


def _follows(speaking: Speaking, passage: Speaking, text: str) -> bool:
    """Tell whether nothing stands between two reported sentences of one speaker."""
    if not _goes_on(speaking) or speaking.block != passage.block:
        return False
    between = text[passage.statement.parts[-1].end : speaking.statement.start]
    same = (speaking.like or speaking.person) is (passage.like or passage.person)
    return same and not any(letter.isalnum() for letter in between)


def _both(first: Statement, second: Statement) -> Statement:
    """Return two statements as one, with what stands between them."""
    mixed = QuoteKind.MIXED in (first.kind, second.kind)
    kind = QuoteKind.MIXED if mixed else QuoteKind.INDIRECT
    span = Span(first.start, second.parts[-1].end)
    return Statement(kind, (span,), first.frame, place=first.place)
