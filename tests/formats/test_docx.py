"""Word documents: what their styles mean becomes what blocks are."""

import pytest
from packing import R, W, article, docx, opened, paragraph, png, run, told

from reader.formats.refusals import DamagedDocumentError
from reader.model import BlockKind, MarkKind

PROSE = "The harbour stayed closed all winter, and nobody in the town could say when it would open."


def styles(*stated: str) -> str:
    return f'<w:styles xmlns:w="{W}">{"".join(stated)}</w:styles>'


def style(key: str, name: str, more: str = "") -> str:
    return f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/>{more}</w:style>'


def relations(*links: str) -> str:
    base = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{base}">{"".join(links)}</Relationships>'


def relation(key: str, kind: str, target: str, *, outside: bool = False) -> str:
    mode = ' TargetMode="External"' if outside else ""
    return f'<Relationship Id="{key}" Type="{R}/{kind}" Target="{target}"{mode}/>'


def document(body: str, named: str = "", links: str = "", **parts: str | bytes) -> bytes:
    kept = {"word__styles.xml": named, "word___rels__document.xml.rels": links}
    links = links or relations(relation("s", "styles", "styles.xml"))
    if named:
        kept["word___rels__document.xml.rels"] = links
    return docx(body, **{name: part for name, part in kept.items() if part}, **parts)


def test_styles_name_the_parts() -> None:
    named = styles(
        style("T", "Title"), style("H", "heading 2"), style("Q", "Quote"), style("C", "caption")
    )
    body = (
        paragraph(run("The Pier"), style="T")
        + paragraph(run(PROSE))
        + paragraph(run("Costs"), style="H")
        + paragraph(run("We wait."), style="Q")
        + paragraph(run("The pier in March"), style="C")
    )
    blocks = opened(document(body, named)).blocks
    assert [(b.kind.value, b.level) for b in blocks] == [
        ("heading", 1),
        ("paragraph", 0),
        ("heading", 2),
        ("blockquote", 0),
        ("caption", 0),
    ]


def test_a_writers_own_style_is_a_heading_by_its_place_in_the_outline() -> None:
    outline = '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'
    named = styles(
        style("A", "Zwischentitel", outline),
        style("B", "Zwischentitel gelb", '<w:basedOn w:val="A"/>'),
    )
    body = paragraph(run(PROSE)) + paragraph(run("Kosten"), style="B")
    block = opened(document(body, named)).blocks[-1]
    assert (block.kind, block.level) == (BlockKind.HEADING, 2)


def test_the_title_is_what_is_styled_as_one_whatever_the_properties_say() -> None:
    core = '<p xmlns:dc="urn:dc"><dc:title>Letter to the bank</dc:title></p>'
    body = paragraph(run("The Pier"), style="T") + paragraph(run(PROSE))
    kept = article(document(body, styles(style("T", "Title")), **{"docProps__core.xml": core}))
    assert kept.meta.title == "The Pier"
    assert kept.text == PROSE


def test_without_any_shown_the_title_is_that_of_the_properties() -> None:
    core = "<p><title>The Pier</title><creator>Ada Lunn</creator></p>"
    meta = article(document(paragraph(run(PROSE)), **{"docProps__core.xml": core})).meta
    assert (meta.title, meta.authors) == ("The Pier", ("Ada Lunn",))


def test_a_name_that_a_program_made_up_is_no_author() -> None:
    core = "<p><creator>Microsoft Office User</creator></p>"
    assert not article(document(paragraph(run(PROSE)), **{"docProps__core.xml": core})).meta.authors


def test_emphasis_and_links_stand_on_their_words() -> None:
    link = f'<w:hyperlink r:id="l">{run("the report")}</w:hyperlink>'
    body = paragraph(run("Read "), link, run(" now", "<w:b/>"), run("."))
    links = relations(relation("l", "hyperlink", "https://example.org/r", outside=True))
    (block,) = opened(document(body, links=links)).blocks
    assert [(link.url, link.span.of(block.text)) for link in block.links] == [
        ("https://example.org/r", "the report")
    ]
    assert [(mark.kind, mark.span.of(block.text)) for mark in block.marks] == [
        (MarkKind.STRONG, "now")
    ]


