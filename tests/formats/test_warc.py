"""Web archives of crawlers: WARC, and WACZ around it."""

import gzip
import json
from pathlib import Path

import brotli
import pytest
from formats.packing import (
    PAGE,
    PICTURE,
    STORY,
    URL,
    holding,
    opened,
    pictures,
    record,
    recorded,
    texts,
    zipped,
)

from reader.errors import NoPartError
from reader.formats import registry
from reader.formats.refusals import NoPageError

LAMP = ("https://skarvik.example/pier/lamp.png", "image/png", PICTURE)
SECOND = "https://skarvik.example/closes"
CLOSES = PAGE.replace("Pier opens", "Pier closes").encode()
ANSWERS = [
    (URL, "text/html; charset=utf-8", PAGE.encode()),
    LAMP,
    ("https://skarvik.example/style.css", "text/css", b"p{}"),
    (SECOND, "text/html", CLOSES),
    (URL, "text/html", b"<title>Again</title><p>The same page a week later."),
]


def test_the_first_page_comes_with_the_pictures_that_were_recorded() -> None:
    for data in (recorded(ANSWERS), gzip.decompress(recorded(ANSWERS))):
        document = opened(data, "pier.warc.gz")
        assert (document.origin.format, document.hints.url) == ("warc", URL)
        assert texts(document)[1] == STORY
        assert pictures(document) == [holding()]
        assert not document.notes


def test_every_page_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "pier.warc.gz"
    path.write_bytes(recorded(ANSWERS))
    first, second = registry.parts(path)
    assert [first.title, second.title] == ["Pier opens", "Pier closes"]
    assert (second.url, len(second.date) > 10) == (SECOND, True)
    assert registry.open_document(path, part=1).hints.title == "Pier closes"
    with pytest.raises(NoPartError, match="has no article 3: it holds 2"):
        registry.open_document(path, part=2)


def test_a_file_of_one_article_has_no_parts(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    assert registry.parts(path) == ()
    with pytest.raises(NoPartError, match="has no article 2: it holds 1"):
        registry.open_document(path, part=1)


@pytest.mark.parametrize("encoding", ["gzip", "br", "identity"])
def test_pages_are_read_as_servers_packed_them(encoding: str) -> None:
    packed = {"gzip": gzip.compress, "br": brotli.compress}.get(encoding, bytes)(PAGE.encode())
    halves = (packed[:300], packed[300:])
    chunked = b"".join(b"%x\r\n%s\r\n" % (len(half), half) for half in halves) + b"0\r\n\r\n"
    fields = [("Content-Encoding", encoding), ("Transfer-Encoding", "chunked")]
    assert texts(opened(recorded([(URL, "text/html", chunked)], fields=fields)))[1] == STORY


def test_a_page_that_was_recorded_unpacked_is_read_so() -> None:
    fields = [("Content-Encoding", "gzip")]
    assert texts(opened(recorded(ANSWERS[:1], fields=fields)))[1] == STORY


def test_a_bomb_among_the_records_spoils_no_other() -> None:
    bomb = record(
        "response",
        "https://skarvik.example/bomb",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
        + gzip.compress(b" " * 5_000_000),
    )
    document = opened(bomb + recorded(ANSWERS))
    assert texts(document)[1] == STORY
    assert [note.kind for note in document.notes] == ["damage"]


def test_what_pages_loaded_into_themselves_is_no_article() -> None:
    frame = "https://ads.example/frame"
    asked = record("request", frame, b"GET /frame HTTP/1.1\r\nSec-Fetch-Dest: iframe\r\n\r\n")
    ad = (frame, "text/html", b"<title>Lamps</title><p>An advertisement.")
    assert texts(opened(asked + recorded([ad, *ANSWERS])))[1] == STORY


def test_an_archive_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    data = gzip.decompress(recorded(ANSWERS))
    document = opened(data[: data.index(b"Pier closes") + 10])
    assert texts(document)[1] == STORY
    odd = data.replace(b"WARC/1.0\r\nWARC-Type: response", b"WARC/1.0\r\nWARC-Type response", 2)
    odd = data[: len(data) // 3] + b"\0rubbish\r\n" * 40 + odd
    assert texts(opened(odd))[1] == STORY


def test_an_archive_without_pages_says_so() -> None:
    with pytest.raises(NoPageError, match="is a web archive with no web page in it"):
        opened(recorded([LAMP]), "pier.warc.gz")


def test_a_packed_archive_lists_the_pages_that_were_kept(tmp_path: Path) -> None:
    listed = [
        {"format": "json-pages-1.0"},
        {"url": SECOND, "title": "Closing"},
        {"url": "https://skarvik.example/never", "title": "Never"},
    ]
    files = {
        "datapackage.json": "{}",
        "archive/data.warc.gz": recorded(ANSWERS),
        "pages/pages.jsonl": "\n".join([*map(json.dumps, listed), "{broken"]),
    }
    path = tmp_path / "pier.wacz"
    path.write_bytes(zipped(files))
    assert [part.title for part in registry.parts(path)] == ["Closing"]
    assert registry.open_document(path).hints.title == "Pier closes"
    del files["pages/pages.jsonl"]
    path.write_bytes(zipped(files))
    assert len(registry.parts(path)) == 2
    assert registry.open_document(path).origin.format == "wacz"
