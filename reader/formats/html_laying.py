"""Lays down the blocks of a page one after the other, as their words come in."""

from dataclasses import dataclass

from reader.formats.anchors import names_in
from reader.formats.html_elements import Tally, seal
from reader.formats.html_place import Place
from reader.formats.html_tables import rows_of
from reader.formats.html_tokens import plain
from reader.formats.inline import Inline, Words
from reader.model import Block, BlockKind, Evidence, Image, MarkKind
from reader.text.prose import ends_sentence, word_count
from reader.text.urls import fragment

# In a list item a new `<p>` or `<div>` begins a block of its own only below a paragraph: most
# items of cards and menus are several short ones (development pages).
_PARAGRAPH_OF_ITEM = 25  # words
_WITHIN_ITEM = frozenset({"p", "div", "section", "article", "header", "address"})
BRIEF = 100  # characters; a longer line is no name and no date
_NO_WORDS = Words("")
_NO_LABELS: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Draft:
    """A block before all is known of the elements around it."""

    kind: BlockKind
    place: Place
    words: Words = _NO_WORDS
    depth: int = 0
    image: Image | None = None
    labels: frozenset[str] = _NO_LABELS
    anchors: tuple[str, ...] = ()

    def block(self, number: int, wanted: frozenset[str]) -> Block:
        kind, words, place = self.kind, self.words, self.place
        return Block(
            number,
            kind,
            words.text,
            level=place.level if kind is BlockKind.HEADING else 0,
            depth=self.depth,
            ordered=kind is BlockKind.LIST_ITEM and place.ordered,
            lang=place.lang if kind is BlockKind.CODE else "",
            rows=rows_of(words.text) if kind is BlockKind.TABLE else (),
            marks=words.marks,
            links=words.links,
            image=self.image,
            anchors=tuple(name for name in self.anchors if name in wanted),
            evidence=Evidence(path=place.tally.path, inner=self.labels, linked=words.linked),
        )


class Laying:
    """The blocks laid so far, the words that are coming in, and where in the page we are."""

    def __init__(self) -> None:
        self.inline = Inline()
        self._tallies = [Tally("body", None, "")]
        self.place = Place("body", None, self._tallies[0])
        self.labels = _NO_LABELS  # of what stands within the line
        self._drafts: list[_Draft] = []
        self._pictures: list[Image] = []
        self._anchors: list[str] = []  # for the block that is coming in, or the next

    @property
    def in_code(self) -> bool:
        """Tell whether white space counts here."""
        return self.place.kind is BlockKind.CODE

    def blocks(self, first_id: int) -> tuple[Block, ...]:
        """End the page and return all its blocks."""
        self.finish()
        while self.place.above is not None:
            self.close_place(self.place.above)
        seal(self._tallies)
        links = (link for draft in self._drafts for link in draft.words.links)
        wanted = frozenset(fragment(link.url) for link in links)
        return tuple(draft.block(first_id + at, wanted) for at, draft in enumerate(self._drafts))

    def name_here(self, stated: str) -> None:
        """Note the names that a tag gives this place, for links to lead here."""
        self._anchors += names_in(stated)

    def add_text(self, text: str) -> None:
        """Add text as it stands in the mark-up."""
        if not self.inline.length and text.isspace():
            return
        text = plain(text)
        if self.in_code:
            self.inline.add_exactly(text)
        else:
            self.inline.add(text)

    def open_place(self, tag: str, stated: str) -> None:
        """Go into an element that holds blocks."""
        tally = Tally(tag, self.place.tally, stated)
        self._tallies.append(tally)
        self.place = Place(tag, self.place, tally)
        if tag == "dt":
            self.inline.open_mark(MarkKind.STRONG)

    def close_place(self, around: Place) -> None:
        """Leave the element for the one around it."""
        self.place.tally.close()
        self.place = around

    def part(self, tag: str) -> None:
        """End the block, or but a line of it where an item of a list goes on."""
        inline = self.inline
        if not inline.length and not self._pictures:
            inline.forget()
            self.labels = _NO_LABELS
        elif tag in _WITHIN_ITEM and self._goes_on():
            if not inline.ends_line:
                inline.break_line()
        else:
            self.finish()

    def _goes_on(self) -> bool:
        place = self.place
        if place.kind is not BlockKind.LIST_ITEM or self.inline.is_empty:
            return False
        if place.tag != "li" and place.tally.labels:
            return False  # a part with a name of its own is no mere line
        text = self.inline.so_far()
        return word_count(text) < _PARAGRAPH_OF_ITEM or not ends_sentence(text)

    def finish(self) -> None:
        """Lay down the block whose end has been reached, and the pictures that stood in it."""
        place = self.place
        if self.inline.is_empty:
            self.inline.forget()
        else:
            kind, depth = place.kind_and_depth()
            words = self.inline.take(kind)
            if words.text:
                labels = self.labels if len(words.text) <= BRIEF else _NO_LABELS
                self._lay(_Draft(kind, place, words, depth, labels=labels))
        self.labels = _NO_LABELS
        pictures, self._pictures = self._pictures, []
        for shown in pictures:
            self._lay(_Draft(BlockKind.FIGURE, place, image=shown))

    def lay(self, kind: BlockKind, words: Words = _NO_WORDS) -> None:
        """Lay down a block that is a thing of its own."""
        self.finish()
        self._lay(_Draft(kind, self.place, words))

    def show(self, shown: Image) -> None:
        """Lay down a picture, behind the words that it stands among."""
        self._pictures.append(shown)
        if self.inline.is_empty:
            self.finish()

    def _lay(self, draft: _Draft) -> None:
        draft.anchors, self._anchors = tuple(self._anchors), []
        self._drafts.append(draft)
        tally = draft.place.tally
        tally.holds = True
        text = draft.words.text
        if text:
            tally.count(draft.kind, text, draft.words.linked)
