"""Brackets that nothing closes are words, and what is closed beside them is what it was."""

from pathlib import Path

import pytest
from work import calls

from reader.formats import registry
from reader.formats.opening import SavedFile
from reader.model import Block


def blocks_of(markdown: str) -> tuple[Block, ...]:
    return registry.document_of(SavedFile(Path("a.md"), markdown.encode())).blocks


@pytest.mark.parametrize("sign", ["[", "![", "^[", "[[", "[^1 "])
def test_a_thousand_brackets_left_open_are_all_in_the_text(sign: str) -> None:
    (block,) = blocks_of(f"So it goes: {sign * 1_000}end.")
    assert block.text == f"So it goes: {sign * 1_000}end."


def test_a_link_among_them_is_a_link() -> None:
    many = "[" * 300
    (block,) = blocks_of(f"{many} [the port](https://port.example/) {many}")
    (link,) = block.links
    assert link.url == "https://port.example/"
    assert link.span.of(block.text) == "the port"


def test_few_are_read_as_ever() -> None:
    (block,) = blocks_of("[ [the port](https://port.example/) and [`a]`](https://pier.example/)")
    assert [link.url for link in block.links] == ["https://port.example/", "https://pier.example/"]


def test_a_bracket_left_open_costs_no_more_than_another_sign() -> None:
    brackets, stars = ("It goes: " + sign * 2_000 for sign in ("[", "* "))
    blocks_of(brackets)
    assert calls(lambda: blocks_of(brackets)) < 2 * calls(lambda: blocks_of(stars))
