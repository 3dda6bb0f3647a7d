import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export import writing
from reader.export.writing import export_name, legal_name


def test_only_the_last_suffix_is_taken_off() -> None:
    assert export_name(Path("a/talk.2025.html"), ".json") == "talk.2025.json"


@pytest.mark.parametrize(
    "stem", ["CON", "nul.2025", "com1 .txt", "LPT³", "ConOut$", "trailing. .", "\udcff", "..", " "]
)
def test_what_some_system_refuses_gets_another_name_that_stays(stem: str) -> None:
    name = legal_name(stem)
    assert name != stem
    assert legal_name(name) == name


def test_a_long_reserved_name_stays_within_what_file_systems_take() -> None:
    name = legal_name(f"con.{'é' * 200}")
    assert len(name.encode()) <= writing.MAX_NAME
    assert legal_name(name) == name


@given(st.text(st.characters()))
def test_a_legal_name_is_legal_everywhere(title: str) -> None:
    name = legal_name(title)
    assert name
    assert len(os.fsencode(name.encode("utf-8", "replace").decode())) <= writing.MAX_NAME + 1
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert name[-1] not in " ."
    assert name.upper().partition(".")[0] not in {"CON", "NUL", "COM1"}
    assert legal_name(name) == name
