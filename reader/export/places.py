"""The names by which links of an article lead to places in it, as far as an export needs them."""

from collections.abc import Sequence
from dataclasses import replace

from reader.model import Block
from reader.text.urls import fragment


def with_living_places(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks with just those names that a link among them leads to, each once."""
    wanted = names_wanted(blocks)
    written = []
    for block in blocks:
        if block.anchors:
            living = [name for name in dict.fromkeys(block.anchors) if name in wanted]
            wanted -= frozenset(living)
            block = replace(block, anchors=tuple(living))  # noqa: PLW2901
        written.append(block)
    return tuple(written)


def names_wanted(blocks: Sequence[Block]) -> frozenset[str]:
    """Return the names that links of these blocks lead to."""
    links = (link.url for block in blocks for link in block.links if "#" in link.url)
    return frozenset(filter(None, map(fragment, links)))


def place_id(name: str) -> str:
    """Return a name as the `id` of an element, which holds no space.

    >>> place_id("fn 1"), place_id("100%")
    ('fn%201', '100%25')
    """
    return name.replace("%", "%25").replace(" ", "%20")
