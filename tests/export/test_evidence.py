import json
from dataclasses import replace

import pytest
from hypothesis import given, settings

from reader import __version__, pipeline
from reader.export import as_html, as_json, as_markdown, evidence
from reader.export.html_check import HtmlCheck
from reader.export.options import ExportOptions, Making
from reader.model import Article, Block, BlockKind, Origin, Outline, Removal
from tests.export.articles import article, articles

SHA256 = "5e" * 32
ASKED = ExportOptions(quotes=True, evidence=Making(("cross-link",), changes=True))
WRITERS = [(as_markdown.write, "a.md"), (as_html.write, "a.html"), (as_json.write, "a.json")]
READ_BACK = WRITERS[:2]


def removed(number: int, text: str, rule: str = "cross-link") -> Removal:
    return Removal(Block(number, BlockKind.PARAGRAPH, text), rule, "Points to another story")


def cleaned(*removals: Removal) -> Article:
    body = article(Block(0, BlockKind.PARAGRAPH, "The port stays closed until April."))
    origin = Origin("pier.txt", "text", "utf-8", 1234, SHA256)
    return replace(body, origin=origin, removals=removals)


@pytest.mark.parametrize(("write", "name"), WRITERS)
def test_an_export_records_what_it_was_made_of_and_how(write, name: str) -> None:
    told = evidence.recorded(write(cleaned(), Outline(), ASKED).decode())
    assert told == evidence.Recorded(SHA256, __version__, ASKED)


@pytest.mark.parametrize(("write", "name"), WRITERS)
def test_an_export_that_was_not_asked_to_records_nothing(write, name: str) -> None:
    assert evidence.recorded(write(cleaned(), Outline(), ExportOptions()).decode()) is None


@pytest.mark.parametrize(("write", "name"), READ_BACK)
def test_every_removal_stands_under_its_reason(write, name: str) -> None:
    gone = (removed(1, "READ MORE: *one*"), removed(2, "x", "other"), removed(3, "READ MORE: <b>"))
    told = write(cleaned(*gone), Outline(), ASKED).decode()
    first, other = told.index("(cross-link)"), told.index("(other)")
    assert first < told.index("READ MORE: ") < told.rindex("READ MORE: ") < other
    assert told.count("Points to another story") == 2
    assert "<b>" not in told.partition("</header>")[2]


@pytest.mark.parametrize(("write", "name"), READ_BACK)
def test_opening_an_export_drops_its_evidence(write, name: str) -> None:
    told = write(cleaned(removed(1, "READ MORE")), Outline(), ASKED)
    plain = write(cleaned(), Outline(), ExportOptions())
    read = [pipeline.article_of(pipeline.document_of(one, name)) for one in (told, plain)]
    assert read[0].body == read[1].body


@given(articles)
@settings(max_examples=100, deadline=None)
def test_evidence_of_any_text_is_safe_html(told: Article) -> None:
    gone = tuple(Removal(block, "form", "A form") for block in told.body.blocks)
    (piece,) = evidence.in_html(replace(told, removals=gone), ASKED)
    assert HtmlCheck().cleaned(piece) == piece


@pytest.mark.parametrize(
    "damaged",
    [
        *("", "{", "[]", '{"evidence": 3}', "{" * 99_999),
        "<!-- standfirst:evidence {} -->",
        f'<!-- standfirst:evidence {{"sha256": "{SHA256[:-1]}"}} -->',
    ],
    ids=range(7),
)
def test_a_damaged_record_is_none(damaged: str) -> None:
    assert evidence.recorded(damaged) is None


def test_a_record_of_a_later_version_is_read_as_far_as_it_is_known() -> None:
    options = {"quotes": True, "sparkle": 3, "evidence": {"keep": "odd", "changes": True}}
    line = json.dumps({"sha256": SHA256, "version": "9", "options": options})
    told = evidence.recorded(f"<!-- standfirst:evidence {line} -->")
    assert told is not None
    assert told.options == ExportOptions(quotes=True, evidence=Making((), changes=True))


def test_json_records_it_beside_the_contract_and_only_when_asked() -> None:
    plain, asked = (
        json.loads(as_json.write(cleaned(), Outline(), options))
        for options in (ExportOptions(), ASKED)
    )
    assert asked.pop("evidence")["version"] == __version__
    assert asked == plain
