"""Who and what an article draws on: once each, with role and type."""

import pytest

from reader.model import Block, BlockKind, Link, Source, SourceType, Span
from reader.outline import analyse
from tests.outline.outlines import article, outline


def only(text: str) -> Source:
    (source,) = outline(text).sources
    return source


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ada Lunn, Norway’s harbour minister, said it was safe.", "Norway’s harbour minister"),
        ("Harbour Board spokeswoman Ada Lunn said it was safe.", "Harbour Board spokeswoman"),
        ("Radio East’s Ada Lunn, reporting from Easthaven, said it was safe.",
         "Radio East, reporting from Easthaven"),
        ("It was safe, said Ada Lunn, the harbour master.", "the harbour master"),
        ("Officer Ada Lunn said it was safe.", "Officer"),
    ],
)  # fmt: skip
def test_a_role_stands_before_or_after_the_name(text: str, role: str) -> None:
    assert (only(text).name, only(text).role) == ("Ada Lunn", role)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Washington said it was safe.", "United States", SourceType.ORGANISATION),
        ("The Harbour Agency said it was safe.", "Harbour Agency", SourceType.ORGANISATION),
        ("Activists in Easthaven accuse the board of lying.", "Activists in Easthaven",
         SourceType.GROUP),
        ("Monitoring groups estimate that ten ships sank.", "Monitoring groups", SourceType.GROUP),
        ("US officials said it was safe.", "US officials", SourceType.UNNAMED),
        ("A dock worker who asked not to be named said it was safe.", "dock worker",
         SourceType.UNNAMED),
        ("The report says that it was safe.", "report", SourceType.DOCUMENT),
    ],
)  # fmt: skip
def test_a_source_has_a_type(text: str, name: str, kind: SourceType) -> None:
    assert (only(text).name, only(text).type) == (name, kind)


@pytest.mark.parametrize(
    "text",
    [
        "Following said the pier was closed and walked home following the coast.",
        "Uniting the town said something about the pier.",
        "More than 100 studies pointed to the pier as a danger.",
        "Everyone said the pier was safe.",
        "One question was whether the pier was safe.",
        "The Holm family joined a march said to be long.",
    ],
)
def test_words_that_cannot_speak_are_no_source(text: str) -> None:
    assert outline(text).sources == ()


def test_a_common_word_at_the_beginning_is_not_a_name() -> None:
    found = outline("Police said it was safe.", "“We came,” the police said.")
    (source,) = found.sources
    assert not source.named


def test_a_document_has_the_address_it_is_linked_to() -> None:
    text = "The report says that the pier was safe."
    link = Link("https://example.org/report", Span(4, 10))
    block = Block(0, BlockKind.PARAGRAPH, text, links=(link,))
    (source,) = outline(block).sources
    assert source.url == "https://example.org/report"


def test_a_person_has_no_address_of_a_page_of_tags() -> None:
    text = "Ada Lunn says that the pier was safe."
    link = Link("https://example.org/tag/ada-lunn", Span(0, 8))
    (source,) = outline(Block(0, BlockKind.PARAGRAPH, text, links=(link,))).sources
    assert source.url == ""


def test_a_source_without_a_name_is_not_named() -> None:
    assert not only("US officials said it was safe.").named


def test_a_news_agency_that_was_told_is_a_source_but_no_speaker() -> None:
    found = outline("“It is safe,” Ada Lunn told Norway’s Nordlys news agency on Monday.")
    assert [(source.name, len(source.quotes)) for source in found.sources] == [
        ("Ada Lunn", 1),
        ("Nordlys", 0),
    ]


def test_reporters_who_were_told_are_nobody() -> None:
    assert [s.name for s in outline("“It is safe,” Ada Lunn told reporters.").sources] == [
        "Ada Lunn"
    ]


def test_the_source_is_the_source_mentioned_before() -> None:
    found = outline("A new source said it was safe.", "“I saw it,” the source said.")
    (source,) = found.sources
    assert source.quotes == (0, 1)


def test_all_places_that_name_a_person_are_its_mentions() -> None:
    made = article("Ada Lunn walked in.", "“It is safe,” Lunn said.")
    (source,) = analyse(made).sources
    assert [span.of(made.text) for span in source.mentions] == ["Ada Lunn", "Lunn"]


def test_sources_are_numbered_by_first_mention() -> None:
    found = outline("“It is,” said Ada Lunn.", "“It is not,” said Ivo Holm.")
    assert [(source.id, source.name) for source in found.sources] == [
        ("s1", "Ada Lunn"),
        ("s2", "Ivo Holm"),
    ]
