"""The pages of a book: the article, then its quotes and sources."""

import re
from collections.abc import Iterator

from reader.export.appendix import quotes_of, sources_of
from reader.export.as_html import written_blocks
from reader.export.epub.package import UNTITLED, language_of
from reader.export.html_check import HtmlCheck
from reader.export.html_inline import attribute, text_html
from reader.export.quote_spans import quote_spans
from reader.model import Article, Meta, Outline, QuoteKind
from reader.text.urls import safe_link

ARTICLE, APPENDIX, STYLE_SHEET = "article.xhtml", "quotes.xhtml", "style.css"
APPENDIX_TITLE = "Quotes and sources"
ENGLISH = ' lang="en" xml:lang="en"'  # our own words in a book of any language

# The reader's own program sets fonts, colours and margins.
STYLE = """\
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-align: start; break-after: avoid; }
.standfirst { font-size: 1.15em; }
.byline, .posted, .credits, figcaption { font-size: 0.85em; }
blockquote { margin: 1em 0; margin-inline-start: 1em; }
figure { margin: 1.5em 0; break-inside: avoid; }
img { max-width: 100%; height: auto; }
pre { white-space: pre-wrap; font-size: 0.85em; }
table { border-collapse: collapse; font-size: 0.9em; }
th, td { padding: 0.3em 0.6em; border: 1px solid; text-align: start; vertical-align: top; }
"""

_VOID = re.compile(r"<(br|hr|img)((?: [^<>]*)?)>")
_HEADING = re.compile(r"<h(?=[1-6])(.)")


def article_page(article: Article, outline: Outline) -> bytes:
    """Return the article; its headings are called section-1 and so on, its quotes q1."""
    said = quote_spans(article, outline)
    numbers = iter(range(1, len(article.body.blocks) + 1))
    body = _HEADING.sub(
        lambda heading: f'{heading[0]} id="section-{next(numbers)}"',
        written_blocks(article.body.blocks, said),
    )
    check = HtmlCheck()
    header, credits_ = (check.cleaned(part(article.meta)) for part in (_header, _credits))
    parts = filter(None, map(_as_xml, (header, body, credits_)))
    inner = "\n".join(("<article>", *parts, "</article>"))
    return page(article.meta, article.meta.title or UNTITLED, inner, "bodymatter")


def appendix_page(article: Article, outline: Outline) -> bytes:
    """Return the quotes, each leading to its place in the article, and the sources."""
    parts = [f"<h1{ENGLISH}>{APPENDIX_TITLE}</h1>"]
    quotes = "\n".join(_quotes(article, outline))
    if quotes:
        parts += (f"<h2{ENGLISH}>Quotes</h2>", quotes)
    sources = "\n".join(_sources(outline))
    if sources:
        parts += (f"<h2{ENGLISH}>Sources</h2>", f"<ul>\n{sources}\n</ul>")
    inner = "\n".join((f'<section epub:type="appendix"{role("appendix")}>', *parts, "</section>"))
    return page(article.meta, APPENDIX_TITLE, inner, "backmatter")


def role(name: str) -> str:
    """Return what a part of a book is to those who listen to it."""
    return attribute("role", f"doc-{name}")


def page(meta: Meta, title: str, inner: str, kind: str) -> bytes:
    """Return a whole page around what is in it."""
    language = language_of(meta.language)
    spoken = attribute("lang", language) + attribute("xml:lang", language)
    written = attribute("dir", meta.direction) if meta.direction else ""
    written_out = f"""\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"\
{spoken}{written}>
<head>
<title>{text_html(title)}</title>
<link rel="stylesheet" type="text/css" href="{STYLE_SHEET}"/>
</head>
<body epub:type="{kind}">
{inner}
</body>
</html>
"""
    return written_out.encode()


def _as_xml(html: str) -> str:
    """Return the HTML we write as XML: only elements that hold nothing differ."""
    return _VOID.sub(r"<\1\2/>", html)


def _header(meta: Meta) -> str:
    site, url = text_html(meta.site), safe_link(meta.url)
    if site and url:
        site = f"<a{attribute('href', url)}>{site}</a>"
    by = text_html(f"By {', '.join(meta.authors)}") if meta.authors else ""
    byline = ", ".join(filter(None, (by, site, text_html(meta.published[:10]))))
    lines = (
        f"<h1>{text_html(meta.title)}</h1>" if meta.title else "",
        f'<p class="standfirst">{text_html(meta.standfirst)}</p>' if meta.standfirst else "",
        f'<p class="byline">{byline}</p>' if byline else "",
    )
    return "\n".join(("<header>", *filter(None, lines), "</header>")) if any(lines) else ""


def _credits(meta: Meta) -> str:
    lines = "<br>".join(map(text_html, meta.credits))
    return f'<p class="credits">{lines}</p>' if lines else ""


def _quotes(article: Article, outline: Outline) -> Iterator[str]:
    check = HtmlCheck()
    said = quote_spans(article, outline)
    named = {stretch.id for stretches in said.values() for stretch in stretches}
    numbers = {quote: number for number, quote in enumerate(outline.quotes, start=1)}
    quotes = (quote for quote in outline.whole_quotes if quote.kind is not QuoteKind.INDIRECT)
    for quote, told in zip(quotes, quotes_of(article, outline), strict=True):
        name = f"q{numbers[quote]}"
        words = check.cleaned(text_html(told.in_marks))
        if name in named:
            words = f'<a href="{ARTICLE}#{name}">{words}</a>'
        by = check.cleaned(text_html(f"— {told.by}")) if told.by else ""
        caption = f"<figcaption>{by}</figcaption>" if by else ""
        yield f"<figure>\n<blockquote><p>{words}</p></blockquote>\n{caption}</figure>"


def _sources(outline: Outline) -> Iterator[str]:
    check = HtmlCheck()
    for source, facts in sources_of(outline):
        known = f", {text_html(source.role)}" if source.role else ""
        told = f"<li><b>{text_html(source.name)}</b>{known} ({text_html(facts)})</li>"
        yield check.cleaned(told)
