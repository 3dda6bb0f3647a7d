import csv
import io
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.source_audit import (
    HEADER,
    SHOWN,
    as_csv,
    as_html,
    as_tsv,
    harmless,
    in_a_sentence,
    source_audit,
)
from reader.model import (
    Attribution,
    BlockKind,
    Outline,
    Quote,
    QuoteKind,
    Source,
    SourceType,
    Span,
)
from tests.export.articles import article, harbour, numbered
from tests.ui.articles import paragraph

TEXT = "Ada Lunn said Per Aune had called it a very quiet quarrel over the money."


def stretch(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def quote(words: str, by: str) -> Quote:
    span = stretch(words)
    return Quote(span, QuoteKind.INDIRECT, (span,), Attribution(by))


def nested() -> Outline:
    """Return an outline in which one source says what another has said."""
    return Outline(
        quotes=(
            quote("Per Aune had called it a very quiet quarrel over the money", "s1"),
            quote("a very quiet quarrel", "s2"),
        ),
        sources=(
            Source("s1", "Ada Lunn", SourceType.PERSON, mentions=(Span(0, 8),), quotes=(0,)),
            Source("s2", "Per Aune", SourceType.PERSON, quotes=(1,)),
            Source("s3", "report", SourceType.DOCUMENT, named=False),
        ),
    )


def rows(table: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(table.decode("utf-8"), newline="")))


def test_a_source_that_says_everything_has_all_of_the_quoted_words() -> None:
    (lunn,) = source_audit(*harbour())
    assert (lunn.quotes, lunn.share) == (2, 1.0)


def test_words_quoted_inside_a_quote_count_for_both_but_once_in_the_whole() -> None:
    lunn, aune, report = source_audit(article(paragraph(0, TEXT)), nested())
    assert [lunn.words, aune.words, report.words] == [12, 4, 0]
    assert [lunn.share, aune.share, report.share] == [1.0, 4 / 12, 0.0]


def test_words_that_are_nobodys_count_in_the_whole() -> None:
    outline = nested()
    nobodys = replace(outline.quotes[0], attribution=Attribution())
    quotes = (nobodys, outline.quotes[1])
    sources = (replace(outline.sources[0], quotes=()), outline.sources[1])
    audit = source_audit(article(paragraph(0, TEXT)), Outline(quotes=quotes, sources=sources))
    assert [figures.share for figures in audit] == [0.0, 4 / 12]


def test_a_source_is_first_heard_in_the_paragraph_that_names_it() -> None:
    blocks = (
        paragraph(0, "A heading", BlockKind.HEADING),
        paragraph(1, "Of nobody."),
        paragraph(2, "[PA]", BlockKind.CAPTION),
        paragraph(3, "Of Lunn."),
    )
    body = article(*numbered(*blocks))
    at = body.text.index("Lunn")
    named = Source("s1", "Lunn", SourceType.PERSON, mentions=(Span(at, at + 4),))
    above = Source("s2", "Heading", SourceType.PERSON, mentions=(Span(2, 9),))
    nowhere = Source("s3", "Ghost", SourceType.PERSON)
    audit = source_audit(body, Outline(sources=(named, above, nowhere)))
    assert [figures.paragraph for figures in audit] == [2, 1, None]


def test_the_table_has_a_header_and_a_line_for_each_source() -> None:
    table = as_csv(source_audit(article(paragraph(0, TEXT)), nested()))
    assert rows(table) == [
        list(HEADER),
        ["Ada Lunn", "person", "", "yes", "1", "12", "1.0000", "1", "1", "", ""],
        ["Per Aune", "person", "", "yes", "1", "4", "0.3333", "1", "1", "", ""],
        ["report", "document", "", "no", "0", "0", "0.0000", "", "0", "", ""],
    ]
    assert table.count(b"\r\n") == table.count(b"\n") == 4


def test_two_columns_of_the_table_are_left_to_the_newsroom() -> None:
    header, *lines = rows(as_csv(source_audit(*harbour())))
    assert header[-2:] == ["newsroom 1", "newsroom 2"]
    assert {cell for line in lines for cell in line[-2:]} == {""}


