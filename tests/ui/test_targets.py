from dataclasses import replace

from reader.model import Article, Block, BlockKind, Link, Removal, Span
from reader.ui.targets import Targets
from tests.ui.articles import article, paragraph


def linking(number: int, text: str, words: str, url: str) -> Block:
    start = text.index(words)
    return replace(paragraph(number, text), links=(Link(url, Span(start, start + len(words))),))


def named(block: Block, *names: str) -> Block:
    return replace(block, anchors=names)


def test_a_short_sign_that_leads_down_to_a_paragraph_calls_for_a_note() -> None:
    targets = Targets(
        article(linking(0, "It closed.[1]", "[1]", "#n1"), named(paragraph(1, "For a year."), "n1"))
    )
    target = targets.target("n1")
    assert target is not None
    assert target.is_note
    assert target.block.text == "For a year."


def test_the_way_back_from_a_note_is_no_note() -> None:
    text = named(linking(0, "It closed.[1]", "[1]", "#n1"), "r1")
    note = named(linking(1, "↩ For a year.", "↩", "#r1"), "n1")
    target = Targets(article(text, note)).target("r1")
    assert target is not None
    assert not target.is_note


def test_a_line_of_contents_and_a_number_before_a_heading_call_for_no_note() -> None:
    heading = named(paragraph(2, "The channel", BlockKind.HEADING), "s1")
    contents = linking(0, "The channel", "The channel", "#p1")
    numbered = linking(1, "1 The channel", "1", "#s1")
    targets = Targets(article(contents, numbered, heading, named(paragraph(3, "Deep."), "p1")))
    for name in ("s1", "p1"):
        target = targets.target(name)
        assert target is not None
        assert not target.is_note


def test_a_page_that_calls_itself_by_its_address_means_itself() -> None:
    saved = article(paragraph(0, "Words."))
    saved = replace(saved, meta=replace(saved.meta, url="https://example.org/story#top"))
    targets = Targets(saved)
    assert targets.name_in("https://example.org/story#n%201") == "n 1"
    assert targets.name_in("https://example.org/other#n1") is None
    assert targets.name_in("https://example.org/story") is None
    assert targets.name_in("#n1") == "n1"


def test_a_heading_answers_to_the_name_that_markdown_programs_give_it() -> None:
    target = Targets(
        article(paragraph(0, "Words."), paragraph(1, "Who paid, then?", BlockKind.HEADING))
    ).target("who-paid-then")
    assert target is not None
    assert target.span.start == len("Words.\n\n")


def test_a_place_in_a_removed_piece_is_known_as_removed() -> None:
    gone = Removal(named(paragraph(1, "Share"), "share"), "furniture", "A share bar")
    told: Article = article(paragraph(0, "Words."), removals=(gone,))
    assert Targets(told).removed("share") == 1
    assert Targets(told).target("share") is None
