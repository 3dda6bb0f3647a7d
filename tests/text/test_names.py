import pytest

from reader.text.names import names_in, names_person


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Lunn", "Ada Lunn"),
        ("Ada Lunn", "Ada Lunn"),
        ("Ada Lunn", "Ada Britt Lunn"),
        ("A. Lunn", "Ada Lunn"),
        ("Britt Lunn", "Ada Britt Lunn"),
    ],
)
def test_a_shorter_name_can_mean_the_full_one(short: str, full: str) -> None:
    assert names_person(short.split(), full.split())


@pytest.mark.parametrize(
    ("short", "full"), [("Ivo Lunn", "Ada Lunn"), ("Ada", "Ada Lunn"), ("Holm", "Ada Lunn")]
)
def test_other_names_mean_other_people(short: str, full: str) -> None:
    assert not names_person(short.split(), full.split())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Then Ada Lunn left, and then Holm’s boat came.", ["Ada Lunn", "Holm"]),
        ("Ada van der Lunn and her brother Per met.", ["Ada van der Lunn", "Lunn", "Per"]),
        ("Ada Lunn and Per Holm and other divers said so.", ["Ada Lunn", "Per Holm"]),
        (
            "Nobody there saw the boat of the Tidewater Post’s Maren Holt.",
            ["Tidewater Post", "Maren Holt"],
        ),
        (
            "Örjan Åsk. “Élise Roy,” said Дмитрий Орлов.",
            ["Örjan Åsk", "Élise Roy", "Дмитрий Орлов"],
        ),
        ("Master Ada of the Harbour Board left the harbour.", ["Master Ada", "Harbour Board"]),
        ("Somebody told us that van Holm left.", ["Holm"]),
        ("Nobody there met Ada و Lunn at all.", ["Ada", "Lunn"]),
        ("nobody at all, 3 times", []),
        ("", []),
    ],
)
def test_what_may_be_a_name_has_capitals_that_no_sentence_gave_it(
    text: str, names: list[str]
) -> None:
    assert list(names_in(text)) == names
