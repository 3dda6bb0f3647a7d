"""Counts, in one pass, what every element of a page holds."""

import re
from collections.abc import Iterable
from functools import lru_cache

from reader.formats.html_tokens import attributes_of
from reader.model import BlockKind, Element
from reader.text.prose import PROSE_MIN_WORDS, ends_sentence, word_count

_LABEL_SOURCES = ("class", "id", "role", "itemprop", "itemtype", "data-testid", "data-component")
_LABEL_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_NAMING = re.compile(rf' (?:{"|".join(_LABEL_SOURCES)}|hidden|style)="[^"]*"')
_UNCALLED: tuple[frozenset[str], bool] = (frozenset(), False)
_WHOLE_ADDRESS = re.compile(r"https?://\S*/")  # before the last word of an itemtype
_MAX_LABELS = 24  # words of one element's class and id
_MAX_LABEL = 40  # characters; longer ones are made by machines and mean nothing
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# A paragraph that is mostly links is a list of them.
_MOST_LINKS = 0.5
_OF_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE})


class Tally:
    """What has been counted in an element so far."""

    __slots__ = (
        "above", "hidden", "holds", "labels", "link_words", "paragraphs", "path", "prose", "tag",
        "words",
    )  # fmt: skip

    def __init__(self, tag: str, above: "Tally | None", stated: str) -> None:
        self.tag = tag
        self.above = above
        self.labels, self.hidden = called(stated) if stated else _UNCALLED
        self.words = self.link_words = self.prose = self.paragraphs = 0
        self.holds = False  # any block
        self.path: tuple[Element, ...] = ()

    def count(self, kind: BlockKind, text: str, linked: int) -> None:
        """Count a block's words; `linked` is how many of its characters are links."""
        words = word_count(text)
        share = linked / len(text) if text else 0.0
        self.words += words
        self.link_words += round(words * share)
        is_long = kind in _OF_PROSE and words >= PROSE_MIN_WORDS and share < _MOST_LINKS
        if is_long and (ends_sentence(text) or text.endswith(":")):
            self.prose += words
            self.paragraphs += 1

    def close(self) -> None:
        """Add what the element holds to the element around it."""
        above = self.above
        if above is not None and self.holds:
            above.holds = True
            above.words += self.words
            above.link_words += self.link_words
            above.prose += self.prose
            above.paragraphs += self.paragraphs


def seal(tallies: list[Tally]) -> None:
    """Give every tally that holds a block its path; those around it come first in the list."""
    for number, tally in enumerate(tallies):
        if not tally.holds:
            continue
        around = tally.above.path if tally.above is not None else ()
        element = Element(
            number, tally.tag, around[-1].id if around else -1, tally.labels, tally.words,
            tally.link_words, tally.prose, tally.paragraphs, tally.hidden,
        )  # fmt: skip
        tally.path = (*around, element)


@lru_cache(maxsize=8_192)
def called(stated: str) -> tuple[frozenset[str], bool]:
    """Return the labels that a tag's attributes give it, and whether they hide it.

    Twice remembered: most tags repeat one another, and most others differ in an address only.
    """
    return _called("".join(_NAMING.findall(stated)))


@lru_cache(maxsize=8_192)
def _called(naming: str) -> tuple[frozenset[str], bool]:
    attributes = attributes_of(naming)
    hidden = "hidden" in attributes or bool(_HIDING.search(attributes.get("style", "")))
    return labels_of(attributes.get(name, "") for name in _LABEL_SOURCES), hidden


def labels_of(stated: Iterable[str]) -> frozenset[str]:
    """Return the words of class names and ids, whole and in their parts, lower case.

    >>> sorted(labels_of(["post-body wideCard"]))
    ['body', 'card', 'post', 'post-body', 'wide', 'widecard']
    """
    words = _WHOLE_ADDRESS.sub("", " ".join(stated)).split()[:_MAX_LABELS]
    return frozenset().union(*(_parts_of(word) for word in words if len(word) <= _MAX_LABEL))


@lru_cache(maxsize=16_384)
def _parts_of(word: str) -> frozenset[str]:
    return frozenset({word.lower(), *(part.lower() for part in _LABEL_PARTS.findall(word))})
