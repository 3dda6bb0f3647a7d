import pytest

from reader.text.names import names_person


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
