import json

from reader.export import as_json
from reader.export.options import ExportOptions
from reader.model import Block, BlockKind, Image, Link, Outline, Span
from tests.export.articles import article, harbour, numbered


def written(*args: object) -> dict[str, object]:
    made, outline = args or harbour()
    return json.loads(as_json.write(made, outline, ExportOptions()))  # type: ignore[arg-type]


def test_every_offset_leads_to_the_words_it_stands_for() -> None:
    told = written()
    text = told["text"]
    for kind in ("blocks", "quotes", "links"):
        for one in told[kind]:  # type: ignore[attr-defined]
            assert text[one["start"] : one["end"]] == one["text"]
    for quote in told["quotes"]:  # type: ignore[attr-defined]
        start, end = quote["speaker_span"]
        assert text[start:end] == quote["speaker_text"] == "Ada Lunn"  # type: ignore[index]
        start, end = quote["cue_span"]
        assert text[start:end] == quote["cue"] == "said"  # type: ignore[index]


def test_the_contract_has_all_its_parts() -> None:
    parts = "schema source meta text blocks marks links images sections quotes sources lifted"
    assert list(written()) == [*parts.split(), "removed", "notes"]


def test_what_is_unknown_is_null() -> None:
    told = written(article(Block(0, BlockKind.PARAGRAPH, "Words.")), Outline())
    assert told["meta"] == {
        "title": "A pier reopens",
        "standfirst": None,
        "authors": [],
        "published": None,
        "modified": None,
        "site": None,
        "language": None,
        "direction": None,
        "url": None,
        "credits": [],
    }


def test_a_caption_without_its_picture_is_still_told() -> None:
    (image,) = written()["images"]  # type: ignore[misc]
    assert (image["src"], image["caption"], image["credit"]) == (
        None,
        "Cranes over the basin [EPA]",
        "EPA",
    )


def test_a_picture_takes_the_caption_under_it() -> None:
    blocks = numbered(
        Block(0, BlockKind.FIGURE, "", image=Image("a.png", "A pier")),
        Block(0, BlockKind.CAPTION, "The pier"),
    )
    (image,) = written(article(*blocks), Outline())["images"]  # type: ignore[misc]
    assert (image["src"], image["alt"], image["caption"]) == ("a.png", "A pier", "The pier")


def test_an_address_that_may_not_stand_is_left_out() -> None:
    block = Block(0, BlockKind.PARAGRAPH, "click", links=(Link("javascript:x", Span(0, 5)),))
    assert written(article(block), Outline())["links"] == []
