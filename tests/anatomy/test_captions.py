import pytest

from reader.anatomy import captions
from reader.model import Block, BlockKind, Element, Evidence

WORDS = "The east quay at Skarvik after the storm"


def line(*labels: str, words: int = 8) -> Block:
    path = (Element(0, "body", words=900), Element(1, "p", 0, frozenset(labels), words))
    return Block(0, BlockKind.PARAGRAPH, WORDS, evidence=Evidence(path=path))


@pytest.mark.parametrize("label", ["wp-caption-text", "caption", "photo-credit"])
def test_what_a_page_calls_a_caption_is_one(label: str) -> None:
    assert captions.named(line(label)).kind is BlockKind.CAPTION


def test_a_line_of_any_other_name_stays_a_paragraph() -> None:
    assert captions.named(line("lead")).kind is BlockKind.PARAGRAPH


def test_a_column_named_after_its_captions_makes_none() -> None:
    assert captions.named(line("captions", words=300)).kind is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("The quay. Photo: Ada Lunn \n", "Ada Lunn"),
        ("Photo:\nAda Lunn", "Ada Lunn"),
        ("Photo: Ada Lunn.\nPhoto: Per Aune", "Per Aune"),
        ("Photo: Ada Lunn\nThe quay after the storm", None),
        ("The quay. Photo: \n", None),
    ],
)
def test_a_credit_behind_a_lead_goes_to_the_end_of_the_last_line(
    text: str, credit: str | None
) -> None:
    found = captions.credit_of(text)
    assert (found and found.of(text)) == credit
