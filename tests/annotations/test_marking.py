"""Words that a person marked as a quote."""

import pytest

from reader.annotations.marking import kind_of, parts_of, trimmed
from reader.model import QuoteKind, Span

TEXT = (
    "A line above.\n\n“It leaks,” she said, “and it is old.” He said the deck was “wet”. "
    "‘No,’ he said. Es sei „schön“, sagte er.\n\n“Alone,” they said."
)


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        ("“It leaks,” ", "It leaks,"),
        ("“It leaks,” she said, “and it is old.”", "It leaks,” she said, “and it is old."),
        ("‘No,’", "No,"),
        ("leaks", "leaks"),
        ("the deck was “wet”", "the deck was “wet”"),
        ("“It leaks,” she said", "“It leaks,” she said"),
        (".” ", "."),
        ("\n\n", ""),
    ],
)
def test_spaces_and_marks_around_chosen_words_are_no_part_of_them(chosen: str, left: str) -> None:
    assert trimmed(TEXT, span_of(chosen)).of(TEXT) == left


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("It leaks,", QuoteKind.DIRECT),
        ("It leaks", QuoteKind.DIRECT),
        ("the deck was “wet”", QuoteKind.MIXED),
        ("Es sei „schön“", QuoteKind.MIXED),
        ("he said", QuoteKind.INDIRECT),
    ],
)
def test_a_quote_is_of_the_kind_its_marks_say(words: str, kind: QuoteKind) -> None:
    assert kind_of(TEXT, span_of(words)) is kind


def test_only_what_is_interrupted_has_parts() -> None:
    whole = trimmed(TEXT, span_of("“It leaks,” she said, “and it is old.”"))
    assert [part.of(TEXT) for part in parts_of(TEXT, whole)] == ["It leaks,", "and it is old."]
    for words in ("It leaks,", "the deck was “wet”", "Alone,", "A line above."):
        assert parts_of(TEXT, span_of(words)) == (span_of(words),)
