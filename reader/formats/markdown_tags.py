"""HTML in Markdown: pieces of it, and tags within a line that stand for more than a mark."""

from dataclasses import replace
from functools import lru_cache

from reader.formats.html_page import blocks_of_fragment
from reader.model import Block, Evidence, Image


def blocks_of_html(markup: str, first_id: int) -> tuple[Block, ...]:
    """Return the blocks of a piece of HTML.

    Its elements are those of no page: who judges by them would take the Markdown around it for
    what stands outside the article.
    """
    blocks = blocks_of_fragment(markup, first_id)
    return tuple(replace(block, evidence=Evidence()) for block in blocks)


@lru_cache(maxsize=256)  # a page has few kinds of tags, and a bomb one of them by the thousand
def target_of(tag: str) -> str:
    """Return where an `<a>` leads, "" when it may lead nowhere."""
    inside = blocks_of_fragment(f"{tag}link</a>", 0)
    return next((link.url for block in inside for link in block.links), "")


def pictures_of(tag: str) -> list[Image]:
    """Return the picture that an `<img>` shows, if it shows one."""
    return [block.image for block in blocks_of_fragment(tag, 0) if block.image]
