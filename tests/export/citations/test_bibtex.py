"""A small reader of BibTeX says what the entry means, as its programs would."""

import re

import pytest
from hypothesis import given

from reader.export.citations import bibtex
from reader.export.citations.work import work_of
from reader.export.options import ExportOptions
from reader.model import Article, Outline
from tests.export.citations import works
from tests.export.citations.works import of, on_a_line, pier

COMMANDS = {
    "textbackslash": "\\",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textasciicircum": "^",
    "textasciitilde": "~",
    "textless": "<",
    "textgreater": ">",
}
COMMAND = re.compile(r"\\(?:([a-z]+)\{\}|([#$%&_{}]))|[~{}]")


def entry(article: Article) -> str:
    return bibtex.write(article, Outline(), ExportOptions()).decode()


def fields(written: str) -> dict[str, str]:
    """Read an entry; a value ends where its braces close, whatever stands before a brace."""
    head = re.match(r"@(\w+)\{(\w+),\n", written)
    assert head is not None, written
    found, at = {"kind": head[1], "key": head[2]}, head.end()
    while (field := re.compile(r"  (\w+) = ").match(written, at)) is not None:
        start = at = field.end()
        depth = 0
        while depth or written[at] != ",":
            depth += (written[at] == "{") - (written[at] == "}")
            assert depth >= 0, written
            at += 1
        found[field[1]] = written[start:at]
        assert written[at : at + 2] == ",\n"
        at += 2
    assert written[at:] == "}\n"
    return found


def meant(value: str) -> str:
    """Return what TeX sets for a value."""

    def one(found: re.Match[str]) -> str:
        if found[0] in "{}":
            return ""
        return " " if found[0] == "~" else COMMANDS.get(found[1], found[2])

    return COMMAND.sub(one, value)


@given(works.articles)
def test_a_title_means_what_it_said_whatever_its_signs(article: Article) -> None:
    found = fields(entry(article))
    assert meant(found.get("title", "")) == on_a_line(article.meta.title)
    assert meant(found.get("abstract", "")) == on_a_line(article.meta.standfirst)


@given(works.articles)
def test_bibtex_counts_as_many_authors_as_there_are(article: Article) -> None:
    written = fields(entry(article)).get("author", "{}")[1:-1]
    bare = re.sub(r"\{[^{}]*\}", "x", re.sub(r"\{[^{}]*\}", "x", written))
    names = bare.split(" and ") if bare else []
    assert len(names) == len(work_of(article).authors)
    assert all(name.count(",") <= 2 for name in names)


def test_an_article_of_a_paper_is_an_article() -> None:
    assert entry(pier()) == (
        "@article{lunn2016pier,\n"
        "  author = {Lunn, Ada and Reed, Jr., Jo and {Reuters}},\n"
        "  title = {{The pier reopens}},\n"
        "  journal = {Nordvik Post},\n"
        "  entrysubtype = {newspaper},\n"
        "  date = {2016-08-02},\n"
        "  year = {2016},\n"
        "  month = aug,\n"
        "  url = {https://example.org/pier},\n"
        "  language = {en},\n"
        "  abstract = {Nobody will say when.},\n"
        "}\n"
    )


def test_a_page_is_of_a_kind_that_bibtex_and_biblatex_both_know() -> None:
    found = fields(entry(pier(site="Nordvik Harbour")))
    assert (found["kind"], found["howpublished"]) == ("misc", "{Nordvik Harbour}")


def test_a_body_stays_one_name() -> None:
    assert "{{Lunn and Reed, Partners}}" in entry(of(authors=("Lunn and Reed, Partners",)))


@pytest.mark.parametrize("title", ["}{", "a } b", "{{", "{a} }"])
def test_braces_without_a_partner_do_not_end_the_entry(title: str) -> None:
    assert meant(fields(entry(of(title=title)))["title"]) == title


def test_an_address_stands_as_it_is() -> None:
    url = "https://example.org/a_b%20c?d=1&e=~f#g"
    assert fields(entry(of(url=url)))["url"] == f"{{{url}}}"
