"""Which files of a folder are its articles, and what is known of them already."""

import os
import sqlite3
from pathlib import Path

import pytest

from reader.listing import folders, found_in, kept, listed
from reader.listing.refusals import FolderError
from reader.model import Found, Listed, Summary


def put(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("The pier\n\nIt reopened after the storm, and the ferry came back.\n")
    return folder


def names(folder: Path, *, deep: bool = False) -> list[str]:
    found = [file.path for some in found_in(folder, deep=deep) for file in some.files]
    return [path.relative_to(folder).as_posix() for path in found]


class TestWhatIsListed:
    def test_only_kinds_that_can_be_opened(self, tmp_path: Path) -> None:
        put(tmp_path, "pier.txt", "quay.HTML", "film.mp4", "notes")
        assert names(tmp_path) == ["pier.txt", "quay.HTML"]

    def test_neither_what_is_hidden_nor_our_own_notes(self, tmp_path: Path) -> None:
        put(tmp_path, ".pier.txt", ".git/log.txt", "quay.txt.standfirst.json")
        assert names(tmp_path, deep=True) == []

    def test_sub_folders_only_when_they_are_wanted(self, tmp_path: Path) -> None:
        put(tmp_path, "pier.txt", "old/quay.txt", "old/older/ferry.txt")
        assert names(tmp_path) == ["pier.txt"]
        wanted = ["pier.txt", "old/quay.txt", "old/older/ferry.txt"]
        assert names(tmp_path, deep=True) == wanted

    def test_the_frames_of_a_saved_page_are_no_articles(self, tmp_path: Path) -> None:
        put(tmp_path, "pier.html", "pier_files/advert.html", "my_files/quay.html")
        assert names(tmp_path, deep=True) == ["pier.html", "my_files/quay.html"]

    def test_a_folder_that_leads_to_itself_is_listed_once(self, tmp_path: Path) -> None:
        put(tmp_path, "pier.txt")
        (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
        assert names(tmp_path, deep=True) == ["pier.txt"]

    def test_a_link_that_leads_nowhere_is_passed_over(self, tmp_path: Path) -> None:
        (tmp_path / "gone.txt").symlink_to(tmp_path / "away.txt")
        assert names(tmp_path) == []

    def test_whether_there_are_sub_folders_is_told(self, tmp_path: Path) -> None:
        put(tmp_path, "old/quay.txt")
        (found,) = found_in(tmp_path)
        assert found == Found((), inner=True)

    def test_many_files_come_in_several_answers(self, tmp_path: Path) -> None:
        put(tmp_path, *(f"{n}.txt" for n in range(600)))
        found = list(found_in(tmp_path))
        assert len(found) > 1
        assert [one.more for one in found] == [True] * (len(found) - 1) + [False]
        assert sum(len(one.files) for one in found) == 600

    def test_a_whole_disk_is_cut_and_that_is_told(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(folders, "MOST_FILES", 3)
        put(tmp_path, *(f"{n}/pier.txt" for n in range(5)))
        *_, last = found_in(tmp_path, deep=True)
        assert last.is_cut
        assert len(last.files) == 3

    def test_a_folder_that_is_not_there_is_refused_by_name(self, tmp_path: Path) -> None:
        with pytest.raises(FolderError, match="There is no folder “gone”"):
            list(found_in(tmp_path / "gone"))


class TestWhatIsKept:
    def test_a_file_that_was_read_comes_with_its_summary(self, tmp_path: Path) -> None:
        path = put(tmp_path, "pier.txt") / "pier.txt"
        assert listed(path).summary == Summary("The pier", words=10)
        (found,) = found_in(tmp_path)
        assert found.files[0].summary == Summary("The pier", words=10)

    def test_a_file_that_changed_is_to_be_read_again(self, tmp_path: Path) -> None:
        path = put(tmp_path, "pier.txt") / "pier.txt"
        listed(path)
        status = path.stat()
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 1))
        (found,) = found_in(tmp_path)
        assert found.files[0].summary is None

    def test_other_rules_of_cleaning_find_another_summary(self, tmp_path: Path) -> None:
        listed(put(tmp_path, "pier.txt") / "pier.txt")
        (found,) = found_in(tmp_path, ["cross-link"])
        assert found.files[0].summary is None

    @pytest.mark.parametrize("damage", [b"no database at all" * 90, b""])
    def test_what_is_damaged_is_made_anew(self, tmp_path: Path, damage: bytes) -> None:
        path = put(tmp_path, "pier.txt") / "pier.txt"
        listed(path)
        kept.place().write_bytes(damage)
        (found,) = found_in(tmp_path)
        assert found.files[0].summary is None
        listed(path)
        (found,) = found_in(tmp_path)
        assert found.files[0].summary is not None

    def test_the_table_of_another_version_is_made_anew(self, tmp_path: Path) -> None:
        path = put(tmp_path, "pier.txt") / "pier.txt"
        listed(path)
        with sqlite3.connect(kept.place()) as database:
            database.execute("ALTER TABLE summaries DROP COLUMN size")
            database.execute("PRAGMA user_version = 99")
        database.close()
        listed(path)
        (found,) = found_in(tmp_path)
        assert found.files[0].summary is not None

    @pytest.mark.parametrize("nonsense", ["no json", '{"title": 3}', '{"colour": "red"}', "[]"])
    def test_a_summary_that_makes_no_sense_is_none(self, tmp_path: Path, nonsense: str) -> None:
        listed(put(tmp_path, "pier.txt") / "pier.txt")
        with sqlite3.connect(kept.place()) as database:
            database.execute("UPDATE summaries SET summary = ?", (nonsense,))
        database.close()
        (found,) = found_in(tmp_path)
        assert found.files[0].summary is None

    def test_without_a_place_for_it_files_are_read_all_the_same(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = put(tmp_path, "pier.txt") / "pier.txt"
        monkeypatch.setattr(kept, "place", lambda: path / "below a file")
        assert listed(path).summary is not None
        (found,) = found_in(tmp_path)
        assert isinstance(found.files[0], Listed)

    def test_names_that_are_no_text_are_kept_as_well(self, tmp_path: Path) -> None:
        path = tmp_path / os.fsdecode(b"odd\xff.txt")
        path.write_text("The pier\n\nIt reopened after the storm, they say.\n")
        listed(path)
        (found,) = found_in(tmp_path)
        assert found.files[0].summary is not None
