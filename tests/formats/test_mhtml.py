"""MHTML as browsers, Word and extensions write it, and as it comes out of a broken download."""

from pathlib import Path

import pytest
from formats.packing import (
    PAGE,
    PICTURE,
    STORY,
    URL,
    holding,
    message,
    mime_part,
    opened,
    pictures,
    texts,
)

from reader.errors import WrongEncodingError
from reader.formats import mhtml, mime_parts
from reader.formats.mime_parts import head_of
from reader.formats.opening import SavedFile
from reader.formats.registry import document_of

FRAME = "<!DOCTYPE html><html><body><p>An advertisement for lamps.</p></body></html>"


def saved(page: str = PAGE, *others: bytes, **fields: str) -> bytes:
    return message([mime_part(page, Content_Location=URL), *others], **fields)


def test_a_page_comes_with_its_words_its_address_and_its_pictures() -> None:
    picture = mime_part(
        PICTURE, "image/png", Content_Location="https://skarvik.example/pier/lamp.png"
    )
    document = opened(saved(PAGE, picture), "page.mhtml")
    assert document.origin.format == "mhtml"
    assert document.hints.title == "Pier opens"
    assert document.hints.url == URL
    assert texts(document)[1] == STORY
    assert pictures(document) == [holding()]
    assert not document.notes


def test_blink_writes_utf8_whatever_the_page_says_of_itself() -> None:
    page = PAGE.replace("<head>", '<head><meta charset="windows-1251">')
    damaged = saved(page).replace(b"=C3=85se", b"=C3=85se =FF")
    document = opened(damaged)
    assert texts(document)[-1].startswith("Åse \N{REPLACEMENT CHARACTER} Lønn’s café")
    assert document.origin.encoding == "utf-8"


def test_the_charset_of_a_part_counts_where_a_part_has_one() -> None:
    part = mime_part(
        "<html><title>Причал</title><p>Новый причал откроют в воскресенье.".encode("koi8-r"),
        "text/html; charset=koi8-r",
    )
    assert texts(opened(message([part], From="Nobody"))) == ["Новый причал откроют в воскресенье."]


def test_an_encoding_that_a_person_chose_is_that_of_the_page() -> None:
    page = "<html><title>T</title><p>Причал откроют.</p>".encode("cp1251")
    file = SavedFile(Path("a.mhtml"), message([mime_part(page)]), "cp1251")
    assert texts(document_of(file)) == ["Причал откроют."]
    with pytest.raises(WrongEncodingError, match="is not written in the encoding you chose"):
        document_of(SavedFile(file.path, file.data, "utf-8"))


def test_pictures_are_found_by_cid_and_by_relative_places() -> None:
    page = PAGE.replace("lamp.png", "cid:lamp@x") + '<p><img src="files/b%20c.jpg"></p>'
    jpeg = b"\xff\xd8\xff" + bytes(500)
    data = message(
        [
            mime_part(page),
            mime_part(PICTURE, "application/octet-stream", Content_ID="<lamp@x>"),
            mime_part(jpeg, "image/jpeg", Content_Location="files/b c.jpg"),
        ],
        Snapshot_Content_Location="",
        From='"Saved by Internet Explorer 11"',
    )
    assert pictures(opened(data)) == [holding(), holding(jpeg, "jpeg")]


def test_a_picture_that_lies_nowhere_in_the_file_is_not_looked_for_beside_it() -> None:
    page = PAGE + '<p><img src="https://skarvik.example/far.png"></p>'
    addresses = ["https://skarvik.example/pier/lamp.png", "https://skarvik.example/far.png"]
    assert pictures(opened(saved(page))) == addresses
    unknown = message([mime_part(PAGE)], Snapshot_Content_Location="")
    assert pictures(opened(unknown)) == []


