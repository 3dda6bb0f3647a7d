"""Cards that advertise other stories go; what an article lists for its own sake stays."""

import pytest
from pages import BODY, DREDGERS, FERRIES, MASTER, SILT, STORY, TITLE, fates, told

HEADLINES = ("Storm closes the harbour", "Mussels return to the quay", "Who owns the lighthouse?")
BLURB = "The waves came over the wall again"


def picture(number: int) -> str:
    return f'<a href="/{number}"><img src="https://e.org/{number}.jpg" alt=""></a>'


def headed(number: int, headline: str) -> str:
    return (
        f'<div class="story">{picture(number)}<h3><a href="/{number}">{headline}</a></h3>'
        f"<p>{BLURB}</p></div>"
    )


def pictured(number: int, headline: str) -> str:
    return f'<div class="story">{picture(number)}<p><a href="/{number}">{headline}</a></p></div>'


def row(*cards: str) -> str:
    return f'<div class="row">{"".join(cards)}</div>'


@pytest.mark.parametrize("card", [headed, pictured])
def test_a_row_of_cards_in_the_article_goes_whole(card) -> None:
    cards = row(*(card(number, line) for number, line in enumerate(HEADLINES)))
    page = fates(f"<article>{TITLE}{told(*STORY[:3])}{cards}{told(*STORY[3:])}</article>")
    assert [block.text for block in page.kept] == list(STORY)
    assert set(HEADLINES) <= set(page.removed)
    assert set(page.removed.values()) == {"cards"}


def test_an_advertisement_among_the_cards_saves_none_of_them() -> None:
    cards = [headed(number, line) for number, line in enumerate((*HEADLINES, "Why tides matter"))]
    advert = '<div class="story"><p>Ropes of all kinds at the yard</p></div>'
    page = fates(f"<article>{BODY}{row(*cards[:2], advert, *cards[2:])}{told(SILT)}</article>")
    assert set(HEADLINES) <= set(page.removed)


def test_a_single_linked_heading_with_its_picture_stays() -> None:
    page = fates(
        f"<article>{TITLE}{told(*STORY[:3])}{headed(1, HEADLINES[0])}{told(*STORY[3:])}</article>"
    )
    assert page.texts == [*STORY[:3], HEADLINES[0], BLURB, *STORY[3:]]


def test_sections_whose_headings_are_links_stay() -> None:
    sections = "".join(
        f'<section class="part"><h2><a href="#{at}">{headline}</a></h2>{told(*parts)}</section>'
        for at, (headline, parts) in enumerate(
            zip(HEADLINES, [STORY[:2], STORY[2:4], STORY[4:]], strict=True)
        )
    )
    page = fates(f"<article>{TITLE}{sections}</article>")
    assert [text for text in page.texts if text in STORY] == list(STORY)
    assert [text for text in page.texts if text in HEADLINES] == list(HEADLINES)


def test_products_with_descriptions_of_their_own_stay() -> None:
    described = (f"{SILT} {DREDGERS} {FERRIES} {MASTER}", f"{FERRIES} {MASTER} {SILT} {DREDGERS}")
    products = row(
        *(
            f'<div class="product">{picture(at)}<h3><a href="/{at}">The rope number {at}</a></h3>'
            f"<p>{words}</p></div>"
            for at, words in enumerate(described)
        )
    )
    story = [f"In {year}: {words}" for year in (1903, 1950, 1984, 2007) for words in STORY]
    page = fates(f"<article>{TITLE}{told(*story)}{products}</article>")
    assert page.texts == [
        *story,
        "The rope number 0",
        described[0],
        "The rope number 1",
        described[1],
    ]


def test_things_pictured_and_named_but_not_linked_stay() -> None:
    things = row(
        *(
            f'<div class="boat"><img src="https://e.org/{at}.jpg"><h3>{name} of Skarvik</h3>'
            f"<p>{BLURB}</p></div>"
            for at, name in enumerate(("Ada", "Britt"))
        )
    )
    page = fates(f"<article>{BODY}{things}{told(SILT)}</article>")
    assert page.texts == [*STORY, "Ada of Skarvik", BLURB, "Britt of Skarvik", BLURB, SILT]


def test_a_list_of_linked_sources_in_the_article_stays() -> None:
    sources = [f"Silt in the fjord, part {number}" for number in range(4)]
    items = "".join(
        f'<li><a href="https://e.org/{at}">{s}</a></li>' for at, s in enumerate(sources)
    )
    page = fates(f"<article>{TITLE}{told(*STORY[:3])}<ul>{items}</ul>{told(*STORY[3:])}</article>")
    assert page.texts == [*STORY[:3], *sources, *STORY[3:]]


def test_a_page_of_nothing_but_cards_is_shown_whole() -> None:
    cards = row(*(headed(number, f"Storm number {number} of the year") for number in range(9)))
    page = fates(f"<h1>The year in storms</h1>{cards}")
    assert page.removed == {}
    assert page.texts.count(BLURB) == 9
