"""Pages packed whole: gzip, deflate and brotli, once or more often, to the end or not."""

import gzip
import zlib
from pathlib import Path

import brotli
import pytest
from formats.packing import PAGE, STORY, opened, texts

from reader.errors import (
    EmptyFileError,
)
from reader.formats.opening import SavedFile
from reader.formats.refusals import (
    ArchiveBombError,
    DamagedArchiveError,
)
from reader.formats.unpacking import MAX_NESTING, decoded, unpacked_file

DATA = PAGE.encode()


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
def test_a_packed_page_is_the_page(pack: object) -> None:
    assert callable(pack)
    document = opened(pack(DATA), "page.html.gz")
    plain = opened(DATA, "page.html")
    assert texts(document) == texts(plain)
    assert document.origin.format == "html"


def test_the_inner_name_says_what_packed_text_is() -> None:
    assert opened(gzip.compress(b"# Pier\n\nWords."), "a.md.gz").origin.format == "markdown"


def test_the_origin_is_the_file_as_it_lies_on_the_disk() -> None:
    data = gzip.compress(DATA)
    origin = opened(data, "page.html.gz").origin
    assert (origin.size, origin.sha256) == (len(data), SavedFile(Path("a"), data).sha256)


def test_packed_twice_is_unpacked_twice_and_no_more_than_eight_times() -> None:
    data = DATA
    for _ in range(MAX_NESTING):
        data = gzip.compress(data)
    assert texts(opened(data))[1] == STORY
    packed, _ = unpacked_file(SavedFile(Path("a"), gzip.compress(data)))
    assert packed.data.startswith(b"\x1f\x8b")


def test_several_members_are_one_file() -> None:
    assert texts(opened(gzip.compress(DATA[:200]) + gzip.compress(DATA[200:])))[1] == STORY


def test_what_can_be_unpacked_of_a_cut_off_page_is_shown_with_a_note() -> None:
    long = PAGE.replace("</body>", "".join(f"<p>Day {n} of {n * 7919}.</p>" for n in range(9000)))
    data = gzip.compress(long.encode())
    document = opened(data[: len(data) // 2])
    assert STORY in texts(document)
    assert [note.kind for note in document.notes] == ["damage"]


def test_a_packed_file_of_which_nothing_comes_out_is_damaged() -> None:
    with pytest.raises(DamagedArchiveError, match="it cannot be unpacked"):
        opened(gzip.compress(DATA)[:12], "page.html.gz")


def test_nothing_packed_is_nothing() -> None:
    with pytest.raises(EmptyFileError):
        opened(gzip.compress(b""), "page.html.gz")


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
def test_a_bomb_is_stopped(pack: object) -> None:
    assert callable(pack)
    with pytest.raises(ArchiveBombError):
        opened(pack(b" " * 5_000_000))


def test_content_encodings_of_servers_are_undone() -> None:
    path = Path("a.warc")
    deflated = zlib.compress(DATA)[2:-4]  # as some servers send it, without its head
    for encoding, packed in (
        ("br", brotli.compress(DATA)),
        ("x-gzip", gzip.compress(DATA)),
        ("deflate", zlib.compress(DATA)),
        ("deflate", deflated),
        ("identity", DATA),
    ):
        assert decoded(packed, encoding, path).data == DATA
    assert not decoded(brotli.compress(DATA)[:-20], "br", path).is_whole
    with pytest.raises(ArchiveBombError):
        decoded(brotli.compress(b" " * 5_000_000), "br", path)


def test_text_that_begins_like_a_packed_file_stays_text() -> None:
    text = b"x^2 is the square of x.\n\nIt grows."
    assert opened(text, "a.txt").blocks[0].text == "x^2 is the square of x."
