"""Which element of a page holds the article; the rest of the page goes."""

import pytest
from blocks import numbered
from pages import BODY, COUNCIL, FISHERS, STORY, TITLE, fates, told

from reader.cleaning import clean
from reader.model import Block, BlockKind, Element, Evidence

MENU = '<ul class="menu"><li><a href="/tides">Tides</a></li><li><a href="/map">Map</a></li></ul>'


def test_the_article_is_chosen_among_menu_side_column_and_footer() -> None:
    page = fates(
        f'<nav><a href="/tides">Tides</a></nav><div class="sidebar"><p>Ling of the week</p></div>'
        f"<article>{BODY}</article><div><p>Nine people were here</p></div>"
        "<footer>Quay Street 1</footer>"
    )
    assert page.texts == list(STORY)
    assert page.lifted == ("Harbour reopening delayed",)
    assert page.removed == {
        "Tides": "page-menu",
        "Ling of the week": "side-column",
        "Nine people were here": "outside-article",
        "Quay Street 1": "page-footer",
    }


def test_no_name_is_needed_where_the_paragraphs_stand_together() -> None:
    page = fates(
        f"<div><div><p>Ling of the week</p><p>Wind from the west</p></div>"
        f"<div><div>{BODY}</div></div><div><p>Nine people were here</p></div></div>"
    )
    assert page.texts == list(STORY)
    assert set(page.removed.values()) == {"outside-article"}


def test_prose_that_stands_in_no_element_is_never_outside_one() -> None:
    lines = [Block(number, BlockKind.PARAGRAPH, words) for number, words in enumerate(STORY)]
    path = (Element(0, "body"), Element(1, "ul", 0))
    item = Block(len(STORY), BlockKind.LIST_ITEM, "Rope", evidence=Evidence(path=path))
    assert clean([*lines, item]).kept == (*lines, item)


@pytest.mark.parametrize("name", ["sidebar-content", "main-with-sidebar", "page-nav-open", "menu"])
def test_a_body_survives_a_name_that_lies(name: str) -> None:
    page = fates(f'{MENU}<div class="{name}">{BODY}</div><div><p>Nine people were here</p></div>')
    assert page.texts == list(STORY)


@pytest.mark.parametrize("element", ['div class="story-body"', "article", "main"])
def test_a_body_beside_other_prose_is_found_by_what_the_page_calls_it(element: str) -> None:
    others = told(*(words.replace("harbour", "lock") + " So it is." for words in STORY[:4]))
    called = f"<{element}>{BODY}</{element.split(maxsplit=1)[0]}>"
    assert fates(f'<div class="intro"><div>{others}</div></div>{called}').texts == list(STORY)


def piece(*paragraphs: str) -> str:
    return f'<div class="row"><div class="text-piece">{told(*paragraphs)}</div></div>'


def test_an_article_laid_down_in_sibling_pieces_is_kept_whole() -> None:
    pieces = "".join(map(piece, STORY))
    page = fates(f"{MENU}<div>{TITLE}{pieces}</div><div><p>Nine people were here</p></div>")
    assert page.texts == list(STORY)
    assert page.removed["Nine people were here"] == "outside-article"


def test_pieces_of_unlike_length_are_kept_whole() -> None:
    pieces = piece(*STORY[:4]) + piece(COUNCIL) + piece(FISHERS)
    page = fates(f"{MENU}<div>{TITLE}{pieces}</div><div><p>Nine people were here</p></div>")
    assert page.texts == list(STORY)


def test_an_article_parted_by_its_pictures_is_kept_whole() -> None:
    parts = "".join(
        f'<section class="block text">{told(words)}</section>'
        f'<figure class="block media"><img src="https://e.org/{at}.jpg"></figure>'
        for at, words in enumerate(STORY)
    )
    page = fates(f"{MENU}<main>{TITLE}{parts}</main>")
    assert page.texts == list(STORY)
    assert sum(block.image is not None for block in page.kept) == len(STORY)


def test_a_page_that_is_all_links_is_shown_whole_and_says_so() -> None:
    links = [f"Ferry number {number} of the day" for number in range(12)]
    listed = "".join(f'<p><a href="/{at}">{text}</a></p>' for at, text in enumerate(links))
    page = fates(f"{MENU}<h1>Ferries</h1><div>{listed}</div><div><p>Ask at the quay</p></div>")
    assert page.texts == ["Tides", "Map", *links, "Ask at the quay"]
    assert page.removed == {}
    assert page.notes


def test_a_page_with_almost_no_prose_is_shown_whole_and_says_so() -> None:
    tides = "High water comes at noon on the first day and later on the others."
    page = fates(
        f"{MENU}<h1>Tide table</h1><div>{told(tides)}</div>"
        "<table><tr><th>Day<th>High<tr><td>Monday<td>noon</table><div><p>Ask at the quay</p></div>"
    )
    assert page.texts == ["Tides", "Map", tides, "Day\tHigh\nMonday\tnoon", "Ask at the quay"]
    assert page.removed == {}
    assert page.notes


def test_an_article_needs_no_note() -> None:
    assert fates(f"{MENU}<article>{BODY}</article>").notes == ()


def test_a_small_article_element_beside_the_prose_decides_nothing() -> None:
    page = fates(f"<article><p>Ling of the week</p></article><div>{BODY}</div>")
    assert page.texts == list(STORY)


def test_tables_lists_and_quotations_in_the_body_stay_with_it() -> None:
    page = fates(
        f"{MENU}<article>{TITLE}{told(*STORY[:3])}<ul><li>one pump<li>two ropes</ul>"
        f"<table><tr><th>Year<th>Silt<tr><td>1903<td>2 m</table>"
        f"<blockquote><p>We have no date.</p></blockquote>{told(*STORY[3:])}</article>"
    )
    added = ["one pump", "two ropes", "Year\tSilt\n1903\t2 m", "We have no date."]
    assert page.texts == [*STORY[:3], *added, *STORY[3:]]


def test_plain_text_has_no_outside() -> None:
    blocks = numbered("Nine people were here", *STORY)
    assert clean(blocks).kept == blocks
