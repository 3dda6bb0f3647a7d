"""What highlighting and noting changes in the edits of the open article."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from reader.model import Colour, Highlight, Span
from reader.saying import saying
from reader.ui.current import CurrentArticle


class NoteDeeds:
    """Changes the highlights of the open article, each change to be undone by itself.

    A note is kept with every letter that is typed; undone is all that was typed in a row.
    """

    def __init__(self, current: CurrentArticle) -> None:
        self._current = current

    def highlight(self, span: Span, colour: Colour) -> str:
        """Highlight a stretch of the text and return the id of that.

        Highlights without a note that would lie under it are taken away.
        """
        from uuid import uuid4  # noqa: PLC0415  # not at start

        from reader.annotations.anchoring import anchored  # noqa: PLC0415  # not at start

        text = self._current.article.text if self._current.article else ""
        now = _now()
        new = Highlight(uuid4().hex, anchored(text, span), colour, made=now, changed=now)
        covered = {
            placed.highlight.id
            for placed in self._current.placed
            if placed.span and span.covers(placed.span) and not placed.highlight.note
        }
        others = (one for one in self._current.edits.highlights if one.id not in covered)
        self._change((*others, new), saying("highlighting"))
        return new.id

    def write(self, name: str, note: str) -> None:
        """Let a highlight have this note."""
        self._replace(
            name,
            lambda one: one if one.note == note else replace(one, note=note, changed=_now()),
            (saying("writing a note"), f"note {name}"),
        )

    def recolour(self, name: str, colour: Colour) -> None:
        """Let a highlight have this colour."""
        self._replace(
            name,
            lambda one: (
                one if one.colour is colour else replace(one, colour=colour, changed=_now())
            ),
            (saying("changing a colour"), ""),
        )

    def remove(self, name: str) -> None:
        """Take a highlight away, with its note."""
        others = tuple(one for one in self._current.edits.highlights if one.id != name)
        gone = [one for one in self._current.edits.highlights if one.id == name]
        has_note = any(one.note for one in gone)
        self._change(
            others, saying("removing a note") if has_note else saying("removing a highlight")
        )

    def _replace(
        self, name: str, change: Callable[[Highlight], Highlight], deed: tuple[str, str]
    ) -> None:
        highlights = self._current.edits.highlights
        changed = tuple(change(one) if one.id == name else one for one in highlights)
        self._change(changed, *deed)

    def _change(self, highlights: tuple[Highlight, ...], deed: str, strand: str = "") -> None:
        self._current.change(replace(self._current.edits, highlights=highlights), deed, strand)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
