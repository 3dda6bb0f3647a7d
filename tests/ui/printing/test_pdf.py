"""PDFs: what they say of themselves, and that they are always the same."""

import os
import re
import subprocess
import sys
from dataclasses import replace

import pytest

from reader.model import Meta, Opened
from reader.ui.printing.options import Paper, PrintOptions
from reader.ui.printing.pdf import dated, write_pdf

NOW = b'/CreationDate (D:20261123010554Z)\n xmp:CreateDate="2026-11-23T01:05:54+00:00"/>'


def page_count(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


def test_the_same_article_makes_the_same_pdf(opened: Opened) -> None:
    first = write_pdf(opened.article, opened.outline, PrintOptions(quotes=True))
    assert first == write_pdf(opened.article, opened.outline, PrintOptions(quotes=True))
    assert first.startswith(b"%PDF-")


def test_another_text_has_another_number(opened: Opened) -> None:
    other = replace(opened.article, meta=replace(opened.article.meta, title="Of piers"))
    ids = [
        re.search(rb"uuid:([0-9a-f-]+)", write_pdf(a, opened.outline))[1]
        for a in (opened.article, other)
    ]
    assert ids[0] != ids[1]


def test_the_back_matter_makes_it_longer(opened: Opened) -> None:
    plain = write_pdf(opened.article, opened.outline)
    longer = write_pdf(opened.article, opened.outline, PrintOptions(quotes=True))
    assert page_count(longer) > page_count(plain) > 1


def test_its_pages_are_of_the_paper_asked_for(opened: Opened) -> None:
    letter = write_pdf(opened.article, opened.outline, paper=Paper("Letter", landscape=True))
    assert b"/MediaBox [0 0 792" in letter


@pytest.mark.parametrize(
    ("published", "key", "words"),
    [
        ("2016-08-22T10:00:00Z", b"(D:20160822)", b'"2016-08-22"'),
        ("2016", b"(D:2016)", b'"2016"'),
        ("last week", b"", b""),
        ("", b"", b""),
    ],
)
def test_a_pdf_has_the_date_of_its_article_or_none(
    published: str, key: bytes, words: bytes
) -> None:
    found = dated(NOW, Meta(published=published))
    assert len(found) == len(NOW)
    assert b"2026" not in found
    assert key in found
    assert words in found
    assert (b"CreationDate" in found) == bool(key)


def test_an_odd_title_is_no_obstacle(opened: Opened) -> None:
    meta = Meta(title="\ud800 (pier\x00) \\ 漢 \u202e", authors=("\udfff",))
    assert page_count(write_pdf(replace(opened.article, meta=meta), opened.outline)) > 0


def test_without_a_window_or_a_screen_it_is_the_same_every_time() -> None:
    first, second = written_elsewhere(), written_elsewhere()
    assert first.startswith(b"%PDF-")
    assert first == second


def written_elsewhere() -> bytes:
    script = (
        "import sys\n"
        "from reader import pipeline\n"
        "from reader.assets import SAMPLE, asset\n"
        "from reader.ui.printing.pdf import write_pdf\n"
        "opened = pipeline.open_article(asset(SAMPLE))\n"
        "sys.stdout.buffer.write(write_pdf(opened.article, opened.outline))\n"
    )
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    ended = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, env=environment
    )
    assert ended.stderr == b""
    return ended.stdout
