"""What is promised of the exports of any article at all; drawing one takes longer than they do."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given, settings
from rendered import differences, shown_in, told_by
from selectolax.lexbor import LexborHTMLParser

from reader import pipeline
from reader.export import as_html, as_json, as_markdown
from reader.export.html_check import HtmlCheck
from reader.export.options import ExportOptions
from reader.export.places import with_living_places
from reader.formats import html, markdown
from reader.formats.opening import SavedFile
from reader.model import Article, Block, BlockKind, Document, Meta, Origin, Outline
from tests.export.articles import EXAMPLES, article, articles, verse
from tests.export.test_readers import rendered

PLAIN = ExportOptions()


@settings(max_examples=EXAMPLES, deadline=None)
@given(article=articles)
def test_an_export_is_the_article(article: Article) -> None:
    in_markdown = as_markdown.write(article, Outline(), PLAIN)
    in_html = as_html.write(article, Outline(), PLAIN)
    is_the_same_again(article, in_markdown, as_markdown.write, markdown.read)
    is_the_same_again(article, in_html, as_html.write, html.read)
    shows_the_article(article, rendered(in_markdown))
    shows_the_article(article, in_html.decode())
    passes_bleach_unchanged(in_html.decode())


@settings(max_examples=EXAMPLES, deadline=None)
@given(text=verse)
def test_literal_text_never_turns_into_markup(text: str) -> None:
    block = Block(0, BlockKind.PARAGRAPH, text)
    in_markdown = as_markdown.write(article(block, meta=Meta()), Outline(), PLAIN)
    for page in (rendered(in_markdown), as_html.written_blocks([block])):
        tags = {node.tag for node in LexborHTMLParser(page).css("body *")}
        assert tags <= {"p", "br"}, page
        assert shown_in(page).paragraphs == (text,)


def is_the_same_again(article: Article, data: bytes, write: Callable, read: Callable) -> None:
    content = read(SavedFile("again", data))
    document = Document(Origin("", ""), content.blocks, content.hints, finished=content.finished)
    again = pipeline.article_of(document)
    assert told(again) == told(article), data.decode()
    assert write(again, Outline(), PLAIN) == data


def told(article: Article) -> tuple[object, ...]:
    """Return all of an article but where its blocks stood in a file."""
    blocks = with_living_places(article.body.blocks)
    return article.meta, [replace(block, id=0) for block in blocks]


def shows_the_article(article: Article, page: str) -> None:
    wanted = told_by(as_json.told(article, Outline()))
    assert not list(differences(wanted, shown_in(page))), page


def passes_bleach_unchanged(page: str) -> None:
    _, _, fragment = page.partition('itemtype="https://schema.org/NewsArticle">\n')
    fragment, _, after = fragment.partition("\n</article>")
    assert after
    assert HtmlCheck().cleaned(fragment) == fragment
