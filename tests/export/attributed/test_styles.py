from dataclasses import replace

import pytest

from reader.export.attributed.cited import Speaker
from reader.export.attributed.styles import STYLES, block_quote, style
from reader.model import QuoteKind
from tests.export.attributed.quoted import LUNN, NOTHING, SAID

WHERE = "“Harbour reopens at last: what it cost”, Example Post, 4 September 2025, ¶ 4"


def plain(**facts: object) -> str:
    return style("plain").write(replace(SAID, **facts), "").text


def test_a_plain_line_says_who_where_when_and_which_paragraph() -> None:
    assert plain() == f"“We have no date.” — Ada Lunn, harbour master, quoted in {WHERE}"


def test_what_is_not_known_leaves_nothing_behind() -> None:
    assert plain(meta=NOTHING) == "“We have no date.” — Ada Lunn, harbour master, ¶ 4"
    assert plain(meta=NOTHING, speakers=(), first=0, last=0) == "“We have no date.”"
    assert plain(speakers=()) == f"“We have no date.” — Quoted in {WHERE}"


def test_reported_speech_gets_no_marks_and_says_that_it_is_reported() -> None:
    told = plain(kind=QuoteKind.INDIRECT, paragraphs=("it was over",), cue="denied")
    assert told.startswith(
        "it was over — Ada Lunn, harbour master (reported speech: “denied”), in “"
    )


def test_the_articles_own_words_are_its_authors_who_may_quote_somebody() -> None:
    assert plain(kind=None).startswith(
        "“We have no date.” — Jo Reed, quoting Ada Lunn, harbour master, in “Harbour"
    )
    both = (LUNN, Speaker("Ivo Kask", "pilot"))
    assert "quoting Ada Lunn and Ivo Kask, in" in plain(kind=None, speakers=both)
    assert plain(kind=None, speakers=()) == f"“We have no date.” — Jo Reed, {WHERE}"


def test_markdown_sets_every_paragraph_apart_and_escapes_it() -> None:
    cited = replace(SAID, paragraphs=("*One*.", "1. Two."))
    assert style("markdown").write(cited, "").text == (
        "> \\*One\\*.\n>\n> 1\\. Two.\n>\n> — Ada Lunn, harbour master, quoted in "
        "[“Harbour reopens at last: what it cost”](<https://example.org/harbour>), "
        "*Example Post*, 4 September 2025, ¶ 4"
    )


def test_html_is_a_block_quote_that_names_its_source() -> None:
    copied = style("html").write(SAID, "")
    assert copied.text == copied.html
    assert '<blockquote cite="https://example.org/harbour">\n<p>We have no date.</p>' in copied.html
    assert "<figcaption>— Ada Lunn, harbour master, quoted in <a href=" in copied.html
    assert "<cite>Example Post</cite>" in copied.html


def test_html_is_safe_whatever_was_quoted() -> None:
    meta = replace(SAID.meta, url='javascript:"x"', title="<img src=x onerror=y>")
    html = block_quote(replace(SAID, paragraphs=("<script>x</script>",), meta=meta))
    assert "<script" not in html
    assert "<img" not in html
    assert "javascript" not in html


@pytest.mark.parametrize("row", STYLES, ids=lambda row: row.name)
def test_every_style_keeps_every_word(row: object) -> None:
    assert "We have no date" in row.write(SAID, "").text


def test_a_style_that_is_not_known_is_the_first() -> None:
    assert style("of another age") is STYLES[0]
