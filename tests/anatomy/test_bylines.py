"""Lines by the title that say who wrote an article and when."""

import pytest
from blocks import MORE_PROSE, PROSE, document, heading

from reader.anatomy import Anatomy, label
from reader.anatomy.bylines import names_in
from reader.anatomy.imprint import Imprint, read_imprint
from reader.model import Block, BlockKind, Element, Evidence, LiftedTo, Link, Meta, Span

TITLE = "Harbour reopening delayed"


def lifted(anatomy: Anatomy) -> dict[str, LiftedTo]:
    return {lifting.block.text: lifting.to for lifting in anatomy.lifted}


@pytest.mark.parametrize(
    ("line", "authors", "published", "modified"),
    [
        ("By Ada Lunn | May 3, 2024 | 5 min read", ("Ada Lunn",), "2024-05-03", ""),
        ("Published: May 3, 2024, 10:15 am", (), "2024-05-03", ""),
        ("Published 3 May 2024 by Ada Lunn", ("Ada Lunn",), "2024-05-03", ""),
        ("3 May 2024 - Updated 9 July 2025", (), "2024-05-03", "2025-07-09"),
        ("Last updated on July 9, 2025", (), "", "2025-07-09"),
        ("ByAda LunnMay 3, 2024 | 6 comments", ("Ada Lunn",), "2024-05-03", ""),
        ("by Ada Lunn on May 3, 2024 at 11:00 AM", ("Ada Lunn",), "2024-05-03", ""),
        ("By Ada LunnPublished: May 3, 2024", ("Ada Lunn",), "2024-05-03", ""),
        ("By Ada Lunn, MD, Senior Editor", ("Ada Lunn",), "", ""),
        ("Written by: Ada Lunn & The Tidewater Team", ("Ada Lunn", "The Tidewater Team"), "", ""),
        ("3 May 2024 | Health & Body", (), "2024-05-03", ""),
        ("Travel May 3, 2024", (), "2024-05-03", ""),
        ("Posted on May 3, 2024 Posted by Ada Lunn 9 Comments", ("Ada Lunn",), "2024-05-03", ""),
    ],
)
def test_imprints(line: str, authors: tuple[str, ...], published: str, modified: str) -> None:
    read = read_imprint(line)
    assert read is not None
    assert (read.authors, read.published, read.modified) == (authors, published, modified)


@pytest.mark.parametrize(
    "line",
    [
        "On 19 December 2025 the harbour closed",
        "The harbour closed on 19 December 2025",
        "By Tuesday, the quay was under water",
        "By 3 May 2024, nobody had come.",
        "5 min read",
        "Reviewed by nobody in particular",
    ],
)
def test_lines_that_are_no_imprint(line: str) -> None:
    assert read_imprint(line) is None


def test_how_long_ago_is_a_date_that_no_calendar_knows() -> None:
    assert read_imprint("Updated 2 days ago") == Imprint(says_change=True)
    anatomy = label(document(TITLE, "Updated 2 days ago", PROSE))
    assert lifted(anatomy)["Updated 2 days ago"] is LiftedTo.MODIFIED
    assert (anatomy.meta.published, anatomy.meta.modified) == ("", "")


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        ("Ada Lunn, Per Aune and Ole Berg", ("Ada Lunn", "Per Aune", "Ole Berg")),
        ("Ada Lunn, Home and Garden Editor", ("Ada Lunn",)),
        ("Ada Lunn Deputy Editor", ("Ada Lunn",)),
        ("Ada Lunn in Skarvik", ("Ada Lunn",)),
        ("the pilots", ()),
    ],
)
def test_names_stand_without_roles_and_places(listed: str, names: tuple[str, ...]) -> None:
    assert names_in(listed) == names


def test_a_label_and_its_value_may_stand_on_lines_of_their_own() -> None:
    anatomy = label(
        document(TITLE, "Written by", "Ada Lunn", "Last updated:", "9 July 2025", PROSE, MORE_PROSE)
    )
    assert (anatomy.meta.authors, anatomy.meta.modified) == (("Ada Lunn",), "2025-07-09")
    assert anatomy.meta.published == ""
    assert len(anatomy.lifted) == len([TITLE, "Written by", "Ada Lunn", "updated", "date"])


def test_the_date_nearest_below_the_title_is_the_articles() -> None:
    page = document(
        "Friday, 19 December 2025",
        heading(TITLE, level=1),
        "By Ada Lunn",
        "12 December 2025",
        PROSE,
        MORE_PROSE,
        "1 January 2020",
    )
    anatomy = label(page)
    assert anatomy.meta.published == "2025-12-12"
    assert set(lifted(anatomy)) == {TITLE, "By Ada Lunn", "12 December 2025"}


def test_a_byline_below_a_summary_is_found() -> None:
    meta = label(
        document(heading(TITLE, level=1), PROSE, "By Ada Lunn", "3 May 2024", MORE_PROSE)
    ).meta
    assert (meta.authors, meta.published) == (("Ada Lunn",), "2024-05-03")


# Agreement of what the file states with what it shows


def test_a_stated_date_in_figures_goes_before_the_one_shown() -> None:
    hints = Meta(published="2024-05-01", modified="2024-05-03")
    assert label(document(TITLE, "3 May 2024", PROSE, hints=hints)).meta.published == "2024-05-01"


