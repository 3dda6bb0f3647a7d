"""A rule that is switched off: what it took stays, and nothing else moves."""

import pytest
from blocks import numbered, paragraph

from reader.cleaning import EXAMPLES, RULES, clean, keeping

LINE_RULES = {"share-line", "furniture-line", "sign-up-line", "copyright-line", "cross-link"}
STORY = (
    "The port will stay closed until April, the harbour authority said on Tuesday.",
    "Share on Facebook",
    "Advertisement",
    "Two dredgers came in August and worked from both ends of the channel, day and night.",
    "READ MORE: Storm closes harbour",
    "© 2024 The Tidewater Post. All rights reserved.",
)


@pytest.mark.parametrize("off", [set(), {"share-line"}, {"cross-link", "furniture-line"}])
def test_just_what_these_rules_took_is_back_where_it_stood(off: set[str]) -> None:
    before = clean(numbered(*STORY))
    after = keeping(before, off)
    back = {removal.block.id for removal in before.removals if removal.rule in off}
    assert len(back) == len(off)
    assert {block.id for block in after.kept} == {block.id for block in before.kept} | back
    assert [block.id for block in after.kept] == sorted(block.id for block in after.kept)
    assert set(after.removals) == {r for r in before.removals if r.rule not in off}


def test_no_other_rule_takes_what_one_that_is_off_would_have_taken() -> None:
    twice = numbered(*STORY, *STORY)
    everything = {removal.rule for removal in clean(twice).removals}
    assert keeping(clean(twice), everything).kept == twice


def test_every_rule_has_one_example() -> None:
    shown = [name for examples in EXAMPLES.values() for name in examples]
    assert sorted(shown) == sorted(rule.name for rule in RULES)
    assert all(example for examples in EXAMPLES.values() for example in examples.values())


@pytest.mark.parametrize("name", sorted(LINE_RULES))
def test_an_example_of_a_line_goes_by_its_rule(name: str) -> None:
    (example,) = [examples[name] for examples in EXAMPLES.values() if name in examples]
    (rule,) = [rule for rule in RULES if rule.name == name]
    block = paragraph(example)
    assert list(rule.find([block])) == [block]
