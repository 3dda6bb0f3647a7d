"""Articles to export: one made by hand with a bit of everything, and arbitrary ones."""

from dataclasses import replace

from hypothesis import strategies as st

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

HARD = "a b.1-+#*_`~<>&;[]()!|\\$^=%@\"'“é)0:漢"
_words = st.text(HARD, min_size=1, max_size=24).map(lambda s: " ".join(s.split())).filter(bool)
_spans = st.tuples(st.integers(0, 24), st.integers(1, 24))


def article(*blocks: Block, meta: Meta = Meta(title="A pier reopens")) -> Article:  # noqa: B008
    return Article(Origin("pier.txt", "text", "utf-8"), meta, Body.joining(blocks))


def numbered(*blocks: Block) -> tuple[Block, ...]:
    return tuple(replace(block, id=number) for number, block in enumerate(blocks))


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
    url = draw(st.sampled_from(["https://e.org/a_(b)?x=1&y=2&lt;", "mailto:a@e.org", "#note"]))
    return (Link(url, span),) if span and draw(st.booleans()) else ()


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    kind = draw(st.sampled_from([kind for kind in BlockKind if kind is not BlockKind.TABLE]))
    if kind is BlockKind.RULE:
        return Block(0, kind, "")
    if kind is BlockKind.FIGURE:
        src = draw(st.sampled_from(["a_files/p 1.png", "https://e.org/p.jpg"])).replace(" ", "%20")
        alt = draw(st.sampled_from(["", "A pier", "[pier] *"]))
        return Block(0, kind, "", image=Image(src, alt))
    text = draw(_words)
    if kind is BlockKind.CODE:
        return Block(0, kind, draw(st.sampled_from(["x = 1", "```\n a  b\n````", "<b>&amp;"])))
    found_links = draw(links(text))
    found_marks = draw(marks(text))
    return Block(
        0,
        kind,
        text,
        level=draw(st.integers(2, 6)) if kind is BlockKind.HEADING else 0,
        depth=draw(st.integers(0, 3)) if kind in {BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE} else 0,
        ordered=kind is BlockKind.LIST_ITEM and draw(st.booleans()),
        marks=found_marks,
        links=found_links,
    )


@st.composite
def tables(draw: st.DrawFn) -> Block:
    width = draw(st.integers(1, 3))
    cell = st.one_of(st.just(""), _words)
    rows = draw(st.lists(st.tuples(*[cell] * width), min_size=2, max_size=4))
    rows = [("Year", *row[1:]) for row in rows]
    text = "\n".join("\t".join(row) for row in rows)
    return Block(0, BlockKind.TABLE, text, rows=tuple(tuple(row) for row in rows))


articles = st.lists(st.one_of(blocks(), blocks(), tables()), max_size=6).map(
    lambda found: article(*numbered(*found))
)


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
