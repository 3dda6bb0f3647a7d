"""What a page's head, its JSON-LD and its marked elements say of the article in it."""

import json
from pathlib import Path

import pytest

from reader.formats import html
from reader.formats.opening import SavedFile
from reader.model import Meta

PROSE = "The port will stay closed until April, the harbour authority said on Monday."


def hints(head: str = "", body: str = f"<p>{PROSE}</p>") -> Meta:
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    return html.read(SavedFile(Path("page.html"), page.encode())).hints


def meta(**fields: str) -> str:
    tags = ((name.replace("__", ":"), value) for name, value in fields.items())
    return "".join(f'<meta property="{name}" content="{value}">' for name, value in tags)


def ld(**fields: object) -> str:
    stated = json.dumps({"@type": "NewsArticle", **fields})
    return f'<script type="application/ld+json">{stated}</script>'


# Titles


@pytest.mark.parametrize(
    ("whole", "title"),
    [
        ("Pier reopens | The Tidewater Post", "Pier reopens"),
        ("Pier reopens - Tide Post", "Pier reopens"),  # the letters of tidepost.example
        ("The Tidewater Post: News | Pier reopens", "Pier reopens"),
        ("Pier reopens | TTP", "Pier reopens"),  # the paper's initials
        ("Pier reopens after storm | Local news", "Pier reopens after storm"),
        ("Pier reopens - at last", "Pier reopens - at last"),
        ("Up | Down and out in Skarvik", "Up | Down and out in Skarvik"),
    ],
)
def test_a_title_stands_without_the_name_of_its_site(whole: str, title: str) -> None:
    head = f'<title>{whole}</title><link rel=canonical href="https://www.tidepost.example/pier">'
    site = "The Tidewater Post: News" if whole.startswith("The") else "The Tidewater Post"
    assert hints(head + meta(og__site_name=site)).title == title


def test_the_heading_that_says_the_same_in_other_words_is_the_title() -> None:
    body = "<h1>Skarvik</h1><h1>Old Skarvik pier reopens after the winter storm</h1>"
    head = meta(og__title="Winter storm: the old Skarvik pier is open", og__site_name="Skarvik")
    assert hints(head, body).title == "Old Skarvik pier reopens after the winter storm"


def test_a_heading_about_something_else_is_not_the_title() -> None:
    assert hints(meta(og__title="Pier reopens"), "<h1>Subscribe today</h1>").title == "Pier reopens"


def test_a_label_or_date_in_front_of_the_headline_is_no_part_of_it() -> None:
    head = "<title>The pier reopens</title>" + meta(og__title="The pier reopens")
    assert hints(head, "<h1>4 March 2025 The pier reopens</h1>").title == "The pier reopens"


# Authors

TWO_BESIDE_AND_ONE_APART = """<h1>Pier</h1>
<b><a class=author>Ada Lunn</a><a class=author>Per Aune</a></b><p><a class=author>Ole Berg</a>"""


@pytest.mark.parametrize(
    ("head", "body", "authors"),
    [
        (meta(author="Ada Lunn, Per Aune"), "", ("Ada Lunn", "Per Aune")),
        (meta(author="ada@tidepost.example"), "", ()),
        (meta(author="alunn"), '<h1>Pier</h1><a rel=author href="#a">Ada Lunn</a>', ("Ada Lunn",)),
        (meta(author="alunn"), "", ("alunn",)),
        (ld(author={"name": "The Post"}, publisher={"name": "The Post"}), "", ("The Post",)),
        (ld(author=[{"name": "Ada Lunn"}, "Per Aune"]), "", ("Ada Lunn", "Per Aune")),
        ('<meta name=citation_author content="Lunn, Ada">' * 2, "", ("Ada Lunn",)),
        ("", "<h1>Pier</h1><p class=byline><span class=author-name>Ada Lunn</span>", ("Ada Lunn",)),
        (
            "",
            "<h1>Pier</h1><div class=author>Ada Lunn <b>The Post</b></div>",
            ("Ada Lunn The Post",),
        ),
        ("", "<h1>Pier</h1><p class=author-box>About the Author</p>", ()),
        ("", "<h1>Pier</h1><div class=comment><b class=author>Ada Lunn</b></div>", ()),
        ("", "<aside><b class=author>Ada Lunn</b></aside>", ()),
        ("", TWO_BESIDE_AND_ONE_APART, ("Ada Lunn", "Per Aune")),
        (
            "",
            '<h1>Q</h1><div itemprop=author><a href="/u/1">tidal7</a> 31 posts</div>',
            ("tidal7",),
        ),
    ],
)
def test_authors_are_whom_the_page_says_wrote_it(
    head: str, body: str, authors: tuple[str, ...]
) -> None:
    assert hints(head, body + f"<p>{PROSE}</p>").authors == authors


def test_a_bylines_author_stands_without_the_name_of_the_paper() -> None:
    page = hints(
        meta(og__site_name="The Post"), "<h1>Pier</h1><b class=author>Ada Lunn The Post</b>"
    )
    assert page.authors == ("Ada Lunn",)


