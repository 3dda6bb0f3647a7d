"""What is said at the end of every letter from a list: why it came and how to stop it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from reader.formats.mime_parts import MimePart
from reader.model import Block
from reader.text.prose import word_count

LETTER_TAIL = "letter-tail"
_MAX_WORDS = 80  # with the address of the sender, which the law of many countries asks for
_ADDRESSES = re.compile(r"<([^<>\s]+)>")
# How such addresses are spelled whatever the language of the letter.
_LEAVING = re.compile(r"unsub|opt-?out|email-?pref|manage-?(?:pref|subs)", re.IGNORECASE)


def with_tails(blocks: Iterable[Block], message: MimePart) -> tuple[Block, ...]:
    """Return the blocks, those marked that lead to where the list can be left."""
    stated = frozenset(map(_page, _ADDRESSES.findall(message.field("List-Unsubscribe"))))
    return tuple(_marked(blocks, stated))


def _marked(blocks: Iterable[Block], stated: frozenset[str]) -> Iterator[Block]:
    for block in blocks:
        if word_count(block.text) <= _MAX_WORDS and _leads_away(block, stated):
            evidence = replace(block.evidence, furniture=LETTER_TAIL)
            yield replace(block, evidence=evidence)
        else:
            yield block


def _leads_away(block: Block, stated: frozenset[str]) -> bool:
    return any(
        _page(link.url) in stated or _LEAVING.search(_page(link.url)) for link in block.links
    )


def _page(address: str) -> str:
    """Return an address without what tells one reader of the list from another.

    >>> _page("https://news.example.org/leave?who=17")
    'news.example.org/leave'
    """
    try:
        parts = urlsplit(address)
    except ValueError:  # "http://[" and the like
        return ""
    return f"{parts.netloc}{parts.path}".casefold()
