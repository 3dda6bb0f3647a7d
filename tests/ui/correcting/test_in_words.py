"""Corrections as a person reads them."""

import pytest

from reader.model import (
    Anchor,
    Correction,
    MarkedQuote,
    Reassignment,
    RoleChange,
    SourceMerger,
    UnmarkedQuote,
)
from reader.ui.correcting.in_words import deed, told

WORDS = Anchor("It leaks", "“", "”", 1)


@pytest.mark.parametrize(
    ("correction", "words", "doing"),
    [
        (MarkedQuote("1", WORDS, "Ada"), "“It leaks” is a quote of Ada", "marking a quote"),
        (MarkedQuote("1", WORDS), "“It leaks” is a quote of nobody known", "marking a quote"),
        (UnmarkedQuote("1", WORDS), "“It leaks” is no quote", "unmarking a quote"),
        (Reassignment("1", WORDS, "Ada"), "“It leaks” was said by Ada", "changing a speaker"),
        (SourceMerger("1", "Lunn", "Ada"), "“Lunn” means “Ada”", "changing a name"),
        (RoleChange("1", "Ada", "cook"), "Ada is “cook” here", "changing a role"),
        (
            RoleChange("1", "Ada", "", "group"),
            "Ada is without a role here, of the kind “group”",
            "changing a role",
        ),
    ],
)
def test_every_correction_has_words(correction: Correction, words: str, doing: str) -> None:
    assert told(correction) == words
    assert deed([correction]) == doing


def test_a_long_quote_is_told_by_its_beginning() -> None:
    long = UnmarkedQuote("1", Anchor("word " * 60, "", "", 0))
    assert len(told(long)) < 120
    assert told(long).endswith("…” is no quote")
