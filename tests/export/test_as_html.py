"""The web page an article becomes: valid, readable by ear, and silent."""

import json

from selectolax.lexbor import LexborHTMLParser

from reader import pipeline
from reader.export.as_html import write, written_blocks
from reader.export.options import ExportOptions
from reader.model import Block, BlockKind, Image, Link, Meta, Outline, Span
from tests.export.articles import article, harbour, numbered


def headings(*levels: int) -> list[str]:
    made = [Block(0, BlockKind.HEADING, "A", level=level) for level in levels]
    page = LexborHTMLParser(written_blocks(numbered(*made)))
    found = page.css("h1, h2, h3, h4, h5, h6")
    return [f"{node.tag} {node.attributes.get('class') or ''}".strip() for node in found]


def test_no_step_is_left_out_between_headings() -> None:
    assert headings(2, 3, 2) == ["h2", "h3", "h2"]
    assert headings(4, 6, 2, 5) == ["h2 level-4", "h3 level-6", "h2", "h3 level-5"]


def test_two_captions_are_paragraphs_of_one() -> None:
    captions = [Block(0, BlockKind.CAPTION, text) for text in ("Cranes", "In March")]
    picture = Block(0, BlockKind.FIGURE, "", image=Image("a.png", "A crane"))
    assert written_blocks(numbered(picture, *captions)) == (
        '<figure><img alt="A crane" src="a.png">'
        "<figcaption><p>Cranes</p><p>In March</p></figcaption></figure>"
    )


def test_a_moment_is_as_precise_as_html_allows() -> None:
    meta = Meta(title="A", published="2025-03-04T10:00:00.123456+01:00")
    page = write(article(meta=meta), Outline(), ExportOptions()).decode()
    assert '<time datetime="2025-03-04T10:00:00.123+01:00"' in page
    assert 'content="2025-03-04T10:00:00.123456+01:00"' in page


def test_only_places_that_links_lead_to_have_names_and_each_name_is_given_once() -> None:
    made = numbered(
        Block(0, BlockKind.PARAGRAPH, "See it", links=(Link("#it", Span(0, 3)),), anchors=("top",)),
        Block(0, BlockKind.PARAGRAPH, "One", anchors=("it",)),
        Block(0, BlockKind.PARAGRAPH, "Two", anchors=("it",)),
    )
    page = LexborHTMLParser(written_blocks(made))
    assert [node.parent.text() for node in page.css("[id]")] == ["One"]


def test_without_being_asked_a_page_holds_no_script() -> None:
    page = write(*harbour(), ExportOptions(quotes=True)).decode()
    assert "<script" not in page
    assert "default-src 'none'" in page


def test_json_ld_tells_what_the_article_is_and_who_says_what() -> None:
    article_, outline = harbour()
    page = LexborHTMLParser(write(article_, outline, ExportOptions(json_ld=True)))
    (script,) = page.css("script")
    assert script.attributes == {"type": "application/ld+json"}
    assert "<" not in script.text()
    told = json.loads(script.text())
    assert told["@type"] == "NewsArticle"
    assert told["headline"] == article_.meta.title
    assert told["author"][1] == {"@type": "Person", "name": "Max Õun"}
    assert told["hasPart"][0] == {
        "@type": "Quotation",
        "text": "We have no date,",
        "spokenByCharacter": {
            "@type": "Person",
            "name": "Ada Lunn",
            "description": "the harbour master",
        },
    }


def test_a_page_with_json_ld_is_the_same_article_when_opened() -> None:
    article_, outline = harbour()
    pages = (write(article_, outline, ExportOptions(json_ld=asked)) for asked in (False, True))
    without, with_it = (pipeline.document_of(page, "a.html") for page in pages)
    assert (with_it.hints, with_it.blocks) == (without.hints, without.blocks)
