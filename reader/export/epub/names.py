"""Gives the places that links of an article lead to names that XML takes."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from urllib.parse import unquote

from reader.model import Block, Link
from reader.text.urls import safe_link


def with_own_names(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks with a plain name for each place in them; links to no place are gone."""
    names = {
        name: f"place-{number}"
        for number, name in enumerate(
            dict.fromkeys(name for block in blocks for name in block.anchors), start=1
        )
    }
    renamed = []
    unused = dict(names)
    for block in blocks:
        anchors = tuple(unused.pop(name) for name in block.anchors if name in unused)
        renamed.append(replace(block, anchors=anchors, links=tuple(_living(block.links, names))))
    return tuple(renamed)


def _living(links: Iterable[Link], names: dict[str, str]) -> Iterator[Link]:
    for link in links:
        url = safe_link(link.url)
        if not url.startswith("#"):
            yield link
        elif name := names.get(unquote(url[1:])):
            yield Link(f"#{name}", link.span)
