from pathlib import Path

import pytest

from reader.formats import html
from reader.formats.html_limits import within_limits
from reader.formats.opening import SavedFile
from reader.model import Block, BlockKind, Meta, Span

LONG = (
    "The dredgers came in August and worked from both ends until one of them lost a pump at sea "
    "and had to be towed to the yard by a tug."
)


def read(page: str) -> tuple[Block, ...]:
    return html.read(SavedFile(Path("page.html"), page.encode())).blocks


def hints(page: str) -> Meta:
    return html.read(SavedFile(Path("page.html"), page.encode())).hints


def told(page: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in read(page)]


def test_every_block_of_the_page_comes_in_order() -> None:
    page = """<nav><a href=#m>Menu</a></nav><main><h1>Pier</h1><p>One <b>two</b>.
    <hr><ul><li>rope<li>paint</ul><blockquote><p>Said.</p></blockquote></main>"""
    assert told(page) == [
        ("paragraph", "Menu"),
        ("heading", "Pier"),
        ("paragraph", "One two."),
        ("rule", ""),
        ("list_item", "rope"),
        ("list_item", "paint"),
        ("blockquote", "Said."),
    ]


@pytest.mark.parametrize(
    "kind", ["potato SYSTEM taco ", 'html PUBLIC "', "html SYSTEM", " ", "html [<!ENTITY a 'b'>]"]
)
def test_a_page_of_an_odd_document_type_keeps_its_words(kind: str) -> None:
    assert ("paragraph", "The pier is open.") in told(f"<!DOCTYPE {kind}><p>The pier is open.</p>")


@pytest.mark.parametrize(
    "dangerous",
    [
        "<script>alert(1)</script>",
        "<style>p{}</style>",
        "<template><p>no</p></template>",
        "<svg><text>no</text></svg>",
        "<iframe>no</iframe>",
        "<object>no</object>",
        "<form><select><option>no</select><textarea>no</textarea><button>no</button></form>",
        "<noscript>Please switch on JavaScript.</noscript>",
    ],
)
def test_dangerous_elements_go_with_their_content(dangerous: str) -> None:
    assert told(f"<p>One{dangerous}</p><p>Two") == [("paragraph", "One"), ("paragraph", "Two")]


def test_marks_and_links_stand_on_their_words() -> None:
    (block,) = read('<p>The <em> old pier </em>, <a href="https://e.org/p">see <b>here</b></a>.')
    assert block.text == "The old pier , see here."
    assert [(m.kind.value, m.span.of(block.text)) for m in block.marks] == [
        ("em", "old pier"),
        ("strong", "here"),
    ]
    assert [(link.url, link.span.of(block.text)) for link in block.links] == [
        ("https://e.org/p", "see here")
    ]


def test_a_link_that_may_not_stand_leaves_its_words() -> None:
    (block,) = read('<p><a href="javascript:alert(1)">click</a> <a href="//host/x">there</a>')
    assert (block.text, block.links) == ("click there", ())


def test_a_relative_link_needs_the_pages_own_address() -> None:
    page = '<link rel=canonical href="https://e.org/news/pier"><p><a href="../map">map</a>'
    assert read(page)[0].links[0].url == "https://e.org/map"
    assert read('<p><a href="../map">map</a>')[0].links == ()


def test_a_browser_says_where_it_saved_the_page_from() -> None:
    page = "<!-- saved from url=(0021)https://e.org/saved/ --><html><p>Words"
    assert hints(page).url == "https://e.org/saved/"


def test_lists_keep_their_depth_and_order() -> None:
    blocks = read("<ol><li>one<ul><li>deep</ul><li><p>two</p><p>more</p></ol>")
    assert [(b.kind.value, b.text, b.depth, b.ordered) for b in blocks] == [
        ("list_item", "one", 0, True),
        ("list_item", "deep", 1, False),
        ("list_item", "two\nmore", 0, True),
    ]


def test_an_item_of_several_short_paragraphs_is_one_item() -> None:
    page = "<ul><li><p>Rope</p><div>Ten metres.</div><p>Hemp</p></li><li>Paint</li></ul>"
    assert told(page) == [("list_item", "Rope\nTen metres.\nHemp"), ("list_item", "Paint")]


def test_an_item_of_long_paragraphs_is_an_item_and_paragraphs_below_it() -> None:
    item = f"<li><p>{LONG}</p><p>{LONG}</p><p>{LONG}</p></li>"
    kinds = [kind for kind, _ in told(f"<ul>{item}{item}</ul>")]
    assert kinds == ["list_item", "paragraph", "paragraph"] * 2


