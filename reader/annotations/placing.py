"""Where in a text its highlights stand, found once for each."""

from collections.abc import Sequence

from reader.annotations.anchoring import spans_of
from reader.model import Anchor, Highlight, Placed, Span


class Placing:
    """Places highlights in one text after another, and knows again those it has placed.

    Only what is new is looked for: a note is placed anew with every letter that is typed in it.
    """

    def __init__(self) -> None:
        self._text: str | None = None
        self._spans: dict[str, tuple[Anchor, Span | None]] = {}  # by the highlight's id
        self._known: dict[str, Placed] = {}  # by the highlight's id
        self._last: tuple[tuple[Highlight, ...], tuple[Placed, ...]] = ((), ())

    def placed(self, text: str, highlights: tuple[Highlight, ...]) -> tuple[Placed, ...]:
        """Return the highlights by their places in the text; those without one come last.

        What did not change since is the very object that was returned before.
        """
        if text is not self._text:
            self._text = text
            self._spans.clear()
            self._known.clear()
            self._last = ((), ())
        elif highlights is self._last[0]:
            return self._last[1]
        self._find(text, highlights)
        self._last = (highlights, self._in_order())
        return self._last[1]

    def _in_order(self) -> tuple[Placed, ...]:
        before = self._last[1]
        if len(before) == len(self._known) and all(
            one.highlight.id in self._known and self._known[one.highlight.id].span == one.span
            for one in before
        ):
            return tuple(self._known[one.highlight.id] for one in before)
        return tuple(sorted(self._known.values(), key=_place))

    def _find(self, text: str, highlights: Sequence[Highlight]) -> None:
        """Know exactly these highlights; those that are known already stay what they are."""
        before = self._known
        self._known = {
            one.id: before[one.id]
            for one in highlights
            if one.id in before and before[one.id].highlight is one
        }
        others = [one for one in highlights if one.id not in self._known]
        new = [one for one in others if not self._has_found(one)]
        spans = spans_of(text, [one.anchor for one in new])
        found = ((one.anchor, span) for one, span in zip(new, spans, strict=True))
        self._spans.update(zip((one.id for one in new), found, strict=True))
        self._known.update((one.id, Placed(one, self._spans[one.id][1])) for one in others)

    def _has_found(self, highlight: Highlight) -> bool:
        return highlight.id in self._spans and self._spans[highlight.id][0] == highlight.anchor


def _place(placed: Placed) -> tuple[bool, int, int]:
    span = placed.span
    if span is None:
        return (True, placed.highlight.anchor.start, 0)
    return (False, span.start, span.end)
