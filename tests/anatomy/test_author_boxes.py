"""Authors of page dumps that no line by the title names: boxes, labels and lone leads."""

import pytest
from blocks import MORE_PROSE, PROSE

from reader.anatomy import label
from reader.judging import judged
from reader.model import Block, BlockKind, Document, Evidence, Meta, Origin

TITLE = "Why the Harbour of Skarvik Fills With Silt Every Winter"
MENU = ("Home", "News", "Ferries", "Weather", "Sign in", "Subscribe", "Share", "Tweet")
SILT = (
    "Silt comes down the river with the first rain of winter and settles where the current is "
    "slow, which in this harbour is right in front of the ferry quay, as the log shows."
)
FOOTER = ("Related stories", "Comments", "© Tidewater Post. All rights reserved.", "Privacy policy")


def authors(*behind: str, below_title: tuple[str, ...] = ()) -> tuple[str, ...]:
    lines = (f"{TITLE} | The Tidewater Post", *MENU, TITLE, *below_title, PROSE, SILT, MORE_PROSE)
    blocks = (
        Block(number, BlockKind.PARAGRAPH, line, evidence=Evidence(blank_before=1))
        for number, line in enumerate((*lines, *behind, *FOOTER))
    )
    return label(judged(Document(Origin("page.txt", "text"), tuple(blocks), Meta()))).meta.authors


@pytest.mark.parametrize(
    "box",
    [
        ("Ingrid Lunn", "Ingrid Lunn is a pilot who knows every rock of the coast."),
        ("Tova Skarhaug", "Tova covers ferries; she lives by the quay."),
        ("David Lunn", "I’m the keeper of the harbour log."),
        ("About the author", "Tova Skarhaug", "Follow"),
        ("Author:", "Tova Skarhaug"),
        ("Tova Skarhaug", "Author’s Profile"),
        ("About the author: Tova Skarhaug is a pilot and photographer in Skarvik.",),
        ("* Written by Tova Skarhaug",),
        ("By: David Skarhaug , Contributor",),
    ],
)
def test_a_box_below_the_story_names_its_author(box: tuple[str, ...]) -> None:
    assert len(authors(*box)) == 1
    assert authors(*box)[0] in {"Ingrid Lunn", "Tova Skarhaug", "David Lunn", "David Skarhaug"}


@pytest.mark.parametrize(
    "lines",
    [
        ("Nordvik Ferries", "Nordvik Ferries is a line that crosses the sound six times a day."),
        ("Ingrid Lunn", "Silt is a burden to every harbour on the coast."),
        (
            *("Ingrid Lunn", "Ingrid Lunn is a pilot of the old school."),
            *("David Aune", "David Aune is a pilot of the new school."),
        ),
        ("By Event Type", "By Industry"),
        ("About the author", "Read more"),
    ],
)
def test_lines_that_tell_of_no_one_author_give_none(lines: tuple[str, ...]) -> None:
    assert authors(*lines) == ()


def test_the_line_by_the_title_goes_before_the_box() -> None:
    box = ("Ingrid Lunn", "Ingrid Lunn is a pilot who knows every rock of the coast.")
    assert authors(*box, below_title=("By Per Aune", "3 May 2024")) == ("Per Aune",)


@pytest.mark.parametrize(
    "rubric", ["Friday Letters", "Post Tags", "Harbour Insights", "Pilots Forum", "Ropes"]
)
def test_a_rubric_beside_the_date_is_no_author(rubric: str) -> None:
    assert authors(below_title=(rubric, "3 May 2024")) == ()


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("by skarvsund", "3 May 2024"), "skarvsund"),
        (("Ingrid", "3 May 2024"), "Ingrid"),
        (("By Ada Lunn, Nordvik Times staff",), "Ada Lunn"),
        (("By The Tidewater editors", "3 May 2024"), "The Tidewater editors"),
        (("[portrait_3] Ingrid Lunn", "3 May 2024"), "Ingrid Lunn"),
        (("Tidewater Team", "3 May 2024"), "Tidewater Team"),
        (("Ingrid (Inga) Lunn", "3 May 2024"), "Ingrid (Inga) Lunn"),
    ],
)
def test_who_signs_by_the_date_need_not_have_a_plain_full_name(
    lines: tuple[str, ...], name: str
) -> None:
    assert authors(below_title=lines) == (name,)


def test_a_by_above_the_title_belongs_to_the_line_below_it() -> None:
    blocks = [*MENU, "20 December 2025", "by", "Tova Skarhaug", TITLE, PROSE, SILT, MORE_PROSE]
    page = tuple(
        Block(n, BlockKind.PARAGRAPH, line, evidence=Evidence(blank_before=1))
        for n, line in enumerate([*blocks, *FOOTER])
    )
    meta = label(judged(Document(Origin("page.txt", "text"), page, Meta()))).meta
    assert meta.authors == ("Tova Skarhaug",)
