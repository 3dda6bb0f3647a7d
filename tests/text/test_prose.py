import pytest

from reader.text.prose import (
    ends_plainly,
    ends_sentence,
    headline_shaped,
    reads_as_prose,
    word_count,
)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("   ", 0),
        ("Two dredgers", 2),
        ("Two  dredgers,\none pump", 4),
        ("Ein Käpt’n geht", 3),
        ("Гавань закрыта", 2),
        ("Λιμάνι — κλειστό", 3),  # a dash between spaces counts as it does in English
        ("port-closing", 1),
    ],
)
def test_words_are_parted_by_white_space(text: str, count: int) -> None:
    assert word_count(text) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("港口", 1),
        ("港口关闭", 2),
        ("港口关闭。", 2),
        ("港口关闭直到四月", 4),
        ("港が閉まる", 2),
        ("フェリー", 2),
        ("ท่าเรือ", 3),
        ("港", 0),
    ],
)
def test_two_letters_of_an_unspaced_script_are_a_word(text: str, count: int) -> None:
    assert word_count(text) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("港口 2024 关闭", 3),
        ("Skarvik港口关闭", 3),
        ("港口关闭 until April", 4),
        ("「港口」，《关闭》！", 2),
    ],
)
def test_foreign_words_among_unspaced_letters_count_each(text: str, count: int) -> None:
    assert word_count(text) == count


def test_korean_parts_its_words_by_spaces() -> None:
    assert word_count("항구가 사월까지 닫힌다") == 3


def test_a_paragraph_of_an_unspaced_script_reads_as_prose_and_its_headline_does_not() -> None:
    sentence = "港口管理局周二表示，工程师在航道中发现三米厚的淤泥之后，港口将关闭至四月。"
    assert reads_as_prose(sentence)
    assert not reads_as_prose(sentence.removesuffix("。"))
    assert not reads_as_prose("港口关闭至四月。")


@pytest.mark.parametrize("text", ["He left.", "“He left.”", "He left!)", "港口关闭。」", "Why?» "])
def test_a_sentence_ends_though_marks_close_behind_its_stop(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["He left", "He left,", "He left:", "“He left”", ""])
def test_no_stop_no_end_of_a_sentence(text: str) -> None:
    assert not ends_sentence(text)


@pytest.mark.parametrize("text", ["He left.", "“He left.” ", "He left.)\n", "港口关闭。」"])
def test_a_statement_ends_plainly(text: str) -> None:
    assert ends_plainly(text)


@pytest.mark.parametrize("text", ["Why?", "He left!", "And then…", "He left", ""])
def test_headlines_do_not_end_plainly(text: str) -> None:
    assert not ends_plainly(text)


@pytest.mark.parametrize(
    "text",
    [
        "Storm closes harbour",
        " A storm, and no ferry ",
        "“Storm” closes harbour",
        "«[(¿Why now?",
        "3 ports that closed",
        "Why small ports matter!",
        "港口关闭",
    ],
)
def test_a_headline_is_short_and_begins_like_one(text: str) -> None:
    assert headline_shaped(text, 5)


@pytest.mark.parametrize(
    "text",
    [
        "Storm closes harbour.",
        "Storm closes harbour,",
        "Storm closes harbour;",
        "storm closes harbour",
        "“storm” closes harbour",
        "• Storm closes harbour",
        "One two three four five six",
        "“”",
        "",
    ],
)
def test_what_goes_on_or_states_or_begins_small_is_no_headline(text: str) -> None:
    assert not headline_shaped(text, 5)
