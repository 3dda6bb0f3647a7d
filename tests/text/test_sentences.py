import pytest

from reader.text.sentences import sentences

SHORT = {"mr", "dr", "u.s", "sen"}


def split(text: str, whole: tuple[tuple[int, int], ...] = ()) -> list[str]:
    return [text[start:end] for start, end in sentences(text, SHORT, whole)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It rained. It stopped.", ["It rained.", "It stopped."]),
        ("Mr. Holm left. So did Dr. Lunn.", ["Mr. Holm left.", "So did Dr. Lunn."]),
        ("J. R. Holm left.", ["J. R. Holm left."]),
        ("The U.S. Navy left.", ["The U.S. Navy left."]),
        ("It cost 3.5 million.", ["It cost 3.5 million."]),
        ("It rained ... and stopped.", ["It rained ... and stopped."]),
        ("Why? Because!", ["Why?", "Because!"]),
        ("雨だ。晴れた。", ["雨だ。", "晴れた。"]),
        ("  ", []),
    ],
)
def test_sentences_end_where_a_new_one_can_begin(text: str, parts: list[str]) -> None:
    assert split(text) == parts


def test_no_sentence_ends_inside_what_must_stay_whole() -> None:
    text = "“It rained. It stopped,” he said. Then he left."
    assert split(text, ((0, 24),)) == ["“It rained. It stopped,” he said.", "Then he left."]


def test_a_sentence_may_end_with_what_stays_whole() -> None:
    text = "He said: “It rained.” Then he left."
    assert split(text, ((9, 21),)) == ["He said: “It rained.”", "Then he left."]
