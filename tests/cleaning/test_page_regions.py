from dataclasses import replace

from blocks import MORE_PROSE, PROSE

from reader.cleaning import clean
from reader.model import Block, BlockKind, Evidence


def block(number: int, text: str, path: str = "div p", labels: str = "", **evidence: bool) -> Block:
    seen = Evidence(path=tuple(path.split()), labels=frozenset(labels.split()), **evidence)
    return Block(number, BlockKind.PARAGRAPH, text, evidence=seen)


def fates(*blocks: Block) -> dict[int, str]:
    return {removal.block.id: removal.rule for removal in clean(blocks).removals}


STORY = (block(10, PROSE, "main article p"), block(11, MORE_PROSE, "main article p"))


def test_what_surrounds_the_article_goes_with_the_regions_own_reason() -> None:
    page = (
        block(0, "Tides and times", "nav a"),
        *STORY,
        block(20, "Fish of the week", "aside p"),
        block(21, "Harbour Street 1", "footer p"),
        block(22, "Nine people like this", "div p"),
    )
    assert fates(*page) == {
        0: "page-menu",
        20: "side-column",
        21: "page-footer",
        22: "outside-article",
    }


def test_boxes_are_known_by_their_class_words() -> None:
    page = (
        *STORY,
        block(20, "Ferry crews kept on", "main article p", "related box"),
        block(21, "Your address", "main article p", "newsletter"),
        block(22, "Great read!", "main article p", "comments-list comments"),
    )
    assert fates(*page) == {20: "related-stories", 21: "sign-up", 22: "comments"}


def test_no_class_name_takes_out_most_of_the_prose() -> None:
    page = [
        replace(b, evidence=replace(b.evidence, labels=frozenset({"promo", "related"})))
        for b in STORY
    ]
    assert fates(*page) == {}


def test_a_body_the_page_hides_until_a_script_runs_stays() -> None:
    assert fates(*(block(b.id, b.text, hidden=True) for b in STORY)) == {}


def test_a_small_article_element_beside_the_prose_decides_nothing() -> None:
    page = (block(0, "A card", "article p"), block(1, PROSE), block(2, MORE_PROSE))
    assert fates(*page) == {}
