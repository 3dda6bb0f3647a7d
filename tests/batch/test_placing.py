import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.batch.order import Input
from reader.batch.placing import targets

OUT = Path("out")


def placed(*names: str) -> list[str]:
    wanted = [Input(Path("in") / name, Path(name).parent) for name in names]
    return [str(place.relative_to(OUT)) for place in targets(wanted, OUT, ".md")]


def test_the_folders_below_a_named_folder_stay() -> None:
    assert placed("a.txt", "deep/a.txt") == ["a.md", "deep/a.md"]


@pytest.mark.parametrize(
    "second",
    ["CAFÉ.html", unicodedata.normalize("NFD", "café.html"), "café.htm"],
    ids=["in capitals", "accent apart", "other suffix"],
)
def test_names_that_some_file_system_takes_for_one_get_numbers(second: str) -> None:
    first, numbered = placed("café.html", second)
    assert first == "café.md"
    assert numbered.endswith("-2.md")


def test_a_number_takes_no_name_of_another_input() -> None:
    assert placed("a-2.txt", "a.txt", "a.html") == ["a-2.md", "a.md", "a-3.md"]


def test_an_export_is_not_called_like_a_folder_of_others() -> None:
    assert placed("a.txt", "a.md/b.txt") == ["a-2.md", "a.md/b.md"]


@pytest.mark.parametrize("folder", ["CON", "aux.old", "what?", "dots..", "a:b"])
def test_folders_get_names_that_every_system_takes(folder: str) -> None:
    (place,) = placed(f"{folder}/a.txt")
    assert not place.startswith(f"{folder}/")
    assert place.endswith("/a.md")


def test_thousands_of_one_name_are_numbered_in_order() -> None:
    wanted = [Input(Path(f"{number}/index.html")) for number in range(5_000)]
    assert list(targets(wanted, OUT, ".md"))[-1] == OUT / "index-5000.md"


@given(st.lists(st.text("aAäÄ.-2", min_size=1, max_size=4), max_size=12))
def test_no_two_exports_share_a_name_anywhere(names: list[str]) -> None:
    places = list(targets([Input(Path(f"{name}.txt")) for name in names], OUT, ".md"))
    keys = {unicodedata.normalize("NFC", str(place)).casefold() for place in places}
    assert len(keys) == len(names)
