"""Every regular expression of the package takes a time that grows as the text does, no faster."""

import re
from functools import cache

import pytest
from patterns.adversaries import Adversaries
from patterns.growth import MOST, Growth, worst_growth
from patterns.recording import Recorded, recorded
from patterns.sites import READER, WHOLE, sites

OTHER_IMPORT = re.compile(r"^[ \t]*(?:from re import|import re as|import regex)", re.MULTILINE)
PARTS = sorted({site.module.split(".")[1] for site in sites()})
# What grows faster than its text, as simple as it gets.
STEEP = {
    "two repeats may take the same": (r"\s*:?\s+(?=\w)", "match"),
    "a repeat within a repeat": (r"(?:\w+\s?)+:", "match"),
    "begins anew at every blank": (r"\s+$", WHOLE),
    "looks for an end at every beginning": (r"<!--.*?-->", WHOLE),
    "a line begins anew at every empty line": (r"(?m)^\s*#", WHOLE),
    "looks ahead from every place": (r"\w(?=.*:)", WHOLE),
    "bytes": (rb"--[^>]*>", WHOLE),
}
LEVEL = {
    "takes all blanks at once": (r"\s*+:?\s*+(?=\w)", "match"),
    "begins only behind something else": (r"(?<!\s)\s++$", WHOLE),
    "looks at a few hundred characters": (r"<[^<>]{0,200}>", WHOLE),
    "bytes": (rb"--[^->]*>", WHOLE),
    "many words": ("|".join(f"word{n}" for n in range(200)), WHOLE),
}


@cache
def everything() -> list[Recorded]:
    return recorded()


def steepest(pattern: re.Pattern, method: str) -> Growth | None:
    """Return the first growth found that is more than it may be."""
    for adversary in Adversaries(pattern):
        growth = worst_growth(pattern, method, adversary)
        if growth is not None and growth.ratio > MOST:
            return growth
    return None


@pytest.mark.parametrize("part", PARTS)
def test_twice_the_text_takes_twice_the_time(part: str) -> None:
    patterns = {
        (one.pattern, method): one.site
        for one in everything()
        if one.site.module.split(".")[1] == part
        for method in one.methods
    }
    steep = {
        f"{site} takes {growth}"
        for (pattern, method), site in patterns.items()
        if (growth := steepest(pattern, method)) is not None
    }
    assert not steep, "\n".join(sorted(steep))


def test_every_pattern_of_the_package_is_recorded() -> None:
    missing = set(sites()) - {one.site for one in everything()}
    assert not missing, f"make tests/patterns/exercise.py come by {sorted(map(str, missing))}"


def test_nothing_compiles_patterns_that_the_audit_does_not_see() -> None:
    for path in READER.rglob("*.py"):
        assert not OTHER_IMPORT.search(path.read_text(encoding="utf-8")), path


@pytest.mark.parametrize(("pattern", "method"), STEEP.values(), ids=STEEP)
def test_a_steep_pattern_is_found(pattern: str | bytes, method: str) -> None:
    assert steepest(re.compile(pattern), method) is not None


@pytest.mark.parametrize(("pattern", "method"), LEVEL.values(), ids=LEVEL)
def test_a_level_pattern_is_left_alone(pattern: str | bytes, method: str) -> None:
    assert steepest(re.compile(pattern), method) is None
