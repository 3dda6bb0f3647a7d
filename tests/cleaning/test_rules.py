"""Rules that judge each block by itself need not see what they left a second time."""

import pytest

from reader.cleaning.rules import RULES, Rule
from reader.model import Block, BlockKind, Evidence

SIGNS = (
    "consent or terms",
    "copyright",
    "comment words",
    "share words",
    "form field",
    "sign-up",
    "under a label",
    "date",
    "in a menu",
    "button",
    "none of the text above",
    "none of the text below",
)
FURNITURE = ("page-number", "running-head", "address-list", "licence", "letter-tail")
LINES = (
    "The dredger lay at the quay until noon, and nobody came ashore.",
    "Share on Facebook",
    "Skip to content",
    "Sign up for our harbour letter",
    "© 2024 The Tidewater Post",
    "READ MORE: Storm closes harbour",
    "The pilots went home",
)
JUDGED_OUT = -3.0


def blocks() -> list[Block]:
    evidences = [Evidence(likeness=JUDGED_OUT, signs=(sign,), judged_out=True) for sign in SIGNS]
    evidences += [Evidence(furniture=name) for name in FURNITURE]
    evidences += [Evidence(likeness=2.0, signs=("date",))]
    lines = [("Harbour and quay", evidence) for evidence in evidences]
    lines += [(text, Evidence()) for text in LINES]
    lines += [("Read more", Evidence(linked=len("Read more")))]
    return [
        Block(number, BlockKind.PARAGRAPH, text, evidence=evidence)
        for number, (text, evidence) in enumerate(lines)
    ]


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if rule.is_by_line], ids=lambda rule: rule.name
)
def test_a_rule_by_line_finds_the_same_in_a_block_alone_and_in_company(rule: Rule) -> None:
    together = {block.id for block in rule.find(blocks())}
    alone = {found.id for block in blocks() for found in rule.find([block])}
    assert together == alone
    assert together
    assert len(together) < len(blocks())


def test_every_rule_tells_the_reader_why() -> None:
    assert all(rule.reason for rule in RULES)
