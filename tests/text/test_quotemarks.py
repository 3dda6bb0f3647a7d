import pytest

from reader.text.quotemarks import marked


def inner(text: str) -> list[str]:
    return [text[pair.inner_start : pair.inner_end] for pair in marked(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“A,” he said, “b.”", ["A,", "b."]),
        ('"A," he said, "b."', ["A,", "b."]),
        ("''A,'' he said.", ["A,"]),
        ("„Ja“, sagte er. »Nein«, «oui »", ["Ja", "Nein", "oui "]),
        ("「はい」と言った", ["はい"]),
        ("“The ‘old’ pier”", ["The ‘old’ pier", "old"]),
        ('"A "low" price."', ['A "low" price.', "low"]),
        ("'We never,' she said, 'thought it's so.'", ["We never,", "thought it's so."]),
    ],
)
def test_marks_of_every_style_pair_up(text: str, found: list[str]) -> None:
    assert inner(text) == found


@pytest.mark.parametrize(
    "text", ["don't", "the boys' club", '12" pipe', "6' 2\"", "'70s", "rock ’n’ roll", "", '"', "”"]
)
def test_apostrophes_inches_and_stray_marks_open_nothing(text: str) -> None:
    assert inner(text) == []


def test_depth_tells_what_stands_inside_other_marks() -> None:
    assert [pair.depth for pair in marked("“The ‘old’ pier” and “this”")] == [0, 1, 0]


def test_a_mark_that_never_closes_runs_to_the_end() -> None:
    (pair,) = marked("“It goes on.")
    assert not pair.closed


def test_a_missing_closing_mark_does_not_swallow_later_quotes() -> None:
    assert inner("“Lost. “B,” she said. “C.”") == ["B,", "C."]