def test_frames_are_not_the_article_unless_the_page_has_nothing_else() -> None:
    frame = mime_part(FRAME, Content_ID="<frame-2@mhtml.blink>")
    assert "An advertisement for lamps." not in texts(opened(saved(PAGE, frame)))
    around = "<html><title>Reader</title><iframe src='cid:frame-2@mhtml.blink'></iframe>"
    framed = saved(around, mime_part(PAGE, Content_ID="<frame-2@mhtml.blink>"), frame)
    assert texts(opened(framed))[1] == STORY


def test_the_part_that_the_head_names_is_the_page() -> None:
    parts = [mime_part(FRAME), mime_part(PAGE, Content_ID="<main>")]
    named = message(
        parts,
        Content_Type='multipart/related; start="<main>"; boundary="--Mark--x--"',
        Snapshot_Content_Location="",
    )
    assert texts(opened(named))[1] == STORY
    located = message([mime_part(FRAME), mime_part(PAGE, Content_Location=URL)])
    assert texts(opened(located))[1] == STORY


def test_the_title_stands_in_the_subject_when_the_page_has_none() -> None:
    page = f"<html><body><p>{STORY}</p></body></html>"
    assert opened(saved(page)).hints.title == "Åpning"
    broken = saved(page, Subject="=?x-unknown?Q?Pier?= =?utf-8?B?!!!!?=")
    assert "Pier" in opened(broken).hints.title


@pytest.mark.parametrize(
    ("sign", "instead"),
    [
        (b'boundary="--Mark--x--"', b""),
        (b'boundary="--Mark--x--"', b'boundary="another"'),
        (b"\r\n", b"\n"),
        (b"Content-Type: multipart", b"X-Broken\r\nContent-Type: multipart"),
        (b"----Mark--x----\r\n", b""),
    ],
)
def test_a_badly_written_message_is_read_all_the_same(sign: bytes, instead: bytes) -> None:
    data = saved()
    assert sign in data
    document = opened(data.replace(sign, instead), "page.mhtml")
    assert document.origin.format == "mhtml"
    assert STORY in texts(document)


def test_a_message_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    picture = mime_part(PICTURE, "image/png", Content_Location="lamp.png")
    data = saved(PAGE, picture)
    document = opened(data[: data.index(b"image/png") + 300])
    assert texts(document)[1] == STORY
    assert [note.kind for note in document.notes] == ["damage"]


def test_a_head_of_a_million_letters_is_read_without_them() -> None:
    document = opened(saved(Subject="=?utf-8?Q?" + "a=20" * 300_000 + "?="))
    assert texts(document)[1] == STORY


def test_messages_within_messages_end_somewhere() -> None:
    inner = mime_part(PAGE)
    for level in range(30):
        head = f'Content-Type: multipart/mixed; boundary="m{level}"\r\n\r\n--m{level}\r\n'
        inner = head.encode() + inner + f"\r\n--m{level}--\r\n".encode()
    head = head_of(b"MIME-Version: 1.0\r\n" + inner)
    assert head is not None
    assert len(list(mime_parts.parts_of(head))) == 1


def test_a_page_of_plain_text_is_plain_text() -> None:
    data = message([mime_part("One.\n\nTwo.", "text/plain")])
    assert texts(opened(data)) == ["One.", "Two."]


@pytest.mark.parametrize(
    "head",
    [
        (
            "From: Ada <ada@skarvik.example>\nTo: Bo <bo@skarvik.example>\nSubject: Pier\n"
            "MIME-Version: 1.0\nContent-Type: text/html\n\n<html><p>Dear Bo,"
        ),
        "Received: from here\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n--x",
        "Title: A note\nContent-Type: something\n\nWords.",
        "A story about Content-Type: multipart/related.",
    ],
)
def test_letters_and_notes_are_no_saved_pages(head: str) -> None:
    assert not mhtml.sniff(head.encode())


def test_a_page_that_word_saved_is_one() -> None:
    data = saved(Snapshot_Content_Location="", From="", Subject="")
    assert mhtml.sniff(data)
    assert mhtml.read(SavedFile(Path("a.mht"), data)).hints.title == "Pier opens"
