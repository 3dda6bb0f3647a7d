"""Every block of a page, in order, with what the page says about it.

Nothing is chosen here: menus and share bars come out like the article does, with the path
and the labels by which the rules of cleaning tell them apart.
"""

from selectolax.lexbor import LexborNode

from reader.formats.html_inline import DROPPED, enter_inline, leave_inline, walk
from reader.formats.html_pictures import named_picture, picture
from reader.formats.html_place import BLOCKS, Place, inside, kind_and_depth
from reader.formats.html_tables import holds_data, rows_of, table_words
from reader.formats.inline import Inline
from reader.model import Block, BlockKind, Image

_LONGEST_NOTICE = 1_000  # characters; a request to switch scripts on is shorter


def blocks_of(root: LexborNode, base: str = "", *, first_id: int = 0) -> tuple[Block, ...]:
    """Return the blocks under a node; `base` is the page's own address, where known."""
    reader = _Reader(base, first_id)
    walk(root, reader.enter, reader.leave)
    reader.finish()
    return tuple(reader.blocks)


class _Reader:
    """Follows a walk through a page and lays down a block whenever one is complete."""

    def __init__(self, base: str, first_id: int) -> None:
        self.blocks: list[Block] = []
        self._base = base
        self._first_id = first_id
        self._inline = Inline()
        self._place = Place()
        self._pictures: list[Image] = []

    def enter(self, node: LexborNode) -> bool:
        if node.is_text_node:
            self._add_text(node.text_content or "")
            return False
        tag = node.tag or ""
        if not node.is_element_node or (tag in DROPPED and not _holds_article(node)):
            return False
        if self._is_whole(tag, node):
            return False
        if tag in BLOCKS:
            self.finish()
        self._place = inside(self._place, tag, node)
        enter_inline(self._inline, node, self._base)
        return True

    def leave(self, node: LexborNode) -> None:
        if node.tag in BLOCKS:
            self.finish()
        leave_inline(self._inline, node)
        self._place = self._place.above or Place()

    def finish(self) -> None:
        """Lay down the block whose end has been reached, and the pictures that stood in it."""
        place = self._place
        if self._inline.is_empty:
            self._inline.take(place.kind)
        else:
            self._lay_words(place)
        pictures, self._pictures = self._pictures, []
        for shown in pictures:
            self._lay(BlockKind.FIGURE, image=shown)

    def _is_whole(self, tag: str, node: LexborNode) -> bool:
        """Deal with an element that is a thing of its own. Returns False for all others."""
        if tag == "br":
            self._break()
        elif tag == "img":
            self._show(picture(node, self._base))
        elif tag == "a" and "picture" in (node.attributes.get("class") or "").split():
            # How our own export names a picture without loading it.
            self._show(named_picture(node))
        elif tag == "hr":
            self.finish()
            self._lay(BlockKind.RULE)
        elif tag == "table" and holds_data(node):
            self.finish()
            self._lay_table(node)
        else:
            return False
        return True

    def _add_text(self, text: str) -> None:
        if self._place.kind is BlockKind.CODE:
            self._inline.add_exactly(text)
        else:
            self._inline.add(text)

    def _break(self) -> None:
        if self._place.kind is BlockKind.CODE:
            self._inline.add_exactly("\n")
        elif self._inline.ends_line:
            self.finish()
        elif not self._inline.is_empty:
            self._inline.break_line()

    def _show(self, shown: Image | None) -> None:
        if shown is None:
            return
        self._pictures.append(shown)
        if self._inline.is_empty:
            self.finish()

    def _lay_words(self, place: Place) -> None:
        kind, depth = kind_and_depth(place)
        words = self._inline.take(kind)
        block = Block(
            self._next_id,
            kind,
            words.text,
            level=place.level if kind is BlockKind.HEADING else 0,
            depth=depth,
            ordered=kind is BlockKind.LIST_ITEM and place.ordered,
            lang=place.lang if kind is BlockKind.CODE else "",
            evidence=place.evidence(),
        )
        if words.text:
            self.blocks.append(words.on(block))

    def _lay_table(self, node: LexborNode) -> None:
        words = table_words(node, self._base)
        caption = node.css_first("caption")
        if caption is not None and (title := " ".join(caption.text(deep=True).split())):
            self.blocks.append(self._block(BlockKind.CAPTION, title))
        if words.text.strip():
            block = self._block(BlockKind.TABLE, words.text, rows=rows_of(words.text))
            self.blocks.append(words.on(block))

    def _lay(self, kind: BlockKind, image: Image | None = None) -> None:
        self.blocks.append(self._block(kind, image=image))

    def _block(
        self,
        kind: BlockKind,
        text: str = "",
        *,
        rows: tuple[tuple[str, ...], ...] = (),
        image: Image | None = None,
    ) -> Block:
        evidence = self._place.evidence()
        return Block(self._next_id, kind, text, rows=rows, image=image, evidence=evidence)

    @property
    def _next_id(self) -> int:
        return self._first_id + len(self.blocks)


def _holds_article(node: LexborNode) -> bool:
    """Tell whether a page that is built by scripts has its words here, for those without them."""
    return node.tag == "noscript" and len(node.text(deep=True)) > _LONGEST_NOTICE
