"""Whole files and what becomes of them, as pictures: `standfirst explain` prints the same."""

from pathlib import Path

import pytest

from reader import pipeline
from reader.assets import asset
from reader.export.as_case import case

PICTURES = sorted(Path(__file__).parent.glob("*.case"))


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.stem)
def test_each_block_of_a_shipped_story_meets_its_fate(picture: Path) -> None:
    _, _, expected = picture.read_text(encoding="utf-8").partition("\n\n")
    article = pipeline.article_of(pipeline.open_document(asset(f"samples/{picture.stem}.txt")))
    assert case(article) == expected


def test_the_sample_shows_what_the_program_can_do() -> None:
    opened = pipeline.open_article(asset("samples/harbour.txt"))
    told = {source.name: source for source in opened.outline.sources}
    assert [section.title for section in opened.outline.sections] == ["Two dredgers, one channel"]
    assert len(told["Ada Lunn"].quotes) == 5
    assert told["Per Aune"].role == "head of the fishermen's union"
    assert told["Nordvik News"].type == "organisation"
    assert not told["council officials"].named
    kinds = {quote.kind for quote in opened.outline.quotes}
    assert kinds == {"direct", "mixed", "indirect"}
