"""The table of contents of a book, for people and for programs, and its landmarks."""

from collections.abc import Iterable, Iterator, Sequence

from reader.export.epub.package import UNTITLED
from reader.export.epub.pages import APPENDIX, APPENDIX_TITLE, ARTICLE, ENGLISH, page, role
from reader.export.html_inline import text_html
from reader.model import Article, Block, BlockKind

CONTENTS = "nav.xhtml"
_UNDER_TITLE = 2  # the level of a heading that states none


def contents_page(article: Article, *, appendix: bool) -> bytes:
    """Return the page that reading systems take the table of contents from."""
    title = article.meta.title or UNTITLED
    rows = [(1, _link(ARTICLE, title)), *_headings(article.body.blocks)]
    marks = [_landmark("bodymatter", ARTICLE, "Article")]
    if appendix:
        rows.append((1, _link(APPENDIX, APPENDIX_TITLE, ENGLISH)))
        marks.append(_landmark("appendix", APPENDIX, APPENDIX_TITLE))
    inner = (
        f'<nav epub:type="toc" id="toc"{role("toc")}>',
        f"<h1{ENGLISH}>Contents</h1>",
        _nested(rows),
        "</nav>",
        f'<nav epub:type="landmarks" hidden="hidden"{ENGLISH}>',
        "<h2>Landmarks</h2>",
        _nested(marks),
        "</nav>",
    )
    return page(article.meta, title, "\n".join(inner), "frontmatter")


def _link(address: str, words: str, spoken: str = "") -> str:
    return f'<a href="{address}"{spoken}>{text_html(" ".join(words.split()))}</a>'


def _landmark(kind: str, address: str, words: str) -> tuple[int, str]:
    return 1, f'<a epub:type="{kind}" href="{address}">{words}</a>'


def _headings(blocks: Sequence[Block]) -> Iterator[tuple[int, str]]:
    """Yield the headings of an article with how deep they stand; no step is left out."""
    above: list[int] = []
    headings = (block for block in blocks if block.kind is BlockKind.HEADING)
    for number, block in enumerate(headings, start=1):
        level = block.level or _UNDER_TITLE
        if block.text.strip():
            above = [*(one for one in above if one < level), level]
            yield len(above) + 1, _link(f"{ARTICLE}#section-{number}", block.text)


def _nested(rows: Iterable[tuple[int, str]]) -> str:
    """Return lists within lists of rows that know how deep they stand, from 1."""
    out: list[str] = []
    at = 0
    for depth, row in rows:
        begun = "\n<ol>\n" if depth > at else f"</li>{'</ol></li>' * (at - depth)}\n"
        out.append(f"{begun}<li>{row}")
        at = depth
    return "".join((*out, "</li></ol>" * at))