# Dates


@pytest.mark.parametrize(
    ("head", "body", "published"),
    [
        (meta(article__published_time="2025-03-04T10:00:00Z"), "", "2025-03-04T10:00:00+00:00"),
        ('<meta name="dc.date.issued" content="2025-03-04">', "", "2025-03-04"),
        ('<meta name="w-published-date" content="2025/03/04">', "", "2025-03-04"),
        (meta(article__modified_time="2025-03-04"), "", ""),
        (meta(article__publisher="262588213843476"), "", ""),
        (ld(dateModified="2025-03-04"), "", ""),
        (ld(datePublished="4 March 2025"), "", "4 March 2025"),  # anatomy knows the months
        ("", '<time datetime="2025-03-04">Tuesday</time>', "2025-03-04"),
        (
            "",
            '<time datetime="2025-01-01"></time><h1>Pier</h1><time datetime="2025-03-04"></time>',
            "2025-03-04",
        ),
        ("", '<time datetime="2025-01-01"></time><time datetime="2025-03-04"></time>', ""),
        ("", '<h1>Pier</h1><time itemprop=dateModified datetime="2025-03-04"></time>', ""),
    ],
)
def test_published_is_what_the_page_calls_so(head: str, body: str, published: str) -> None:
    assert hints(head, body + f"<p>{PROSE}</p>").published == published


# Standfirst

SUMMARY = "Two dredgers worked through the winter and one of them lost a pump."


@pytest.mark.parametrize(
    ("head", "body", "standfirst"),
    [
        (meta(description=SUMMARY), "", ""),
        (meta(description=SUMMARY), f"<p>{SUMMARY}</p>", SUMMARY),
        (meta(description=SUMMARY, og__description=SUMMARY), "", SUMMARY),
        (meta(description=SUMMARY) + ld(description=SUMMARY), "", SUMMARY),
        (meta(description=SUMMARY, og__description=SUMMARY), f"<p>{SUMMARY} {PROSE}</p>", ""),
        (meta(description="Two dredgers …", og__description="Two dredgers …"), "", ""),
    ],
)
def test_a_summary_must_be_shown_or_stated_twice(head: str, body: str, standfirst: str) -> None:
    assert hints(head, body + f"<p>{PROSE}</p>").standfirst == standfirst


# JSON-LD


@pytest.mark.parametrize(
    "wrapped",
    ["{}", "<![CDATA[{}]]>", "/*<![CDATA[*/{}/*]]>*/", "{};", "<!-- {} -->"],
)
def test_what_old_servers_wrap_json_ld_in_is_no_part_of_it(wrapped: str) -> None:
    stated = '{"@type": "Article", "headline": "Pier reopens",}'
    script = f'<script type="application/ld+json">{wrapped.replace("{}", stated)}</script>'
    assert hints(script).title == "Pier reopens"


def test_the_article_is_told_from_the_stories_listed_beside_it() -> None:
    article = {"headline": "Pier reopens", "author": "Ada Lunn", "datePublished": "2025-03-04"}
    listed = [{"@type": "NewsArticle", "headline": "Storm"}, {"@type": "NewsArticle", **article}]
    head = f'<script type="application/ld+json">{json.dumps(listed)}</script>'
    assert hints(head).authors == ("Ada Lunn",)


def test_a_question_is_found_within_its_page() -> None:
    question = {"@type": "Question", "name": "Why is it shut?", "author": {"name": "tidal7"}}
    head = ld(**{"@type": "QAPage", "mainEntity": question})
    assert (hints(head).title, hints(head).authors) == ("Why is it shut?", ("tidal7",))


# Addresses


@pytest.mark.parametrize(
    "stated",
    [
        "<!-- saved from url=(0027)https://e.org/pier -->",
        "<!--\n Page saved with SingleFile \n url: https://e.org/pier \n saved date: today-->",
        '<link rel="canonical" href="https://e.org/pier">',
        meta(og__url="https://e.org/pier"),
        '<meta name="savepage-url" content="https://e.org/pier">',
        '<base href="https://e.org/pier">',
    ],
)
def test_the_address_is_where_the_page_says_it_was_saved_from(stated: str) -> None:
    assert hints(stated).url == "https://e.org/pier"


def test_the_canonical_address_goes_before_the_others() -> None:
    head = '<base href="https://e.org/a">' + meta(og__url="https://e.org/b")
    assert hints(head + '<link rel=canonical href="https://e.org/c">').url == "https://e.org/c"


def test_a_chapters_heading_goes_before_its_books() -> None:
    body = "<h1>The harbour book</h1><h2>What is a tide?</h2>"
    page = hints("<title>What is a tide? - The harbour book</title>", body)
    assert page.title == "What is a tide?"


def test_the_name_of_a_sites_part_is_no_part_of_the_title() -> None:
    head = '<title>Pier shut again - Tidepost Forums</title><base href="https://tidepost.org/t/1">'
    assert hints(head).title == "Pier shut again"
