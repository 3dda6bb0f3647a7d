"""Titles, bylines, dates and headings of files that have no mark-up: dumps of pages, own texts."""

from dataclasses import replace

from blocks import MORE_PROSE, PROSE, document

from reader.anatomy import Anatomy, label
from reader.judging import judged
from reader.model import Block, BlockKind, Document, Evidence, LiftedTo, Meta, Origin

MENU = ("Home", "News", "Ferries", "Weather", "Sign in", "Subscribe", "Share", "Tweet")
TITLE = "Why the Harbour of Skarvik Fills With Silt Every Winter"
SILT = (
    "Silt comes down the river with the first rain of winter and settles where the current is "
    "slow, which in this harbour is right in front of the ferry quay, as the log shows."
)
DREDGERS = (
    "Dredgers take it out again in spring, and the two that the harbour rents each year need a "
    "month for the channel alone, when nothing breaks and the weather is kind to them."
)
WALL = (
    "A wall of stone would turn the current away from the mouth of the harbour, engineers say, "
    "but it would take three summers to build and nobody has yet offered to pay for it."
)
FOOTER = ("Related stories", "Comments", "© Tidewater Post. All rights reserved.", "Privacy policy")


def dump(*lines: str, items: tuple[str, ...] = ()) -> Document:
    """Return the dump of a page, one line a block, as the judge has marked it."""
    blocks = (
        Block(
            number,
            BlockKind.LIST_ITEM if line in items else BlockKind.PARAGRAPH,
            line,
            evidence=Evidence(blank_before=1),
        )
        for number, line in enumerate(lines)
    )
    return judged(Document(Origin("page.txt", "text"), tuple(blocks), Meta()))


def text(*lines: str) -> Document:
    blocks = tuple(Block(n, BlockKind.PARAGRAPH, line) for n, line in enumerate(lines))
    return Document(Origin("own.txt", "text"), blocks, Meta())


def headings(anatomy: Anatomy) -> list[str]:
    return [b.text for b in anatomy.blocks if b.kind is BlockKind.HEADING and b.level > 1]


def story(*, below_title: tuple[str, ...] = ()) -> Document:
    return dump(
        f"{TITLE} | The Tidewater Post",
        *MENU,
        TITLE,
        *below_title,
        PROSE,
        SILT,
        "Where the Silt Comes From",
        SILT.replace("river", "stream"),
        MORE_PROSE,
        "What the Dredgers Can Do",
        DREDGERS,
        MORE_PROSE.replace("August", "July"),
        "Would a Wall of Stone Help?",
        WALL,
        PROSE.replace("April", "May"),
        *FOOTER,
    )


def test_the_dump_of_a_page_shows_its_title_below_the_menu() -> None:
    anatomy = label(story())
    assert anatomy.meta.title == TITLE
    assert [lifting.block.text for lifting in anatomy.lifted] == [TITLE]


def test_the_lines_of_a_dump_that_open_its_sections_are_headings() -> None:
    assert headings(label(story())) == [
        "Where the Silt Comes From",
        "What the Dredgers Can Do",
        "Would a Wall of Stone Help?",
    ]


def test_naming_headings_takes_no_word_out_of_a_dump() -> None:
    document = story()
    assert [b.text for b in label(document).blocks] == [b.text for b in document.blocks]


def test_a_name_alone_beside_the_date_is_the_author_of_a_dump() -> None:
    anatomy = label(story(below_title=("Ada Lunn", "3 May 2024", "5 min read")))
    assert anatomy.meta.authors == ("Ada Lunn",)
    assert anatomy.meta.published == "2024-05-03"


def test_a_name_on_the_line_of_its_date_is_the_author_and_the_date_stays_told() -> None:
    anatomy = label(story(below_title=("3 May 2024 · Ivo Skarhaug",)))
    assert anatomy.meta.authors == ("Ivo Skarhaug",)
    assert anatomy.meta.published == "2024-05-03"


def test_a_name_without_date_role_or_portrait_beside_it_is_nobodys_byline() -> None:
    assert label(story(below_title=("Ivo Skarhaug",))).meta.authors == ()


def test_a_rubric_whose_words_the_story_uses_is_no_author() -> None:
    assert label(story(below_title=("Ferry Quay", "3 May 2024"))).meta.authors == ()


def test_a_dump_that_only_says_when_it_was_changed_does_not_say_when_it_was_published() -> None:
    anatomy = label(story(below_title=("Updated 3 May 2024",)))
    assert (anatomy.meta.modified, anatomy.meta.published) == ("2024-05-03", "")


def test_a_dump_of_menus_alone_has_no_headings() -> None:
    assert headings(label(dump(*MENU, *FOOTER))) == []


