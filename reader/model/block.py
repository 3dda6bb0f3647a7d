"""The pieces a document is made of."""

from dataclasses import field
from enum import StrEnum
from typing import NamedTuple

from reader.model.span import Span
from reader.records import record


class BlockKind(StrEnum):
    """What a block is, in the words of the JSON contract."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BLOCKQUOTE = "blockquote"
    LIST_ITEM = "list_item"
    CODE = "code"
    TABLE = "table"
    FIGURE = "figure"
    CAPTION = "caption"
    BYLINE = "byline"
    RULE = "rule"

    __hash__ = str.__hash__  # Enum's own is in Python, and sets of kinds are asked for every block


class MarkKind(StrEnum):
    """How a stretch of text is set apart within its block."""

    EM = "em"
    STRONG = "strong"
    CODE = "code"
    SUB = "sub"
    SUP = "sup"
    DEL = "del"
    MARK = "mark"


@record
class Mark:
    """Emphasis and its kin; the span counts within the block's own text."""

    kind: MarkKind
    span: Span

    def shifted(self, by: int) -> "Mark":
        """Return the same mark, `by` code points further on."""
        return Mark(self.kind, self.span.shifted(by))


@record
class Link:
    """Words that lead somewhere; the span counts within the block's own text."""

    url: str
    span: Span

    def shifted(self, by: int) -> "Link":
        """Return the same link, `by` code points further on."""
        return Link(self.url, self.span.shifted(by))


@record
class Image:
    """A picture as the file names it. Whether it may be shown is decided where it is shown."""

    src: str
    alt: str = ""
    width: int | None = None  # CSS pixels, as the file states them
    height: int | None = None
    missing: bool = False  # no file is there; found out when an export is written


class Element(NamedTuple):
    """An element of a web page that holds blocks, and what the whole page says about it.

    The figures count all the element holds, whatever rules take out later, so a judgement by
    them is the same however often it is made.
    """

    id: int  # its place among the page's elements
    tag: str
    above: int = -1  # the id of the element around it
    labels: frozenset[str] = frozenset()  # words of its class, id, role and the like, lower case
    words: int = 0
    link_words: int = 0
    prose: int = 0  # words in paragraphs of running text
    paragraphs: int = 0  # how many of those
    hidden: bool = False


@record
class Evidence:
    """What the file says about a block besides its words. Rules judge by it; nobody else looks.

    Plain text fills the first two fields, `linked` and what follows it, HTML the others.
    """

    indent: int = 0  # columns of white space before the first line
    blank_before: int = 0  # empty lines above
    path: tuple[Element, ...] = ()  # from the page's body down to the block's own element
    inner: frozenset[str] = frozenset()  # labels of elements within its line, such as a name's
    linked: int = 0  # characters that stand in links, also in those whose address is not known
    # What a text's layout or a letter's links say it is: page-number, running-head, address-list,
    # licence or letter-tail.
    furniture: str = ""
    signs: tuple[str, ...] = ()  # what was noticed of a line without mark-up, in words
    likeness: float | None = None  # log odds that it is the article's; None where nobody judged
    judged_out: bool = False  # judged not to be the article's

    def judged(self, likeness: float, signs: tuple[str, ...], *, out: bool) -> "Evidence":
        """Return the same evidence with a judgement of it."""
        return Evidence(
            self.indent,
            self.blank_before,
            self.path,
            self.inner,
            self.linked,
            self.furniture,
            signs,
            likeness,
            out,
        )

    @property
    def tags(self) -> tuple[str, ...]:
        """The names of the elements around the block, the outermost first."""
        return tuple(element.tag for element in self.path)

    @property
    def labels(self) -> frozenset[str]:
        """The class and id words of every element around the block."""
        return frozenset().union(*(element.labels for element in self.path))

    @property
    def hidden(self) -> bool:
        """Tell whether the page does not show the block."""
        return any(element.hidden for element in self.path)


@record
class Block:
    """One paragraph-sized piece of a source document.

    The id is the block's place in the source and never changes: cleaning drops
    blocks but never renumbers them, so every removal can be undone.

    A figure's text is empty and its picture in `image`; a rule's text is empty. A table's
    text is its rows, cells parted by tabs and rows by line ends; only code, tables and
    verse hold line ends.
    """

    id: int
    kind: BlockKind
    text: str
    level: int = 0  # 1 to 6 for headings, else 0
    depth: int = 0  # how deep in lists or block quotes: 0 is the outermost
    ordered: bool = False  # a list item with a number
    lang: str = ""  # the programming language of code, where the file names it
    rows: tuple[tuple[str, ...], ...] = ()
    marks: tuple[Mark, ...] = ()
    links: tuple[Link, ...] = ()
    image: Image | None = None
    credit: Span | None = None  # who made the picture, within a caption's text
    anchors: tuple[str, ...] = ()  # names by which links of the same file ("#name") lead here
    evidence: Evidence = field(default=Evidence(), repr=False, compare=False)

    def judged(self, likeness: float, signs: tuple[str, ...], *, out: bool) -> "Block":
        """Return the same block with a judgement in its evidence."""
        return Block(
            self.id,
            self.kind,
            self.text,
            self.level,
            self.depth,
            self.ordered,
            self.lang,
            self.rows,
            self.marks,
            self.links,
            self.image,
            self.credit,
            self.anchors,
            self.evidence.judged(likeness, signs, out=out),
        )
