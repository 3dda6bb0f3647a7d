import json

import pytest

from reader import pipeline
from reader.export import registry
from reader.export.html_check import HtmlCheck
from reader.export.notes_appendix import (
    mark_spans,
    notes_as_html,
    notes_as_json,
    notes_as_markdown,
    notes_as_text,
)
from reader.export.options import ExportOptions
from reader.model import Anchor, Block, BlockKind, Colour, Highlight, Outline, Placed, Span
from tests.export.articles import article

FIRST, SECOND = "The pier opened again.", "It was *late*, they said."


def placed(words: str, note: str = "", colour: Colour = Colour.YELLOW) -> Placed:
    text = f"{FIRST}\n\n{SECOND}"
    start = text.find(words)
    span = Span(start, start + len(words)) if start >= 0 else None
    return Placed(Highlight("a1", Anchor(words, "", "", max(start, 0)), colour, note), span)


def story() -> object:
    blocks = (Block(0, BlockKind.PARAGRAPH, FIRST), Block(4, BlockKind.PARAGRAPH, SECOND))
    return article(*blocks)


def test_markdown_quotes_the_words_and_puts_the_note_below() -> None:
    parts = list(notes_as_markdown([placed("pier opened", "Which pier?\nAsk.", Colour.GREEN)]))
    assert parts == [
        "## Highlights and notes",
        "> pier opened\n>\n> — *green*\n\nWhich pier?\n\nAsk.",
    ]


def test_what_a_person_wrote_is_no_markup_in_either_format() -> None:
    note = "**bold** <script>x</script> [a](b)"
    (_, written) = notes_as_markdown([placed("pier", note)])
    assert "\\*\\*bold" in written
    assert "<script>" not in written.replace("\\<script", "")
    page = notes_as_html([placed("pier", note)])
    assert "&lt;script&gt;" in page


def test_words_that_are_gone_are_listed_under_a_heading_of_their_own() -> None:
    both = [placed("pier"), placed("never written", "Keep me")]
    parts = list(notes_as_markdown(both))
    assert parts[2] == "### No longer in the text"
    assert "Keep me" in parts[3]
    assert notes_as_html(both).index("No longer") > notes_as_html(both).index("pier")
    assert "Keep me" in notes_as_text(both).partition("No longer in the text")[2]


def test_without_highlights_there_is_no_appendix() -> None:
    assert list(notes_as_markdown([])) == []
    assert notes_as_html([]) == notes_as_text([]) == ""


def test_a_highlight_over_two_paragraphs_marks_both_and_is_named_once() -> None:
    words = f"again.\n\n{SECOND[:6]}"
    found = mark_spans(story(), [placed(words, colour=Colour.PINK)])
    assert {number: [mark.span for mark in marks] for number, marks in found.items()} == {
        0: [Span(16, 22)],
        4: [Span(0, 6)],
    }
    assert [mark.id for marks in found.values() for mark in marks] == ["highlight-1", ""]


def test_highlights_without_a_place_or_an_article_without_words_mark_nothing() -> None:
    assert mark_spans(story(), [placed("never written")]) == {}
    assert mark_spans(article(), [placed("pier")]) == {}


def test_json_tells_offsets_or_that_there_are_none() -> None:
    there, gone = notes_as_json([placed("pier", "Why?"), placed("never written")])
    assert (there["text"], there["start"], there["end"]) == ("pier", 4, 8)
    assert (there["colour"], there["note"]) == ("yellow", "Why?")
    assert (gone["start"], gone["end"]) == (None, None)


def test_the_page_holds_nothing_that_the_second_wall_would_take_out() -> None:
    written = notes_as_html([placed("pier", "Why?\nReally?"), placed("never written")])
    assert HtmlCheck().cleaned(written) == written


@pytest.mark.parametrize("name", ["md", "html"])
def test_highlights_in_an_export_are_no_part_of_the_article(name: str) -> None:
    plain = story()
    options = ExportOptions(highlights=(placed("pier", "Why?\nReally?"), placed("never written")))
    chosen = registry.writer(name)
    marked = chosen.write(plain, Outline(), options)
    assert b"Really?" in marked
    again = pipeline.article_of(pipeline.document_of(marked, f"story{chosen.suffix}"))
    without = chosen.write(plain, Outline(), ExportOptions())
    assert chosen.write(again, Outline(), ExportOptions()) == without


def test_highlights_are_in_the_text_of_a_page_and_in_json() -> None:
    options = ExportOptions(highlights=(placed("pier", colour=Colour.PINK),))
    page = registry.writer("html").write(story(), Outline(), options).decode()
    assert '<span class="highlight pink" id="highlight-1">pier</span>' in page
    told = json.loads(registry.writer("json").write(story(), Outline(), options))
    assert [one["text"] for one in told["highlights"]] == ["pier"]
    assert "pier" in registry.writer("txt").write(story(), Outline(), options).decode()
