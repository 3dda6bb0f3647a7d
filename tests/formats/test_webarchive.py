"""Safari's web archives."""

import plistlib

import pytest
from formats.packing import PAGE, PICTURE, STORY, URL, holding, opened, pictures, texts

from reader.formats.refusals import (
    DamagedArchiveError,
)


def resource(data: bytes, url: str, kind: str, **more: object) -> dict[str, object]:
    return {
        "WebResourceData": data,
        "WebResourceURL": url,
        "WebResourceMIMEType": kind,
        **more,
    }


def archived(page: bytes, encoding: str = "UTF-8", **more: object) -> dict[str, object]:
    main = resource(page, URL, "text/html", WebResourceTextEncodingName=encoding)
    lamp = resource(PICTURE, "https://skarvik.example/pier/lamp.png", "image/png")
    return {"WebMainResource": main, "WebSubresources": [lamp], **more}


@pytest.mark.parametrize("kind", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_page_comes_with_its_pictures_and_its_address(kind: plistlib.PlistFormat) -> None:
    document = opened(plistlib.dumps(archived(PAGE.encode()), fmt=kind), "page.webarchive")
    assert document.origin.format == "webarchive"
    assert document.hints.url == URL
    assert texts(document)[1] == STORY
    assert pictures(document) == [holding()]


def test_the_archive_knows_the_encoding() -> None:
    page = "<html><title>T</title><p>Žluťoučký kůň pěl ďábelské ódy.</p>".encode("iso-8859-2")
    document = opened(plistlib.dumps(archived(page, "iso-8859-2")))
    assert texts(document) == ["Žluťoučký kůň pěl ďábelské ódy."]


def test_a_frame_is_read_when_the_page_is_only_a_frame() -> None:
    frame = {"WebMainResource": resource(PAGE.encode(), URL, "text/html")}
    around = archived(b"<html><iframe></iframe></html>", WebSubframeArchives=[frame])
    assert texts(opened(plistlib.dumps(around)))[1] == STORY


@pytest.mark.parametrize(
    "data",
    [
        plistlib.dumps(archived(PAGE.encode()), fmt=plistlib.FMT_BINARY)[:-40],
        plistlib.dumps({"WebMainResource": "words"}),
        plistlib.dumps({"WebMainResource": {"WebResourceData": "words"}}),
        plistlib.dumps(["WebMainResource"]),
        (
            b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY x "y">]><plist version="1.0"><dict>'
            b"<key>WebMainResource</key><string>&x;</string></dict></plist>"
        ),
        b'<plist version="1.0"><dict><key>WebMainResource</key>',
        b'<?xml version="1.0" encoding="UTF-9"?><plist><key>WebMainResource</key></plist>',
    ],
)
def test_an_archive_without_a_page_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedArchiveError, match=r"“page\.webarchive” is damaged"):
        opened(data, "page.webarchive")
