"""The clean article as one self-contained web page that loads and runs nothing.

What it says of itself stands in meta tags and microdata: a page without any script element is
safe at a glance, and JSON-LD would need one.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.export.appendix import quotes_of, sources_of
from reader.export.html_check import HtmlCheck
from reader.export.html_inline import QuoteSpan, attribute, inline_html, text_html
from reader.export.html_style import STYLE
from reader.export.options import ExportOptions
from reader.export.quote_spans import quote_spans
from reader.export.signature import GENERATOR
from reader.model import Article, Block, BlockKind, Meta, Outline, Span
from reader.text.urls import safe_image, safe_link

_POLICY = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'"
Said = dict[int, list[QuoteSpan]]  # by the block's id


def write(article: Article, outline: Outline, options: ExportOptions) -> bytes:
    """Write an article as HTML5 in UTF-8."""
    check = HtmlCheck()
    said = quote_spans(article, outline)
    parts = [*_header(article.meta), *_body(article.body.blocks, said)]
    if options.quotes:
        parts += _appendix(article, outline)
    page = (
        "<!DOCTYPE html>",
        f"<html{_language(article.meta)}>",
        "<head>",
        *_head(article.meta),
        "</head>",
        "<body>",
        '<article itemscope itemtype="https://schema.org/NewsArticle">',
        *map(check.cleaned, parts),
        "</article>",
        "</body>",
        "</html>",
    )
    return ("\n".join(page) + "\n").encode("utf-8", "replace")


def written_blocks(blocks: Sequence[Block]) -> str:
    """Return some blocks of an article as HTML, with nothing around them."""
    return "\n".join(map(HtmlCheck().cleaned, _body(blocks, {})))


def _language(meta: Meta) -> str:
    lang = attribute("lang", meta.language) if meta.language else ""
    return lang + (attribute("dir", meta.direction) if meta.direction else "")


def _head(meta: Meta) -> Iterator[str]:
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield f"<title>{text_html(meta.title or 'Untitled article')}</title>"
    fields = (
        *(("name", "author", name) for name in meta.authors),
        ("name", "description", meta.standfirst),
        ("property", "article:published_time", meta.published),
        ("property", "article:modified_time", meta.modified),
        ("property", "og:site_name", meta.site),
        *(("name", "credit", credit) for credit in meta.credits),
        ("name", "generator", GENERATOR),
        ("name", "color-scheme", "light dark"),
    )
    yield from (f'<meta {by}="{n}"{attribute("content", v)}>' for by, n, v in fields if v)
    if url := safe_link(meta.url):
        yield f'<link rel="canonical"{attribute("href", url)}>'
    yield f"<style>\n{STYLE}</style>"


def _header(meta: Meta) -> Iterator[str]:
    lines = (
        _element('h1 itemprop="headline"', text_html(meta.title)),
        _element('p class="standfirst" itemprop="description"', text_html(meta.standfirst)),
        _element('p class="byline"', _byline(meta)),
    )
    if any(lines):
        yield "\n".join(("<header>", *filter(None, lines), "</header>"))


def _element(opening: str, inner: str) -> str:
    """Return an element around HTML; without anything in it, nothing."""
    return f"<{opening}>{inner}</{opening.partition(' ')[0]}>" if inner else ""


def _byline(meta: Meta) -> str:
    author = 'span class="author" itemprop="author"'
    names = ", ".join(_element(author, text_html(name)) for name in meta.authors)
    site, url = text_html(meta.site), safe_link(meta.url)
    if site and url:
        site = f"<a{attribute('href', url)}>{site}</a>"
    time = f'time{attribute("datetime", meta.published)} itemprop="datePublished"'
    day = _element(time, text_html(meta.published[:10]))
    return ", ".join(filter(None, (f"By {names}" if names else "", site, day)))


def _body(body: Sequence[Block], said: Said) -> Iterator[str]:
    def group(block: Block) -> BlockKind:
        is_picture = block.kind in {BlockKind.FIGURE, BlockKind.CAPTION}
        return BlockKind.FIGURE if is_picture else block.kind

    for kind, run in groupby(body, key=group):
        blocks = list(run)
        match kind:
            case BlockKind.LIST_ITEM:
                yield _list(blocks, said)
            case BlockKind.BLOCKQUOTE:
                yield _quotation(blocks, said)
            case BlockKind.FIGURE:
                yield from _figures(blocks, said)
            case _:
                yield from (_block(block, said) for block in blocks)


def _block(block: Block, said: Said) -> str:  # noqa: C901, PLR0911, PLR0912  # a row for each kind
    words = inline_html(block, said.get(block.id, ()))
    match block.kind:
        case BlockKind.HEADING:
            level = block.level or 2
            return f"<h{level}>{words}</h{level}>"
        case BlockKind.PARAGRAPH:
            return f"<p>{words}</p>"
        case BlockKind.BYLINE:
            return f'<p class="posted">{words}</p>'
        case BlockKind.CODE:
            lang = attribute("class", f"language-{block.lang}") if block.lang else ""
            return f"<pre><code{lang}>{text_html(block.text)}</code></pre>"
        case BlockKind.TABLE:
            return _table(block, said.get(block.id, ()))
        case BlockKind.RULE:
            return "<hr>"
        case BlockKind.LIST_ITEM:
            return _list([block], said)
        case BlockKind.BLOCKQUOTE:
            return _quotation([block], said)
        case BlockKind.FIGURE | BlockKind.CAPTION:
            return "\n".join(_figures([block], said))


def _list(items: Sequence[Block], said: Said) -> str:
    out: list[str] = []
    open_lists: list[str] = []
    for item in items:
        tag = "ol" if item.ordered else "ul"
        while len(open_lists) > item.depth + 1 or (
            len(open_lists) == item.depth + 1 and open_lists[-1] != tag
        ):
            out.append(f"</li></{open_lists.pop()}>")
        if len(open_lists) == item.depth + 1:
            out.append("</li>")
        while len(open_lists) <= item.depth:
            opened = tag if len(open_lists) == item.depth else "ul"
            out.append(f"<{opened}>" + ("<li>" if len(open_lists) < item.depth else ""))
            open_lists.append(opened)
        out.append(f"<li>{inline_html(item, said.get(item.id, ()))}")
    out += (f"</li></{tag}>" for tag in reversed(open_lists))
    return "".join(out)


def _quotation(blocks: Sequence[Block], said: Said) -> str:
    out: list[str] = []
    depth = 0
    for block in blocks:
        out.append("<blockquote>" * (block.depth + 1 - depth))
        out.append("</blockquote>" * (depth - block.depth - 1))
        out.append(f"<p>{inline_html(block, said.get(block.id, ()))}</p>")
        depth = block.depth + 1
    return "".join((*out, "</blockquote>" * depth))


def _figures(blocks: Sequence[Block], said: Said) -> Iterator[str]:
    """Put each picture and the captions under it in one figure."""
    parts: list[str] = []
    for block in blocks:
        if block.kind is BlockKind.FIGURE and parts:
            yield f"<figure>{''.join(parts)}</figure>"
            parts = []
        if block.kind is BlockKind.FIGURE:
            parts += _picture(block)
        else:
            parts.append(f"<figcaption>{inline_html(block, said.get(block.id, ()))}</figcaption>")
    if parts:
        yield f"<figure>{''.join(parts)}</figure>"


def _picture(block: Block) -> Iterator[str]:
    shown = block.image
    if shown is None:
        return
    if src := safe_image(shown.src):
        height = attribute("height", str(shown.height)) if shown.height else ""
        width = attribute("width", str(shown.width)) if shown.width else ""
        yield f"<img{attribute('alt', shown.alt)}{height}{attribute('src', src)}{width}>"
    elif url := safe_link(shown.src):
        # Named, not loaded: opening an article must not tell its site so.
        words = text_html(shown.alt or "Picture")
        yield f'<a class="picture"{attribute("href", url)}>{words}</a>'


def _table(block: Block, quotes: Sequence[QuoteSpan]) -> str:
    at = 0
    rows = []
    for number, row in enumerate(block.text.split("\n")):
        opened, closed = ('<th scope="col">', "</th>") if not number else ("<td>", "</td>")
        cells = []
        for cell in row.split("\t"):
            cells.append(opened + inline_html(block, quotes, Span(at, at + len(cell))) + closed)
            at += len(cell) + 1
        rows.append(f"<tr>{''.join(cells)}</tr>")
    body = f"<tbody>{''.join(rows[1:])}</tbody>" if rows[1:] else ""
    return f"<table><thead>{rows[0]}</thead>{body}</table>"


def _appendix(article: Article, outline: Outline) -> Iterator[str]:
    parts: list[str] = ["<h2>Quotes</h2>"] if outline.quotes else []
    for said in quotes_of(article, outline):
        by = f"<figcaption>— {text_html(said.by)}</figcaption>" if said.by else ""
        words = f"<blockquote><p>“{text_html(said.words)}”</p></blockquote>"
        parts.append(f'<figure class="quote">{words}{by}</figure>')
    if outline.sources:
        lines = []
        for source, facts in sources_of(outline):
            role = f", {text_html(source.role)}" if source.role else ""
            lines.append(f"<li><b>{text_html(source.name)}</b>{role} ({text_html(facts)})</li>")
        parts += ("<h2>Sources</h2>", f"<ul>{''.join(lines)}</ul>")
    if parts:
        inner = "\n".join(parts)
        yield f'<aside aria-label="Quotes and sources" class="appendix">\n{inner}\n</aside>'
