import pytest
from case_files import Case, cases_beside

from reader.cleaning import RULES, clean


@pytest.mark.parametrize("case", cases_beside(__file__), ids=lambda case: case.name)
def test_each_block_of_the_picture_meets_its_fate(case: Case) -> None:
    cleaned = clean(case.blocks, case.lifted)
    assert {removal.block.id: removal.rule for removal in cleaned.removals} == case.removed


@pytest.mark.parametrize("case", cases_beside(__file__), ids=lambda case: case.name)
def test_cleaning_what_was_kept_removes_nothing_more(case: Case) -> None:
    kept = clean(case.blocks, case.lifted).kept
    assert clean(kept).kept == kept


def test_every_rule_has_a_name_of_its_own() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)


# Rules that judge elements of web pages, or by the evidence of dumps; pages show them, in the
# tests beside this one.
OF_PAGES = {"cards", "dumps", "main_content", "page_regions", "page_tails", "threads"}
OF_DUMPS = {"repeated-line"}


def test_every_rule_that_judges_words_has_a_case() -> None:
    shown = {rule for case in cases_beside(__file__) for rule in case.removed.values()}
    by_words = {
        rule.name
        for rule in RULES
        if rule.find.__module__.rpartition(".")[2] not in OF_PAGES and rule.name not in OF_DUMPS
    }
    assert by_words <= shown
