"""What a web page appends to its article: other stories, the author's life, buttons, links."""

import pytest
from blocks import numbered
from pages import BODY, FISHERS, STORY, TITLE, fates, told

from reader.cleaning.page_tails import trailing_links
from reader.model import Block, BlockKind, Evidence

OTHERS = ("Storm closes the harbour", "Mussels return to the quay")
LINKS = "".join(f'<p><a href="/{at}">{headline}</a></p>' for at, headline in enumerate(OTHERS))
LIFE = "Ada Lunn has sailed the fjord since she was nine and has written about it for ten years."


def article(*parts: str) -> str:
    return f"<article>{BODY}{''.join(parts)}</article>"


def split_by(part: str) -> str:
    """Return an article with something in mid-story."""
    return f"<article>{TITLE}{told(*STORY[:3])}{part}{told(*STORY[3:])}</article>"


def listed(*links: str) -> str:
    return "<ul>" + "".join(f'<li><a href="/{n}">{n}</a></li>' for n in links) + "</ul>"


@pytest.mark.parametrize("label", ["Related stories", "More from the harbour", "You may also like"])
def test_a_section_of_other_stories_goes_with_its_heading(label: str) -> None:
    page = fates(article(f"<h3>{label}</h3>{LINKS}"))
    assert page.texts == list(STORY)
    assert page.removed == dict.fromkeys([label, *OTHERS], "labelled-section")


def test_such_a_section_ends_at_the_next_heading_of_its_level() -> None:
    page = fates(
        f"<article>{TITLE}{told(*STORY[:4])}<h2>Related stories</h2><h3>Today</h3>{LINKS}"
        f"<h2>What comes next</h2>{told(*STORY[4:])}</article>"
    )
    assert page.texts == [*STORY[:4], "What comes next", *STORY[4:]]
    assert page.removed["Today"] == "labelled-section"


@pytest.mark.parametrize("label", ["About the author", "Meet the author:"])
def test_a_section_about_the_author_goes(label: str) -> None:
    page = fates(article(f"<h3>{label}</h3>{told(LIFE)}"))
    assert page.texts == list(STORY)
    assert page.removed == dict.fromkeys([label, LIFE], "labelled-section")


def test_a_section_on_related_work_stays_for_its_prose() -> None:
    work = "Lunn showed before that silt falls where the current slows, which is at the mouth."
    page = fates(article(f"<h2>Related work</h2>{told(work)}"))
    assert page.texts == [*STORY, "Related work", work]


def test_a_section_named_like_a_tail_stays_when_it_holds_much_of_the_article() -> None:
    page = fates(split_by("<h2>More from the harbour</h2>"))
    assert page.texts == [*STORY[:3], "More from the harbour", *STORY[3:]]


def test_a_whole_article_about_the_author_stays() -> None:
    page = fates(f"<article>{TITLE}<h2>About the author</h2>{told(*STORY)}</article>")
    assert page.texts == ["About the author", *STORY]


@pytest.mark.parametrize("label", ["Read more »", "Get a quote", "Buy now", "Back to the harbour"])
def test_a_button_that_stands_alone_goes(label: str) -> None:
    page = fates(split_by(f'<p><a href="/x">{label}</a></p>'))
    assert page.texts == list(STORY)
    assert page.removed == {label: "button-line"}


@pytest.mark.parametrize(
    "words",
    [
        'Whoever wants to <a href="/x">read more</a> may ask the harbour master.',
        '<a href="/x">Get in touch</a> with the yard, they say, and nobody answers.',
        "Read more",
        '<a href="/x">The silt that came back</a>',
        '<a href="/x">Back to the quay went the master with his crew</a>',
    ],
)
def test_the_words_of_a_button_in_a_sentence_stay_and_so_do_other_links(words: str) -> None:
    page = fates(split_by(f"<p>{words}</p>"))
    assert len(page.texts) == len(STORY) + 1


def test_links_after_the_last_paragraph_go_with_the_heading_over_them() -> None:
    page = fates(article("<h3>Elsewhere</h3>", listed(*OTHERS)))
    assert page.texts == list(STORY)
    assert page.removed == {**dict.fromkeys(OTHERS, "trailing-links"), "Elsewhere": "empty-section"}


def test_links_between_paragraphs_stay() -> None:
    page = fates(f"<article>{TITLE}{told(*STORY[:5])}{listed(*OTHERS)}{told(FISHERS)}</article>")
    assert page.texts == [*STORY[:5], *OTHERS, FISHERS]


def test_sources_at_the_end_that_say_more_than_their_link_stay() -> None:
    sources = [f"Lunn, A. (200{n}). Silt of the fjord. Skarvik Press." for n in range(3)]
    items = "".join(
        "<li>" + s.replace("Silt of the fjord", '<a href="/s">Silt of the fjord</a>') + "</li>"
        for s in sources
    )
    page = fates(article(f"<h2>Sources</h2><ol>{items}</ol>"))
    assert page.texts == [*STORY, "Sources", *sources]


def test_a_page_that_ends_in_a_long_list_of_links_is_about_them() -> None:
    links = [f"The harbour of the isle number {number}" for number in range(20)]
    assert fates(article(listed(*links))).texts == [*STORY, *links]


def test_a_heading_left_with_nothing_under_it_goes() -> None:
    page = fates(article("<h3>Photographs</h3><h3>Map</h3><hr>"))
    assert page.texts == list(STORY)
    assert page.removed == dict.fromkeys(["Photographs", "Map"], "empty-section")


def test_a_heading_with_a_picture_a_table_or_a_line_under_it_stays() -> None:
    for under in (
        '<img src="https://e.org/map.png">',
        "<table><tr><th>Year<th>Silt<tr><td>1903<td>2 m</table>",
        "<p>None.</p>",
    ):
        assert "Map" in fates(article(f"<h3>Map</h3>{under}")).texts


def test_a_heading_in_mid_story_stays_though_another_follows_at_once() -> None:
    page = fates(split_by("<h2>The wall</h2><h3>Stone</h3>"))
    assert page.texts == [*STORY[:3], "The wall", "Stone", *STORY[3:]]


def test_links_at_the_end_of_a_file_that_is_no_web_page_stay() -> None:
    links = [
        Block(number, BlockKind.LIST_ITEM, text, evidence=Evidence(linked=len(text)))
        for number, text in enumerate(OTHERS, len(STORY))
    ]
    assert not list(trailing_links((*numbered(*STORY), *links)))
