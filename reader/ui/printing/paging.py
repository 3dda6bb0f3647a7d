"""Where one page ends and the next begins: between lines, and not between any two."""

from collections.abc import Iterable, Iterator, Sequence

from reader.records import record


@record
class Strip:
    """A line, a picture or a row of a table: what no page's end may cut.

    Heights are pixels from the top of an endless page.
    """

    top: float
    bottom: float
    tied: bool = False  # to what follows, as a heading is, or a paragraph's last line but one
    again: tuple[float, float] = (0.0, 0.0)  # what is repeated above it at the top of a page


@record
class Page:
    """The stretch of the endless page that one sheet shows, below what is repeated on it."""

    top: float
    bottom: float
    again: tuple[float, float] = (0.0, 0.0)

    @property
    def height_again(self) -> float:
        """How high what is repeated is."""
        return self.again[1] - self.again[0]


def pages(strips: Iterable[Strip], room: float) -> Iterator[Page]:
    """Fill pages of this height; what is tied stays together wherever a page has room for it."""
    waiting: list[Strip] = []
    for strip in strips:
        while waiting and not _fits(waiting[0], strip, room):
            kept = _last_free(waiting)
            yield _filled(waiting[:kept])
            del waiting[:kept]
        waiting.append(strip)
    if waiting:
        yield _filled(waiting)


def _fits(first: Strip, last: Strip, room: float) -> bool:
    again, end = first.again
    return last.bottom - first.top + end - again <= room


def _filled(strips: Sequence[Strip]) -> Page:
    bottom = max(strip.bottom for strip in strips)
    return Page(strips[0].top, bottom, strips[0].again)


def _last_free(strips: Sequence[Strip]) -> int:
    """Return after how many strips a page may end; after all when everything is tied."""
    for count in range(len(strips), 0, -1):
        if not strips[count - 1].tied:
            return count
    return len(strips)
