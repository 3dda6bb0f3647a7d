import re
import unicodedata
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


# What systems refuse, put together in ways nobody thought of.
PIECES = (
    *("con", "NUL", "COM1", "lpt³", "CONIN$", ".", "..", " ", "_", "-", "a", "é" * 99, "漢" * 66),
    *("/", "\\", ":", "\0", "\n", "\x7f", "\u202e", "\ud800", "\udcff", "€", "🙂", "x" * 199),
)


@given(st.one_of(st.text(st.characters()), st.lists(st.sampled_from(PIECES)).map("".join)))
def test_a_legal_name_is_legal_everywhere(title: str) -> None:
    name = legal_name(title)
    assert name
    assert len(name.encode()) <= writing.MAX_NAME + 1
    assert not set(name) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(char) in {"Cc", "Cs"} for char in name)
    assert name[-1] not in " ."
    device = name.upper().partition(".")[0].rstrip(" ")
    assert device not in {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
    assert not re.fullmatch(r"(COM|LPT)[1-9¹²³]", device)
    assert legal_name(name) == name
