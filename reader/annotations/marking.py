"""Words that a person marked as a quote: where they begin and end, and how they are given."""

from reader.model import BLOCK_GAP, QuoteKind, Span
from reader.text.quotemarks import MARKS, SINGLE, marked, with_marks

_DOUBLE = MARKS - SINGLE - {"`"}


def trimmed(text: str, span: Span) -> Span:
    """Return a stretch without the white space and the quotation marks around its words.

    A mark whose partner stands within the words is one of them: in “the deck was ‘wet’” the
    last one.
    """
    while True:
        words = span.of(text)
        pairs = [pair for pair in marked(words) if pair.closed]
        first = int(_is_around(words[:1]) and all(pair.start for pair in pairs))
        last = int(_is_around(words[-1:]) and all(pair.end < len(words) for pair in pairs))
        if _are_marks(words):
            first = last = 1
        if not words or not (first or last):
            return span
        span = Span(span.start + first, max(span.end - last, span.start + first))


def kind_of(text: str, span: Span) -> QuoteKind:
    """Return how words a person marked are given: within marks, with some, or with none."""
    first, last = with_marks(text, span.start, span.end)
    if first < span.start and last > span.end:
        return QuoteKind.DIRECT
    is_mixed = any(mark in _DOUBLE for mark in span.of(text))
    return QuoteKind.MIXED if is_mixed else QuoteKind.INDIRECT


def parts_of(text: str, span: Span) -> tuple[Span, ...]:
    """Return the pieces of words that a person marked: “A,” she said, “b” has two.

    Words that stand between no marks, or begin and end within one pair, are one piece.
    """
    gap = text.rfind(BLOCK_GAP, 0, span.start)
    first = gap + len(BLOCK_GAP) if gap >= 0 else 0
    end = text.find(BLOCK_GAP, span.end)
    around = text[first : end if end >= 0 else len(text)]
    outer = [pair for pair in marked(around) if pair.closed and not pair.depth]
    inner = [Span(pair.inner_start, pair.inner_end).shifted(first) for pair in outer]
    pieces = tuple(piece for piece in inner if span.covers(piece))
    if len(pieces) > 1 and (pieces[0].start, pieces[-1].end) == (span.start, span.end):
        return pieces
    return (span,)


def _is_around(mark: str) -> bool:
    return bool(mark) and (mark.isspace() or mark in MARKS)


def _are_marks(words: str) -> bool:
    """Tell whether words begin with a mark and end with one, as a quote copied whole does."""
    return len(words) > 1 and words[0] in MARKS and words[-1] in MARKS
