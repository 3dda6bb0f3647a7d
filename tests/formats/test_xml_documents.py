"""FictionBook, TEI and JATS: XML of their own that becomes blocks."""

from base64 import b64encode

import pytest
from packing import article, opened, packed, png, told

from reader.formats.refusals import DamagedDocumentError

PROSE = "The harbour stayed closed all winter, and nobody in the town could say when it would open."


def fb2(body: str, more: str = "") -> bytes:
    about = (
        "<title-info><author><first-name>Ada</first-name><last-name>Lunn</last-name></author>"
        '<book-title>The Pier</book-title><date value="2024-03-05">March</date><lang>en</lang>'
        "</title-info>"
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><FictionBook '
        'xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" xmlns:l="http://www.w3.org/1999/xlink">'
        f"<description>{about}</description><body>{body}</body>{more}</FictionBook>"
    ).encode()


def test_a_fictionbook_is_read_with_what_it_says_of_itself() -> None:
    body = (
        "<title><p>The Pier</p></title><section><title><p>Costs</p></title>"
        f"<p>{PROSE}</p><poem><stanza><v>Low tide,</v><v>high tide.</v></stanza></poem>"
        "<cite><p>We wait.</p></cite></section>"
    )
    read = article(fb2(body))
    assert (read.meta.title, read.meta.authors) == ("The Pier", ("Ada Lunn",))
    assert (read.meta.published, read.meta.language) == ("2024-03-05", "en")
    assert [(b.kind.value, b.text) for b in read.body.blocks] == [
        ("heading", "Costs"),
        ("paragraph", PROSE),
        ("paragraph", "Low tide,\nhigh tide."),
        ("blockquote", "We wait."),
    ]


def test_notes_of_a_fictionbook_begin_with_their_numbers() -> None:
    notes = (
        '<body name="notes"><section id="n1"><title><p>1</p></title><p>A note.</p></section></body>'
    )
    first, note = opened(fb2('<p>Words<a l:href="#n1" type="note">1</a></p>', notes)).blocks
    assert note.text == "[1] A note."
    assert [link.url for link in first.links] == ["#n1"]
    assert note.anchors == ("n1",)


def test_a_fictionbook_holds_its_pictures_and_may_be_packed() -> None:
    picture = f'<binary id="a.png" content-type="image/png">{b64encode(png()).decode()}</binary>'
    book = fb2('<p>Look:</p><image l:href="#a.png"/>', picture)
    image = opened(packed({"pier.fb2": book})).blocks[-1].image
    assert image is not None
    assert image.src.startswith("data:image/png;base64,")


def test_letters_of_a_fictionbook_may_be_of_one_byte() -> None:
    text = '<?xml version="1.0" encoding="windows-1251"?><FictionBook><body><p>{}</p></body>'
    book = (text + "</FictionBook>").format("Пристань закрыта до весны.").encode("cp1251")
    assert told(book) == [("paragraph", "Пристань закрыта до весны.")]


