"""The quotes and the sources as tables, read as a spreadsheet reads them."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export import as_csv
from reader.export.options import ExportOptions
from reader.model import Attribution, BlockKind, Outline, Quote, QuoteKind, Section, Span
from reader.model.block import Block
from tests.export.articles import article, harbour, numbered

HOSTILE = 'aé漢=+-@,;|"“\n\r\t\x1b '


def rows(written: bytes) -> list[dict[str, str]]:
    assert written.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(written.decode("utf-8-sig"), newline="")))


def quotes(article_, outline: Outline) -> list[dict[str, str]]:
    return rows(as_csv.write_quotes(article_, outline, ExportOptions()))


def test_a_row_says_who_said_it_and_where() -> None:
    assert quotes(*harbour())[1] == {
        "number": "2",
        "quote": "Ask the ministry.",
        "kind": "direct",
        "speaker": "Ada Lunn",
        "role": "the harbour master",
        "type": "person",
        "cue": "said",
        "evidence": "named beside it",
        "paragraph": "1",
        "section": "",
    }


def test_a_quote_stands_in_the_innermost_section() -> None:
    article_ = article(
        *numbered(Block(0, BlockKind.HEADING, "Costs"), Block(0, BlockKind.PARAGRAPH, "“No,” he"))
    )
    quote = Quote(Span(8, 11), QuoteKind.DIRECT, (Span(8, 11),))
    outer, inner = Section("All", 1, Span(0, 15)), Section("Costs", 2, Span(0, 15))
    (row,) = quotes(article_, Outline((outer, inner), (quote,)))
    assert (row["section"], row["speaker"]) == ("Costs", "")


def test_reported_speech_is_listed_with_its_kind() -> None:
    article_, outline = harbour()
    first, *others = outline.quotes
    outline = replace(outline, quotes=(replace(first, kind=QuoteKind.INDIRECT), *others))
    assert [row["kind"] for row in quotes(article_, outline)] == ["indirect", "direct"]


@given(st.text(HOSTILE, min_size=1))
def test_no_cell_is_a_formula_and_none_is_lost(words: str) -> None:
    article_ = article(*numbered(Block(0, BlockKind.PARAGRAPH, words)))
    whole = Span(0, len(words))
    said = Attribution(evidence=words)
    quote = Quote(whole, QuoteKind.DIRECT, (whole,), said)
    (row,) = quotes(article_, Outline((Section(words, 2, whole),), (quote,)))
    for column in ("quote", "evidence", "section"):
        assert not row[column].startswith(tuple("=+-@\t\r\n"))
        kept = [char for char in words if char not in "\x1b\r\n\t '"]
        assert [char for char in row[column] if char not in " '"] == kept


@pytest.mark.parametrize("write", [as_csv.write_quotes, as_csv.write_sources])
def test_a_table_without_rows_has_its_head(write) -> None:
    written = write(article(), Outline(), ExportOptions())
    assert not rows(written)
    assert written.count(b"\r\n") == 1


def test_the_sources_are_the_rows_of_the_audit() -> None:
    (row,) = rows(as_csv.write_sources(*harbour(), ExportOptions()))
    assert (row["source"], row["quotes"]) == ("Ada Lunn", "2")
