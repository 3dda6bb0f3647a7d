"""Rich text: code pages, groups, and what large letters mean."""

import pytest
from packing import article, opened, png, told

from reader.formats.refusals import DamagedDocumentError
from reader.model import MarkKind

PROSE = "The harbour stayed closed all winter, and nobody in the town could say when it would open."


def rtf(body: str, head: str = "") -> bytes:
    return (r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}" + head + body + "}").encode(
        "latin-1"
    )


def test_paragraphs_marks_and_signs_are_read() -> None:
    (block,) = opened(
        rtf(r"\pard He said \ldblquote {\b no}\rdblquote\~\emdash  twice.\par")
    ).blocks
    assert block.text == "He said “no” — twice."
    assert [(mark.kind, mark.span.of(block.text)) for mark in block.marks] == [
        (MarkKind.STRONG, "no")
    ]


def test_letters_come_in_the_code_page_of_their_font() -> None:
    head = r"{\fonttbl{\f0\fcharset238 A;}{\f1\fcharset128 B;}{\f2\fcharset204 C;}}"
    body = r"\pard\f0 \'c8l\'e1nek \f1 \'83\'65\'83\'58\'83\'67 \f2 \'cf\'f0\par"
    assert told(rtf(body, head)) == [("paragraph", "Článek テスト Пр")]


def test_characters_by_number_skip_what_stands_for_them() -> None:
    body = r"\pard\uc1 a\u8211?b \uc2\u8364\'80\'80c \uc0\u-10179\u-8704 d\par"
    assert told(rtf(body)) == [("paragraph", "a–b €c \N{GRINNING FACE}d")]


def test_styles_name_the_parts() -> None:
    head = r"{\stylesheet{\s0 Normal;}{\s1 heading 2;}{\s2 Quote;}{\s3\outlinelevel2 Own;}}"
    body = (
        rf"\pard {PROSE}\par\pard\s1 Costs\par\pard\s2 We wait.\par\pard\s3 More\par"
        r"\pard\outlinelevel0 Last\par"
    )
    blocks = opened(rtf(body, head)).blocks
    assert [(b.kind.value, b.level) for b in blocks] == [
        ("paragraph", 0),
        ("heading", 2),
        ("blockquote", 0),
        ("heading", 3),
        ("heading", 1),
    ]


def test_without_styles_larger_letters_make_a_heading() -> None:
    body = rf"\pard\fs36 The Pier\par\pard\fs24 {PROSE}\par\fs28 Costs\par\fs24 {PROSE}\par"
    blocks = opened(rtf(body)).blocks
    assert [(b.kind.value, b.level) for b in blocks] == [
        ("heading", 1),
        ("paragraph", 0),
        ("heading", 2),
        ("paragraph", 0),
    ]
    assert article(rtf(body)).meta.title == "The Pier"


def test_a_text_all_in_large_letters_has_no_headings() -> None:
    blocks = told(rtf(rf"\pard\fs40 {PROSE}\par {PROSE}\par"))
    assert {kind for kind, _ in blocks} == {"paragraph"}


def test_lists_know_bullets_numbers_and_levels() -> None:
    body = (
        r"\pard\ls1\ilvl0{\listtext\'b7\tab}rope\par\pard\ls1\ilvl1{\listtext 1.\tab}cut\par"
        r"\pard\fi-360\li360 \bullet \tab paint\par"
    )
    blocks = opened(rtf(body)).blocks
    assert [(b.kind.value, b.text, b.depth, b.ordered) for b in blocks] == [
        ("list_item", "rope", 0, False),
        ("list_item", "cut", 1, True),
        ("list_item", "paint", 0, False),
    ]


def test_tables_keep_their_cells() -> None:
    row = r"\trowd\cellx1\cellx2\pard\intbl {}\cell {}\cell\row"
    body = row.replace("{}", "Year", 1).replace("{}", "Cost", 1)
    body += row.replace("{}", "2024", 1).replace("{}", "5", 1) + rf"\pard {PROSE}\par"
    first = opened(rtf(body)).blocks[0]
    assert first.rows == (("Year", "Cost"), ("2024", "5"))


def test_fields_are_links_and_lists_of_contents_nothing() -> None:
    body = (
        r'\pard See {\field{\*\fldinst HYPERLINK "https://example.org/r"}{\fldrslt the report}}'
        r".\par{\field{\*\fldinst TOC \\o}{\fldrslt Costs 3\par}}"
    )
    (block,) = opened(rtf(body)).blocks
    assert [(link.url, link.span.of(block.text)) for link in block.links] == [
        ("https://example.org/r", "the report")
    ]


def test_notes_stand_at_the_end() -> None:
    body = r"\pard Words{\footnote\pard\chftn  A note.} go on.\par"
    assert [text for _, text in told(rtf(body))] == ["Words[1] go on.", "[1] A note."]


def test_hidden_and_deleted_words_headers_and_unknown_groups_are_passed_over() -> None:
    body = r"\pard{\header Page 1\par}{\*\unknown x}It {\v never }{\deleted not }opened.\par"
    assert told(rtf(body)) == [("paragraph", "It opened.")]


def test_pictures_bring_themselves_along() -> None:
    shown = rf"{{\*\shppict{{\pict\pngblip {png().hex()}}}}}{{\nonshppict{{\pict\wmetafile8 00}}}}"
    document = opened(rtf(rf"\pard Look:\par\pard {shown}\par"))
    image = document.blocks[-1].image
    assert image is not None
    assert image.src.startswith("data:image/png;base64,")
    assert not document.notes


def test_the_file_says_what_it_is_called_and_who_wrote_it() -> None:
    head = r"{\info{\title The Pier}{\author Ada Lunn}{\operator Bo Reed}{\creatim\yr2026}}"
    meta = article(rtf(rf"\pard {PROSE}\par", head)).meta
    assert (meta.title, meta.authors, meta.published) == ("The Pier", ("Ada Lunn",), "")


def test_a_file_cut_short_shows_what_there_is() -> None:
    assert told(rtf(rf"\pard {PROSE}\par {{\b More")[:-1])[0] == ("paragraph", PROSE)


def test_groups_within_groups_without_end_are_refused() -> None:
    with pytest.raises(DamagedDocumentError, match="nested too deep"):
        opened(b"{\\rtf1 " + b"{" * 5_000)
