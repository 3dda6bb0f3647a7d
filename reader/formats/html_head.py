"""Collects, in one look through a page, the elements that speak of its article."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

OWN = "Standfirst"  # how our own export signs
_MAX_FIELD = 1_000  # characters; a longer value is no title and no name
# One query for everything: looking through a page costs more than sorting what is found.
_SPEAKING = (
    "title, meta[content], h1, time, [itemprop], [rel~=author],"
    '[class*="author" i], [class*="byline" i], script[type^="application/ld+json" i]'
)


class Head:
    """What the meta tags of a page say, and the elements in it that are marked as saying more."""

    def __init__(self, page: LexborHTMLParser) -> None:
        self._fields: dict[str, list[str]] = {}
        self.scripts: list[str] = []
        self.whole_title = ""  # of the browser's window
        self.marked: list[LexborNode] = []  # in the page itself, in its order
        for node in page.css(_SPEAKING):
            self._take(node)

    def _take(self, node: LexborNode) -> None:
        match node.tag:
            case "meta":
                self._take_field(node)
            case "script":
                self.scripts.append(node.text(deep=True))
            case "title":
                # Drawings have titles, too; the page's own comes first.
                self.whole_title = self.whole_title or line(node.text(deep=True))
            case _:
                self.marked.append(node)

    def _take_field(self, tag: LexborNode) -> None:
        attributes = tag.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        value = line(attributes.get("content"))
        if name and value:
            self._fields.setdefault(name.strip().lower(), []).append(value)

    def all(self, *names: str) -> Iterator[str]:
        """Yield the first value of every field that is there."""
        return (self._fields[name][0] for name in names if name in self._fields)

    def like(self, names: re.Pattern[str]) -> Iterator[str]:
        """Yield the first value of every field whose whole name fits a pattern."""
        return (values[0] for name, values in self._fields.items() if names.fullmatch(name))

    def every(self, name: str) -> list[str]:
        """Return all values of one field."""
        return self._fields.get(name, [])

    def first(self, *names: str) -> str:
        """Return the first value there is, in the order of the names; else ""."""
        return next(self.all(*names), "")

    @property
    def is_our_own(self) -> bool:
        """Tell whether our own export wrote the page; then it says all it knows, and no more."""
        return self.first("generator").startswith(OWN)


def line(value: str | None) -> str:
    """Return a value on one line; nothing when it is too long to be one."""
    words = " ".join((value or "").split())
    return words if len(words) <= _MAX_FIELD else ""
