"""Phrases at the edges of a line, however they are written."""

import pytest

from reader.text.phrases import after_lead, bare_line, holds_phrase


@pytest.mark.parametrize(
    "line",
    [
        "Editor's picks",
        "EDITOR’S PICKS",
        "• Editor‘s picks …",
        "» Editor's picks:\t",
        "*Editor's picks*",
    ],
)
def test_a_bare_line_has_no_capitals_and_no_frills(line: str) -> None:
    assert bare_line(line) == "editor's picks"


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("READ MORE: Storm closes harbour", "Storm closes harbour"),
        ("Read more : Storm", "Storm"),
        ("Read more about it:Storm", "Storm"),
        ("Don’t miss: 10:30 ferry", "10:30 ferry"),
        ("Read more:", ""),
    ],
)
def test_what_follows_a_lead_and_its_colon_is_found(text: str, rest: str) -> None:
    assert after_lead(text, ("read more", "read more about it", "don't miss")) == rest


@pytest.mark.parametrize(
    "text",
    [
        "Read more books this winter",
        "Read more books: three for the winter",
        "We read more: two books a week",
        "Storm closes harbour: read more",
        "",
    ],
)
def test_a_lead_opens_its_line_and_has_a_colon(text: str) -> None:
    assert after_lead(text, ("read more",)) is None


def test_a_line_whose_letters_fold_to_more_has_no_lead() -> None:
    assert after_lead("Read more: Straße gesperrt", ("read more",)) is None


@pytest.mark.parametrize("text", ["Sign up!", "Please SIGN UP today", "sign up", "(sign up)"])
def test_a_phrase_stands_as_whole_words(text: str) -> None:
    assert holds_phrase(text, ("log in", "sign up"))


@pytest.mark.parametrize("text", ["Sign upon it", "Resign up here", "Sign, up", "Sign", ""])
def test_words_that_only_hold_the_letters_of_a_phrase_are_not_it(text: str) -> None:
    assert not holds_phrase(text, ("log in", "sign up"))


def test_a_phrase_that_ends_in_a_sign_may_stand_at_a_word() -> None:
    assert holds_phrase("Price: £20", ("price: £",))
