"""The sheet that tells who says what."""

from reader.export.who_says_what import who_says_what
from reader.model import Article, BlockKind, Outline, QuoteKind, Source, SourceType
from tests.export.articles import article, harbour
from tests.ui.articles import paragraph, said


def cells(sheet: Article) -> list[tuple[str, ...]]:
    return list(sheet.body.blocks[0].rows)


def test_the_sheet_tells_of_a_source_what_it_is_and_its_longest_quote() -> None:
    sheet = who_says_what(*harbour(), most=10)
    assert sheet.meta.title == "Who says what: Harbour “reopening”: <doubts> & costs"
    assert cells(sheet)[1][:3] == ("Ada Lunn", "the harbour master, person", "2")
    assert "Ada Lunn (¶ 1): “Ask the ministry.”" in sheet.text


def test_those_with_the_most_words_come_first_and_the_others_are_counted() -> None:
    story, outline = harbour()
    silent = tuple(Source(f"x{n}", f"Body {n}", SourceType.ORGANISATION) for n in range(3))
    many = Outline(quotes=outline.quotes, sources=(*silent, *outline.sources))
    sheet = who_says_what(story, many, 2)
    assert [row[0] for row in cells(sheet)[1:]] == ["Ada Lunn", "Body 0"]
    assert "2 more sources are in the article" in sheet.text


def test_what_was_reported_is_not_put_into_quotation_marks() -> None:
    text = "Ada Lunn said the port was shut."
    story = article(paragraph(0, text))
    outline = said(text, "the port was shut", kind=QuoteKind.INDIRECT)
    assert "Ada Lunn (¶ 1): the port was shut" in who_says_what(story, outline, 5).text


def test_a_sheet_without_sources_says_so() -> None:
    sheet = who_says_what(article(paragraph(0, "Of nobody.")), Outline(), most=5)
    assert sheet.meta.standfirst == "No sources were found."
    assert [block.kind for block in sheet.body.blocks] == [BlockKind.TABLE]
