"""A file of more paragraphs than any book has keeps every word, in fewer paragraphs."""

from pathlib import Path

import pytest

from reader.formats import crowding, registry
from reader.formats.opening import SavedFile
from reader.model import Document

MOST, RUN = 10, 4


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crowding, "MAX_BLOCKS", MOST)
    monkeypatch.setattr(crowding, "RUN", RUN)


def document_of(markdown: str) -> Document:
    return registry.document_of(SavedFile(Path("a.md"), markdown.encode()))


def paragraphs(count: int) -> str:
    return "\n\n".join(f"Line {number} of *many*." for number in range(count))


def test_a_text_within_the_limit_is_left_alone() -> None:
    document = document_of(paragraphs(MOST))
    assert len(document.blocks) == MOST
    assert not document.notes


def test_behind_the_limit_paragraphs_run_together_and_no_word_is_lost() -> None:
    document = document_of(paragraphs(MOST + 2 * RUN + 1))
    assert len(document.blocks) == MOST + 3
    said = " ".join(block.text for block in document.blocks)
    assert said == " ".join(f"Line {number} of many." for number in range(MOST + 2 * RUN + 1))
    assert [block.id for block in document.blocks] == list(range(MOST + 3))


def test_marks_and_links_stand_at_their_words() -> None:
    last = "\n\nSee [the port](https://port.example/)."
    block = document_of(paragraphs(MOST + 1) + last).blocks[-1]
    assert [mark.span.of(block.text) for mark in block.marks] == ["many"]
    assert [link.span.of(block.text) for link in block.links] == ["the port"]


def test_a_table_behind_the_limit_stays_a_table() -> None:
    table = "\n\n| a | b |\n|---|---|\n| c | d |\n\nThe end."
    *_, above, rows, below = document_of(paragraphs(MOST + 2) + table).blocks
    assert rows.rows == (("a", "b"), ("c", "d"))
    assert above.text.endswith("of many.")
    assert below.text == "The end."


def test_a_person_is_told() -> None:
    (note,) = document_of(paragraphs(MOST + 1)).notes
    assert "more than 10 paragraphs" in note.text
    assert "no word is left out" in note.text


def test_of_hardly_more_than_single_words_fewer_stay_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crowding, "MAX_BLOCKS", 10 * MOST)
    monkeypatch.setattr(crowding, "MAX_TINY", MOST)
    lines = paragraphs(MOST + RUN)
    (note,) = document_of(lines).notes
    assert "more than 10 paragraphs" in note.text
    assert len(document_of(lines).blocks) == MOST + 1
    told = lines.replace("of *many*", "tells of a quay where boats lay")
    assert len(document_of(told).blocks) == MOST + RUN
