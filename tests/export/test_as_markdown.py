"""Markdown as people and their programs read it: escaped where it must be, and nowhere else."""

import pytest

from reader.export.as_markdown import write, written_blocks
from reader.export.options import ExportOptions
from reader.formats.front_matter import meta_of, split_front_matter
from reader.model import Block, BlockKind, Link, Mark, MarkKind, Meta, Outline, Span
from tests.export.articles import article


def paragraph(text: str, *links: Link, marks: tuple[Mark, ...] = ()) -> str:
    return written_blocks([Block(0, BlockKind.PARAGRAPH, text, links=links, marks=marks)])


@pytest.mark.parametrize(
    "text",
    [
        "R&D costs 5 % - or $6 - at 9:30 (a) or b), he/she said: “It's A. Lunn!”",
        "Ada Lunn (62) wrote to ada@example.org; see www.example.org/a and i. e. nothing.",
        "A. Lunn came first, B. Reed second + third = last; 3.5 and 1986.",
        "x^2 {a} #",
    ],
)
def test_plain_words_are_written_as_they_are(text: str) -> None:
    assert paragraph(text.rstrip(" #")) == text.rstrip(" #")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1986. A year", "1986\\. A year"),
        ("(a) One party", "(a\\) One party"),
        ("iv. The last", "iv\\. The last"),
        ("- Ada", "\\- Ada"),
        (": a definition", "\\: a definition"),
        ("# one #tag @ada", "\\# one \\#tag \\@ada"),
        ("a :tada: at 9:30:15", "a \\:tada: at 9:30:15"),
        ("$5 and $6, H~2~O", "\\$5 and \\$6, H\\~2\\~O"),
        ("&amp; but R&D;", "\\&amp; but R\\&D;"),
        ("www.example.org/a_b", "www\\.example.org/a\\_b"),
        ("<b> [a](b) *c* `d` \\ |", "\\<b\\> \\[a\\](b) \\*c\\* \\`d\\` \\\\ \\|"),
    ],
)
def test_what_could_be_markup_gets_a_backslash(text: str, written: str) -> None:
    assert paragraph(text) == written


def test_a_cell_begins_no_line() -> None:
    table = Block(0, BlockKind.TABLE, "Year\tSum\n1.\t-")
    assert written_blocks([table]).split("\n")[-1] == "| 1. | - |"


def test_an_address_that_says_itself_stands_in_angle_brackets() -> None:
    url = "https://example.org/a_b"
    assert paragraph(f"See {url}.", Link(url, Span(4, 27))) == f"See <{url}>."
    mail = Link("mailto:ada@example.org", Span(0, 15))
    assert paragraph("ada@example.org", mail) == "<ada@example.org>"


def test_an_address_in_the_words_of_a_link_makes_no_link_in_it() -> None:
    link = Link("https://example.org/other", Span(0, 15))
    written = "[ada\\@example.org](<https://example.org/other>)"
    assert paragraph("ada@example.org", link) == written


def test_an_address_that_no_link_may_have_becomes_none() -> None:
    assert paragraph("Get ftp://example.org/a now.") == "Get ftp\\://example.org/a now."
    assert paragraph("Get https://example.org/a now.") == "Get https://example.org/a now."


def test_no_sign_before_a_link_makes_it_something_else() -> None:
    link = Link("https://example.org/", Span(1, 4))
    assert paragraph("!see", link) == "\\![see](<https://example.org/>)"
    assert paragraph("^see", link) == "\\^[see](<https://example.org/>)"


def test_code_over_two_lines_keeps_them() -> None:
    code = Mark(MarkKind.CODE, Span(0, 3))
    assert paragraph("a\nb", marks=(code,)) == "<code>a\\\nb</code>"


def test_braces_behind_a_link_or_code_give_it_no_attributes() -> None:
    code = Mark(MarkKind.CODE, Span(0, 1))
    assert paragraph("x{.py}", marks=(code,)) == "`x`\\{.py}"


def test_what_no_program_has_a_field_for_is_told_in_comments() -> None:
    meta = Meta(title="A", modified="2025-03-05", language="ar", direction="ltr")
    text = write(article(meta=meta), Outline(), ExportOptions()).decode()
    assert "\n# standfirst modified: 2025-03-05\n# standfirst dir: ltr\n---\n" in text
    assert meta_of(split_front_matter(text)[0], is_own=True) == meta
