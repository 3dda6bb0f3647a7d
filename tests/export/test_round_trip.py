from pathlib import Path

import pytest

from reader.export import as_html, as_markdown
from reader.export.options import ExportOptions
from reader.formats import html, markdown
from reader.formats.opening import SavedFile
from reader.model import Block, BlockKind, Meta, Outline
from tests.export.articles import article, harbour

WAYS = [(as_markdown.write, markdown.read, "a.md"), (as_html.write, html.read, "a.html")]


def body_after(read, data: bytes, name: str) -> list[Block]:
    found = read(SavedFile(Path(name), data)).blocks
    return [block for block in found if block.level != 1]


@pytest.mark.parametrize(("write", "read", "name"), WAYS, ids=["markdown", "html"])
def test_quotes_and_sources_at_the_end_are_no_part_of_the_article(write, read, name) -> None:
    article, outline = harbour()
    data = write(article, outline, ExportOptions(quotes=True))
    assert "Sources" in data.decode()
    texts = [block.text for block in body_after(read, data, name)]
    assert texts == [article.meta.standfirst, *(block.text for block in article.body.blocks)]


@pytest.mark.parametrize(("write", "read", "name"), WAYS, ids=["markdown", "html"])
def test_the_meta_survives_an_export(write, read, name) -> None:
    article, outline = harbour()
    hints = read(SavedFile(Path(name), write(article, outline, ExportOptions()))).hints
    assert hints == article.meta


def test_a_caption_without_its_picture_stays_a_caption() -> None:
    article, outline = harbour()
    data = as_markdown.write(article, outline, ExportOptions())
    assert body_after(markdown.read, data, "a.md")[-1].kind is BlockKind.CAPTION


@pytest.mark.parametrize(("write", "read", "name"), WAYS, ids=["markdown", "html"])
def test_an_article_without_a_title_gets_none_from_its_export(write, read, name) -> None:
    untitled = article(Block(0, BlockKind.PARAGRAPH, "Words."), meta=Meta())
    data = write(untitled, Outline(), ExportOptions())
    assert read(SavedFile(Path(name), data)).hints == Meta()
