from dataclasses import replace

import pytest

from reader.export.citations.work import WorkKind, work_of
from tests.export.citations.works import of, pier


@pytest.mark.parametrize(
    ("site", "kind"),
    [
        ("Nordvik Post", WorkKind.NEWS),
        ("The Guardian", WorkKind.NEWS),
        ("Nordvik Harbour", WorkKind.PAGE),
        ("The Nordvik Post Blog", WorkKind.BLOG),
        ("", WorkKind.PAGE),
    ],
)
def test_the_name_of_a_site_tells_what_its_articles_are(site: str, kind: WorkKind) -> None:
    assert work_of(of(site=site)).kind is kind


def test_a_paper_is_known_by_the_words_of_its_own_language() -> None:
    assert work_of(of(site="Nordviker Zeitung", language="de")).kind is WorkKind.NEWS
    assert work_of(of(site="Nordviker Zeitung", language="fr")).kind is WorkKind.PAGE


def test_a_work_is_called_by_author_year_and_the_first_telling_word() -> None:
    assert work_of(pier()).key == "lunn2016pier"
    assert work_of(pier(authors=("Max Õun",))).key == "oun2016pier"


def test_a_number_beside_the_year_tells_little() -> None:
    assert work_of(pier(title="7 ways to a pier")).key == "lunn2016ways"


def test_what_is_not_known_is_made_up_for_in_the_name_of_a_work() -> None:
    assert work_of(of(site="Nordvik Post", title="Pier")).key == "nordvikpostndpier"
    assert work_of(of()).key == "articlend"


def test_titles_in_another_script_are_told_apart_by_the_file() -> None:
    one, other = pier(title="漢字"), pier(title="漢字")
    one = replace(one, origin=replace(one.origin, sha256="1" * 64))
    other = replace(other, origin=replace(other.origin, sha256="2" * 64))
    assert work_of(one).key == "lunn201611111111"
    assert work_of(other).key != work_of(one).key


def test_an_address_that_may_not_be_opened_is_not_told() -> None:
    assert work_of(of(url="javascript:alert(1)")).url == ""
