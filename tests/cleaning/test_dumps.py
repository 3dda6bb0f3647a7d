"""Whole dumps of pages, from their text to what is kept and why the rest went."""

from pathlib import Path

from reader import pipeline
from reader.model import Article

PARAGRAPHS = (
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
MENU = ("Skip to content", "Log in", "News", "Sport", "Weather", "Ferries", "Jobs", "Subscribe")
TAIL = (
    "Share",
    "Related stories",
    "Storm closes northern road",
    "Six recipes for summer",
    "Leave a comment",
    "Privacy policy",
    "© 2025 The Tidewater Post",
)


def opened(tmp_path: Path, *lines: str) -> Article:
    path = tmp_path / "page.txt"
    path.write_text("\n\n".join(lines), encoding="utf-8")
    return pipeline.open_article(path).article


def test_the_story_stays_and_the_page_around_it_goes_with_reasons(tmp_path: Path) -> None:
    article = opened(tmp_path, *MENU, "Harbour stays closed", *PARAGRAPHS, *TAIL)
    kept = article.body.text.split("\n\n")
    assert [line for line in kept if line in PARAGRAPHS] == list(PARAGRAPHS)
    gone = {removal.block.text: removal.reason for removal in article.removals}
    assert {*MENU[1:], *TAIL} <= gone.keys()
    assert gone["© 2025 The Tidewater Post"] == "Copyright notice"
    assert gone["Storm closes northern road"] == "Other stories"


def test_running_text_needs_more_against_it_than_a_line(tmp_path: Path) -> None:
    apart = (
        "Nothing of the kind had been seen on these islands since the winter of the great "
        "storm, when the old lighthouse fell."
    )
    article = opened(tmp_path, *MENU, "Harbour stays closed", *PARAGRAPHS[:2], apart, *TAIL)
    assert apart in article.body.text


def test_a_dump_with_no_story_in_it_is_shown_whole_and_says_so(tmp_path: Path) -> None:
    article = opened(tmp_path, *MENU, *MENU, *TAIL)
    assert not article.removals
    assert [note.kind for note in article.notes] == ["no-article"]


def test_an_alt_text_and_its_caption_are_kept_once_in_a_dump(tmp_path: Path) -> None:
    caption = "Dredgers off the east quay in August"
    lines = (*PARAGRAPHS[:2], caption, "Photo", caption, *PARAGRAPHS[2:])
    article = opened(tmp_path, *MENU, "Harbour stays closed", *lines, *TAIL)
    assert article.body.text.count(caption) <= 1
