"""Finds the headings in a file without mark-up: the lines that bear most signs of one.

A sign is a word; `text_weights` says how much it speaks for a heading or against it. Once that is
known of every line it is asked again, for lines that are set alike are headings together.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from math import exp

from reader.anatomy.text_lines import Setting, TextLines
from reader.anatomy.text_weights import (
    HEADING_ALIKE,
    HEADING_BASE,
    HEADING_BESIDE,
    HEADING_LEAST,
    HEADING_OWN,
    HEADING_SECOND_BASE,
    HEADING_WEIGHTS,
    OWN_TEXT_LEAST,
)
from reader.lexicon import english_page
from reader.model import Block
from reader.text.phrases import after_lead
from reader.text.prose import ends_plainly
from reader.text.sameness import words

# A line that is set like no other counts as if a third of one line like it were a heading.
_PRIOR = 0.3
FEWEST_HEADINGS = 2
_SPEECH = "“„«\"'‘"


def likely_headings(blocks: Sequence[Block], title: str) -> frozenset[int]:
    """Return the ids of the lines that are more likely headings than not.

    In a file that nobody judged, which may be a poem or a letter, a line must be surer.
    """
    lines = TextLines(blocks)
    odds = {place: _first(lines, place) for place in lines.short}
    said = words(title)
    found: list[Block] = []
    for place, sum_of_all in _second(lines, odds).items():
        block = blocks[place]
        least = OWN_TEXT_LEAST if block.evidence.likeness is None else HEADING_LEAST
        leads_elsewhere = block.evidence.linked >= len(block.text)  # a card's headline, all link
        if (
            sum_of_all <= least
            or leads_elsewhere
            or _is_speech(block.text)
            or words(block.text) == said
        ):
            continue
        if after_lead(block.text, english_page.CROSS_LINK_LEADS) is None:
            found.append(block)
    return frozenset(block.id for block in found) if _make_sections(found) else frozenset()


def _is_speech(text: str) -> bool:
    """Tell whether a line is what somebody said: “I love you,” he said."""
    return text[:1] in _SPEECH and ends_plainly(text)


def _make_sections(found: Collection[Block]) -> bool:
    """Tell whether the headings of a dump are more than one line that happened to look like one.

    Of dumps with a lone heading 5 in 30 have one.
    """
    judged = [block.evidence for block in found if block.evidence.likeness is not None]
    return not judged or sum(not each.judged_out for each in judged) >= FEWEST_HEADINGS


def _first(lines: TextLines, place: int) -> float:
    weigh = HEADING_WEIGHTS.get
    return HEADING_BASE + sum([weigh(sign, 0.0) for sign in lines.signs(place)])


def _second(lines: TextLines, odds: Mapping[int, float]) -> dict[int, float]:
    """Return the log odds of every line, those of its neighbours and its like considered."""
    chances = {place: 1 / (1 + exp(-own)) for place, own in odds.items()}
    settings = {place: lines.setting(place) for place in odds}
    alike: dict[Setting, list[float]] = defaultdict(list)
    for place, chance in chances.items():
        alike[settings[place]].append(chance)
    sums = {setting: (sum(each), len(each)) for setting, each in alike.items()}
    found = {}
    for place, own in odds.items():
        total, number = sums[settings[place]]
        others = (total - chances[place] + _PRIOR) / number  # with the prior in its own stead
        beside = chances.get(place - 1, 0.0) + chances.get(place + 1, 0.0)
        more = HEADING_ALIKE * others + HEADING_BESIDE * beside
        found[place] = HEADING_SECOND_BASE + HEADING_OWN * own + more
    return found
