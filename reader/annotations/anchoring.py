"""Hang words on a text and find them again when the text has changed."""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from reader.model import Anchor, Span

REACH = 32  # characters kept of what stands before and after, as hypothes.is keeps
LEAST_AGREEMENT = 8  # characters around it that a short quotation needs to be known by
LONG_ENOUGH = 24  # characters of a quotation that is known by itself
SEED = 12  # characters of either end that a changed quotation is looked for by
LEAST_LIKENESS = 0.6  # of the words found to the words sought, as difflib counts
LEAST_RUN = 4  # characters alike in a row; fewer are chance
MOST_GROWTH = 2.0  # how many times as long a changed quotation may have become
MOST_PLACES = 200  # looked at for one quotation; more are a pattern, no quotation
MOST_MISSES = 100  # in a row; after so many it is another text, and only its own words are sought
MOST_COMPARED = 2_000  # characters of a changed quotation that are compared


def anchored(text: str, span: Span) -> Anchor:
    """Return what is needed to find a stretch of a text again."""
    return Anchor(
        span.of(text),
        text[max(span.start - REACH, 0) : span.start],
        text[span.end : span.end + REACH],
        span.start,
    )


class Finder:
    """Finds anchors in one text; quickest when they are asked for in their order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._drift = 0  # how far the last anchor had moved: its neighbours moved as far
        self._misses = 0

    def span_of(self, anchor: Anchor) -> Span | None:
        """Return where an anchor's words are now, or None when they are gone."""
        if not anchor.exact:
            return None
        for start in dict.fromkeys((anchor.start + self._drift, anchor.start)):
            if self._fits(anchor, start):
                return self._found(anchor, Span(start, start + len(anchor.exact)))
        span = self._word_for_word(anchor)
        if span is None and self._misses < MOST_MISSES:
            span = self._alike(anchor)
        self._misses = 0 if span else self._misses + 1
        return self._found(anchor, span) if span else None

    def _found(self, anchor: Anchor, span: Span) -> Span:
        self._drift = span.start - anchor.start
        return span

    def _fits(self, anchor: Anchor, start: int) -> bool:
        """Tell whether the words stand here between what stood around them."""
        text, end = self._text, start + len(anchor.exact)
        return (
            start >= 0
            and text.startswith(anchor.exact, start)
            and text.startswith(anchor.before, start - len(anchor.before))
            and text.startswith(anchor.after, end)
        )

    def _word_for_word(self, anchor: Anchor) -> Span | None:
        """Return the place of the very words whose surroundings agree best."""
        expected = anchor.start + self._drift
        best: tuple[int, int, int] | None = None
        for start in _places(self._text, anchor.exact):
            rank = (self._agreement(anchor, start), -abs(start - expected), start)
            best = max(best, rank) if best else rank
        if best is None:
            return None
        known = best[0] >= min(LEAST_AGREEMENT, len(anchor.before) + len(anchor.after))
        if not known and len(anchor.exact) < LONG_ENOUGH:
            return None
        return Span(best[2], best[2] + len(anchor.exact))

    def _agreement(self, anchor: Anchor, start: int) -> int:
        """Return how many characters around a place are those that stood around the anchor."""
        end = start + len(anchor.exact)
        before = self._text[max(start - len(anchor.before), 0) : start]
        after = self._text[end : end + len(anchor.after)]
        return _in_common(before[::-1], anchor.before[::-1]) + _in_common(after, anchor.after)

    def _alike(self, anchor: Anchor) -> Span | None:
        """Return the place of words that were changed but are still much the same."""
        return self._aligned(anchor) or self._between(anchor)

    def _aligned(self, anchor: Anchor) -> Span | None:
        """Lay the words and what stood around them beside the text about where they should be."""
        sought = anchor.before + anchor.exact[:MOST_COMPARED] + anchor.after
        first = max(anchor.start + self._drift - len(sought), 0)
        around = self._text[first : first + 3 * len(sought)]
        matcher = SequenceMatcher(None, sought, around, autojunk=False)
        blocks = [block for block in matcher.get_matching_blocks() if block.size >= LEAST_RUN]
        start, end = len(anchor.before), len(sought) - len(anchor.after)
        inner = [b for b in blocks if b.a < end and b.a + b.size > start]
        same = sum(min(b.a + b.size, end) - max(b.a, start) for b in inner)
        if same < max(LEAST_LIKENESS * (end - start), min(LEAST_AGREEMENT, end - start)):
            return None
        if sum(block.size for block in blocks) < LEAST_LIKENESS * len(sought):
            return None
        head, tail = inner[0], inner[-1]
        from_, to = max(head.a, start), min(tail.a + tail.size, end)
        return Span(first + head.b + from_ - head.a, first + tail.b + to - tail.a)

    def _between(self, anchor: Anchor) -> Span | None:
        """Return the words between what stood before and after, wherever that is now."""
        expected = anchor.start + self._drift
        starts = self._nearest(_starts(self._text, anchor), expected)
        ends = self._nearest(_ends(self._text, anchor), expected + len(anchor.exact))
        longest = len(anchor.exact) * MOST_GROWTH
        spans = [Span(a, b) for a in starts for b in ends if 0 < b - a <= longest]
        ranked = [(_likeness(span.of(self._text), anchor.exact), span) for span in spans]
        likeness, span = max(ranked, default=(0.0, None), key=lambda pair: pair[0])
        return span if likeness >= LEAST_LIKENESS else None

    def _nearest(self, places: Iterable[int], expected: int) -> list[int]:
        return sorted(set(places), key=lambda place: abs(place - expected))[:4]


def spans_of(text: str, anchors: Iterable[Anchor]) -> list[Span | None]:
    """Return where each of these anchors' words are in a text, None for those that are gone."""
    anchors = list(anchors)
    finder = Finder(text)
    order = sorted(range(len(anchors)), key=lambda number: anchors[number].start)
    found: list[Span | None] = [None] * len(anchors)
    for number in order:
        found[number] = finder.span_of(anchors[number])
    return found


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    for _ in range(MOST_PLACES):
        if at < 0:
            return
        yield at
        at = text.find(words, at + 1)


def _starts(text: str, anchor: Anchor) -> Iterator[int]:
    """Yield where changed words may begin: after what stood before, or at their own beginning."""
    before = anchor.before[-SEED:]
    if len(before) == SEED:
        yield from (at + SEED for at in _places(text, before))
    if len(anchor.exact) >= LONG_ENOUGH:
        yield from _places(text, anchor.exact[:SEED])


def _ends(text: str, anchor: Anchor) -> Iterator[int]:
    after = anchor.after[:SEED]
    if len(after) == SEED:
        yield from _places(text, after)
    if len(anchor.exact) >= LONG_ENOUGH:
        yield from (at + SEED for at in _places(text, anchor.exact[-SEED:]))


def _likeness(a: str, b: str) -> float:
    a, b = a[:MOST_COMPARED], b[:MOST_COMPARED]
    matcher = SequenceMatcher(None, a.split(), b.split(), autojunk=False)
    return max(matcher.ratio(), SequenceMatcher(None, a, b, autojunk=False).quick_ratio() - 0.2)


def _in_common(a: str, b: str) -> int:
    """Return how many characters two strings begin with alike."""
    return next(
        (n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )
