from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import pipeline
from reader.formats import markdown
from reader.formats.content import Content
from reader.formats.front_matter import meta_of, split_front_matter
from reader.formats.opening import SavedFile
from reader.model import Image, Meta
from reader.text.urls import fragment, safe_link


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
    text = "See [[notes/Pier|the pier]] and [[Quay]] ==now== %%check%%.![[a.png|200]] ^3f0a9c"
    block, shown = content(text).blocks
    assert shown.image == Image("a.png")
    assert block.text == "See the pier and Quay now ."
    assert [mark.span.of(block.text) for mark in block.marks] == ["now"]


def test_a_callout_is_a_quotation_without_its_sign() -> None:
    assert told("> [!note] Mind\n> the gap") == [
        ("blockquote", "Mind"),
        ("blockquote", "the gap"),
    ]
    assert told("> [!tip]- \n> Folded.") == [("blockquote", "Folded.")]


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


@pytest.mark.parametrize(
    ("head", "title", "authors", "published"),
    [
        ("% The Pier\n% Ada Lunn; Bo Reed\n% 2024-03-05", "The Pier", 2, "2024-03-05"),
        ("% The Pier\n  of the town\n% Ada Lunn\n  Bo Reed", "The Pier of the town", 2, ""),
        ('{"title": "The Pier", "author": ["Ada Lunn"]}', "The Pier", 1, ""),
        ("Title: The Pier\nAuthor: Ada Lunn\nDate: 2024-03-05", "The Pier", 1, "2024-03-05"),
        ('+++\ntitle = "The Pier"\ndate = 2024-03-05\nauthors = [\n"Ada Lunn",\n"Bo Reed"]\n+++',
         "The Pier", 2, "2024-03-05"),
        ('+++\ntitle = "The Pier"\n[extra]\nauthor = "Ada Lunn"\n+++', "The Pier", 1, ""),
        ("---\ntitle: The Pier\nauthor:\n- name: Ada Lunn\n  email: a@b.example\n- Bo Reed\n---",
         "The Pier", 2, ""),
        ("---\ntitle: The Pier\nauthor: {name: Ada Lunn, age: 40}\n---", "The Pier", 1, ""),
    ],
)  # fmt: skip
def test_heads_of_every_kind_are_read(head: str, title: str, authors: int, published: str) -> None:
    read = content(f"{head}\n\nIt is closed.")
    assert (read.hints.title, read.hints.published) == (title, published)
    assert read.hints.authors == ("Ada Lunn", "Bo Reed")[:authors]
    assert [block.text for block in read.blocks] == ["It is closed."]


@pytest.mark.parametrize(
    "text",
    [
        "Note: this is a sentence.\nAnd it goes on.",
        "{curly} words open this text.",
        '{"code": 1}\n\nwas what it answered.',
        "Title: a word we do not like.",
    ],
)
def test_words_that_look_like_a_head_stay(text: str) -> None:
    read = content(text)
    assert read.hints == Meta()
    assert " ".join(block.text for block in read.blocks).split() == text.split()


def test_notes_go_on_over_several_paragraphs_and_may_stand_in_the_words() -> None:
    text = "Words[^a] and more^[told *here*].\n\n[^a]: First.\n\n    Second.\n\nThe end."
    assert [words for _, words in told(text)] == [
        "Words[a] and more[note-1].",
        "[a] First.",
        "Second.",
        "The end.",
        "[note-1] told here",
    ]


def test_links_and_pictures_written_as_html_within_a_line_are_kept() -> None:
    text = 'See <a href="https://example.org/r">the report</a> <img src="a.png" alt="Pier">.'
    words, shown = content(text).blocks
    assert [(link.url, link.span.of(words.text)) for link in words.links] == [
        ("https://example.org/r", "the report")
    ]
    assert shown.image == Image("a.png", "Pier")


def test_notes_to_oneself_are_passed_over_in_whole_blocks() -> None:
    assert told("Words.\n\n%%\nhidden\n\nmore\n%%\n\nEnd.") == [
        ("paragraph", "Words."),
        ("paragraph", "End."),
    ]
    assert told("%%\nnever closed") == [("paragraph", "%% never closed")]


def test_links_to_places_in_a_vault_are_shown_as_obsidian_does() -> None:
    assert told("[[Pier#Costs]] ^[") == [("paragraph", "Pier > Costs ^[")]


def test_html_in_markdown_makes_no_page_of_it() -> None:
    prose = "The harbour stayed closed all winter, and nobody could say when it would open again."
    text = f"# The pier\n\n{prose}\n\n<div class='note'><p>{prose} {prose}</p></div>\n\nSo it is."
    read = pipeline.article_of(pipeline.document_of(text.encode(), "clip.md"))
    assert [block.text for block in read.body.blocks] == [prose, f"{prose} {prose}", "So it is."]
    assert not read.removals


@pytest.mark.parametrize("name", [">", "50%", "a%20b", "<b>", "größe", "a#b", "\u202ex"])
def test_a_note_may_be_called_anything(name: str) -> None:
    words, note = content(f"Words.[^{name}]\n\n[^{name}]: It is so.").blocks
    ((link,), (back,)) = words.links, note.links
    assert (fragment(link.url), fragment(back.url)) == (note.anchors[0], words.anchors[0])
    assert (safe_link(link.url), safe_link(back.url)) == (link.url, back.url)


def test_code_has_no_empty_lines_around_it() -> None:
    assert told("```\n\n\n  rope  \n\n```\n\nWords.")[0] == ("code", "  rope")
