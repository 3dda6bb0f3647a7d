"""The clean article as one self-contained web page that loads and runs nothing.

What it says of itself stands in meta tags and microdata: a page without any script element is
safe at a glance. JSON-LD needs one, which nothing runs; it is written for those who ask for it.
"""

import re
from collections.abc import Iterator, Sequence

from reader.export import evidence
from reader.export.appendix import quotes_of, sources_of
from reader.export.citation_tags import coins, meta_tags
from reader.export.html_body import Said, body_html
from reader.export.html_check import HtmlCheck
from reader.export.html_inline import attribute, text_html
from reader.export.html_style import STYLE
from reader.export.json_ld import json_ld
from reader.export.notes_appendix import mark_spans, notes_as_html
from reader.export.options import ExportOptions
from reader.export.quote_spans import quote_spans
from reader.export.signature import GENERATOR
from reader.model import Article, Block, Meta, Outline
from reader.text.urls import safe_link

_POLICY = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'"
# HTML takes thousandths of a second and no more.
_FINER = re.compile(r"(\.\d{3})\d+")


def write(article: Article, outline: Outline, options: ExportOptions) -> bytes:
    """Write an article as HTML5 in UTF-8."""
    check = HtmlCheck()
    said = quote_spans(article, outline)
    for block_id, marks in mark_spans(article, options.highlights).items():
        said.setdefault(block_id, []).extend(marks)
    parts = [*_header(article.meta), *body_html(article.body.blocks, said)]
    if options.quotes:
        parts += _appendix(article, outline)
    parts += filter(None, (notes_as_html(options.highlights),))
    parts += evidence.in_html(article, options)
    page = (
        "<!DOCTYPE html>",
        f"<html{_language(article.meta)}>",
        "<head>",
        *_head(article),
        *([json_ld(article, outline)] if options.json_ld else []),
        "</head>",
        "<body>",
        '<article itemscope itemtype="https://schema.org/NewsArticle">',
        *map(check.cleaned, parts),
        "</article>",
        f'<span class="Z3988"{attribute("title", coins(article))}></span>',
        "</body>",
        "</html>",
    )
    return ("\n".join(page) + "\n").encode("utf-8", "replace")


def written_blocks(blocks: Sequence[Block], said: Said | None = None) -> str:
    """Return some blocks of an article as HTML, with nothing around them."""
    return "\n".join(map(HtmlCheck().cleaned, body_html(blocks, said or {})))


def _language(meta: Meta) -> str:
    lang = attribute("lang", meta.language) if meta.language else ""
    return lang + (attribute("dir", meta.direction) if meta.direction else "")


def _head(article: Article) -> Iterator[str]:
    meta = article.meta
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
    yield from (f'<meta name="{n}"{attribute("content", v)}>' for n, v in meta_tags(article))
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
    moment = _FINER.sub(r"\1", meta.published)
    time = f'time{attribute("datetime", moment)} itemprop="datePublished"'
    day = _element(time, text_html(meta.published[:10]))
    return ", ".join(filter(None, (f"By {names}" if names else "", site, day)))


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
