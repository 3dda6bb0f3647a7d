"""Zip archives: what is read, and what is refused in a sentence."""

import io
import zipfile
from pathlib import Path

import pytest
from formats.packing import zipped

from reader.formats import archive
from reader.formats.refusals import (
    ArchiveBombError,
    CrowdedArchiveError,
    DamagedArchiveError,
    EncryptedFileError,
    OddArchiveError,
)

PATH = Path("pier.zip")


def test_every_file_is_listed_once_and_read_by_its_name() -> None:
    opened = archive.opened(zipped({"a/": "", "a/pier.html": "Pier", "b.txt": "Boat"}), PATH)
    assert opened.names == ("a/pier.html", "b.txt")
    assert opened.read("a/pier.html") == b"Pier"


def test_of_two_members_with_one_name_the_later_counts() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        file.writestr("pier.html", "old")
        with pytest.warns(UserWarning, match="Duplicate"):
            file.writestr("pier.html", "new")
    opened = archive.opened(data.getvalue(), PATH)
    assert (opened.names, opened.read("pier.html")) == (("pier.html",), b"new")


def test_a_name_that_climbs_out_is_only_a_name(tmp_path: Path) -> None:
    opened = archive.opened(zipped({"../../escape.txt": "x", "/etc/y": "y"}), tmp_path / "a.zip")
    assert opened.read("../../escape.txt") == b"x"
    assert not list(tmp_path.iterdir())


def test_names_packed_on_other_systems_read_as_they_were_meant() -> None:
    data = zipped({"caf-.html": "x", "page_files-a.png": "y"})
    data = data.replace(b"caf-.html", "café.htm".encode()).replace(b"files-a", b"files\\a")
    assert archive.opened(data, PATH).names == ("café.htm", "page_files/a.png")


def test_a_bomb_is_not_unpacked() -> None:
    opened = archive.opened(zipped({"page.html": b" " * 3_000_000}), PATH)
    with pytest.raises(ArchiveBombError, match=r"“pier\.zip” would unpack to far more"):
        opened.read("page.html")


def test_many_members_together_stay_below_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_BYTES", 1_000)
    opened = archive.opened(zipped({"a": b"x" * 600, "b": b"y" * 600}), PATH)
    opened.read("a")
    with pytest.raises(ArchiveBombError):
        opened.read("b")


def test_a_member_that_lies_about_its_size_is_damaged() -> None:
    data = zipped({"page.html": b" " * 2_000_000})
    size = (2_000_000).to_bytes(4, "little")
    opened = archive.opened(data.replace(size, (2_000).to_bytes(4, "little")), PATH)
    with pytest.raises(DamagedArchiveError, match=r"“page\.html” cannot be unpacked"):
        opened.read("page.html")


@pytest.mark.parametrize("keep", [30, 60, 120])
def test_a_cut_off_archive_is_damaged(keep: int) -> None:
    data = zipped({"page.html": bytes(range(256))})
    with pytest.raises(DamagedArchiveError, match="Copying or downloading the file again may help"):
        archive.opened(data[:keep], PATH)


def test_a_member_that_is_missing_is_named() -> None:
    with pytest.raises(DamagedArchiveError, match=r"“index\.html” is missing from it"):
        archive.opened(zipped({"a": "x"}), PATH).read("index.html")


def test_a_locked_member_asks_for_a_copy_without_a_password() -> None:
    data = bytearray(zipped({"page.html": "Pier"}))
    for start, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(start) + flags] |= 1
    with pytest.raises(EncryptedFileError, match="protected with a password"):
        archive.opened(bytes(data), PATH).read("page.html")


def test_only_the_two_usual_ways_of_packing_are_unpacked() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_LZMA) as file:
        file.writestr("page.html", "Pier")
    with pytest.raises(OddArchiveError, match="packing it again as an ordinary zip file"):
        archive.opened(data.getvalue(), PATH).read("page.html")


def test_an_archive_of_thousands_of_files_is_no_article(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_MEMBERS", 5)
    for count in (6, 40):
        with pytest.raises(CrowdedArchiveError, match="more than 5 files"):
            archive.opened(zipped({str(n): "x" for n in range(count)}), PATH)


def test_what_stands_before_and_behind_an_archive_does_no_harm() -> None:
    data = b"<!doctype html><!--" + zipped({"a": "x"}) + b"-->" + b" " * 100_000
    assert archive.opened(data, PATH).read("a") == b"x"


def test_bytes_that_are_no_archive_hold_no_names() -> None:
    assert archive.names_in(b"PK\x03\x04 PK\x05\x06") == ()
    assert archive.names_in(b"Words.") == ()
