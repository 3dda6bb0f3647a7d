"""Escapes bring in what no encoding would have let through; none of it gets into a text."""

import json
from pathlib import Path

import pytest
from packing import article, opened

from reader.export import registry
from reader.export.options import ExportOptions
from reader.model import Outline
from reader.pipeline import parts

PROSE = "The harbour stayed closed all winter, and nobody in the town could say when it would open."


@pytest.mark.parametrize("sign", ["\0", "\x01", "\x1b", "\x7f", "\ud800", "\uffff"])
def test_what_is_no_letter_becomes_the_sign_of_one(sign: str) -> None:
    entry = {"title": f"The {sign}Pier", "url": "https://e.org/", "text": f"{sign}{PROSE}"}
    read = article(json.dumps(entry).encode())
    assert read.meta.title == "The \N{REPLACEMENT CHARACTER}Pier"
    assert read.text == f"\N{REPLACEMENT CHARACTER}{PROSE}"
    for writer in registry.WRITERS:
        if writer.name in {"md", "html", "txt", "json"}:
            assert sign not in writer.write(read, Outline(), ExportOptions()).decode()


def test_every_word_of_a_block_is_looked_at() -> None:
    page = (
        f"<html><body><p>{PROSE}</p><table><tr><th>a&#1;</th><th>b</th></tr><tr><td>c</td>"
        "<td>d</td></tr></table><img src='a.png' alt='e&#1;'></body></html>"
    )
    _, table, picture = opened(page.encode()).blocks
    assert (table.text, table.rows[0][0]) == ("a\N{REPLACEMENT CHARACTER}\tb\nc\td", "a�")
    assert picture.image is not None
    assert picture.image.alt == "e\N{REPLACEMENT CHARACTER}"


def test_letters_in_pairs_stay_whole() -> None:
    entry = {"title": "The Pier", "url": "https://e.org/", "text": f"\N{GRINNING FACE} {PROSE}"}
    assert article(json.dumps(entry).encode()).text.startswith("\N{GRINNING FACE} ")


def test_the_articles_to_choose_from_are_legible(tmp_path: Path) -> None:
    letter = (
        f"From ada@e.org Tue Mar  4 10:00:00 2025\nFrom: ada@e.org\nSubject: Pi\0er\n\n{PROSE}\n\n"
    )
    path = tmp_path / "letters.mbox"
    path.write_text(letter * 2)
    assert [part.title for part in parts(path)] == ["Pi\N{REPLACEMENT CHARACTER}er"] * 2


@pytest.mark.parametrize("sign", ["\x0b", "\x0c", "\x1c", "\x1f"])
def test_white_space_that_html_does_not_know_is_a_space_in_code_too(sign: str) -> None:
    (block,) = opened(f"```\na{sign}b\n```\n".encode(), "a.md").blocks
    assert block.text in {"a b", "a\nb"}  # a vertical tab breaks a line
