"""Pictures packed with a page: found by any spelling, of any kind that is shown, within limits."""

import pytest
from formats.packing import PICTURE, holding, opened, pictures

from reader.formats import packed_pictures
from reader.formats.html_pictures import Surroundings, picture
from reader.formats.packed_pictures import PackedPictures
from reader.picture_kinds import kind_of

BASE = "https://skarvik.example/pier/"
SVG = b"<svg xmlns='http://www.w3.org/2000/svg'><script>go()</script></svg>" * 9


def packed(**files: bytes) -> PackedPictures:
    named = {name.replace("_", "."): data for name, data in files.items()}
    return PackedPictures(lambda key: named.get(key, b""), "")


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n", "png"),
        (b"\xff\xd8\xff\xe0", "jpeg"),
        (b"GIF89a", "gif"),
        (b"RIFF\0\0\0\0WEBP", "webp"),
        (b"\0\0\0\x1cftypavif", "avif"),
        (b"<svg", ""),
        (b"", ""),
    ],
)
def test_a_picture_is_what_it_begins_like(start: bytes, kind: str) -> None:
    assert kind_of(start) == kind


def test_a_picture_is_found_by_any_of_its_names() -> None:
    around = Surroundings(BASE, packed(b_png=PICTURE))
    for attributes in (
        {"src": "b.png#top"},
        {"src": "data:image/gif;base64,R0lG", "data-src": "b.png"},
        {"src": "far.png", "srcset": "a.png 1x, b.png 2x"},
    ):
        found = picture(attributes, around)
        assert found is not None
        assert found.src == holding()


def test_what_is_no_picture_is_not_shown_as_one() -> None:
    around = Surroundings(BASE, packed(a_png=SVG, dot_gif=b"GIF89a" + bytes(37)))
    shown = [picture({"src": src}, around) for src in ("a.png", "dot.gif")]
    assert [found.src if found else "" for found in shown] == [f"{BASE}a.png", f"{BASE}dot.gif"]


def test_pictures_beyond_the_limits_are_counted_once_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed_pictures, "MAX_PICTURES", 1)
    kept = packed(a_png=PICTURE, b_png=PICTURE + b"x")
    found = [kept.find(name, "") for name in ("a.png", "b.png", "b.png", "a.png")]
    assert [bool(src) for src in found] == [True, False, False, True]
    (note,) = kept.notes()
    assert note.text.startswith("1 picture in this file was left out:")


def test_pictures_that_are_too_much_together_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed_pictures, "MAX_TOTAL", len(PICTURE))
    kept = packed(a_png=PICTURE, b_png=PICTURE, c_png=PICTURE)
    assert [bool(kept.find(f"{name}.png", "")) for name in "abc"] == [True, False, False]
    assert kept.notes()[0].text.startswith("2 pictures in this file were left out:")


def test_an_address_that_makes_no_sense_leads_nowhere() -> None:
    kept = packed(a_png=PICTURE)
    assert [kept.find(src, BASE) for src in ("http://[", "//[x", "#", "")] == [""] * 4


def test_singlefile_keeps_what_is_shown_several_times_in_a_style() -> None:
    blank = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'></svg>"
    shown = f'<p><img src="{blank}" style="background-image:var(--sf-img-2)!important">'
    page = f"""<html><head><style>:root{{--sf-img-1:url("{holding(PICTURE + b"x")}");--sf-img-2:
        url("{holding()}");--sf-img-3:url("http://far.example/x.png")}}</style></head><body>
        {shown}{shown.replace("-2", "-3")}{shown.replace("-2", "-9")}</body></html>"""
    assert pictures(opened(page.encode(), "page.html")) == [holding()]