def test_what_was_deleted_with_changes_tracked_is_gone() -> None:
    body = paragraph(
        run("It "), "<w:del><w:r><w:delText>never </w:delText></w:r></w:del>", run("opened.")
    )
    assert told(document(body)) == [("paragraph", "It opened.")]


def test_notes_stand_at_the_end_and_lead_back() -> None:
    notes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2">{paragraph(run("A note."))}'
        "</w:footnote></w:footnotes>"
    )
    body = paragraph(run("Words."), '<w:r><w:footnoteReference w:id="2"/></w:r>')
    links = relations(relation("f", "footnotes", "footnotes.xml"))
    first, note = opened(document(body, links=links, **{"word__footnotes.xml": notes})).blocks
    assert (first.text, note.text) == ("Words.[1]", "[1] A note.")
    assert first.links[0].url.removeprefix("#") in note.anchors
    assert note.links[0].url.removeprefix("#") in first.anchors


def test_tables_keep_their_cells() -> None:
    def cell(text: str) -> str:
        return f"<w:tc>{paragraph(run(text))}</w:tc>"

    rows = f"<w:tr>{cell('Year')}{cell('Cost')}</w:tr><w:tr>{cell('2024')}{cell('$5m')}</w:tr>"
    blocks = opened(document(f"<w:tbl>{rows}</w:tbl>")).blocks
    assert blocks[0].rows == (("Year", "Cost"), ("2024", "$5m"))


def test_formulas_keep_their_signs() -> None:
    body = paragraph(run("Thus "), "<m:oMath><m:r><m:t>e=mc²</m:t></m:r></m:oMath>", run(" holds."))
    assert told(document(body)) == [("paragraph", "Thus e=mc² holds.")]


def test_how_a_formula_looks_is_not_read_out() -> None:
    looks = "<m:fPr><m:ctrlPr><m:t>bold</m:t></m:ctrlPr><m:t>bar</m:t></m:fPr>"
    formula = f"<m:oMath><m:f>{looks}<m:t>a/b</m:t>{looks}<m:t>+c</m:t></m:f></m:oMath>"
    assert told(document(paragraph(formula))) == [("paragraph", "a/b+c")]


DRAWN = (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
    'wordprocessingDrawing"><wp:docPr descr="The pier"/><a:graphic xmlns:a="http://schemas.'
    'openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.'
    'openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:{how}="p"/></pic:blipFill>'
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)


def test_pictures_bring_themselves_along() -> None:
    links = relations(relation("p", "image", "media/pier.png"))
    body = paragraph(run("Look:")) + paragraph(DRAWN.format(how="embed"))
    image = opened(document(body, links=links, **{"word__media__pier.png": png()})).blocks[-1].image
    assert image is not None
    assert image.src.startswith("data:image/png;base64,")


def test_a_picture_outside_the_document_is_not_read(tmp_path) -> None:
    canary = tmp_path / "canary.png"
    canary.write_bytes(png())
    links = relations(relation("p", "image", canary.as_uri(), outside=True))
    body = paragraph(run("Look:")) + paragraph(DRAWN.format(how="link"))
    document_read = opened(document(body, links=links))
    assert all(block.image is None for block in document_read.blocks)
    assert [note.kind for note in document_read.notes] == ["pictures"]


def test_nothing_of_a_document_is_taken_away() -> None:
    lines = ("READ MORE: The tides", "Share this", "Follow us on Twitter", PROSE)
    kept = article(document("".join(paragraph(run(line)) for line in (PROSE, *lines))))
    assert not kept.removals


@pytest.mark.parametrize(
    "part",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:styles xmlns:w="w"/>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><w:styles xmlns:w="w"/>',
        "<a>" * 5_000,
    ],
)
def test_parts_that_no_program_writes_are_refused(part: str) -> None:
    with pytest.raises(DamagedDocumentError, match="a Word document that is damaged"):
        opened(document(paragraph(run(PROSE)), part))
