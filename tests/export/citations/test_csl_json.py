"""The rules are those of the schema of CSL data (citation-style-language/schema, csl-data.json)."""

import json
from typing import Any

from hypothesis import given

from reader.export.citations import csl_json
from reader.export.options import ExportOptions
from reader.model import Article, Outline
from tests.export.citations import works
from tests.export.citations.works import of, on_a_line, pier

TEXTS = {"id", "title", "container-title", "URL", "language", "abstract"}
TYPES = {"article-newspaper", "post-weblog", "webpage"}
NAMES = {"family", "given", "suffix", "literal"}


def items(article: Article) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads(csl_json.write(article, Outline(), ExportOptions()))
    return told


@given(works.articles)
def test_what_we_write_keeps_to_the_schema(article: Article) -> None:
    (item,) = items(article)
    assert item.keys() <= {*TEXTS, "type", "author", "issued"}
    assert item["id"]
    assert item["type"] in TYPES
    assert all(isinstance(item[name], str) for name in TEXTS & item.keys())
    for name in item.get("author", ()):
        assert name.keys() <= NAMES
        assert all(isinstance(part, str) and part for part in name.values())
        assert ("literal" in name) != ("family" in name)
    if "issued" in item:
        (date,) = item["issued"]["date-parts"]
        assert 1 <= len(date) <= 3
        assert all(isinstance(part, int) and part for part in date)


@given(works.articles)
def test_texts_are_as_the_article_has_them(article: Article) -> None:
    (item,) = items(article)
    assert item.get("title", "") == on_a_line(article.meta.title)


def test_an_article_in_csl() -> None:
    assert items(pier()) == [
        {
            "id": "lunn2016pier",
            "type": "article-newspaper",
            "author": [
                {"family": "Lunn", "given": "Ada"},
                {"family": "Reed", "given": "Jo", "suffix": "Jr."},
                {"literal": "Reuters"},
            ],
            "title": "The pier reopens",
            "container-title": "Nordvik Post",
            "issued": {"date-parts": [[2016, 8, 2]]},
            "URL": "https://example.org/pier",
            "language": "en",
            "abstract": "Nobody will say when.",
        }
    ]


def test_a_date_is_only_as_precise_as_it_is_known() -> None:
    assert items(of(published="2016-08"))[0]["issued"] == {"date-parts": [[2016, 8]]}
    assert "issued" not in items(of(published="last week"))[0]
