"""The clean article as an e-book for every reading device: EPUB 3.

The quotes and sources, if wanted, are a chapter of their own. Pictures come along that the
article carries in itself.
"""

from collections.abc import Iterator
from dataclasses import replace

from reader.export.epub.container import Item, packed
from reader.export.epub.contents import CONTENTS, contents_page
from reader.export.epub.names import with_own_names
from reader.export.epub.package import XHTML, package
from reader.export.epub.pages import (
    APPENDIX,
    ARTICLE,
    STYLE,
    STYLE_SHEET,
    appendix_page,
    article_page,
)
from reader.export.epub.pictures import with_pictures
from reader.export.options import ExportOptions
from reader.model import Article, Body, Outline


def write(article: Article, outline: Outline, options: ExportOptions) -> bytes:
    """Write an article as an e-book. The same article always gives the same bytes."""
    blocks, pictures = with_pictures(article.body.blocks)
    body = Body(with_own_names(blocks), article.text, article.body.spans)
    book = replace(article, body=body)
    appendix = options.quotes and bool(outline.quotes or outline.sources)
    items = (*_pages(book, outline, appendix=appendix), *pictures)
    return packed(package(book, items), items)


def _pages(book: Article, outline: Outline, *, appendix: bool) -> Iterator[Item]:
    yield Item(CONTENTS, XHTML, contents_page(book, appendix=appendix), properties="nav")
    yield Item(ARTICLE, XHTML, article_page(book, outline))
    if appendix:
        yield Item(APPENDIX, XHTML, appendix_page(book, outline))
    yield Item(STYLE_SHEET, "text/css", STYLE.encode())
