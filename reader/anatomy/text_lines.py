"""What a short line in a file without mark-up says, and its place, that may make it a heading."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from reader.lexicon import english_page
from reader.model import Block, BlockKind
from reader.text.prose import PROSE_MIN_WORDS, ends_sentence, word_count
from reader.text.sameness import STEM_LETTERS, words

# The longest heading of the dumps has 25 words, one in two hundred more than 18.
HEADING_MAX_WORDS = 18
LEAST_LIKELY = -2.5  # log odds under which no line is looked at
# Steps in which words, odds, shares of the text above, numbered lines and shared words are told.
LENGTHS = (1, 2, 3, 4, 5, 6, 8, 10, 13)
SIZES = (3, 8, 14, 24, 50)
ODDS = (-1.5, -1.0, -0.4, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5)
SHARES = (0.0, 0.02, 0.1, 0.3, 0.7, 0.9, 0.98, 0.999)
COUNTS = (2, 4, 8)
TOLD = (0.0, 0.34, 0.67, 0.99)
MOST_BLANK = 3
FAR = 4  # columns further in than the text
OFTEN = 2  # copies
COPIES = 20  # that are looked at; what stands more often is furniture
MOST_LINKED = 0.8
LEAST_LETTERS = 3
PARAGRAPH_LETTERS = 4_000  # of a paragraph that are read; a file may be one line of 100 MB
BELOW, PARAGRAPHS_BELOW = 4, 2  # lines in which a heading's own words may come again
_NUMBER = re.compile(
    r"(?:[^\W\d_]{1,9} )?#?\d{1,3} ?[.):]|\d{1,3}\.\d|[Qq]\d?[.:]|[A-Z][.)] |[IVX]{1,5}\. "
)
_AROUND = (("next", 1), ("second", 2), ("last", -1))
_MARKS = frozenset("\"'“‘«„")
_TOLD_ENDS = frozenset(".?!:)")


class Setting(NamedTuple):
    """How a line is set; headings of one file are set alike."""

    indent: int
    blank: int
    numbered: bool
    capitalised: bool
    asks: bool


def is_short_line(block: Block) -> bool:
    """Tell whether a block could be a heading by its form alone."""
    text, likeness = block.text, block.evidence.likeness
    return (
        block.kind is BlockKind.PARAGRAPH
        and (likeness is None or likeness >= LEAST_LIKELY)
        and 0 < word_count(text) <= HEADING_MAX_WORDS
        and not text[0].islower()
        and text[-1] not in ",;"
        and any(map(str.isalpha, text))
    )


class TextLines:
    """The lines of a file, and what the signs of one need to know of the others."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self._sizes = [word_count(block.text) for block in blocks]
        self._prose = [
            size if size >= PROSE_MIN_WORDS and _is_kept(block) and ends_sentence(block.text) else 0
            for block, size in zip(blocks, self._sizes, strict=True)
        ]
        total = sum(self._prose) or 1
        self._above = [above / total for above in accumulate(self._prose, initial=0)]
        columns: Counter[int] = Counter()
        for block, size in zip(blocks, self._prose, strict=True):
            columns[block.evidence.indent] += size
        self._column = columns.most_common(1)[0][0] if columns else 0
        self.short = [place for place, block in enumerate(blocks) if is_short_line(block)]
        self._numbered = sum(is_numbered(blocks[place].text) for place in self.short)
        self._stems: dict[int, frozenset[str]] = {}
        self._copies: dict[str, list[int]] = defaultdict(list)
        for place, block in enumerate(blocks):
            if self._sizes[place] <= HEADING_MAX_WORDS:
                self._copies[_bare(block.text)].append(place)

    def setting(self, place: int) -> Setting:
        """Return how a line is set."""
        text, evidence = self._blocks[place].text, self._blocks[place].evidence
        blank = min(evidence.blank_before, MOST_BLANK)
        return Setting(
            evidence.indent, blank, is_numbered(text), _is_capitalised(text), text.endswith("?")
        )

    def signs(self, place: int) -> list[str]:
        """Return what speaks for and against the line as heading."""
        found = [*self._blocks[place].evidence.signs]  # those that have a weight here, too
        found += self._own(place)
        found.append(f"above {bisect_left(SHARES, self._above[place])}")
        for name, distance in _AROUND:
            near = place + distance
            is_line = 0 <= near < len(self._blocks)
            found += self._beside(name, near) if is_line else [f"{name} none"]
        found += self._copied(place)
        found.append(self._told(place))
        return found

    def _own(self, place: int) -> list[str]:
        text, evidence = self._blocks[place].text, self._blocks[place].evidence
        signs = [f"length {bisect_left(LENGTHS, self._sizes[place])}"]
        if evidence.likeness is None:
            signs.append("odds unknown")
        else:
            signs.append(f"odds {bisect_left(ODDS, evidence.likeness)}")
        signs.append(f"blank {min(evidence.blank_before, MOST_BLANK)}")
        if _is_capitalised(text):
            signs.append("capitalised")
        if text.isupper():
            signs.append("upper")
        further = evidence.indent - self._column
        if further:
            signs.append("outdented" if further < 0 else "indented" if further < FAR else "deep")
        signs += self._at_edges(text)
        if evidence.linked > MOST_LINKED * len(text):
            signs.append("linked")
        return signs

    def _at_edges(self, text: str) -> list[str]:
        last = text[-1]
        kind = "letter" if last.isalpha() else "other"
        signs = [f"closes with {last if last in _TOLD_ENDS else kind}"]
        if is_numbered(text):
            signs.append(f"numbered {bisect_left(COUNTS, self._numbered)}")
        if text[0] in _MARKS:
            signs.append("opens with a mark")
        return signs

    def _beside(self, name: str, place: int) -> Iterator[str]:
        block = self._blocks[place]
        if not _is_kept(block):
            yield f"{name} out"
        kind: str = block.kind
        if block.kind is BlockKind.PARAGRAPH:
            ends = "ends" if ends_sentence(block.text) else "open"
            kind = f"{ends} {bisect_left(SIZES, self._sizes[place])}"
        yield f"{name} {kind}"
        if name == "next":
            yield f"next blank {min(block.evidence.blank_before, MOST_BLANK)}"
            if block.text[:1].islower():
                yield "next small"
        if name == "last" and block.text.endswith(":"):
            yield "led in"

    def _copied(self, place: int) -> list[str]:
        same = self._copies[_bare(self._blocks[place].text)]
        if len(same) == 1:
            return []
        signs = []
        at = bisect_left(same, place)
        if at:
            listed = any(
                self._blocks[copy].kind is BlockKind.LIST_ITEM for copy in same[: min(at, COPIES)]
            )
            signs.append("stood above as item" if listed else "stood above as line")
            if same[at - 1] == place - 1:
                signs.append("stood just above")
        if same[-1] > place:
            signs.append("stands below")
        if len(same) > OFTEN:
            signs.append("stands often")
        return signs

    def _told(self, place: int) -> str:
        """Tell how many of the line's words come again in the paragraphs below."""
        own = _stems(self._blocks[place].text)
        if not own:
            return "no meaning"
        below = [
            at
            for at in range(place + 1, min(place + 1 + BELOW, len(self._blocks)))
            if self._prose[at] or self._blocks[at].kind is BlockKind.LIST_ITEM
        ]
        again = own & self._stems_of(below)
        return f"told {bisect_left(TOLD, len(again) / len(own))}"

    def _stems_of(self, places: Sequence[int]) -> frozenset[str]:
        for place in places[:PARAGRAPHS_BELOW]:
            if place not in self._stems:
                self._stems[place] = _stems(self._blocks[place].text[:PARAGRAPH_LETTERS])
        found: frozenset[str] = frozenset()
        return found.union(*(self._stems[place] for place in places[:PARAGRAPHS_BELOW]))


def is_numbered(text: str) -> bool:
    """Tell whether a line opens with a number: "1. Plan", "Step 2:", "2.1 Tools", "Q: Why?".

    >>> is_numbered("Step 2: Dig"), is_numbered("2 dredgers")
    (True, False)
    """
    return _NUMBER.match(text) is not None


def _is_kept(block: Block) -> bool:
    return not block.evidence.judged_out


def _stems(text: str) -> frozenset[str]:
    bearing = {word for word in words(text) if len(word) >= LEAST_LETTERS}
    return frozenset([word[:STEM_LETTERS] for word in bearing - english_page.DULL_WORDS])


def _bare(text: str) -> str:
    """Return a line without the number that it may bear in one place and not in the other."""
    return text.casefold().strip(" #:.…0123456789)")


def _is_capitalised(text: str) -> bool:
    parts = [part for part in text.split() if len(part) > LEAST_LETTERS]
    return len(parts) > 1 and not any(part[0].islower() for part in parts)
