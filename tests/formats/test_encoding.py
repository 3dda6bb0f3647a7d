import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats import encoding
from reader.formats.encoding import decode, is_readable

STORY = (
    "Der Bürgermeister sagte am Dienstag, die Straße über die Brücke bleibe gesperrt. "
    "„Wir können nicht länger zögern“, fügte er hinzu; größere Schäden drohten."
)
JAPANESE = "港は四月まで閉鎖されると市長が述べた。\n工事は来週から始まる予定だ。\n" * 8


@given(st.binary())
def test_any_bytes_become_text_that_can_be_written(data: bytes) -> None:
    for labelled in (False, True):
        decoded = decode(data, labelled=labelled)
        decoded.text.encode("utf-8")
        assert "\0" not in decoded.text
        assert "\r" not in decoded.text


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
def test_a_german_story_is_read_in_every_encoding(codec: str) -> None:
    assert decode(STORY.encode(codec)).text == STORY


@pytest.mark.parametrize(
    "codec", ["utf-8", "utf-16-le", "utf-16-be", "iso2022_jp", "cp932", "euc_jp"]
)
def test_a_japanese_story_is_read_in_every_encoding(codec: str) -> None:
    assert decode(JAPANESE.encode(codec)).text == JAPANESE


def test_valid_utf8_beats_a_stale_label() -> None:
    page = f'<meta charset="iso-8859-1"><p>{STORY}'
    assert decode(page.encode(), labelled=True).text == page


def test_a_label_counts_for_bytes_that_are_not_utf8() -> None:
    page = '<meta charset="windows-1251"><p>Порт закрыт до апреля'
    assert decode(page.encode("cp1251"), labelled=True).text == page


@pytest.mark.parametrize("label", ["zlib", "idna", "undefined", "utf-7", "rot13", "unicode_escape"])
def test_a_label_never_names_one_of_pythons_own_codecs(label: str) -> None:
    data = f'<meta charset="{label}"><p>caf'.encode() + b"\xe9 au lait"
    assert decode(data, labelled=True).encoding not in {label, label.replace("-", "_")}


def test_a_label_in_plain_text_is_only_text() -> None:
    data = '<meta charset="windows-1251"> is what the page said: café au lait.'.encode("cp1252")
    assert "café" in decode(data).text


def test_french_without_a_label_is_western() -> None:
    story = "Le maire a déclaré que le pont, très abîmé, resterait fermé à Noël. « Où aller ? »"
    assert decode(story.encode("cp1252")).text == story


def test_one_broken_byte_does_not_turn_utf8_into_something_else() -> None:
    decoded = decode(STORY.encode() * 4 + b"\xff")
    assert decoded.encoding == "utf-8"
    assert decoded.replaced == 1
    assert [note.kind for note in decoded.notes] == ["encoding"]


def test_a_replacement_character_of_the_authors_own_is_no_fault() -> None:
    assert decode("The sign \ufffd means unknown.".encode()).notes == ()


def test_the_byte_order_mark_is_no_text() -> None:
    assert decode(codecs.BOM_UTF8 + b"Pier").text == "Pier"


def test_every_line_end_is_one_line_end() -> None:
    assert decode(b"a\r\nb\rc\nd").text == "a\nb\nc\nd"


def test_an_encoding_that_a_person_chose_is_used_whatever_the_bytes_look_like() -> None:
    data = f'<meta charset="utf-8">{STORY}'.encode()
    decoded = decode(data, labelled=True, chosen="cp1252")
    assert decoded.encoding == "cp1252"
    assert decoded.text == data.decode("cp1252", "replace")


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "cp1252"])
def test_what_was_written_in_an_encoding_is_readable_in_it(codec: str) -> None:
    assert is_readable(STORY.encode(codec), codec)
    assert is_readable(codecs.BOM_UTF8 + STORY.encode(), "utf-8")


def test_a_choice_that_loses_the_foreign_letters_is_none() -> None:
    assert not is_readable(STORY.encode("cp1252"), "utf-8")
    assert not is_readable(STORY.encode("utf-16-le"), "cp1252")


def test_a_few_damaged_letters_do_not_make_a_choice_wrong() -> None:
    assert is_readable(STORY.encode() + b"\xff", "utf-8")


def test_what_the_file_around_a_page_says_goes_before_what_the_page_says() -> None:
    data = '<meta charset="koi8-r"><p>Причал'.encode("cp1251")
    assert decode(data, labelled=True, stated="windows-1251").text.endswith("Причал")
    assert decode(data, labelled=True, stated="x-unknown").encoding == "koi8-r"


def test_what_the_file_around_a_page_says_counts_only_when_it_makes_sense() -> None:
    data = "<p>Ångström’s café".encode()
    assert decode(data, labelled=True, stated="iso-8859-1").encoding == "utf-8"
    shift_jis = "<meta charset=shift_jis><p>港".encode("cp932")
    assert decode(shift_jis, labelled=True, stated="euc-jp").text.endswith("港")


CZECH = (
    "Žluťoučký kůň úpěl ďábelské ódy, řekl starosta. Přístav zůstane zavřený až do dubna, čeští "
)
POLISH = (
    "Zażółć gęślą jaźń, powiedział burmistrz. Port pozostanie zamknięty aż do kwietnia, łodzie "
)
PORTUGUESE = "O prefeito declarou que a ponte, já muito danificada, não será reaberta até março. "


@pytest.mark.parametrize("story", [CZECH, POLISH])
@pytest.mark.parametrize("codec", ["cp1250", "iso8859_2"])
def test_central_european_is_told_from_its_neighbour(story: str, codec: str) -> None:
    assert decode((story * 6).encode(codec)).text == story * 6


def test_portuguese_without_a_label_is_western() -> None:
    assert decode((PORTUGUESE * 3).encode("cp1252")).text == PORTUGUESE * 3


def test_the_euro_of_latin_9_is_a_euro() -> None:
    story = STORY.replace("„", '"').replace("“", '"') + " Das kostet 20 € im Jahr. " + STORY[:40]
    assert "20 €" in decode(story.encode("iso8859_15")).text


@pytest.mark.parametrize(
    ("data", "labelled", "reason"),
    [
        (codecs.BOM_UTF8 + b"Pier", False, encoding.BY_MARK),
        (STORY.encode("utf-16-le"), False, encoding.BY_ZERO_BYTES),
        (JAPANESE.encode("iso2022_jp"), False, encoding.BY_ESCAPES),
        (STORY.encode(), False, encoding.BY_VALIDITY),
        (STORY.encode() * 4 + b"\xff", False, encoding.BY_NEAR_VALIDITY),
        ('<meta charset="windows-1252"><p>Zoë'.encode("cp1252"), True, encoding.BY_LABEL),
        (STORY.encode("cp1252"), False, encoding.BY_LETTERS),
    ],
)
def test_the_choice_is_told_with_its_reason(data: bytes, *, labelled: bool, reason: str) -> None:
    assert decode(data, labelled=labelled).reason == reason


def test_what_the_file_around_a_page_states_goes_before_the_pages_own_label() -> None:
    page = '<meta charset="windows-1252"><p>Порт закрыт до апреля'
    decoded = decode(page.encode("cp1251"), labelled=True, stated="windows-1251")
    assert decoded.text == page
    assert decoded.reason == encoding.BY_CONTAINER


def test_a_stated_encoding_that_does_not_fit_is_not_believed() -> None:
    assert decode(JAPANESE.encode("cp932"), stated="euc-jp").text == JAPANESE


def test_a_choice_is_told_as_one() -> None:
    assert decode(b"Pier", chosen="cp1252").reason == encoding.BY_CHOICE
