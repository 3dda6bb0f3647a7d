"""Articles to export: one made by hand with a bit of everything, and arbitrary ones."""

import os
from dataclasses import replace
from urllib.parse import quote

from hypothesis import strategies as st

from reader.formats.inline import Words, linked
from reader.model import (
    Article,
    Attribution,
    Block,
    BlockKind,
    Body,
    Image,
    Link,
    Mark,
    MarkKind,
    Meta,
    Origin,
    Outline,
    Quote,
    QuoteKind,
    Section,
    Source,
    SourceType,
    Span,
)

# How many articles a property is held against; STANDFIRST_EXAMPLES=10000 looks longer.
EXAMPLES = int(os.environ.get("STANDFIRST_EXAMPLES", "2000"))

# Pieces that a careless writer or reader takes for markup, and some plain ones between them.
_PIECES = (
    *"ab .,:;!?1#*_`~<>&|[](){}\\$^=%@+-/\"'“”é漢🙂€0",
    *(" ", " ", " ", "pier ", "the ", "\n", "1.", "2)", "(a)", "iv.", "- ", "+ ", "> ", "# "),
    *("---", "===", "***", "~~~", "```", "**", "__", "~~", "==", "%%", "||", ": ", "::: "),
    *("&amp;", "&#35;", "<b>", "</b>", "<!--", "-->", "<script>", "]]>", "<a id=x>", "<?", "<br>"),
    *("[^1]", "[^1]: ", "[a](b)", "![a](b)", "[[a]]", "](", "{.a}", ":tada:", "@ada", "#tag"),
    *("www.e.org/a_b*", "https://e.org/a_b?c=1&lt;d", "ada@e.org", "a_b@e.org", "$x$", "\\\\"),
    *("[!note] ", "\\(x\\)", "Table: ", "% a"),
)
_ADDRESSES = ("https://e.org/a_(b)?x=1&y=2&lt;", "mailto:a@e.org", "http://e.org/%20'a", "#fn%201")
_PLACES = ("fn 1", "list", "q1", "100%", "a&b")
_spans = st.tuples(st.integers(0, 24), st.integers(1, 24))


def article(*blocks: Block, meta: Meta = Meta(title="A pier reopens")) -> Article:  # noqa: B008
    return Article(Origin("pier.txt", "text", "utf-8"), meta, Body.joining(blocks))


def numbered(*blocks: Block) -> tuple[Block, ...]:
    return tuple(replace(block, id=number) for number, block in enumerate(blocks))


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _in_lines(text: str) -> str:
    return "\n".join(filter(None, map(_on_one_line, text.split("\n"))))


_raw = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=10).map("".join)
words = _raw.map(_on_one_line).filter(bool)
verse = _raw.map(_in_lines).filter(lambda text: text and max(map(len, text.split("\n"))) <= 80)


def trimmed(text: str, start: int, length: int) -> Span:
    end = min(start + length, len(text))
    start = min(start, len(text))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


@st.composite
def marks(draw: st.DrawFn, text: str) -> tuple[Mark, ...]:
    found: list[Mark] = []
    for kind in draw(st.lists(st.sampled_from(list(MarkKind)), max_size=3, unique=True)):
        span = trimmed(text, *draw(_spans))
        if span:
            found.append(Mark(kind, span))
    return tuple(sorted(found, key=lambda m: (m.span.start, -m.span.end, m.kind)))


@st.composite
def links(draw: st.DrawFn, text: str) -> tuple[Link, ...]:
    span = trimmed(text, *draw(_spans))
    places = [f"#{quote(name)}" for name in _PLACES]
    url = draw(st.sampled_from([*_ADDRESSES, *places]))
    return (Link(url, span),) if span and draw(st.booleans()) else ()


@st.composite
def spoken(draw: st.DrawFn, kind: BlockKind, text: str) -> Block:
    """Return a block with these words and what may stand on them."""
    told = linked(Words(text, draw(marks(text)), draw(links(text))))
    return told.on(Block(0, kind, ""))


@st.composite
def pictures(draw: st.DrawFn) -> Block:
    addresses = (
        "a_files/p%201.png",
        "a_files/(b)_c.gif",
        "https://e.org/p.jpg?a=1&amp;b",
        "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
    )
    src = draw(st.sampled_from(addresses))
    alt = draw(st.one_of(st.just(""), words.filter(lambda alt: alt != "Picture")))
    width, height = (draw(st.sampled_from([None, 4, 1200])) for _ in range(2))
    return Block(0, BlockKind.FIGURE, "", image=Image(src, alt, width, height))