TEI = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
<titleStmt><title type="main">The Pier</title><author>Ada Lunn</author></titleStmt>
<sourceDesc><biblFull><publicationStmt><publisher>Tide Post (tide.example)</publisher>
<ptr type="URL" target="https://example.org/pier"/><date>2024-03-05</date></publicationStmt>
</biblFull></sourceDesc></fileDesc></teiHeader><text><body>{}</body></text></TEI>"""


def test_tei_is_read_with_what_its_header_says() -> None:
    body = (
        f'<div><head>Costs</head><p>{PROSE} <hi rend="#b">Now</hi><note place="foot">A note.'
        '</note></p><list rend="ol"><item>rope</item></list><quote><p>We wait.</p></quote>'
        "<lg><l>Low tide,</l><l>high tide.</l></lg><choice><sic>teh</sic><corr>the</corr></choice>"
        "</div>"
    )
    read = article(TEI.format(body).encode())
    meta = read.meta
    assert (meta.title, meta.authors, meta.site) == ("The Pier", ("Ada Lunn",), "Tide Post")
    assert (meta.published, meta.url) == ("2024-03-05", "https://example.org/pier")
    assert [(b.kind.value, b.text) for b in read.body.blocks] == [
        ("heading", "Costs"),
        ("paragraph", f"{PROSE} Now[1]"),
        ("list_item", "rope"),
        ("blockquote", "We wait."),
        ("paragraph", "Low tide,\nhigh tide."),
        ("paragraph", "the"),
        ("paragraph", "[1] A note."),
    ]


def test_trafilaturas_plainer_xml_is_read_too() -> None:
    page = (
        '<doc sitename="Tide Post" title="The Pier" author="Ada Lunn; Bo Reed" date="2024-03-05" '
        'source="https://example.org/pier" fingerprint="1"><main><head rend="h3">Costs</head>'
        f"<p>{PROSE}</p></main><comments><p>First!</p></comments></doc>"
    )
    read = article(page.encode())
    assert read.meta.authors == ("Ada Lunn", "Bo Reed")
    assert [(b.kind.value, b.level) for b in read.body.blocks] == [("heading", 3), ("paragraph", 0)]


JATS = """<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) v1.2//EN" "JATS.dtd">
<article xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="en"><front><journal-meta>
<journal-title>Tides</journal-title></journal-meta><article-meta>
<article-id pub-id-type="doi">10.1/2</article-id>
<title-group><article-title>The Pier</article-title></title-group><contrib-group>
<contrib contrib-type="author"><name><surname>Lunn</surname><given-names>Ada</given-names></name>
</contrib><contrib contrib-type="editor"><string-name>Bo Reed</string-name></contrib>
</contrib-group><pub-date><day>5</day><month>3</month><year>2024</year></pub-date>
<abstract><p>In short.</p></abstract></article-meta></front><body>{}</body>
<back><ref-list><title>References</title><ref id="r1"><label>1</label>
<mixed-citation>A book.</mixed-citation></ref></ref-list></back></article>"""


def test_a_journals_article_is_read_with_its_front_matter() -> None:
    body = (
        f"<sec><label>1</label><title>Costs</title><p>{PROSE} "
        '<xref rid="r1">[1]</xref></p><disp-quote><p>We wait.</p></disp-quote>'
        "<table-wrap><label>Table 1</label><caption><p>Years</p></caption><table><tr><th>Year</th>"
        "<th>Cost</th></tr><tr><td>2024</td><td>5</td></tr></table></table-wrap></sec>"
    )
    read = article(JATS.format(body).encode())
    meta = read.meta
    assert (meta.title, meta.authors, meta.site) == ("The Pier", ("Ada Lunn",), "Tides")
    assert (meta.published, meta.url) == ("2024-03-05", "https://doi.org/10.1/2")
    assert [(b.kind.value, b.text) for b in read.body.blocks] == [
        ("heading", "Abstract"),
        ("paragraph", "In short."),
        ("heading", "1 Costs"),
        ("paragraph", f"{PROSE} [1]"),
        ("blockquote", "We wait."),
        ("caption", "Table 1 Years"),
        ("table", "Year\tCost\n2024\t5"),
        ("heading", "References"),
        ("list_item", "1 A book."),
    ]


def test_named_letters_bare_ampersands_and_doubled_attributes_are_mended() -> None:
    body = '<p id="a" id="b">R & D &ndash; it&nbsp;is closed.</p>'
    assert ("paragraph", "R & D – it is closed.") in told(JATS.format(body).encode())


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE article [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
        '<!DOCTYPE article [<!ENTITY b SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE article [<!ENTITY % p SYSTEM "http://example.org/x"> %p;]>',
    ],
)
def test_entities_are_refused_wherever_they_lead(head: str) -> None:
    with pytest.raises(DamagedDocumentError, match="it defines entities"):
        opened(f'{head}<article article-type="x"><body><p>&b;</p></body></article>'.encode())


def test_parts_nested_without_end_are_refused() -> None:
    deep = "<sec>" * 50_000
    with pytest.raises(DamagedDocumentError, match="nested too deep"):
        opened(JATS.format(deep).encode())


def test_a_document_that_breaks_off_says_where() -> None:
    with pytest.raises(DamagedDocumentError, match="it breaks off in line 3"):
        opened(b'<article article-type="x">\n<body>\n<p>The pier')
