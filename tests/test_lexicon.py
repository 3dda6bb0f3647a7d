"""Every language states fields of Lexicon and nothing else."""

import pytest

from reader import lexicon
from reader.lexicon import Lexicon, no_language, nothing

FIELDS = set(Lexicon.__annotations__)


def fields_of(module: object) -> set[str]:
    return {name for name in vars(module) if name.isupper()}


def test_nothing_has_every_field_and_says_nothing_with_it() -> None:
    assert fields_of(nothing) == FIELDS
    assert not any(vars(nothing)[name] for name in FIELDS if not name.endswith("_ENDING"))


@pytest.mark.parametrize("language", [*lexicon.LANGUAGES, ""])
def test_a_language_has_no_field_that_nobody_knows(language: str) -> None:
    module = lexicon.of(language)
    assert fields_of(module) == FIELDS
    assert all(type(vars(module)[name]) is type(vars(nothing)[name]) for name in FIELDS)


def test_a_language_we_do_not_know_still_knows_names() -> None:
    assert no_language.FEMALE_NAMES
    assert not no_language.CLAUSE_VERBS
