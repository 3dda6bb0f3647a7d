import os
import socket
from pathlib import Path

import pytest

from reader.errors import (
    EmptyFileError,
    FileError,
    MissingFileError,
    NotAFileError,
    TooLargeError,
)
from reader.formats import opening
from reader.formats.registry import choose, open_document
from reader.formats.table import FORMATS


def test_a_missing_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(MissingFileError):
        opening.read_file(tmp_path / "gone.txt")


@pytest.mark.parametrize("name", ["a\0b.txt", "x" * 300, "file.txt/inside.txt"])
def test_a_name_no_file_can_have_is_missing(tmp_path: Path, name: str) -> None:
    (tmp_path / "file.txt").write_text("words")
    with pytest.raises(MissingFileError):
        opening.read_file(tmp_path / name)


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n ", b"\0\0\0"])
def test_a_file_without_words_is_empty(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "blank.txt"
    path.write_bytes(data)
    with pytest.raises(EmptyFileError):
        opening.read_file(path)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotAFileError, match="a folder"):
        opening.read_file(tmp_path)


def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(NotAFileError, match="a pipe"):
        opening.read_file(path)


def test_a_socket_is_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("s")
        with pytest.raises(NotAFileError, match="a socket"):
            opening.read_file(Path("s"))


def test_an_endless_device_is_refused() -> None:
    with pytest.raises(NotAFileError, match="a device"):
        opening.read_file(Path("/dev/zero"))


def test_a_file_over_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MAX_BYTES", 10)
    path = tmp_path / "long.txt"
    path.write_text("more than ten bytes")
    with pytest.raises(TooLargeError):
        opening.read_file(path)


@pytest.mark.parametrize(
    "data",
    [b"%PDF-1.7\n%\xe2\xe3", b"\x89PNG\r\n\x1a\n", b"\x7fELF\2"],
)
def test_what_is_no_text_is_refused_whatever_it_is_called(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(data + bytes(range(256)))
    with pytest.raises(FileError, match=r"article\.txt"):
        open_document(path)


def test_a_name_of_any_bytes_can_be_opened(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/odd\xff.txt"))
    path.write_text("The port will stay closed.")
    document = open_document(path)
    assert document.origin.path.endswith("odd\\xff.txt")
    assert document.blocks[0].text == "The port will stay closed."


@pytest.mark.parametrize(
    ("name", "data", "chosen"),
    [
        ("a.txt", b"<!DOCTYPE html><p>Words", "html"),
        ("a.txt", "<html><p>Words".encode("utf-16"), "html"),
        ("a.md", b"<!-- saved --><html><p>Words", "html"),
        ("a.html", b"<p>A fragment", "html"),
        ("a.txt", b"---\ntitle: Pier\n---\nWords", "markdown"),
        ("a.md", b"# Pier", "markdown"),
        ("a.txt", b"# Pier", "text"),
        ("README", b"Words", "text"),
        ("a.txt", b"A story about <html> and <body>.", "text"),
    ],
)
def test_the_content_decides_before_the_name(name: str, data: bytes, chosen: str) -> None:
    assert choose(Path(name), data).name == chosen


def test_no_two_formats_claim_one_suffix() -> None:
    suffixes = [suffix for fmt in FORMATS for suffix in fmt.suffixes]
    assert len(suffixes) == len(set(suffixes))


def test_every_refusal_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"“gone\.txt”"):
        open_document(tmp_path / "gone.txt")
