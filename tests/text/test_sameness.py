"""How alike texts are, by their words."""

import pytest

from reader.text.sameness import are_twins, same_words, share_topic, shared_words, stems, words


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Storm closes harbour", "STORM CLOSES HARBOUR!"),
        ("Skarvik's “old” quay", "Skarvik’s old quay"),
        ("The quay", "The quay"),
        ("Straße", "STRASSE"),
    ],
)
def test_the_same_words_say_the_same(a: str, b: str) -> None:
    assert same_words(a, b)
    assert same_words(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Storm closes harbour", "Storm closes harbours"),
        ("Storm closes harbour", "Harbour closes storm"),
        ("Storm", "Storm closes harbour"),
        ("Storm", "Storm!!!!!!!!!!"),  # much longer: no punctuation makes up for that
        ("***", "***"),
        ("---", "***"),
        ("", ""),
    ],
)
def test_other_words_or_none_say_something_else(a: str, b: str) -> None:
    assert not same_words(a, b)
    assert not same_words(b, a)


def test_a_text_of_any_length_has_its_words_in_their_order() -> None:
    assert words("The Quay, the quay " * 20) == ["the", "quay", "the", "quay"] * 20


@pytest.mark.parametrize(
    ("a", "b", "share"),
    [
        ("Storm closes harbour", "READ MORE: Storm closes old harbour", 1.0),
        ("Storm closes harbour today", "Storm closes school", 2 / 3),
        ("Storm, storm, storm", "Storm and rain", 1.0),
        ("Storm", "Rain", 0.0),
        ("", "Rain", 0.0),
    ],
)
def test_the_share_is_of_the_shorter_texts_different_words(a: str, b: str, share: float) -> None:
    assert shared_words(a, b) == shared_words(b, a) == share


@pytest.mark.parametrize(
    ("a", "b", "twins"),
    [
        ("One two three four five", "One two three other words", True),  # three of five
        ("One two three four five", "One two other words here", False),
    ],
)
def test_twins_share_three_of_five_words(a: str, b: str, *, twins: bool) -> None:
    assert are_twins(a, b) is twins


def test_a_topic_is_two_words_whatever_their_endings() -> None:
    assert share_topic("The dredgers of Skarvik", "Dredging at Skarvik", {"the", "of", "at"})
    assert not share_topic("The dredgers of Bergen", "Dredging at Skarvik", {"the", "of", "at"})
    assert not share_topic("The dredgers of it", "The dredging of it", {"the", "of", "it"})


def test_a_stem_has_five_letters_and_dull_words_none() -> None:
    assert stems("Two dredgers, dredging; silt") == {"two", "dredg", "silt"}
    assert stems("Two dredgers", ignoring={"two"}) == {"dredg"}
