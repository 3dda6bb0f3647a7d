import re

from hypothesis import given

from reader.export.citations import ris
from reader.export.options import ExportOptions
from reader.model import Article, Outline
from tests.export.citations import works
from tests.export.citations.works import of, on_a_line, pier

LINE = re.compile(r"([A-Z][A-Z0-9])  - (.*)")


def fields(article: Article) -> list[tuple[str, str]]:
    written = ris.write(article, Outline(), ExportOptions()).decode()
    assert written.endswith("\r\n")
    lines = [LINE.fullmatch(line) for line in written.removesuffix("\r\n").split("\r\n")]
    assert all(lines), written
    return [(line[1], line[2]) for line in lines if line]


@given(works.articles)
def test_no_text_becomes_a_field_of_its_own(article: Article) -> None:
    found = fields(article)
    told = dict(found)
    assert [tag for tag, _ in found].count("ER") == 1
    assert found[0][0] == "TY"
    assert found[-1] == ("ER", "")
    assert told.get("TI", "") == on_a_line(article.meta.title)
    assert told.get("AB", "") == on_a_line(article.meta.standfirst)


def test_an_article_in_ris() -> None:
    assert fields(pier()) == [
        ("TY", "NEWS"),
        ("ID", "lunn2016pier"),
        ("AU", "Lunn, Ada"),
        ("AU", "Reed, Jo, Jr."),
        ("AU", "Reuters"),
        ("PY", "2016"),
        ("DA", "2016/08/02/"),
        ("TI", "The pier reopens"),
        ("T2", "Nordvik Post"),
        ("AB", "Nobody will say when."),
        ("LA", "en"),
        ("UR", "https://example.org/pier"),
        ("ER", ""),
    ]


def test_a_body_has_no_comma_that_would_make_a_first_name_of_it() -> None:
    assert ("AU", "Lunn and Reed Partners") in fields(of(authors=("Lunn and Reed, Partners",)))


def test_pages_and_blogs_are_what_they_are() -> None:
    assert fields(pier(site="Nordvik Harbour"))[0] == ("TY", "ELEC")
    assert fields(pier(site="Pier blog"))[0] == ("TY", "BLOG")