def test_a_lone_line_that_looks_like_a_heading_makes_no_sections() -> None:
    document = dump(*MENU, TITLE, PROSE, SILT, "What the Dredgers Can Do", DREDGERS, WALL, *FOOTER)
    assert headings(label(document)) == []


def test_a_line_that_sends_the_reader_elsewhere_is_no_second_heading() -> None:
    related = "Related: Storm Closes the Old Ferry Quay"
    document = dump(
        *MENU, TITLE, PROSE, SILT, "What the Dredgers Can Do", DREDGERS, related, WALL, *FOOTER
    )
    assert headings(label(document)) == []


def test_the_lines_of_a_poem_are_no_headings() -> None:
    poem = (
        "Silt",
        "The river comes down",
        "With the rain of the year",
        "And lays what it carries",
        "At the foot of the pier",
    )
    assert headings(label(text(*poem))) == []


def test_short_lines_of_dialogue_are_no_headings() -> None:
    fiction = (PROSE, "“Is it shut?”", "“Until April.”", MORE_PROSE, "He laughed.", SILT)
    assert headings(label(text(*fiction))) == []


def test_a_letter_has_neither_title_nor_headings() -> None:
    anatomy = label(text("Dear Ada,", PROSE, MORE_PROSE, "Yours,", "Ivo"))
    assert anatomy.meta.title == ""
    assert headings(anatomy) == []


def test_numbered_steps_of_an_own_text_are_headings() -> None:
    anatomy = label(
        text(
            TITLE,
            PROSE,
            "1. Look at the silt",
            SILT,
            "2. Rent dredgers",
            DREDGERS,
            "3. Build a wall",
            WALL,
        )
    )
    assert headings(anatomy) == ["1. Look at the silt", "2. Rent dredgers", "3. Build a wall"]


def test_a_bare_link_to_another_story_is_no_heading_of_this_one() -> None:
    anatomy = label(
        text(
            TITLE,
            PROSE,
            "Storm Closes Old Harbour",
            SILT,
            "READ MORE: Storm closes old harbour",
            WALL,
        )
    )
    assert headings(anatomy) == []


def test_a_long_question_in_capitals_over_a_story_is_its_title() -> None:
    asked = (
        "Ferries or the Long Road Round the Fjord: Which One Should You Really Take This Winter?"
    )
    assert label(text(asked, PROSE, MORE_PROSE)).meta.title == asked
    assert label(text(asked.lower().capitalize(), PROSE)).meta.title == ""


def test_the_line_over_a_date_is_the_title_below_a_sites_short_name() -> None:
    anatomy = label(text("Ivo's Log", "Winter on the old quay", "3 May 2024", PROSE, MORE_PROSE))
    assert anatomy.meta.title == "Winter on the old quay"
    assert LiftedTo.PUBLISHED in {lifting.to for lifting in anatomy.lifted}


def test_a_writers_name_that_stands_twice_is_not_the_title() -> None:
    anatomy = label(text(TITLE, "Ivo Skarhaug's avatar", "Ivo Skarhaug", "3 May 2024", PROSE))
    assert anatomy.meta.title == TITLE
    assert anatomy.meta.authors == ("Ivo Skarhaug",)


def test_an_updated_line_with_a_broken_date_is_no_standfirst() -> None:
    line = "Updated November 11, 20228:23 PM after the first ferry had left"
    anatomy = label(text(TITLE, line, "[Tidewater Post]", PROSE))
    assert anatomy.meta.standfirst == ""


def test_a_line_that_is_all_link_leads_elsewhere_and_heads_nothing() -> None:
    document = dump(*MENU, TITLE, PROSE, SILT, "What the Dredgers Can Do", DREDGERS,
                    "Who Pays for the Wall", WALL, *FOOTER)  # fmt: skip
    assert headings(label(document)) == ["What the Dredgers Can Do", "Who Pays for the Wall"]
    linked = tuple(
        replace(block, evidence=replace(block.evidence, linked=len(block.text)))
        if block.text == "Who Pays for the Wall"
        else block
        for block in document.blocks
    )
    assert "Who Pays for the Wall" not in headings(label(replace(document, blocks=linked)))


def test_what_somebody_says_on_a_line_of_its_own_heads_nothing() -> None:
    spoken = ("“It fills again,” she said.", "“Every year,” he said.")
    document = text(TITLE, PROSE, spoken[0], SILT, DREDGERS, spoken[1], WALL, MORE_PROSE)
    assert not set(headings(label(document))) & set(spoken)


def test_verse_is_no_heading() -> None:
    for lines, kind in (("Low tide", BlockKind.HEADING), ("Low\ntide", BlockKind.PARAGRAPH)):
        blocks = label(document(SILT, lines, DREDGERS, "So it is.", WALL)).blocks
        assert blocks[1].kind is kind