def test_a_source_is_first_heard_where_it_is_named_or_speaks_whichever_comes_first() -> None:
    lunn, aune, report = source_audit(article(paragraph(0, TEXT)), nested())
    assert lunn.first == Span(0, 8)
    assert aune.first == stretch("a very quiet quarrel")
    assert report.first is None


def test_what_is_told_in_other_words_is_counted_apart() -> None:
    (lunn,) = source_audit(*harbour())
    assert (lunn.quotes, lunn.reported) == (2, 0)
    told, _, _ = source_audit(article(paragraph(0, TEXT)), nested())
    assert (told.quotes, told.reported) == (1, 1)


def test_a_copied_table_is_the_same_in_tabs_and_in_html() -> None:
    audit = source_audit(article(paragraph(0, TEXT)), nested())
    lines = [line.split("\t") for line in as_tsv(audit).split("\n")]
    assert lines[0] == list(SHOWN)
    cells = re.findall(r"<t[hd](?: [^>]*)?>(.*?)</t[hd]>", as_html(audit))
    assert cells == [cell for line in lines for cell in line]


@given(st.text(max_size=12))
def test_no_name_breaks_out_of_a_copied_table(name: str) -> None:
    audit = source_audit(article(), Outline(sources=(Source("s1", name, SourceType.PERSON),)))
    assert [len(line.split("\t")) for line in as_tsv(audit).split("\n")] == [len(SHOWN)] * 2
    assert as_html(audit).count("<td") == len(SHOWN)
    assert "<script" not in as_html(audit)


def test_the_figures_come_to_a_sentence() -> None:
    audit = source_audit(article(paragraph(0, TEXT)), nested())
    said = in_a_sentence(audit)
    assert said.startswith("3 sources: 2 named, 1 unnamed, 2 quoted.")
    assert "Ada Lunn has 100\u00a0% of all quoted words." in said
    assert in_a_sentence(()) == "No sources were found."


def test_an_article_without_sources_has_an_empty_table() -> None:
    assert rows(as_csv(source_audit(article(), Outline()))) == [list(HEADER)]


def test_a_role_with_commas_and_marks_stays_one_cell() -> None:
    source = Source("s1", "Õun", SourceType.PERSON, 'head, as "it were", of the union')
    (_, row) = rows(as_csv(source_audit(article(), Outline(sources=(source,)))))
    assert row[0] == "Õun"
    assert row[2] == 'head, as "it were", of the union'


@pytest.mark.parametrize(
    "name", ["=1+1", "+1", "-1", "@here", " =1", "\t=1", "\x00=1", "\r\n@here", "＝1"]
)
def test_no_name_becomes_a_formula(name: str) -> None:
    source = Source("s1", name, SourceType.PERSON, role=name)
    (_, row) = rows(as_csv(source_audit(article(), Outline(sources=(source,)))))
    assert row[0].startswith("'")
    assert row[2].startswith("'")


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        (";=1+1", ";'=1+1"),
        ("Lunn, @here", "Lunn, '@here"),
        ("Lunn|\t-1", "Lunn| '-1"),
        ('"=1', "\"'=1"),
        ('Lunn;"+1', "Lunn;\"'+1"),
    ],
)
def test_no_name_becomes_a_formula_where_cells_are_parted_by_another_sign(
    name: str, cell: str
) -> None:
    assert harmless(name) == cell


@pytest.mark.parametrize(
    "name", ["Jean-Luc Holm", "Lunn & Aune", "a+b", "lunn@example.org", "1 = 1", "Lunn; Aune"]
)
def test_a_sign_within_a_name_stays_as_it_is(name: str) -> None:
    assert harmless(name) == name


def test_every_cell_stands_in_marks() -> None:
    header, *_ = as_csv(()).decode().splitlines()
    assert header == ",".join(f'"{title}"' for title in HEADER)


@given(st.text(st.characters(), max_size=12))
def test_every_cell_is_one_line_that_is_no_formula(name: str) -> None:
    cell = harmless(name)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))
    assert len(cell.splitlines()) <= 1


@given(st.text(max_size=12), st.text(max_size=12))
def test_whatever_a_source_is_called_its_line_has_every_column(name: str, role: str) -> None:
    source = Source("s1", name, SourceType.PERSON, role)
    table = rows(as_csv(source_audit(article(), Outline(sources=(source,)))))
    assert [len(row) for row in table] == [len(HEADER)] * 2