@st.composite
def tables(draw: st.DrawFn) -> Block:
    width = draw(st.integers(1, 3))
    cell = st.one_of(st.just(""), words)
    rows = draw(st.lists(st.tuples(*[cell] * width), min_size=2, max_size=4))
    rows = [("Year", *row[1:]) for row in rows]
    text = "\n".join("\t".join(row) for row in rows)
    table = linked(Words(text)).on(Block(0, BlockKind.TABLE, ""))
    return replace(table, rows=tuple(tuple(row) for row in rows))


@st.composite
def code(draw: st.DrawFn) -> Block:
    text = draw(_raw).strip("\n").rstrip()
    lang = draw(st.sampled_from(["", "python", "c++"]))
    return Block(0, BlockKind.CODE, text if text.strip() else "x = 1", lang=lang)


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    kind = draw(st.sampled_from(list(BlockKind)))
    match kind:
        case BlockKind.RULE:
            return Block(0, kind, "")
        case BlockKind.FIGURE:
            return draw(pictures())
        case BlockKind.TABLE:
            return draw(tables())
        case BlockKind.CODE:
            return draw(code())
        case BlockKind.HEADING | BlockKind.CAPTION:
            block = draw(spoken(kind, draw(words)))
        case _:
            block = draw(spoken(kind, draw(verse)))
    nests = kind in {BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE}
    return replace(
        block,
        level=draw(st.integers(2, 6)) if kind is BlockKind.HEADING else 0,
        depth=draw(st.integers(0, 3)) if nests else 0,
        ordered=kind is BlockKind.LIST_ITEM and draw(st.booleans()),
    )


@st.composite
def metas(draw: st.DrawFn) -> Meta:
    text = st.one_of(st.just(""), words)
    return Meta(
        title=draw(words),
        standfirst=draw(text),
        authors=tuple(draw(st.lists(st.sampled_from(["Jo Reed", "Max Õun"]), unique=True))),
        published=draw(
            st.sampled_from(["", "2025", "2025-03-04", "2025-03-04T10:00:00.123456+00:00"])
        ),
        modified=draw(st.sampled_from(["", "2025-03-05T10:00:00+01:00"])),
        site=draw(text),
        language=draw(st.sampled_from(["", "en", "ar", "de-AT"])),
        direction=draw(st.sampled_from(["", "ltr", "rtl"])),
        url=draw(st.sampled_from(["", "https://e.org/a?b=1&c"])),
        credits=tuple(draw(st.lists(words, max_size=2, unique=True))),
    )


@st.composite
def _articles(draw: st.DrawFn) -> Article:
    found = draw(st.lists(blocks(), min_size=1, max_size=5))
    for name in draw(st.lists(st.sampled_from(_PLACES), max_size=2, unique=True)):
        at = draw(st.integers(0, len(found) - 1))
        found[at] = replace(found[at], anchors=(*found[at].anchors, name))
    return article(*numbered(*found), meta=draw(metas()))


articles = _articles()


def harbour() -> tuple[Article, Outline]:
    """A small article with two quotes by one speaker."""
    said = "“We have no date,” said Ada Lunn, the harbour master. “Ask the ministry.”"
    blocks_ = numbered(
        Block(0, BlockKind.PARAGRAPH, said),
        Block(0, BlockKind.HEADING, "What it costs #", level=2),
        Block(0, BlockKind.PARAGRAPH, "1986. # a < b & c | d, see &amp; tell"),
        Block(0, BlockKind.CAPTION, "Cranes over the basin [EPA]", credit=Span(23, 26)),
    )
    meta = Meta(
        title="Harbour “reopening”: <doubts> & costs",
        standfirst="Nobody will say when.",
        authors=("Jo Reed", "Max Õun"),
        published="2025-03-04",
        site="Example Post",
        language="en",
        direction="ltr",
        url="https://example.org/news/harbour",
        credits=("Photo: A. N. Other",),
    )
    first, second = Span(1, 17), Span(55, 72)
    by = Attribution("s1", Span(24, 32), Span(19, 23), "named beside it")
    outline = Outline(
        (Section("What it costs #", 2, Span(75, len(said) + 60)),),
        (
            Quote(first, QuoteKind.DIRECT, (first,), by),
            Quote(second, QuoteKind.DIRECT, (second,), by),
        ),
        (
            Source(
                "s1",
                "Ada Lunn",
                SourceType.PERSON,
                "the harbour master",
                mentions=(Span(24, 32),),
                quotes=(0, 1),
            ),
        ),
    )
    return article(*blocks_, meta=meta), outline
