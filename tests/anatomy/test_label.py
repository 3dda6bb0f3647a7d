from dataclasses import replace

import pytest
from blocks import MORE_PROSE, PROSE, document, heading, paragraph

from reader.anatomy import Anatomy, label
from reader.model import Block, BlockKind, Element, Evidence, LiftedTo, Meta


def lifted(anatomy: Anatomy) -> dict[str, LiftedTo]:
    return {lifting.block.text: lifting.to for lifting in anatomy.lifted}


def test_the_first_line_over_the_story_is_its_title() -> None:
    anatomy = label(document("Harbour reopening delayed", PROSE, MORE_PROSE))
    assert anatomy.meta.title == "Harbour reopening delayed"
    assert lifted(anatomy) == {"Harbour reopening delayed": LiftedTo.TITLE}


def test_a_title_may_ask_but_not_state() -> None:
    assert (
        label(document("Who pays for the harbour?", PROSE)).meta.title
        == "Who pays for the harbour?"
    )
    assert label(document("Nobody pays for it.", PROSE)).meta.title == ""


def test_a_text_that_opens_with_prose_has_no_title() -> None:
    anatomy = label(document(PROSE, MORE_PROSE))
    assert anatomy.meta.title == ""
    assert not anatomy.lifted


def test_a_dump_repeats_its_title_over_the_story_and_both_copies_are_lifted() -> None:
    title = "Harbour reopening delayed"
    anatomy = label(document(title, "The Tidewater Post", "News and tides", title, PROSE))
    assert [lifting.block.id for lifting in anatomy.lifted] == [0, 3]


def test_a_page_title_with_the_sites_name_leads_to_the_headline() -> None:
    anatomy = label(
        document(
            "Harbour reopening delayed | The Tidewater Post",
            "Menu",
            "Harbour reopening delayed",
            PROSE,
        )
    )
    assert anatomy.meta.title == "Harbour reopening delayed"


def test_the_first_main_heading_of_marked_up_text_is_the_title() -> None:
    anatomy = label(document(heading("Tides", level=1), PROSE, heading("Ebb", level=1), MORE_PROSE))
    assert lifted(anatomy) == {"Tides": LiftedTo.TITLE}


def test_a_title_only_the_file_names_is_believed_and_nothing_lifted() -> None:
    anatomy = label(document(PROSE, MORE_PROSE, hints=Meta(title="Tides")))
    assert anatomy.meta.title == "Tides"
    assert not anatomy.lifted


SUMMARY = "Port authority says ferries will not return before spring."


def test_a_summary_flush_with_the_title_over_an_indented_story_is_the_standfirst() -> None:
    anatomy = label(
        document("Harbour delayed", SUMMARY, paragraph(indent=4), paragraph(MORE_PROSE, indent=4))
    )
    assert anatomy.meta.standfirst == SUMMARY
    assert lifted(anatomy)[SUMMARY] is LiftedTo.STANDFIRST


def test_a_summary_above_the_byline_is_the_standfirst() -> None:
    assert (
        label(document("Harbour delayed", SUMMARY, "By Jo Reed", PROSE)).meta.standfirst == SUMMARY
    )


def test_a_short_first_paragraph_stays_in_the_story() -> None:
    anatomy = label(document("Harbour delayed", SUMMARY, PROSE, MORE_PROSE))
    assert anatomy.meta.standfirst == ""
    assert SUMMARY not in lifted(anatomy)


def on_page(text: str, labels: str) -> Block:
    element = Element(0, "div", labels=frozenset(labels.split()))
    return replace(paragraph(text), evidence=Evidence(path=(element,)))


def test_a_summary_the_page_states_and_shows_apart_is_the_standfirst() -> None:
    shown = on_page(SUMMARY, "article top")
    anatomy = label(document(shown, on_page(PROSE, "article body"), hints=Meta(standfirst=SUMMARY)))
    assert anatomy.meta.standfirst == SUMMARY


def test_a_first_paragraph_the_page_states_as_its_summary_stays_in_the_story() -> None:
    shown = on_page(SUMMARY, "article body")
    anatomy = label(document(shown, on_page(PROSE, "article body"), hints=Meta(standfirst=SUMMARY)))
    assert anatomy.meta.standfirst == ""
    assert not anatomy.lifted


@pytest.mark.parametrize(
    ("line", "authors", "published"),
    [
        ("By Jo Reed", ("Jo Reed",), ""),
        ("BY JO REED AND MAX ÕUN", ("JO REED", "MAX ÕUN"), ""),
        ("By Jo Reed, Max Õun and Ada de Vries", ("Jo Reed", "Max Õun", "Ada de Vries"), ""),
        ("By Jo Reed, Transport correspondent", ("Jo Reed",), ""),
        ("By Jo Reed | 3 May 2024", ("Jo Reed",), "2024-05-03"),
        ("by Jo Reed August 25, 2025August 29, 2025", ("Jo Reed",), "2025-08-25"),
        ("Written by: Jo Reed", ("Jo Reed",), ""),
    ],
)
def test_bylines(line: str, authors: tuple[str, ...], published: str) -> None:
    meta = label(document("Harbour delayed", line, PROSE)).meta
    assert (meta.authors, meta.published) == (authors, published)


@pytest.mark.parametrize(
    "line",
    [
        "By the time the storm came",
        "By Tuesday, the quay was under water.",
        "By and large",
        "Byron Reed",
    ],
)
def test_lines_that_begin_like_a_byline_and_are_none(line: str) -> None:
    assert label(document("Harbour delayed", line, PROSE)).meta.authors == ()