def test_terms_are_bold_paragraphs_and_their_definitions_items() -> None:
    blocks = read("<dl><dt>Pump</dt><dd>It moves silt.</dd><dt>Ramp<dd>For cars.<dd>Or not.</dl>")
    assert [(b.kind.value, b.text, [m.kind.value for m in b.marks]) for b in blocks] == [
        ("paragraph", "Pump", ["strong"]),
        ("list_item", "It moves silt.", []),
        ("paragraph", "Ramp", ["strong"]),
        ("list_item", "For cars.", []),
        ("list_item", "Or not.", []),
    ]


def test_an_element_nobody_knows_is_a_block_of_its_own() -> None:
    page = "<x-card><p>One.</p></x-card><x-card>Two</x-card><x-card>Three</x-card>"
    assert told(page) == [("paragraph", "One."), ("paragraph", "Two"), ("paragraph", "Three")]


def test_an_element_nobody_knows_is_words_within_a_line() -> None:
    page = "<p><x-term>Pumps</x-term> and <x-term>ramps</x-term>.</p>The <x-term>pump</x-term> ran."
    assert told(page) == [("paragraph", "Pumps and ramps."), ("paragraph", "The pump ran.")]


def test_a_button_goes_but_for_one_that_a_heading_is_made_of() -> None:
    page = """<button><p>Menu</p></button><h2><button>The wall</button></h2>
    <p>One <button>Share</button>two.<details><summary><button>More</button></summary><p>Three."""
    assert told(page) == [
        ("heading", "The wall"),
        ("paragraph", "One two."),
        ("paragraph", "More"),
        ("paragraph", "Three."),
    ]


def test_lists_and_quotes_are_never_deeper_than_twelve() -> None:
    assert read("<ul><li>" * 40 + "deep")[0].depth == 11
    assert read("<blockquote>" * 40 + "deep")[0].depth == 11


def test_a_table_of_figures_has_rows_of_one_length() -> None:
    (table,) = read(
        "<table><tr><th>Year<th colspan=2>Cost<tr><td>2024<td><b>5</b><td>6<tr><td>2025</table>"
    )
    assert table.rows == (("Year", "Cost", ""), ("2024", "5", "6"), ("2025", "", ""))
    assert table.text == "Year\tCost\t\n2024\t5\t6\n2025\t\t"
    assert table.marks[0].span.of(table.text) == "5"


def test_a_table_that_lays_the_page_out_is_walked_through() -> None:
    page = "<table><tr><td><h2>Pier</h2><p>One.</p><td><table><tr><th>a<td>b</table></table>"
    assert told(page) == [("heading", "Pier"), ("paragraph", "One."), ("table", "a\tb")]


def test_a_table_marked_as_mere_layout_is_walked_through() -> None:
    page = "<table role={}><tr><th>One<td>Two<tr><td>Three<td>Four</table>"
    four = [("paragraph", words) for words in ("One", "Two", "Three", "Four")]
    assert told(page.format("presentation")) == told(page.format("none")) == four
    assert told(page.format("grid")) == [("table", "One\tTwo\nThree\tFour")]


def test_a_table_stands_under_its_caption() -> None:
    page = "<table><caption>Silt, in <i>metres</i></caption><tr><th>Year<th>Silt<tr><td>1903<td>2"
    assert told(page) == [("caption", "Silt, in metres"), ("table", "Year\tSilt\n1903\t2")]


def test_code_keeps_its_white_space_and_language() -> None:
    (block,) = read('<pre><code class="language-python">if a:\n    b &lt; c\n</code></pre>')
    assert (block.text, block.lang) == ("if a:\n    b < c", "python")


def test_the_language_of_one_code_is_not_that_of_the_code_above() -> None:
    above, below = read('<pre>a</pre><pre><code class="language-python">b</code></pre>')
    assert (above.lang, below.lang) == ("", "python")


def test_a_picture_is_followed_by_its_caption() -> None:
    page = '<figure><img src="p_files/a.png" alt="Pier" width=640><figcaption>Pier [EPA]'
    figure, caption = read(page)
    assert figure.image is not None
    assert (figure.image.alt, figure.image.width) == ("Pier", 640)
    assert (caption.kind, caption.text) == (BlockKind.CAPTION, "Pier [EPA]")


def test_a_picture_in_mid_sentence_does_not_cut_it() -> None:
    assert told('<p>One <img src="a.png"> two.') == [("paragraph", "One two."), ("figure", "")]


