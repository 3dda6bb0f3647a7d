import plistlib
import re
from pathlib import Path

import pytest

from reader.errors import FileError
from reader.formats.opening import SavedFile
from reader.formats.refusals import ForeignKindError, LinkListError, PointerError
from reader.formats.registry import choose, document_of

URL = "https://example.org/harbour"
BOOKMARK = plistlib.dumps({"URL": URL}), plistlib.dumps({"URL": URL}, fmt=plistlib.FMT_BINARY)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.url", f"[InternetShortcut]\r\nURL={URL}\r\n".encode()),
        ("a.url", f"[InternetShortcut]\r\nURL={URL}\r\n".encode("utf-16")),
        ("a.desktop", f"[Desktop Entry]\nType=Link\nURL={URL}\n".encode()),
        ("a.webloc", BOOKMARK[0]),
        ("a.webloc", BOOKMARK[1]),
    ],
)
def test_a_link_is_no_article_and_says_where_it_leads(name: str, data: bytes) -> None:
    with pytest.raises(PointerError, match=f"only a link to {re.escape(URL)}"):
        choose(Path(name), data)


def test_a_link_to_a_program_is_shown_to_nobody() -> None:
    with pytest.raises(PointerError, match="is only a link: the article"):
        choose(Path("a.url"), b"[InternetShortcut]\nURL=javascript:alert(1)\n")


@pytest.mark.parametrize(
    "data",
    [
        b"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE><DL><p>",
        b'<!DOCTYPE html><ul><li><a href="https://example.org" time_added="17">Ice</a></ul>',
        b'<?xml version="1.0"?><opml version="2.0"><body/></opml>',
        b"title,url,time_added\nIce,https://example.org/ice,17\n",
        b'"URL","Title"\n"https://example.org/ice","Ice"\n',
    ],
)
def test_a_list_of_links_is_no_article(data: bytes) -> None:
    with pytest.raises(LinkListError):
        choose(Path("list.html"), data)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>', "a news feed"),
        (b'<feed xmlns="http://www.w3.org/2005/Atom"/>', "a news feed"),
        (b"[Desktop Entry]\nType=Application\nExec=run\n", "a shortcut that starts a program"),
        (b"BEGIN:VCARD\nEND:VCARD", "an address card"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "a picture (PNG)"),
        (b"\0\0\0\x20ftypisom" + bytes(99), "a film or a sound recording"),
        (b"\0\0\0\x20ftypM4A " + bytes(99), "a sound recording (M4A)"),
        (b"RIFF\x10\0\0\0WAVEfmt ", "a sound recording (WAV)"),
        (b"\x7fELF\2" + bytes(99), "a program"),
        (b"SQLite format 3\0" + bytes(99), "a database"),
        (b"name" + bytes(253) + b"ustar\0" + bytes(99), "an archive (tar)"),
        (b"-----BEGIN PGP MESSAGE-----\n\nhQEM", "an encrypted message"),
    ],
)
def test_what_holds_no_article_is_called_by_its_name(data: bytes, what: str) -> None:
    with pytest.raises(ForeignKindError) as refused:
        choose(Path("story.txt"), data)
    assert f"“story.txt” is {what}" in refused.value.sentence


@pytest.mark.parametrize(
    "data",
    [
        b"[Editor's note] The harbour is closed.",
        b"A story, with url and title, in a line\nand the next tells of https://example.org",
        b"<html><head><title>RSS</title></head><body><p>The harbour is closed.</p></body></html>",
        b"BZ is a name, and so is ID, says the master.",
        b"# Links\n\n- [Ice](https://example.org/ice)\n",
    ],
)
def test_an_article_about_such_things_is_an_article(data: bytes) -> None:
    try:
        assert document_of(SavedFile(Path("story.txt"), data)).blocks
    except FileError as error:
        pytest.fail(error.sentence)
