"""Where the links of an article lead within it: to its own words, a note, or a removed piece."""

import re
from urllib.parse import unquote

from reader.model import Article, Block, BlockKind, Link, Span
from reader.records import record

_NOT_IN_NAMES = re.compile(r"[^\w\- ]")
_BRACKETS = "[](){} \u00a0"
_LONGEST_SIGN = 4  # characters: "1", "[12]", "*", "†", "iii"
_NOTES = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE})


@record
class Target:
    """A place that a link of the article leads to."""

    span: Span  # of the block that stands there
    block: Block
    is_note: bool = False  # a note that the link calls for, short enough to show beside it


class Targets:
    """The places of one article that its own links lead to."""

    def __init__(self, article: Article) -> None:
        self._own = article.meta.url.partition("#")[0]
        self._named: dict[str, tuple[Span, Block]] = {}
        self._removed: dict[str, int] = {}
        self._callers: dict[str, tuple[int, str]] = {}  # where a name is first called for
        body = article.body
        for block, span in zip(body.blocks, body.spans, strict=True):
            for name in block.anchors:
                self._named.setdefault(name, (span, block))
            for link in block.links:
                words = link.span.of(block.text)
                self._note_caller(link, span.start + link.span.start, words)
        for block, span in zip(body.blocks, body.spans, strict=True):
            if block.kind is BlockKind.HEADING:
                self._named.setdefault(heading_name(block.text), (span, block))
        for removal in article.removals:
            for name in removal.block.anchors:
                self._removed.setdefault(name, removal.block.id)

    def name_in(self, address: str) -> str | None:
        """Return the name of the place an address means in this article, None for another's.

        A saved page calls itself by its address on the web.
        """
        page, sign, name = address.partition("#")
        return unquote(name) if sign and page in ("", self._own) else None

    def target(self, name: str) -> Target | None:
        """Return the place of this name, None when the text has none."""
        found = self._named.get(name)
        if found is None:
            return None
        at, sign = self._callers.get(name, (0, ""))
        is_sign = 0 < len(sign.strip(_BRACKETS)) <= _LONGEST_SIGN
        span, block = found
        is_note = is_sign and span.start > at and block.kind in _NOTES
        return Target(span, block, is_note)

    def removed(self, name: str) -> int | None:
        """Return the id of the removed block that has this name, None when none has."""
        return self._removed.get(name)

    def _note_caller(self, link: Link, at: int, words: str) -> None:
        name = self.name_in(link.url)
        if name:
            self._callers.setdefault(name, (at, words))


def heading_name(text: str) -> str:
    """Return the name that Markdown programs give a heading.

    >>> heading_name("What “now”, then?")
    'what-now-then'
    """
    return _NOT_IN_NAMES.sub("", text.strip().lower()).replace(" ", "-")
