"""What is said of the lines of a page's dump, and of which files nothing is said."""

from dataclasses import fields

import pytest

from reader.formats.plain import blocks_of
from reader.judging import judged
from reader.judging.judge import SURE
from reader.judging.signs import line_of
from reader.judging.weights import WEIGHTS
from reader.model import Block, BlockKind, Document, Evidence, Origin

STORY = (
    (
        "The port will stay closed until April, the harbour authority said on Tuesday, after "
        "engineers found silt under the east quay."
    ),
    (
        "Two dredgers came in August and worked from both ends of the basin until one of them lost "
        "a pump, which nobody on the island could mend."
    ),
    (
        "The ferries have used the old fishing harbour since then, where there is room for one of "
        "them at a time and none at all when the wind is in the north."
    ),
    "The authority will ask the ministry for a third dredger, it said, and for a new pump.",
)
MENU = "* Home\n* News\n* Sport\n* Weather\n* Ferries\n* Log in\n* Subscribe"
FOOTER = "Share\nTweet\n\nPrivacy policy\n\nCookie settings\n\n© 2025 The Tidewater Post"


def document(text: str) -> Document:
    return Document(Origin("a.txt", "plain"), tuple(blocks_of(text)))


def likeness(text: str) -> dict[str, float | None]:
    return {block.text: block.evidence.likeness for block in judged(document(text)).blocks}


def page(*story: str) -> str:
    return "\n\n".join((MENU, "Harbour stays closed", *story, FOOTER))


def test_the_story_is_more_like_an_article_than_what_stands_around_it() -> None:
    found = {text: value or 0.0 for text, value in likeness(page(*STORY)).items()}
    story = min(found[paragraph] for paragraph in STORY)
    around = max(found[line] for line in ("Sport", "Weather", "Tweet", "Privacy policy"))
    assert story > around + 1


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join(STORY),
        "The sea is calm tonight,\nthe tide is full,\nthe moon lies fair\nupon the quay.",
        "“On what terms?” she asked.\n\n“On mine,” he said.\n\nShe read the letter again.",
        "# Notes\n\nbuy rope\nbuy paint\ncall Ada",
        "",
    ],
    ids=["a story", "a poem", "a dialogue", "a list of things to do", "nothing"],
)
def test_a_file_without_signs_of_a_page_is_not_judged(text: str) -> None:
    assert all(value is None for value in likeness(text).values())


def test_a_short_line_with_the_storys_words_is_more_like_it_than_one_without() -> None:
    above, below = STORY[:2], STORY[2:]
    known = likeness(page(*above, "Two dredgers, one basin", *below))["Two dredgers, one basin"]
    other = likeness(page(*above, "Six recipes for summer", *below))["Six recipes for summer"]
    assert known is not None
    assert other is not None
    assert known > other


def test_what_stands_under_a_label_of_other_stories_is_less_like_the_article() -> None:
    last = "Storm closes the northern road for the third time this winter"
    without = likeness(page(*STORY, last))[last]
    under = likeness(page(*STORY, "Related stories", last))[last]
    assert without is not None
    assert under is not None
    assert under < without


def test_every_sign_that_is_weighed_can_be_read_and_the_sure_ones_speak_against() -> None:
    assert all(WEIGHTS[sign] < 0 for sign in SURE)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Share on Facebook", "share words"),
        ("Skip to content", "furniture"),
        ("Read more", "button"),
        ("Related stories:", "label of other stories"),
        ("Leave a comment", "label of comments"),
        ("About the author", "label of the author"),
        ("References", "label of sources"),
        ("Table of contents", "label of contents"),
        ("© 2025 The Tidewater Post", "copyright"),
        ("We use cookies to remember you.", "consent or terms"),
        ("Search ________", "form field"),
        ("The day's news, delivered to your inbox.", "sign-up"),
        ("You must be logged in to reply", "comment words"),
        ("desk@tidewater.example", "contact"),
        ("Find out more", "call to act"),
        ("Photo: Lina Berg", "credit"),
        ("12 May 2025", "date"),
        ("5 min read", "reading time"),
        ("By Jo Reed", "byline"),
        ("News | Islands | Ferries", "trail"),
        ("Never miss a storm!", "exclaims"),
        ("Nobody knows…", "trails off"),
        ("To mend a pump you need:", "colon"),
        ("READ MORE: Storm closes harbour", "cross link"),
    ],
)
def test_signs_of_a_line(text: str, sign: str) -> None:
    assert sign in line_of(Block(0, BlockKind.PARAGRAPH, text)).signs


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("She asked him to share the photograph on the quay.", "share words"),
        ("The authors of the report mention cookies only once, in a footnote.", "furniture"),
        ("Sharing is what islanders do when the ferry does not come.", "call to act"),
        ("The meeting of May was the last one.", "date"),
        ("By then the ferry had gone, and nobody on the quay said a word about it.", "date"),
        ("Either/or was never the harbour's way.", "trail"),
    ],
)
def test_signs_a_line_does_not_have(text: str, sign: str) -> None:
    assert sign not in line_of(Block(0, BlockKind.PARAGRAPH, text)).signs


def test_one_sign_of_a_page_is_not_enough_to_judge_a_sentence_out() -> None:
    spoken = ("“No,” she said.", "He laughed.", "Nobody answered.")
    found = likeness("\n\n".join((STORY[0], *spoken, STORY[1], "Share", "Tweet")))
    assert all((found[line] or 0.0) > 0 for line in spoken)
    assert (found["Tweet"] or 0.0) < 0


def test_a_judgement_changes_nothing_of_a_block_but_its_evidence() -> None:
    values = {
        field.name: f"some {field.name}" for field in fields(Block) if field.name != "evidence"
    }
    block = Block(**values, evidence=Evidence(indent=4))
    judged_block = block.judged(1.5, ("date",), out=True)
    assert judged_block == block
    assert judged_block.evidence == Evidence(
        indent=4, likeness=1.5, signs=("date",), judged_out=True
    )


def test_the_first_line_of_what_may_be_no_page_stays() -> None:
    lines = (
        "The pier reopens",
        "The pier in Holm opened again on Friday after two years of work.",
        "READ MORE: The ferry that never came",
        "The bridge beside it stays closed until May.",
    )
    blocks = judged(document("\n\n".join(lines))).blocks
    assert [block.evidence.judged_out for block in blocks] == [False, False, True, False]
