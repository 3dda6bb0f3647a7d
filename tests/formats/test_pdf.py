import sys
from contextlib import suppress
from pathlib import Path

import pytest
from formats.pdfs import HEIGHT, Set, column, pdf
from hypothesis import given
from hypothesis import strategies as st

from reader import pipeline
from reader.errors import (
    FileError,
)
from reader.formats import pdf as pdf_format
from reader.formats.opening import SavedFile
from reader.formats.refusals import (
    DamagedDocumentError,
    EncryptedFileError,
    MissingExtraError,
    ScanError,
)
from reader.model import Block, BlockKind

STORY = (
    "The harbour of Skarvik is to close for the winter, its master said on",
    "Tuesday. Engineers had found that the channel holds three times as",
    "much silt as in the year before.",
)
LATER = (
    "The council will meet again in April. Until then the boats of the pilots",
    "lie in the neighbouring port, and the fishermen go to market by road.",
)


def blocks(*pages: list[Set], **others: str) -> list[Block]:
    return list(pipeline.document_of(pdf(*pages, **others), "report.pdf").blocks)


def texts(*pages: list[Set]) -> list[str]:
    return [block.text for block in blocks(*pages)]


def test_lines_are_put_together_to_paragraphs_where_space_parts_them() -> None:
    page = [*column(STORY), *column(LATER, top=640)]
    assert texts(page) == [" ".join(STORY), " ".join(LATER)]


def test_a_line_that_is_set_in_begins_a_paragraph() -> None:
    first, *rest = column((*STORY, *LATER))
    indented = [line._replace(left=75) if line.text == LATER[0] else line for line in rest]
    assert texts([first, *indented]) == [" ".join(STORY), " ".join(LATER)]


def test_a_line_that_ended_early_ends_its_paragraph() -> None:
    assert texts(column((*STORY, *LATER))) == [" ".join(STORY), " ".join(LATER)]


def test_words_broken_at_a_lines_end_are_joined() -> None:
    lines = (
        "The engineers and the master spoke of a dredger, and said that engi-",
        "neers are few.",
    )
    assert texts(column(lines))[0].endswith("said that engineers are few.")


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [f"Left line {n} tells of the harbour and of the" for n in range(8)]
    right = [f"right line {n} tells of boats and of pilots or" for n in range(8)]
    by_line = [
        words for pair in zip(column(left, 40), column(right, 330), strict=True) for words in pair
    ]
    title = Set("The harbour of Skarvik and its boats in winter", 100, 750, 24)
    found = blocks([title, *by_line])
    assert found[0].level == 1
    assert " ".join(block.text for block in found[1:]) == " ".join((*left, *right))


def test_a_paragraph_goes_on_over_the_edge_of_a_page() -> None:
    assert texts(column(STORY[:2]), column(STORY[2:])) == [" ".join(STORY)]


def test_numbers_and_heads_of_pages_are_named_and_leave_the_article() -> None:
    pages = [
        [
            Set("The Tidewater Report", 60, HEIGHT - 30, 9),
            *column((*STORY, *LATER)),
            Set(f"{number}", 300, 30, 9),
        ]
        for number in range(11, 15)
    ]
    furniture = [block.evidence.furniture for block in blocks(*pages)]
    assert furniture.count("running-head") == furniture.count("page-number") == len(pages)
    article = pipeline.article_of(pipeline.document_of(pdf(*pages), "report.pdf"))
    assert "Tidewater Report" not in article.text
    assert {removal.rule for removal in article.removals} >= {"page-number", "running-head"}


def test_a_head_that_changes_is_known_by_the_number_beside_it() -> None:
    pages = [
        [Set(f"Chapter {n}: silt {n}", 60, HEIGHT - 30, 9), *column(STORY)] for n in range(1, 5)
    ]
    assert [b.evidence.furniture for b in blocks(*pages)].count("running-head") == len(pages)


def test_larger_and_bold_lines_are_headings() -> None:
    page = [
        Set("Harbour of Skarvik closes", 60, 750, 24),
        *column(STORY),
        Set("What the master says", 60, 640, 15),
        *column(LATER, top=620),
        Set("In a word", 60, 580, 11, is_bold=True),
        *column(LATER, top=560),
    ]
    found = blocks(page)
    assert [(b.text, b.level) for b in found if b.kind is BlockKind.HEADING] == [
        ("Harbour of Skarvik closes", 1),
        ("What the master says", 2),
        ("In a word", 3),
    ]


def test_the_largest_line_is_the_title_unless_the_file_names_another_that_it_shows() -> None:
    page = [Set("Harbour of Skarvik closes", 60, 750, 24), *column(STORY)]
    document = pipeline.document_of(pdf(page, title="report-final.docx"), "report.pdf")
    assert document.hints.title == "Harbour of Skarvik closes"


def test_what_stands_behind_bullets_is_a_list() -> None:
    found = blocks(column(("\u2022 the quay and its lamps", "\u2022 the pilots and their boats")))
    assert [(block.kind, block.text) for block in found] == [
        (BlockKind.LIST_ITEM, "the quay and its lamps"),
        (BlockKind.LIST_ITEM, "the pilots and their boats"),
    ]


def test_a_scan_is_called_one() -> None:
    with pytest.raises(ScanError, match="is a scan"):
        pipeline.document_of(pdf([], picture=True), "scan.pdf")


def test_a_locked_file_is_called_so() -> None:
    locked = "/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{0}> /U <{0}> >>"
    with pytest.raises(EncryptedFileError, match="password"):
        pipeline.document_of(pdf(column(STORY), extra=locked.format("41" * 32)), "locked.pdf")


def test_a_damaged_file_is_called_so() -> None:
    with pytest.raises(DamagedDocumentError, match="damaged"):
        pipeline.document_of(b"%PDF-1.7\n1 0 obj\n<< /Type", "cut.pdf")


def test_without_the_extra_a_sentence_says_how_to_install_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(sys.modules, "reader.formats.pdf_file", raising=False)
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'standfirst\[pdf\]'"):
        pdf_format.read(SavedFile(Path("report.pdf"), pdf(column(STORY))))


def test_a_text_about_the_format_is_a_text() -> None:
    assert not pdf_format.sniff(b"A file begins with %PDF- and a number.")


@given(st.integers(0, 700), st.binary(max_size=40))
def test_no_damage_is_more_than_an_error_in_words(at: int, damage: bytes) -> None:
    data = pdf(column(STORY), column(LATER))
    hurt = data[:at] + damage + data[at + len(damage) :]
    with suppress(FileError):
        pipeline.document_of(hurt, "hurt.pdf")
