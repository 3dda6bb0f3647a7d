"""OpenDocument texts."""

from base64 import b64encode

import pytest
from packing import article, odt, opened, png, told

from reader.formats.refusals import (
    EncryptedFileError,
)
from reader.model import MarkKind

PROSE = "The harbour stayed closed all winter, and nobody in the town could say when it would open."


def test_each_kind_of_block_is_read() -> None:
    body = (
        '<text:p text:style-name="Title">The Pier</text:p>'
        '<text:h text:outline-level="2">Costs</text:h>'
        '<text:p text:style-name="Quotations">We wait.</text:p>'
        '<text:p text:style-name="Preformatted_20_Text">a<text:s text:c="2"/>=1</text:p>'
        '<text:p text:style-name="Preformatted_20_Text">b</text:p>'
        "<table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell>"
        "<table:table-cell><text:p>Cost</text:p></table:table-cell></table:table-row>"
        "<table:table-row><table:table-cell><text:p>2024</text:p></table:table-cell>"
        "<table:table-cell><text:p>5</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert told(odt(body)) == [
        ("heading", "The Pier"),
        ("heading", "Costs"),
        ("blockquote", "We wait."),
        ("code", "a  =1\nb"),
        ("table", "Year\tCost\n2024\t5"),
    ]


def test_lists_are_numbered_by_their_style() -> None:
    styles = (
        '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" '
        'style:num-format="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>'
    )
    body = (
        '<text:list text:style-name="L1"><text:list-item><text:p>rope</text:p>'
        "<text:list><text:list-item><text:p>cut</text:p></text:list-item></text:list>"
        "</text:list-item></text:list>"
    )
    blocks = opened(odt(body, styles)).blocks
    assert [(b.text, b.ordered, b.depth) for b in blocks] == [("rope", True, 0), ("cut", False, 1)]


def test_marks_come_from_the_styles_of_words() -> None:
    styles = (
        '<style:style style:name="T1" style:family="text">'
        '<style:text-properties fo:font-weight="bold" fo:font-style="italic"/></style:style>'
    )
    body = '<text:p>It is <text:span text:style-name="T1">closed</text:span>.</text:p>'
    (block,) = opened(odt(body, styles)).blocks
    assert {mark.kind for mark in block.marks} == {MarkKind.STRONG, MarkKind.EM}
    assert all(mark.span.of(block.text) == "closed" for mark in block.marks)


def test_notes_stand_at_the_end_and_deleted_words_nowhere() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone.</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        "<text:p>Words<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>A note.</text:p></text:note-body></text:note> go on.</text:p>"
    )
    assert [text for _, text in told(odt(body))] == ["Words[1] go on.", "[1] A note."]


def test_pictures_bring_themselves_along() -> None:
    body = (
        '<text:p>Look:<draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame></text:p>'
    )
    image = opened(odt(body, **{"Pictures__a.png": png()})).blocks[-1].image
    assert image is not None
    assert image.src.startswith("data:image/png;base64,")


def test_a_flat_document_is_one_file() -> None:
    picture = b64encode(png()).decode()
    text = (
        '<?xml version="1.0"?><office:document xmlns:office="o" xmlns:text="t" xmlns:draw="d" '
        'office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>'
        f"<text:p>{PROSE}</text:p><text:p><draw:frame><draw:image><office:binary-data>{picture}"
        "</office:binary-data></draw:image></draw:frame></text:p></office:text></office:body>"
        "</office:document>"
    )
    assert [kind for kind, _ in told(text.encode())] == ["paragraph", "figure"]


def test_the_file_says_who_wrote_it_and_not_when() -> None:
    about = (
        "<dc:title>The Pier</dc:title><meta:initial-creator>Ada Lunn</meta:initial-creator>"
        "<dc:creator>Bo Reed</dc:creator><dc:date>2026-01-01</dc:date>"
    )
    meta = article(odt(f"<text:p>{PROSE}</text:p>", meta=about)).meta
    assert (meta.title, meta.authors, meta.published) == ("The Pier", ("Ada Lunn",), "")


def test_a_document_with_a_password_is_refused_in_words() -> None:
    manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    with pytest.raises(EncryptedFileError, match="protected with a password"):
        opened(odt("<text:p>x</text:p>", **{"META-INF__manifest.xml": manifest}))
