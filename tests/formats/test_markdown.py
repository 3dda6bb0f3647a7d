from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats import markdown
from reader.formats.content import Content
from reader.formats.front_matter import meta_of, split_front_matter
from reader.formats.opening import SavedFile
from reader.model import Meta


def content(text: str) -> Content:
    return markdown.read(SavedFile(Path("clip.md"), text.encode()))


def told(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in content(text).blocks]


def test_each_kind_of_block_is_read() -> None:
    text = """# Pier

One *two* `three`.

- rope
  1. cut
- paint

> Said.
> > Deeper.

```py
a  =  1
```

| Year | Cost |
| --- | --- |
| 2024 | |

---

![A pier](a.png)
"""
    blocks = content(text).blocks
    assert [(b.kind.value, b.text, b.depth) for b in blocks] == [
        ("heading", "Pier", 0),
        ("paragraph", "One two three.", 0),
        ("list_item", "rope", 0),
        ("list_item", "cut", 1),
        ("list_item", "paint", 0),
        ("blockquote", "Said.", 0),
        ("blockquote", "Deeper.", 1),
        ("code", "a  =  1", 0),
        ("table", "Year\tCost\n2024\t", 0),
        ("rule", "", 0),
        ("figure", "", 0),
    ]
    assert [mark.kind.value for mark in blocks[1].marks] == ["em", "code"]
    assert blocks[3].ordered
    assert blocks[7].lang == "py"


def test_tags_in_a_line_are_dropped_and_dangerous_ones_with_their_content() -> None:
    assert told('One <b>two</b> <span onclick="x">three</span><script>alert(1)</script> four.') == [
        ("paragraph", "One two three four.")
    ]


def test_a_block_of_html_is_read_as_html() -> None:
    assert told("<div><p>One.</p><script>x</script></div>\n\nTwo.") == [
        ("paragraph", "One."),
        ("paragraph", "Two."),
    ]


def test_a_link_that_may_not_stand_leaves_its_words() -> None:
    (block,) = content("[click](javascript:alert(1)) and [go](https://e.org/é)").blocks
    assert block.text == "click and go"
    assert [link.url for link in block.links] == ["https://e.org/é"]


def test_an_address_in_angles_is_shown_as_it_is_written() -> None:
    assert told("<https://e.org/a%20b>") == [("paragraph", "https://e.org/a%20b")]


def test_obsidians_signs_are_read() -> None:
    text = "See [[notes/Pier|the pier]] and [[Quay]] ==now== %%check%%.![[a.png]]"
    (block,) = content(text).blocks
    assert block.text == "See the pier and Quay now ."
    assert [mark.span.of(block.text) for mark in block.marks] == ["now"]


def test_a_callout_is_a_quotation_without_its_sign() -> None:
    assert told("> [!note] Mind\n> the gap") == [("blockquote", "Mind the gap")]


def test_tags_alone_are_shown_as_they_are() -> None:
    assert told("<br>") == [("paragraph", "<br>")]


YAML = """---
title: "Pier: reopens"
author:
  - "[[Jo Reed]]"
  - Max Ng
published: 2025-03-04
source: https://e.org/pier
---
"""
TOML = """+++
title = 'Pier: reopens'
authors = ["Jo Reed", 'Max Ng']
date = 2025-03-04
url = "https://e.org/pier"
+++
"""
JSON = """```json
{"title": "Pier: reopens", "author": ["Jo Reed", "Max Ng"],
 "published": "2025-03-04", "url": "https://e.org/pier"}
```
"""


@pytest.mark.parametrize("front", [YAML, TOML, JSON], ids=["yaml", "toml", "json"])
def test_front_matter_is_read_in_every_dress(front: str) -> None:
    assert content(f"{front}\nWords.").hints == Meta(
        title="Pier: reopens",
        authors=("Jo Reed", "Max Ng"),
        published="2025-03-04",
        url="https://e.org/pier",
    )
    assert told(f"{front}\nWords.") == [("paragraph", "Words.")]


def test_a_date_no_yaml_reader_takes_is_read() -> None:
    front, _ = split_front_matter("---\ndate: 2025-01-02T10:00:00 (UTC +01:00)\n---\n")
    assert meta_of(front).published == "2025-01-02T10:00:00"


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert told("---\n\nWords.") == [("rule", ""), ("paragraph", "Words.")]


@given(st.text("-+:=\n \"'[]{},`jsonatile\\", max_size=80))
def test_front_matter_never_fails(text: str) -> None:
    front, _ = split_front_matter(f"---\n{text}\n---\nWords.")
    meta_of(front)


@given(st.text("ab*_`~<>[]()!#|\\&=%$ \n-1.>", max_size=60))
def test_every_span_lies_within_its_text(text: str) -> None:
    for number, block in enumerate(content(text).blocks):
        assert block.id == number
        for piece in (*block.marks, *block.links):
            assert 0 <= piece.span.start < piece.span.end <= len(block.text)


@pytest.mark.parametrize(("lang", "direction"), [("ar", "rtl"), ("he-IL", "rtl"), ("en", "ltr")])
def test_the_language_tells_which_way_it_is_written(lang: str, direction: str) -> None:
    assert content(f"---\nlang: {lang}\n---\nWords.").hints.direction == direction
