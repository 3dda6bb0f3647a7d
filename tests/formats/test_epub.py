"""Books: their pages in the order of reading, and what they say of themselves."""

import pytest
from packing import article, epub, opened, packed, png, told

from reader.errors import FileError
from reader.formats.refusals import DamagedDocumentError, LockedBookError

PROSE = "The harbour stayed closed all winter, and nobody in the town could say when it would open."
META = (
    '<dc:title>The Pier</dc:title><dc:creator opf:role="aut">Ada Lunn</dc:creator>'
    '<dc:creator opf:role="trl">Bo Reed</dc:creator><dc:language>en-GB</dc:language>'
    '<dc:date opf:event="modification">2026-01-01</dc:date><dc:date>2024-03-05</dc:date>'
    "<dc:source>https://example.org/pier</dc:source>"
)


def test_pages_come_in_the_order_of_the_spine() -> None:
    book = epub({"z.xhtml": "<p>First.</p>", "a.xhtml": "<p>Second.</p>"})
    assert [text for _, text in told(book)] == ["First.", "Second."]


def test_a_book_says_who_wrote_it_and_when() -> None:
    meta = article(epub({"a.xhtml": f"<h1>The Pier</h1><p>{PROSE}</p>"}, META)).meta
    assert (meta.title, meta.authors, meta.published) == ("The Pier", ("Ada Lunn",), "2024-03-05")
    assert (meta.language, meta.url) == ("en-GB", "https://example.org/pier")


def test_nothing_of_a_book_is_taken_away() -> None:
    page = f'<h1>The Pier</h1><p>{PROSE}</p><aside class="related"><p>Read more: tides</p></aside>'
    book = article(epub({"a.xhtml": page}, META))
    assert not book.removals
    assert book.text.endswith("Read more: tides")


def test_links_from_page_to_page_lead_to_places_in_the_text() -> None:
    first = '<p id="top">See <a href="b.xhtml#n1">note</a> and <a href="b.xhtml">the rest</a>.</p>'
    blocks = opened(epub({"a.xhtml": first, "b.xhtml": '<p id="n1">A note.</p>'})).blocks
    targets = [link.url.removeprefix("#") for link in blocks[0].links]
    assert set(targets) == set(blocks[1].anchors)
    assert len(targets) == 2


def test_a_page_without_a_heading_gets_the_one_in_the_list_of_chapters() -> None:
    nav = '<nav epub:type="toc"><ol><li><a href="a.xhtml">Low tide</a></li></ol></nav>'
    item = '<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    book = epub(
        {"a.xhtml": "<p>It fell.</p>", "b.xhtml": "<h1>High tide</h1><p>It rose.</p>"},
        more=item,
    )
    assert ("heading", "Low tide") not in told(book)
    with_list = epub(
        {"a.xhtml": "<p>It fell.</p>", "b.xhtml": "<h1>High tide</h1><p>It rose.</p>"},
        more=item,
        **{"book__nav.xhtml": f"<html><body>{nav}</body></html>"},
    )
    assert told(with_list) == [
        ("heading", "Low tide"),
        ("paragraph", "It fell."),
        ("heading", "High tide"),
        ("paragraph", "It rose."),
    ]


def test_the_page_that_lists_the_chapters_is_not_read_as_one() -> None:
    item = '<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    book = epub({"nav.xhtml": "<p>Contents</p>", "a.xhtml": "<p>It fell.</p>"}, more=item)
    assert told(book) == [("paragraph", "It fell.")]


def test_pictures_bring_themselves_along() -> None:
    page = '<p>Look:</p><img src="../art/pier%201.png" alt="The pier"/>'
    book = epub({"text/a.xhtml": page}, **{"book__art__pier 1.png": png()})
    image = opened(book).blocks[-1].image
    assert image is not None
    assert image.src.startswith("data:image/png;base64,")
    assert image.alt == "The pier"


def test_a_missing_picture_is_a_note() -> None:
    document = opened(epub({"a.xhtml": '<p>Look.</p><img src="gone.png"/>'}))
    assert [note.kind for note in document.notes] == ["pictures"]


def test_elements_that_close_themselves_do_not_swallow_the_page() -> None:
    page = '<a id="x"/><p>One <i/>two.</p><title/><p>Three.</p>'
    assert [text for _, text in told(epub({"a.xhtml": page}))] == ["One two.", "Three."]


def test_a_book_with_copy_protection_is_refused_in_words() -> None:
    locks = (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData>'
        '<EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>'
        "</EncryptedData></encryption>"
    )
    with pytest.raises(LockedBookError, match="copy protection"):
        opened(epub({"a.xhtml": "<p>x</p>"}, **{"META-INF__encryption.xml": locks}))


def test_scrambled_fonts_lock_no_book() -> None:
    locks = (
        "<encryption><EncryptedData>"
        '<EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/>'
        "</EncryptedData></encryption>"
    )
    book = epub({"a.xhtml": "<p>Open.</p>"}, **{"META-INF__encryption.xml": locks})
    assert told(book) == [("paragraph", "Open.")]


def test_a_book_without_its_list_of_parts_is_damaged() -> None:
    container = '<container><rootfiles><rootfile full-path="gone.opf"/></rootfiles></container>'
    with pytest.raises(DamagedDocumentError, match="EPUB"):
        opened(packed({"mimetype": "application/epub+zip", "META-INF/container.xml": container}))


def test_nothing_outside_the_book_is_read() -> None:
    page = '<p>Words.</p><img src="../../../etc/passwd"/><img src="file:///etc/passwd"/>'
    assert all(block.image is None for block in opened(epub({"a.xhtml": page})).blocks)


def test_a_book_cut_short_is_refused_in_words() -> None:
    with pytest.raises(FileError, match="damaged"):
        opened(epub({"a.xhtml": f"<p>{PROSE}</p>"})[:-200])
