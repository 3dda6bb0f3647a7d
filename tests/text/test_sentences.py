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
        ("It rained ... and Ada left.", ["It rained ... and Ada left."]),
        ("Why? Because!", ["Why?", "Because!"]),
        ("雨だ。晴れた。", ["雨だ。", "晴れた。"]),
        ("(It rained.) It stopped.", ["(It rained.)", "It stopped."]),
        ("It rained.”» It stopped.", ["It rained.”»", "It stopped."]),
        ("It rained.”x It stopped.", ["It rained.”x It stopped."]),
        ("It rained! , he said.", ["It rained! , he said."]),
        ("It rained\nIt stopped", ["It rained", "It stopped"]),
        ("It rained.\n it stopped", ["It rained.", "it stopped"]),
        ("Plan B. It rained.", ["Plan B. It rained."]),  # B may be an initial
        ("Plan b. It rained.", ["Plan b.", "It rained."]),
        ("It rained … It stopped.", ["It rained …", "It stopped."]),
        ("It rained.", ["It rained."]),
        (" It rained. ", ["It rained."]),
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


def test_a_few_words_behind_a_stop_keep_their_sentence_whole() -> None:
    text = "He said “Oh! I” Then he left."
    assert split(text, ((8, 15),)) == [text]


def test_each_stretch_is_kept_whole_and_sentences_end_between_them() -> None:
    text = "“It. Is.” He left. “So. Did. She.” Then it rained. It stopped."
    assert split(text, ((0, 9), (19, 34))) == [
        "“It. Is.”",
        "He left.",
        "“So. Did. She.”",
        "Then it rained.",
        "It stopped.",
    ]


def test_a_long_word_before_a_stop_is_no_abbreviation() -> None:
    assert sentences("He saw counterrevolutionaries. He left.", {"revolutionaries"}) == [
        (0, 30),
        (31, 39),
    ]
