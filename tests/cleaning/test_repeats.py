"""What a dump says twice within a few lines goes once; refrains and lists stay."""

from itertools import count

import pytest
from blocks import PROSE

from reader.cleaning.repeats import repeated_lines
from reader.model import Block, BlockKind, Evidence

ALT = "Dredgers off the quay"
JUDGED = Evidence(likeness=1.0)


def found(
    *texts: str, kind: BlockKind = BlockKind.PARAGRAPH, evidence: Evidence = JUDGED
) -> list[int]:
    blocks = [Block(n, kind, text, evidence=evidence) for n, text in zip(count(), texts)]
    return [block.id for block in repeated_lines(blocks)]


@pytest.mark.parametrize("kind", [BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.HEADING])
def test_the_second_of_two_lines_goes_though_one_stands_between(kind: BlockKind) -> None:
    assert found(ALT, ALT, PROSE, kind=kind) == [1]
    assert found(ALT, "Photo", f"{ALT}.", PROSE, kind=kind) == [2]


def test_what_stands_further_up_is_not_looked_at() -> None:
    assert found(ALT, "Photo", PROSE, ALT) == []


def test_a_line_of_three_words_may_be_said_again() -> None:
    assert found("Row the boat", "Row the boat") == []


def test_items_of_lists_and_what_nobody_judged_stay() -> None:
    assert found(ALT, ALT, kind=BlockKind.LIST_ITEM) == []
    assert found(ALT, ALT, evidence=Evidence()) == []
