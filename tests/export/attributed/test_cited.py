from dataclasses import replace

import pytest

from reader.export.attributed.cited import Speaker, cited_quote, cited_words, without_outer
from reader.model import BlockKind, Outline, QuoteKind, Source, SourceType, Span
from tests.ui.articles import article, paragraph, said

TEXT = "Ships came. “We have “no” date,” said Ada Lunn. “Ask the ministry.” Nobody did."
STORY = article(paragraph(0, "The harbour", BlockKind.HEADING), paragraph(1, TEXT))
OUTLINE = said(STORY.text, "We have “no” date", "Ask the ministry.")


def chosen(words: str) -> Span:
    start = STORY.text.index(words)
    return Span(start, start + len(words))


def test_a_quote_is_cited_with_its_speaker_and_paragraph() -> None:
    cited = cited_quote(STORY, OUTLINE, OUTLINE.quotes[0])
    assert cited.paragraphs == ("We have “no” date",)
    assert cited.speakers == (Speaker("Ada Lunn", "harbour master"),)
    assert cited.numbers == "1"


@pytest.mark.parametrize("words", ["no", "We have", "“We have “no” date,”", " have “no”"])
def test_words_selected_inside_a_quote_are_its_speakers(words: str) -> None:
    cited = cited_words(STORY, OUTLINE, chosen(words))
    assert cited.kind is QuoteKind.DIRECT
    assert cited.speakers[0].name == "Ada Lunn"


def test_the_words_are_those_selected_without_the_marks_around_them() -> None:
    assert cited_words(STORY, OUTLINE, chosen("have “no”")).words == "have “no”"
    assert cited_words(STORY, OUTLINE, chosen("“Ask the ministry.”")).words == "Ask the ministry."


def test_a_sentence_around_a_quote_is_the_articles_own_and_tells_whom_it_quotes() -> None:
    cited = cited_words(STORY, OUTLINE, chosen("Ships came. “We have “no” date,” said Ada Lunn."))
    assert cited.kind is None
    assert cited.words.startswith("Ships came.")
    assert [speaker.name for speaker in cited.speakers] == ["Ada Lunn"]


def test_words_beside_quotes_are_nobodys_but_the_authors() -> None:
    cited = cited_words(STORY, OUTLINE, chosen("Nobody did"))
    assert cited.kind is None
    assert not cited.speakers


def test_nothing_selected_is_nothing_to_cite() -> None:
    assert cited_words(STORY, OUTLINE, Span(3, 3)) is None
    assert cited_words(STORY, OUTLINE, chosen(" ")) is None


def test_of_a_reported_clause_only_the_words_in_marks_are_the_speakers_own() -> None:
    story = article(paragraph(0, "Lunn said the port was “quite full” by noon."))
    outline = said(story.text, "the port was “quite full” by noon", kind=QuoteKind.MIXED)

    def kind_of(words: str) -> QuoteKind | None:
        start = story.text.index(words)
        return cited_words(story, outline, Span(start, start + len(words))).kind

    assert kind_of("quite full") is QuoteKind.DIRECT
    assert kind_of("the port was") is QuoteKind.INDIRECT
    assert kind_of("was “quite full”") is QuoteKind.MIXED


def test_a_quote_inside_a_quote_has_its_own_speaker() -> None:
    story = article(paragraph(0, "“He told me ‘go home’ and left,” said Lunn."))
    outer = said(story.text, "He told me ‘go home’ and left").quotes
    inner = said(story.text, "go home", by="s2").quotes
    sources = (
        Source("s1", "Lunn", SourceType.PERSON),
        Source("s2", "the pilot", SourceType.UNNAMED, named=False),
    )
    outline = Outline(quotes=(*outer, *inner), sources=sources)
    start = story.text.index("go")
    assert cited_words(story, outline, Span(start, start + 2)).speakers[0].name == "the pilot"


def test_of_an_interrupted_quote_only_its_own_words_are_taken() -> None:
    text = "“We have no date,” said Ada Lunn, “and no money.”"
    story = article(paragraph(0, text))
    outline = said(text, "We have no date,” said Ada Lunn, “and no money.")
    (quote,) = outline.quotes
    own = ("We have no date", "and no")
    parts = tuple(Span(text.index(words), text.index(words) + len(words)) for words in own)
    outline = replace(outline, quotes=(replace(quote, parts=parts),))
    selected = Span(text.index("no date"), text.index(" no money"))
    assert cited_words(story, outline, selected).words == "no date … and"
    between = Span(text.index("said"), text.index("said") + 4)
    assert cited_words(story, outline, between).kind is None


def test_a_selection_over_paragraphs_keeps_them_and_numbers_both() -> None:
    story = article(paragraph(0, "One."), paragraph(1, "Two."))
    cited = cited_words(story, Outline(), Span(0, len(story.text)))
    assert cited.paragraphs == ("One.", "Two.")
    assert cited.numbers == "1–2"


def test_double_marks_inside_ours_become_single_and_others_stay() -> None:
    assert without_outer("It’s “no”, he’s “not ‘there’”") == "It’s ‘no’, he’s ‘not ‘there’’"
    assert without_outer('a "b" c') == "a ‘b’ c"
    assert without_outer("«b» stays") == "«b» stays"
