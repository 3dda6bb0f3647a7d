import pytest

from reader.text.quotemarks import in_marks, marked, with_marks


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
        ("他说“你好”。", ["你好"]),
        ("“1984” is a book", ["1984"]),
        ("'We never,' she said, 'thought it's so.'", ["We never,", "thought it's so."]),
    ],
)
def test_marks_of_every_style_pair_up(text: str, found: list[str]) -> None:
    assert inner(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "don't",
        "the boys' club",
        "the '70s and the boys' club",
        '12" pipe',
        "12'' and 10'' pipes",
        "a 12''x10'' board",
        "6' 2\"",
        "'70s",
        "rock ’n’ roll",
        "",
        '"',
        "”",
        "“",
        "“”",
    ],
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


@pytest.mark.parametrize(
    ("text", "inner_words", "outer"),
    [
        ('"It is over," she said.', "It is over", '"It is over,"'),
        ("“It is over”, she said.", "It is over", "“It is over”"),
        ("It is over, she said.", "is", "is"),
        ("“It is over, she said.”", "It is over", "“It is over"),
        ("He said: it is over.”", "it is over", "it is over.”"),
    ],
)
def test_a_stretch_is_widened_by_its_marks_and_by_no_other_sign(
    text: str, inner_words: str, outer: str
) -> None:
    at = text.index(inner_words)
    start, end = with_marks(text, at, at + len(inner_words))
    assert text[start:end] == outer


@pytest.mark.parametrize(
    ("words", "whole", "shown"),
    [
        ("We have no date", True, "“We have no date”"),
        ("there is no date", False, "“there is no date”"),
        ('there is "no date"', False, 'there is "no date"'),
        ('there is "no date"', True, '“there is "no date"”'),
        ("it's so", False, "“it's so”"),
    ],
)
def test_quoted_words_stand_in_one_pair_of_marks(words: str, shown: str, *, whole: bool) -> None:
    assert in_marks(words, whole=whole) == shown