def test_a_date_line_gives_the_date_and_an_updated_line_the_change() -> None:
    meta = label(
        document(
            "Harbour delayed", "Fri, 19th Dec 2025", "Updated 20 December 2025, 11:30 GMT", PROSE
        )
    ).meta
    assert (meta.published, meta.modified) == ("2025-12-19", "2025-12-20")


def test_a_sentence_with_a_date_stays_in_the_story() -> None:
    sentence = "On 19 December 2025 the harbour closed"
    assert sentence not in lifted(label(document("Harbour delayed", sentence, PROSE)))


def test_a_source_line_is_lifted_to_the_credits() -> None:
    anatomy = label(document("Harbour delayed", PROSE, "SOURCE: The Tidewater Post and agencies"))
    assert anatomy.meta.credits == ("The Tidewater Post and agencies",)


def test_a_paragraph_that_begins_like_a_source_line_stays() -> None:
    text = "Source: nobody knows where the river rises, and whoever says so has not been there."
    assert text not in lifted(label(document("Harbour delayed", PROSE, text)))


def kinds(*texts: str) -> dict[str, BlockKind]:
    return {block.text: block.kind for block in label(document("Harbour delayed", *texts)).blocks}


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("A dredger off the east quay [Lina Berg/Coast Press]", "Lina Berg/Coast Press"),
        ("A dredger off the east quay (AP Photo/Lina Berg)", "AP Photo/Lina Berg"),
        ("A dredger off the east quay. Photo: Lina Berg", "Lina Berg"),
        ("Credit: Lina Berg/Coast Press", "Lina Berg/Coast Press"),
    ],
)
def test_captions_are_known_by_their_credit(caption: str, credit: str) -> None:
    found = next(
        b for b in label(document("Harbour delayed", caption, PROSE)).blocks if b.text == caption
    )
    assert found.kind is BlockKind.CAPTION
    assert found.credit is not None
    assert found.credit.of(found.text) == credit


@pytest.mark.parametrize(
    "text",
    [
        "He said it was “a quiet place [sic]”",
        "Thank you all for coming tonight [Applause]",
        "The port stays closed, the council said on Tuesday. (Reuters)",
        "She paid in full (see the table)",
        "The credit: it went to the harbour master, as ever, and to nobody else on the quay.",
    ],
)
def test_paragraphs_with_brackets_are_no_captions(text: str) -> None:
    assert kinds(PROSE, text, MORE_PROSE)[text] is BlockKind.PARAGRAPH


def test_a_brief_line_between_paragraphs_is_a_heading() -> None:
    assert (
        kinds(PROSE, "Two dredgers, one channel", MORE_PROSE)["Two dredgers, one channel"]
        is BlockKind.HEADING
    )


def test_a_longer_line_is_a_heading_when_the_next_paragraph_speaks_of_it() -> None:
    about = "How two dredgers lost a pump to the sea"
    other = "How the islanders went without post for a month"
    assert kinds(PROSE, about, MORE_PROSE)[about] is BlockKind.HEADING
    assert kinds(PROSE, other, MORE_PROSE)[other] is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    "line",
    ["Nobody came.", "Related stories", "Advertisement", "as it was", "The list:", "Mussels"],
)
def test_lines_that_are_no_headings(line: str) -> None:
    below = (MORE_PROSE,) if line != "Mussels" else ("Oysters", MORE_PROSE)
    assert kinds(PROSE, line, *below)[line] is BlockKind.PARAGRAPH


def test_the_bare_twin_of_a_cross_link_is_no_heading() -> None:
    twin = "Storm closes harbour"
    assert (
        kinds(PROSE, twin, MORE_PROSE, "READ MORE: Storm closes harbour", PROSE)[twin]
        is BlockKind.PARAGRAPH
    )


def test_text_with_headings_of_its_own_gets_no_others() -> None:
    anatomy = label(document(heading("Tides", level=1), PROSE, "Two dredgers", MORE_PROSE))
    assert [block.text for block in anatomy.blocks if block.kind is BlockKind.HEADING] == ["Tides"]


def test_in_a_finished_document_nothing_is_inferred() -> None:
    story = document("Harbour delayed", PROSE, "Two dredgers", MORE_PROSE, "A boat [Lina Berg]")
    anatomy = label(replace(story, finished=True))
    assert {b.kind for b in anatomy.blocks if b.level != 1} == {BlockKind.PARAGRAPH}


def test_kept_and_lifted_blocks_keep_their_ids_and_words() -> None:
    story = document("Harbour delayed", SUMMARY, "By Jo Reed", PROSE, "SOURCE: The Tidewater Post")
    assert [(b.id, b.text) for b in label(story).blocks] == [(b.id, b.text) for b in story.blocks]


@pytest.mark.parametrize(
    ("stated", "authors"),
    [
        ("By Jo Reed and Al Ng", ("Jo Reed", "Al Ng")),
        ("Jo Reed & Al Ng", ("Jo Reed", "Al Ng")),
        ("Reed and Ng", ("Reed and Ng",)),
        ("Byron Reed", ("Byron Reed",)),
    ],
)
def test_authors_a_file_states_together_are_told_apart(
    stated: str, authors: tuple[str, ...]
) -> None:
    assert label(document(PROSE, hints=Meta(authors=(stated,)))).meta.authors == authors


def test_the_title_of_a_finished_document_need_not_hold_a_word() -> None:
    title, next_to_it = heading("*", level=1), heading("1 + 1", 1)
    anatomy = label(replace(document(title, next_to_it, hints=Meta(title="*")), finished=True))
    assert lifted(anatomy) == {"*": LiftedTo.TITLE}
