"""Org: keywords, outlines, and the marks within lines."""

from packing import article, opened, told

from reader.model import MarkKind

PROSE = "The harbour stayed closed all winter, and nobody in the town could say when it would open."


def org(text: str) -> bytes:
    return f"#+title: The Pier\n#+author: Ada Lunn\n#+date: 2024-03-05\n\n{text}".encode()


def test_keywords_say_what_it_is() -> None:
    meta = article(org(PROSE)).meta
    assert (meta.title, meta.authors, meta.published) == ("The Pier", ("Ada Lunn",), "2024-03-05")


def test_each_kind_of_block_is_read() -> None:
    text = """* Costs :money:
:PROPERTIES:
:ID: 7
:END:
It rose
and fell.
# a comment
- rope
  1. cut
- paint

#+begin_quote
We wait.
#+end_quote
#+BEGIN_SRC python
a  = 1
#+END_SRC
| Year | Cost |
|------+------|
| 2024 | 5    |
-----
Words[fn:1].

[fn:1] A note.
"""
    blocks = opened(org(text)).blocks
    assert [(b.kind.value, b.text, b.depth) for b in blocks] == [
        ("heading", "Costs", 0),
        ("paragraph", "It rose and fell.", 0),
        ("list_item", "rope", 0),
        ("list_item", "cut", 1),
        ("list_item", "paint", 0),
        ("blockquote", "We wait.", 0),
        ("code", "a  = 1", 0),
        ("table", "Year\tCost\n2024\t5", 0),
        ("rule", "", 0),
        ("paragraph", "Words[1].", 0),
        ("paragraph", "[1] A note.", 0),
    ]
    assert blocks[6].lang == "python"
    assert blocks[-2].links[0].url.removeprefix("#") in blocks[-1].anchors


def test_marks_and_links_stand_on_their_words() -> None:
    text = "It is *closed*, /not/ =a*b*c= and 2*3*4, see [[https://example.org/r][the /report/]]."
    (block,) = opened(org(text)).blocks
    assert block.text == "It is closed, not a*b*c and 2*3*4, see the report."
    assert [(mark.kind, mark.span.of(block.text)) for mark in block.marks] == [
        (MarkKind.STRONG, "closed"),
        (MarkKind.EM, "not"),
        (MarkKind.CODE, "a*b*c"),
        (MarkKind.EM, "report"),
    ]
    assert [link.span.of(block.text) for link in block.links] == ["the report"]


def test_blocks_that_never_end_show_what_is_in_them() -> None:
    assert told(org("#+begin_src\na = 1\nb = 2"))[-1] == ("code", "a = 1\nb = 2")
