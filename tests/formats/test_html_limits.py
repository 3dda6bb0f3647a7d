"""Pages nobody wrote for a reader: each opens with its words, or is refused in a sentence."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import pipeline
from reader.errors import FileError
from reader.model import Document

Opening = Callable[[str | bytes], Document]

LONG = "The harbour stays closed until April. " * 25


@pytest.fixture
def opened(tmp_path: Path) -> Opening:
    """Save a page as a file and open it as the program does."""

    def opening(page: str | bytes) -> Document:
        path = tmp_path / "page.html"
        path.write_bytes(page.encode() if isinstance(page, str) else page)
        return pipeline.open_document(path)

    return opening


def repeated(piece: str, times: int) -> str:
    """Return the piece again and again, a new number at each "#"."""
    return "".join(piece.replace("#", str(number)) for number in range(times))


def numbers_in(document: Document) -> list[int]:
    """Return the numbered words of a document in their order."""
    return [int(n) for block in document.blocks for n in re.findall(r"\bw(\d+)\b", block.text)]


@pytest.mark.parametrize(
    "page",
    [
        "w0 <p>w1</p> w2",
        "<p>w0</p><div>w1</div>w2",
        "<head><title>Pier</title></head><p>w0<p>w1<p>w2",
        "<body><p>w0</body></html><p>w1<html><body><p>w2",
        "<html><p>w0</p></div></p></section>w1</table></td><p>w2",
    ],
)
def test_a_page_needs_no_html_and_no_body(opened: Opening, page: str) -> None:
    assert numbers_in(opened(page)) == [0, 1, 2]


def test_a_page_that_closes_nothing_keeps_its_words(opened: Opening) -> None:
    page = """<html><body><div><p>w0 <b>w1 <i>w2 <ul><li>w3 <li>w4 <blockquote>w5 <h2>w6
    <a href="https://e.org/">w7 <table><tr><td>w8 <td>w9 <pre>w10 <figure><figcaption>w11"""
    assert numbers_in(opened(page)) == list(range(12))


@pytest.mark.parametrize("attribute", [" a#", " a#=1", ' a#=">#"', " a=1", " a#='\"'", " \"'"])
def test_a_hundred_thousand_attributes_hide_no_words(opened: Opening, attribute: str) -> None:
    page = f"<html><body><p>w0<p{repeated(attribute, 100_000)}>w1</p><p>w2"
    assert numbers_in(opened(page)) == [0, 1, 2]


@pytest.mark.parametrize("closing", ["", "</div>"])
def test_a_hundred_thousand_levels_keep_the_words_of_each(opened: Opening, closing: str) -> None:
    page = f"<html><body>{repeated('<div>w# ', 100_000)}{closing * 100_000}<p>w100000"
    assert numbers_in(opened(page)) == list(range(100_001))


@pytest.mark.parametrize(
    "piece",
    ["<b><p>w# ", "<p><b>w# ", "<b><div><p>w# ", "<b><p>w#</b> ", "<ul><li>w# ", "<q><em>w# "],
)
def test_marks_and_paragraphs_within_each_other_keep_their_words(
    opened: Opening, piece: str
) -> None:
    times = 100_000 // piece.count("<")
    assert numbers_in(opened("<html><body>" + repeated(piece, times))) == list(range(times))


def test_tables_within_tables_keep_their_words(opened: Opening) -> None:
    page = "<html><body>" + repeated("<table><tr><td>w# ", 10_000)
    assert numbers_in(opened(page)) == list(range(10_000))


@pytest.mark.parametrize(
    "piece",
    [
        "<p><b class=n#>w# ",
        "<p><b class=n#>w#</p> ",
        "<div><b class=n#>w#</div> ",
        "<p><b class=n#><i class=n#>w#</b> ",
    ],
)
def test_marks_that_never_close_are_not_opened_again_without_end(
    opened: Opening, piece: str
) -> None:
    page = "<html><body>" + repeated(piece, 30_000)
    assert numbers_in(opened(page)) == list(range(30_000))


def test_nul_bytes_are_no_letters(opened: Opening) -> None:
    page = f"<html><body>\0<p>w0 w1\0</p><p title='\0'>\0w2 {LONG}</p><p\0>w3"
    document = opened(page)
    assert numbers_in(document) == [0, 1, 2, 3]
    assert not any("\0" in block.text for block in document.blocks)


FRAMES = "<html><head><title>Pier</title></head><frameset cols='20%,*'><frame src=a.html>"


def test_a_page_of_frames_alone_is_refused_in_a_sentence(opened: Opening) -> None:
    with pytest.raises(FileError, match=r"^“page\.html” .*\.$"):
        opened(FRAMES + "<frame src=b.html></frameset></html>")


def test_what_a_page_of_frames_says_without_them_is_read(opened: Opening) -> None:
    page = FRAMES + "<noframes><body><p>w0 <b>w1</b><p>w2</body></noframes></frameset></html>"
    assert numbers_in(opened(page)) == [0, 1, 2]


@pytest.mark.parametrize(
    "piece",
    [
        "<li><a href='/x#'>w#</a>",
        "<a href='/x#'>w#</a> ",
        "<p><a href='/x#'>w# ",
    ],
)
def test_a_page_of_links_alone_keeps_them_all(opened: Opening, piece: str) -> None:
    page = '<link rel=canonical href="https://e.org/">' + repeated(piece, 3_000)
    document = opened(f"<html><body>{page}")
    assert numbers_in(document) == list(range(3_000))
    addresses = [link.url for block in document.blocks for link in block.links]
    assert addresses == [f"https://e.org/x{number}" for number in range(3_000)]


@pytest.mark.parametrize(
    ("label", "written"),
    [
        *((label, "utf-8") for label in ("iso-8859-1", "utf-16", "x-nothing", "", "é\0")),
        *((label, "windows-1252") for label in ("utf-8", "iso-8859-1", "x-nothing", "", "é\0")),
        ("utf-16", "windows-1252"),
    ],
)
def test_a_wrong_label_of_the_encoding_costs_no_letter(
    opened: Opening, label: str, written: str
) -> None:
    page = f'<html><head><meta charset="{label}"></head><body><p>Zürich’s café. {LONG}'
    (block,) = opened(page.encode(written)).blocks
    assert block.text == f"Zürich’s café. {LONG}".strip()


def test_a_page_of_fifty_megabytes_keeps_every_paragraph(opened: Opening) -> None:
    paragraphs = 50_000_000 // len(LONG)
    document = opened("<html><body>" + repeated(f"<p>w# {LONG}</p>\n", paragraphs))
    assert numbers_in(document) == list(range(paragraphs))


@pytest.mark.parametrize(
    ("before", "filling", "after"),
    [
        ("", "harbour ", ""),
        ("", "a", ""),
        ("<script>", "if (a<b) ", "</script>"),
        ("<!--", "a<b> ", "-->"),
        ("<img alt=Pier width=600 src='data:image/png;base64,", "A", "'>"),
    ],
)
def test_one_piece_of_fifty_megabytes_hides_no_words_round_it(
    opened: Opening, before: str, filling: str, after: str
) -> None:
    huge = filling * (50_000_000 // len(filling))
    page = f"<html><body><p>w0 {before}{huge}{after} w1</p><p>w2"
    assert numbers_in(opened(page)) == [0, 1, 2]
