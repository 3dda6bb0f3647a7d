import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import pipeline
from reader.formats.encoding import decode
from reader.formats.mojibake import NOTE, repaired
from reader.model import AS_WRITTEN

RIGHT = "“It’s a long winter,” said Zoë Müller – the pilot’s café is closed…"


@pytest.mark.parametrize("codec", ["latin-1", "cp1252"])
def test_utf8_that_was_once_read_as_western_is_put_right(codec: str) -> None:
    text = "It’s Zoë’s café – in winter."
    assert repaired(text.encode().decode(codec)).text == text


@pytest.mark.parametrize(
    "text",
    [
        RIGHT,
        "Плывут корабли: порт закрыт до апреля.",
        "港は四月まで閉鎖される。",
        "São João, mañana, Ærø, Århus, naïve, Straße, Łódź, Český Krumlov",
        "© 2025 · 20 °C ± 1 · £5 · 3 × 4 – “x” … §1",
        "Â is a letter, and so is Ã; Ñandú, ÉTÉ, À LA CARTE",
        "“â€™” is what “’” becomes when it is broken.",
    ],
)
def test_right_text_is_left_alone(text: str) -> None:
    assert repaired(text).text == text
    assert repaired(text).mended == ()


@given(st.text())
def test_text_that_was_not_broken_is_broken_by_nothing(text: str) -> None:
    found = repaired(text)
    assert bool(found.mended) == (found.text != text)


def test_tags_keep_what_is_broken_apart() -> None:
    page = "<p>Itâ€™s cold.</p><p>It’s winter.</p>"
    assert repaired(page).text == "<p>It’s cold.</p><p>It’s winter.</p>"


def test_what_was_repaired_is_listed() -> None:
    (note,) = decode("Itâ€™s the cafÃ© thatâ€™s closed.".encode()).notes
    assert note.kind == NOTE
    assert "3 broken letters were repaired" in note.text
    assert "“â€™” is “’” (2 times), “Ã©” is “é”" in note.text


def test_controls_are_listed_as_a_page_would_show_them() -> None:
    (note,) = decode("It\x92s the pilot’s.".encode()).notes
    assert "“’” is “’”" in note.text


def test_whoever_wants_the_letters_as_they_stand_has_them() -> None:
    text = "Itâ€™s cold."
    found = decode(text.encode(), chosen=AS_WRITTEN)
    assert found.text == text
    assert found.encoding == "utf-8"
    assert found.notes == ()


def test_in_an_encoding_that_a_person_chose_nothing_is_repaired() -> None:
    assert decode("It’s cold.".encode(), chosen="cp1252").text == "Itâ€™s cold."


def test_a_file_is_read_again_with_its_broken_letters(tmp_path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("Itâ€™s cold.", encoding="utf-8")
    assert pipeline.open_document(path).blocks[0].text == "It’s cold."
    assert pipeline.open_document(path, AS_WRITTEN).blocks[0].text == "Itâ€™s cold."


def test_two_odd_letters_in_a_row_are_no_broken_one_for_sure() -> None:
    assert repaired("They paid 5 €é and left.").mended == ()


@pytest.mark.parametrize(
    "head",
    [
        '---\ntitle: "A"\ngenerator: "Standfirst 0.1.0"\n---\n\n',
        '<meta name="generator" content="Standfirst 0.1.0"><p>',
    ],
)
def test_our_own_export_keeps_what_a_person_saw(head: str) -> None:
    text = f"{head}Itâ€™s late, and itâ€™s cold."
    assert repaired(text).text == text
