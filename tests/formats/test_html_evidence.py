"""What a page says about a block besides its words, and how its tags are read."""

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.formats import html
from reader.formats.html_tokens import attributes_of, end_of, tokens_of, words_between
from reader.formats.opening import SavedFile
from reader.model import Block, Element

DREDGERS = "The dredgers came in August and worked from both ends of the channel."  # 13 words
SILT = "Engineers found three metres of silt in the channel that all the ferries use."  # 14 words


def read(page: str) -> tuple[Block, ...]:
    return html.read(SavedFile(Path("page.html"), page.encode())).blocks


def around(page: str, block: int = 0) -> dict[str, Element]:
    """Return the elements around a block by their names."""
    return {element.tag: element for element in read(page)[block].evidence.path}


PAGE = (
    f'<main><article><p>{DREDGERS}</p><p><a href="https://e.org/">Storm closes harbour</a></p>'
    f"<h2>The wall</h2><p>{SILT}</p></article><ul><li>Rope</li></ul></main>"
)


def test_an_element_counts_all_the_words_it_holds() -> None:
    found = around(PAGE)
    assert found["p"].words == 13
    assert found["article"].words == 13 + 3 + 2 + 14
    assert found["main"].words == found["body"].words == found["article"].words + 1


def test_an_element_counts_the_words_of_links_and_those_of_prose() -> None:
    article = around(PAGE)["article"]
    assert article.link_words == 3
    assert (article.prose, article.paragraphs) == (13 + 14, 2)
    assert around(PAGE, 1)["p"].prose == 0


@pytest.mark.parametrize(
    "line",
    [
        "<h2>The dredgers came in August and worked from both ends of it.</h2>",
        "<p>The dredgers came in August and worked from both ends of the</p>",
        "<p>The dredgers came.</p>",
        f'<p><a href="https://e.org/">{DREDGERS}</a></p>',
        f"<pre>{DREDGERS}</pre>",
    ],
)
def test_headings_unfinished_short_and_linked_lines_and_code_are_no_prose(line: str) -> None:
    assert around(line)["body"].prose == 0
    assert around(line)["body"].words > 0


@pytest.mark.parametrize("tag", ["p", "li", "blockquote"])
def test_paragraphs_items_and_quotations_are_prose(tag: str) -> None:
    assert around(f"<{tag}>{DREDGERS}</{tag}>")["body"].paragraphs == 1


def test_a_block_tells_where_it_stood() -> None:
    page = '<body class=dark><div class="shareBar related-links" hidden><p id=Top>Share'
    evidence = read(page)[0].evidence
    assert evidence.tags == ("body", "div", "p")
    assert evidence.hidden
    assert evidence.labels >= {"share", "bar", "related-links", "related", "top"}
    assert "dark" not in evidence.labels


def test_every_element_knows_the_one_around_it() -> None:
    for block in read(PAGE):
        path = block.evidence.path
        assert path[0].above == -1
        assert [element.above for element in path[1:]] == [element.id for element in path[:-1]]


def test_two_blocks_in_one_element_name_the_same_one() -> None:
    first, second, *_, last = read(PAGE)
    assert first.evidence.path[:3] == second.evidence.path[:3]
    assert first.evidence.path[3].id != second.evidence.path[3].id
    assert first.evidence.path[2] not in last.evidence.path


def test_html_and_body_stand_once_whatever_the_page_writes() -> None:
    page = "<html><body><p>One</p><html><body class=x><div><p>Two</p></div></body></html><p>Three"
    assert [block.evidence.tags for block in read(page)] == [
        ("body", "p"),
        ("body", "div", "p"),
        ("body", "p"),
    ]


def test_a_short_line_tells_how_its_words_are_labelled() -> None:
    (block,) = read('<p class=meta><span class="postAuthor" itemprop="name">Ada</span> <time>today')
    assert block.evidence.inner == {"post", "author", "postauthor", "name", "time"}
    assert "author" not in block.evidence.labels


def test_labels_within_a_line_end_with_it() -> None:
    _, below = read('<p><b class="author">Ada</b></p><p>Two</p>')
    assert below.evidence.inner == frozenset()


@pytest.mark.parametrize("line", ["# {0}", "{0} #", "{0} # {0}"])
def test_a_paragraph_is_not_labelled_by_a_name_within_it(line: str) -> None:
    words = line.format(f"{DREDGERS} {SILT}").replace("#", '<b class="author">Ada</b>')
    assert read(f"<p>{words}")[0].evidence.inner == frozenset()


def test_levels_beyond_the_deepest_are_flat_and_lose_no_words() -> None:
    levels = 400
    page = "".join(f"<div>w{n} " for n in range(levels)) + "</div>" * levels + "<p>after"
    blocks = read(page)
    assert [block.text for block in blocks] == [*(f"w{n}" for n in range(levels)), "after"]
    assert max(len(block.evidence.path) for block in blocks) <= 201
    assert blocks[-1].evidence.tags == ("body", "p")


def test_marks_links_and_lists_below_the_deepest_level_keep_their_words() -> None:
    page = "<div>" * 300 + "<ul><li>one <b>pump</b><li>two</ul><p>three" + "</div>" * 300
    assert [block.text for block in read(page)] == ["one pump", "two", "three"]


@pytest.mark.parametrize(
    "value",
    ["1 > 0", "<b>no</b>", "it's", '"quoted"', "R&D", "&amp;", "a=b", "", "two\nlines", "/>"],
)
def test_any_value_of_an_attribute_survives_the_token_reader(value: str) -> None:
    escaped = value.replace("&", "&amp;").replace('"', "&quot;")
    page = LexborHTMLParser(f'<p title="{escaped}" class="x">One <b>two</b></p>')
    tokens = [token for token in tokens_of(page) if token[1] in {"p", "b"} or token[3]]
    assert [(closing, tag, text) for closing, tag, _, text in tokens] == [
        ("", "p", ""),
        ("", "", "One "),
        ("", "b", ""),
        ("", "", "two"),
        ("/", "b", ""),
        ("/", "p", ""),
    ]
    assert attributes_of(tokens[0][2]) == {"title": value, "class": "x"}


def test_an_attribute_without_a_value_is_there_and_empty() -> None:
    (token,) = (
        token for token in tokens_of(LexborHTMLParser("<p hidden>")) if token[:2] == ("", "p")
    )
    assert attributes_of(token[2]) == {"hidden": ""}


def test_comments_are_no_tokens_whatever_they_hold() -> None:
    page = LexborHTMLParser("<p>One <!-- <b>no</b> > -- -->two</p>")
    assert "".join(text for _, _, _, text in tokens_of(page)) == "One two"


def test_what_looks_like_a_comment_in_an_attribute_takes_no_words_along() -> None:
    page = '<p title="a <!-- b">One</p><p>Two</p><!-- c --><p>Three</p>'
    assert [block.text for block in read(page)] == ["One", "Two", "Three"]


def test_the_end_of_an_element_is_that_of_its_own_tag() -> None:
    tokens = tokens_of(LexborHTMLParser("<div>a &lt; <div>b</div> c</div><p>d"))
    start = next(at for at, token in enumerate(tokens) if token[1] == "div")
    assert words_between(tokens, start, end_of(tokens, start)) == "a < b c"