@pytest.mark.parametrize(
    "image",
    [
        '<img src="https://e.org/t.gif" width=1 height=1>',
        '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
        '<img alt="nothing">',
        '<img src="../../secret.png">',
    ],
)
def test_trackers_and_placeholders_are_no_pictures(image: str) -> None:
    assert told(f"<p>One.</p>{image}") == [("paragraph", "One.")]


def test_two_line_breaks_part_paragraphs_and_one_does_not() -> None:
    long = "The port will stay closed until April, the harbour authority said, after the finds."
    assert told(f"<div>{long}<br>{long}<br><br>Two.</div>") == [
        ("paragraph", f"{long} {long}"),
        ("paragraph", "Two."),
    ]


def test_the_lines_of_a_verse_stay_lines() -> None:
    assert told("<p>The sea is calm,<br>the tide is full.") == [
        ("paragraph", "The sea is calm,\nthe tide is full.")
    ]


HEAD = """<html lang="en-GB" dir=ltr><head><title>Pier reopens | The Post</title>
<meta property="og:site_name" content="The Post"><meta name="author" content="By Jo Reed and Al Ng">
<meta property="article:published_time" content="2025-03-04T10:00:00Z">
<meta name="description" content="It took two years.">
<link rel="canonical" href="https://e.org/pier"></head><body>"""


def test_the_head_says_what_it_knows() -> None:
    assert hints(HEAD + "<h1>The Post</h1><h1>Pier reopens</h1><p>It took two years.") == Meta(
        title="Pier reopens",
        standfirst="It took two years.",
        authors=("By Jo Reed and Al Ng",),  # anatomy tells them apart, it has the words
        published="2025-03-04T10:00:00+00:00",
        site="The Post",
        language="en-GB",
        direction="ltr",
        url="https://e.org/pier",
    )


def test_a_description_that_the_page_does_not_show_is_no_standfirst() -> None:
    assert hints(HEAD + "<p>Words.").standfirst == ""


def test_without_a_confirmed_heading_the_title_loses_the_sites_name() -> None:
    assert hints(HEAD + "<h1>Weather</h1>").title == "Pier reopens"


@pytest.mark.parametrize(
    "script",
    [
        "[" * 100_000,
        '{"headline": ' + "9" * 10_000 + "}",
        "{broken",
        '{"@type": 5, "author": [[]]}',
    ],
)
def test_broken_json_ld_says_nothing(script: str) -> None:
    page = f'<script type="application/ld+json">{script}</script><p>Words.'
    assert hints(page).title == ""


def test_json_ld_names_people_wherever_it_keeps_them() -> None:
    page = """<script type="application/ld+json">{"@graph": [{"@id": "#j", "name": "Jo Reed"},
    {"@type": ["NewsArticle"], "author": {"@id": "#j"}, "publisher": {"name": "The Post"},
    "datePublished": "2025-03-04"}]}</script><p>Words."""
    found = hints(page)
    assert (found.authors, found.site, found.published) == (("Jo Reed",), "The Post", "2025-03-04")


def test_absurd_depth_loses_no_words() -> None:
    texts = [text for _, text in told("<div>" * 5_000 + "deep" + "</div>" * 5_000 + "<p>after")]
    assert texts == ["deep", "after"]


def test_a_page_that_never_closes_its_links_keeps_its_paragraphs() -> None:
    page = "<div><p>One <a name=x>two</p></div>" * 400
    assert told(page) == [("paragraph", "One two")] * 400


def test_the_limits_leave_an_ordinary_page_alone() -> None:
    page = '<p class="a" title="1 > 0">x<!-- <b> --><script>if (a<b) {}</script> y <img alt=\'">\'>'
    assert within_limits(page).text == page


def test_thousands_of_attributes_become_a_few() -> None:
    tag = "<p " + " ".join(f"a{n}=1" for n in range(5_000)) + ">Words"
    assert within_limits(tag).text.count("=") == 64
    assert told(tag) == [("paragraph", "Words")]


def test_a_tag_that_never_ends_swallows_the_rest_as_in_browsers() -> None:
    assert told('<p>One<p>Two <a href="' + "<b>x" * 1_000) == [
        ("paragraph", "One"),
        ("paragraph", "Two"),
    ]


def test_a_mark_round_several_paragraphs_stands_on_each() -> None:
    first, second = read("<b><p>One.</p><p>Two.</p></b>")
    assert first.marks[0].span == second.marks[0].span == Span(0, 4)
