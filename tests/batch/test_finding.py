import os
from pathlib import Path

import pytest

from reader.annotations.store import beside
from reader.batch.finding import inputs
from reader.batch.order import Input
from reader.cli import main
from reader.errors import FileError, NothingToExportError, UnreadableFileError

STORY = "The port will stay closed until April, the harbour authority said on Monday.\n"


def put(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(STORY, encoding="utf-8")


def found(*named: Path, out: Path | None = None) -> list[str]:
    return [
        str(one.below / one.path.name) if isinstance(one, Input) else type(one).__name__
        for one in inputs(named, out)
    ]


def test_a_folder_gives_all_files_of_known_kinds_at_any_depth_in_order(tmp_path: Path) -> None:
    put(tmp_path, "b.html", "a.txt", "deep/er/c.md", "deep/d.HTM", "e.jpg", "f")
    assert found(tmp_path) == ["a.txt", "b.html", "deep/d.HTM", "deep/er/c.md"]


def test_what_is_hidden_is_left_out_unless_it_is_named(tmp_path: Path) -> None:
    put(tmp_path, ".old/a.txt", ".b.txt", "c.txt")
    assert found(tmp_path) == ["c.txt"]
    assert found(tmp_path / ".b.txt") == [".b.txt"]


def test_notes_of_ours_and_the_folder_of_the_exports_are_left_out(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "out/b.txt", "out/deep/c.txt")
    beside(tmp_path / "a.txt").write_text("{}")
    assert found(tmp_path, out=tmp_path / "out") == ["a.txt"]
    assert found(tmp_path, out=tmp_path / "elsewhere" / ".." / "out") == ["a.txt"]


@pytest.mark.parametrize("to", ["md", "html"])
def test_an_export_of_ours_is_left_out_unless_it_is_named(tmp_path: Path, to: str) -> None:
    put(tmp_path, "a.txt")
    assert main(["export", str(tmp_path / "a.txt"), "--to", to, "-o", str(tmp_path)]) == 0
    assert found(tmp_path) == ["a.txt"]
    assert found(tmp_path / f"a.{to}") == [f"a.{to}"]


@pytest.mark.parametrize("name", ["Pier_files", "Pier-Dateien", "Pier_fichiers", "Pier_assets"])
def test_what_a_browser_saved_with_a_page_is_no_page_of_its_own(tmp_path: Path, name: str) -> None:
    put(tmp_path, "Pier.html", f"{name}/advert.html", "Quay_files/story.html")
    assert found(tmp_path) == ["Pier.html", "Quay_files/story.html"]


def test_a_file_found_twice_is_one_input_and_one_named_twice_two(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "b.txt")
    assert found(tmp_path / "b.txt", tmp_path, tmp_path) == ["b.txt", "a.txt"]
    assert found(tmp_path / "a.txt", tmp_path / "a.txt") == ["a.txt", "a.txt"]


def test_folders_that_link_in_a_circle_end(tmp_path: Path) -> None:
    put(tmp_path, "deep/a.txt")
    (tmp_path / "deep" / "round").symlink_to(tmp_path, target_is_directory=True)
    assert found(tmp_path) == ["deep/a.txt"]


def test_a_folder_with_nothing_in_it_is_told(tmp_path: Path) -> None:
    (told,) = inputs([tmp_path], None)
    assert isinstance(told, NothingToExportError)
    assert tmp_path.name in told.sentence


def test_a_folder_that_may_not_be_read_is_told_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "a/closed/x.txt", "b.txt")
    whole = os.scandir

    def closed(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return whole(path)

    monkeypatch.setattr(os, "scandir", closed)
    told = list(inputs([tmp_path], None))
    (refused,) = [one for one in told if isinstance(one, FileError)]
    assert isinstance(refused, UnreadableFileError)
    assert "closed" in refused.sentence
    assert [one.path.name for one in told if isinstance(one, Input)] == ["b.txt"]
