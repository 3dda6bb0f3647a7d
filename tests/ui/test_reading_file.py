import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.reading_file import (
    MOST_FILES,
    Bookmark,
    Lying,
    Reading,
    ReadingFileError,
    Session,
    load,
    save,
)

TEXT = "\n\n".join(f"Paragraph {n} tells of boat number {n * n} in the harbour." for n in range(90))


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    kept = Bookmark.at(tmp_path / "a.txt", TEXT, 400)
    session = Session((Lying("/a.txt", "A"), Lying("/b.txt")), 1)
    save(tmp_path / "data" / "reading.json", {"aa": kept}, session)
    assert load(tmp_path / "data" / "reading.json") == Reading({"aa": kept}, session)
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["reading.json"]


def test_without_a_file_nothing_is_remembered(tmp_path: Path) -> None:
    assert load(tmp_path / "reading.json") == Reading()


def test_two_windows_do_not_undo_each_others_places(tmp_path: Path) -> None:
    path = tmp_path / "reading.json"
    save(path, {"aa": Bookmark("/a.txt", 1)}, Session((Lying("/a.txt"),)))
    save(path, {"bb": Bookmark("/b.txt", 2)}, None)
    reading = load(path)
    assert set(reading.files) == {"aa", "bb"}
    assert reading.session.tabs == (Lying("/a.txt"),)


def test_only_the_newest_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "reading.json"
    save(path, {str(n): Bookmark(f"/{n}.txt", when=n) for n in range(MOST_FILES + 9)}, None)
    reading = load(path)
    assert len(reading.files) == MOST_FILES
    assert "8" not in reading.files
    assert str(MOST_FILES + 8) in reading.files


@pytest.mark.parametrize(
    "found", ["", "nonsense", "[]", "{}", '{"version": 1, "files": [], "session": {}}', "[" * 9999]
)
def test_a_damaged_file_is_set_aside_and_named(tmp_path: Path, found: str) -> None:
    path = tmp_path / "reading.json"
    path.write_text(found)
    with pytest.raises(ReadingFileError, match=r"reading\.damaged-1\.json"):
        load(path)
    assert (tmp_path / "reading.damaged-1.json").read_text() == found
    assert load(path) == Reading()


def test_a_newer_file_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "reading.json"
    path.write_text(newer := json.dumps({"version": 99, "all": "different"}))
    with pytest.raises(ReadingFileError, match="newer"):
        save(path, {"aa": Bookmark("/a.txt")}, None)
    assert path.read_text() == newer


@pytest.mark.parametrize("front", [-7, 99, "first"])
def test_a_front_tab_that_cannot_be_is_no_damage(tmp_path: Path, front: object) -> None:
    path = tmp_path / "reading.json"
    session = {"tabs": [{"path": "/a.txt"}], "front": front}
    path.write_text(json.dumps({"version": 1, "files": {}, "session": session}))
    assert load(path).session.tabs == (Lying("/a.txt"),)
    assert load(path).session.front >= 0


def test_one_bad_entry_leaves_the_others(tmp_path: Path) -> None:
    path = tmp_path / "reading.json"
    files = {"aa": {"path": "/a", "offset": "far"}, "bb": 3, "cc": {"path": None}}
    path.write_text(
        json.dumps({"version": 1, "files": files, "session": {"tabs": [1], "front": 0}})
    )
    assert load(path) == Reading({"aa": Bookmark("/a")})


@pytest.mark.skipif(os.name != "posix", reason="folders are guarded otherwise elsewhere")
def test_a_folder_that_takes_nothing_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ReadingFileError, match="does not remember where you stop"):
        save(tmp_path / "file" / "reading.json", {}, None)


def test_a_file_is_known_by_what_it_holds_before_its_path() -> None:
    reading = Reading(
        {
            "aa": Bookmark("/a.txt", 1, when=1),
            "bb": Bookmark("/a.txt", 2, when=2),
            "cc": Bookmark("/c.txt", 3),
        }
    )
    assert reading.of("aa", Path("/elsewhere.txt")) == Bookmark("/a.txt", 1, when=1)
    assert reading.of("new", Path("/a.txt")) == Bookmark("/a.txt", 2, when=2)
    assert reading.of("new", Path("/new.txt")) is None


@given(st.integers(0, len(TEXT) - 1))
def test_a_place_in_an_unchanged_text_is_itself(offset: int) -> None:
    assert Bookmark.at(Path("a"), TEXT, offset).place_in(TEXT) == offset


@given(st.integers(0, len(TEXT) - 1), st.integers(0, len(TEXT) - 1))
def test_a_place_moves_with_its_words(offset: int, edited: int) -> None:
    new = TEXT[:edited] + " (corrected on Tuesday) " + TEXT[edited:]
    there = Bookmark.at(Path("a"), TEXT, offset).place_in(new)
    assert there in (offset, offset + len(new) - len(TEXT))


def test_a_place_whose_words_are_gone_is_the_beginning() -> None:
    assert Bookmark.at(Path("a"), TEXT, 900).place_in("Something else altogether.") == -1
    assert Bookmark("a", 5).place_in("") == -1
    assert Bookmark.at(Path("a"), TEXT, -1).place_in(TEXT) == -1