def test_a_stated_date_that_is_the_last_change_gives_way_to_the_one_shown() -> None:
    hints = Meta(published="2025-11-20", modified="2025-11-20")
    assert label(document(TITLE, "3 May 2024", PROSE, hints=hints)).meta.published == "2024-05-03"


def test_a_stated_date_in_words_is_read_when_none_is_shown() -> None:
    hints = Meta(published="May 3, 2024")
    assert label(document(TITLE, PROSE, hints=hints)).meta.published == "2024-05-03"
    for no_date in ("soon", "262588213843476"):
        hints = Meta(published=no_date)
        assert label(document(TITLE, PROSE, hints=hints)).meta.published == ""


@pytest.mark.parametrize(
    ("stated", "line", "authors"),
    [
        (("Ada Lunn",), "By Per Aune", ("Per Aune",)),  # Ada put it on the page
        (("Ada Lunn",), "By Ada Lunn and Per Aune", ("Ada Lunn", "Per Aune")),
        (("Ada Lunn", "Per Aune"), "By Ada Lunn", ("Ada Lunn", "Per Aune")),
        (("Ada Lunn",), "Written by AdaAtSea", ("Ada Lunn",)),
        (("admin",), "By Per Aune", ("Per Aune",)),
        (("By Ada Lunn",), "3 May 2024", ("Ada Lunn",)),
        (("About the author",), "3 May 2024", ()),
    ],
)
def test_authors_by_agreement(stated: tuple[str, ...], line: str, authors: tuple[str, ...]) -> None:
    assert label(document(TITLE, line, PROSE, hints=Meta(authors=stated))).meta.authors == authors


# Web pages, which name their parts


def shown(text: str, *labels: str, link: str = "") -> Block:
    element = Element(0, "div", labels=frozenset({"story", *labels}))
    links = (Link(link, Span(0, len(text))),) if link else ()
    return Block(0, BlockKind.PARAGRAPH, text, links=links, evidence=Evidence(path=(element,)))


def test_a_name_that_a_page_calls_the_author_is_one() -> None:
    page = document(TITLE, shown("Ada Lunn", "byline"), shown("Harbour reporter", "byline"), PROSE)
    anatomy = label(page)
    assert anatomy.meta.authors == ("Ada Lunn",)
    assert lifted(anatomy)["Harbour reporter"] is LiftedTo.AUTHORS


def test_a_name_that_links_to_its_author_is_one() -> None:
    line = shown("Ada Lunn", link="https://e.org/author/ada-lunn")
    topic = shown("Mental Health", link="https://e.org/topics/mental-health")
    assert label(document(TITLE, topic, line, PROSE)).meta.authors == ("Ada Lunn",)


@pytest.mark.parametrize("text", ["Full Bio", "Copy Link", "Deputy Editor"])
def test_labels_written_like_names_are_no_authors(text: str) -> None:
    assert label(document(TITLE, shown(text, "author"), PROSE)).meta.authors == ()


def test_a_page_dated_at_its_end_is_dated_by_its_only_date() -> None:
    end = shown("Posted on April 13, 2023")
    other = shown("May 1, 2020")
    page = document(heading(TITLE, level=1), PROSE, MORE_PROSE, PROSE, MORE_PROSE)
    blocks = [*page.blocks, other, end]
    assert label(document(*blocks)).meta.published == "2023-04-13"
    assert label(document(*page.blocks, other)).meta.published == "2020-05-01"
    assert label(document(*page.blocks, other, shown("May 2, 2020"))).meta.published == ""


def test_a_page_signed_at_its_end_has_that_author() -> None:
    page = document(heading(TITLE, level=1), PROSE, MORE_PROSE, PROSE, shown("Written by Ada Lunn"))
    assert label(page).meta.authors == ("Ada Lunn",)


def test_who_opened_a_thread_wrote_it() -> None:
    page = document(heading(TITLE, level=1), shown("Thread starter tidal7"), PROSE)
    assert label(page).meta.authors == ("tidal7",)


# Standfirst

SUMMARY = "Two dredgers worked through the winter and one of them lost a pump."


def test_a_page_may_call_its_summary_one() -> None:
    page = document(heading(TITLE, level=1), shown(SUMMARY, "dek"), shown(PROSE), MORE_PROSE)
    assert label(page).meta.standfirst == SUMMARY


def test_a_summary_is_one_line_however_its_page_breaks_it() -> None:
    broken = SUMMARY.replace(" and ", "\nand ")
    page = document(heading(TITLE, level=1), shown(broken, "dek"), shown(PROSE), MORE_PROSE)
    assert label(page).meta.standfirst == SUMMARY


def test_a_first_paragraph_above_a_picture_is_not_a_pages_summary() -> None:
    picture = Block(0, BlockKind.FIGURE, "")
    page = document(heading(TITLE, level=1), shown(SUMMARY), picture, shown(PROSE))
    assert label(page).meta.standfirst == ""


@pytest.mark.parametrize(
    ("summary", "standfirst"),
    [
        (SUMMARY, SUMMARY),
        ("Discover everything there is to know about dredgers.", ""),
        ("All that dredgers can do for your harbour and more.", ""),
        (TITLE, ""),
    ],
)
def test_a_summary_nobody_sees_must_not_sell_the_page(summary: str, standfirst: str) -> None:
    page = document(shown(TITLE), shown(PROSE), hints=Meta(title=TITLE, standfirst=summary))
    assert label(page).meta.standfirst == standfirst
