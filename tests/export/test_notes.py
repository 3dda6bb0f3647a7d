"""Footnotes stay footnotes in Markdown, and links that lead there and back elsewhere."""

from pathlib import Path

import pytest

from reader import pipeline
from reader.export import as_html, as_markdown
from reader.export.options import ExportOptions
from reader.model import Outline
from tests.export.test_any_article import told

NOTES = Path(__file__).parent / "fixtures" / "notes.md"
PLAIN = ExportOptions()


def written(text: str) -> str:
    article = pipeline.article_of(pipeline.document_of(text.encode(), "story.md"))
    markdown = as_markdown.write(article, Outline(), PLAIN)
    again = pipeline.article_of(pipeline.document_of(markdown, "again.md"))
    assert told(again) == told(article)
    return markdown.decode()


def test_a_footnote_is_written_as_one() -> None:
    lines = written(NOTES.read_text("utf-8")).split("\n")
    assert "The pier reopened on Monday.[^1] Nobody had said when,[^b] and nobody asked." in lines
    assert "- It has a ramp.[^1]" in lines
    assert "> It has a roof, too.[^c]" in lines
    assert "[^1]: Nine months and *four* days, says [the log](<https://example.org/log>)." in lines
    assert "[^b]: \\- or why" in lines
    assert "[^c]: _All of it._" in lines


def test_in_html_a_footnote_is_a_place_that_links_lead_to_and_back() -> None:
    opened = pipeline.open_article(NOTES)
    page = as_html.write(opened.article, opened.outline, PLAIN)
    assert b'<a href="#fn-1"><sup>[1]</sup></a>' in page
    again = pipeline.article_of(pipeline.document_of(page, "again.html"))
    assert told(again) == told(opened.article)


@pytest.mark.parametrize(
    "text",
    [
        "It came.[^1](here)\n\n[^1]: On Monday.",  # would be a link to some
        "It **came.[^1]**\n\n[^1]: On Monday.",  # the sign is emphasised
        "[^1]\\: It came.\n\n[^1]: On Monday.",  # would be the note itself
        "# It came.[^1]\n\nIt did.\n\n[^1]: On Monday.",  # a heading calls first
        "It came.[^1]\n\n[^1]: On Monday.\n\n[^1]: Or on Tuesday.",  # told twice
        "It came.[^1] <a id='x'></a>See [x](#x).\n\n[^1]: On Monday.",
        "It came.[^1]\n\n> [^1]: On Monday.",
        "It came.[^1] And went.[^2] And came.[^1]\n\n[^2]: On Monday, as[^1] before.\n\n[^1]: Yes.",
    ],
)
def test_odd_footnotes_survive_too(text: str) -> None:
    written(f"It was a Sunday.\n\n{text}\n")
