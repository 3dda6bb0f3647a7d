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
        ("Ada Lunn, founder of Lunn Boats, said it was safe.", "founder of Lunn Boats"),
        ("Deputy Director Dr Ada Lunn said it was safe.", "Deputy Director"),
        ("Former Secretary of State Ada Lunn said it was safe.", "Former Secretary of State"),
        ("Ada Lunn, a 55-year-old skipper from Easthaven, South Jutland, said it was safe.",
         "a 55-year-old skipper from Easthaven, South Jutland"),
        ("But Ada Lunn, acting director of Elm Action, which owns the pier, said it was safe.",
         "acting director of Elm Action, which owns the pier"),
        ("Ada Lunn, the Oslo sailor who heads Elm Action, which owns it, said it was safe.",
         "the Oslo sailor who heads Elm Action, which owns it"),
    ],
)  # fmt: skip
def test_a_role_stands_before_or_after_the_name(text: str, role: str) -> None:
    assert (only(text).name, only(text).role) == ("Ada Lunn", role)


@pytest.mark.parametrize(
    "text",
    [
        "Neither he nor Ada Lunn said it was safe.",
        "Lunn and her team said it was safe.",
    ],
)
def test_words_around_a_name_that_say_nothing_are_no_role(text: str) -> None:
    assert (only(text).name.split()[-1], only(text).role) == ("Lunn", "")


def test_the_verb_of_another_speaker_is_no_role() -> None:
    found = outline("The skipper claims President Ada Lunn lied.", "“I did not,” Lunn said.")
    assert found.sources[-1].role == "President"


def test_a_title_before_by_is_no_role_of_its_author() -> None:
    assert only("Elm Street, by Ada Lunn. “It is safe,” Lunn said.").role == ""


@pytest.mark.parametrize(
    "text",
    [
        "Dora Vint of Easthaven, South Jutland says it was safe.",
        "Dora Vint, a doctor from Easthaven, New Jutland, says it was safe.",
        "Dora Vint, a doctor from Easthaven, New Jutland, who said it was safe, went home.",
    ],
)
def test_where_a_town_lies_is_no_speaker(text: str) -> None:
    assert only(text).name == "Dora Vint"


def test_a_name_after_a_role_with_a_town_is_the_speaker() -> None:
    assert only("Asked by Ivo Holm, the mayor of Oslo, Ada Lunn, said it was safe.").name == (
        "Ada Lunn"
    )


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The 2024 harbour survey found that it was safe.", "2024 harbour survey",
         SourceType.DOCUMENT),
        ("A harbour poll released on Monday found that it was safe.", "harbour poll released",
         SourceType.DOCUMENT),
        ("The Department of Harbours complaint said it was safe.",
         "Department of Harbours complaint", SourceType.DOCUMENT),
        ("Skippers familiar with the pier said it was safe.", "Skippers familiar with the pier",
         SourceType.GROUP),
        ("His wife said it was safe.", "His wife", SourceType.UNNAMED),
        ("Easthaven School of Art said it was safe.", "Easthaven School of Art",
         SourceType.ORGANISATION),
        ("The company, Lunn Boats, said it was safe.", "Lunn Boats", SourceType.ORGANISATION),
        ("Elm Ferries, one of the largest shipping firms, said it was safe.", "Elm Ferries",
         SourceType.ORGANISATION),
        ("Orla Vint, of the harbour board, said it was safe.", "Orla Vint", SourceType.PERSON),
        ("Dora Vint, spokeswoman for the board, said it was safe.", "Dora Vint",
         SourceType.PERSON),
        ("The Wall Quay Journal said it was safe.", "Wall Quay Journal", SourceType.ORGANISATION),
        ("Orla Vint and Ulf Brenn said it was safe.", "Orla Vint and Ulf Brenn",
         SourceType.GROUP),
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
        "Lunn’s visit said more about the pier than the council.",
        "Their show of force said a lot about the pier.",
        "An immersive tale showed that the pier was safe.",
        "The popularity of the pier showed that it was safe.",
        "Early polyphenols say the pier is safe.",
        "I’ve said that the pier is safe.",
        "I suppose many companies say that the pier is safe.",
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


def linked(text: str, *words: str) -> tuple[Source, ...]:
    """Return the sources of a text in which some words are links."""
    links = []
    for word in words:
        at = text.index(word)
        links.append(Link(f"https://example.org/{at}", Span(at, at + len(word))))
    return outline(Block(0, BlockKind.PARAGRAPH, text, links=tuple(links))).sources


@pytest.mark.parametrize(
    ("text", "link", "name"),
    [
        ("In a paper on what they called tidal drift, piers sink.", "tidal drift",
         "paper on what they called tidal drift"),
        ("In a new paper, Sinking Piers and Other Tides, they all sink.",
         "Sinking Piers and Other Tides", "Sinking Piers and Other Tides"),
        ("Piers sink, as a harbour survey makes plain.", "a harbour survey", "harbour survey"),
    ],
)  # fmt: skip
def test_a_linked_document_is_a_source_with_its_address(text: str, link: str, name: str) -> None:
    (source,) = linked(text, link)
    assert (source.name, source.type) == (name, SourceType.DOCUMENT)
    assert source.url == f"https://example.org/{text.index(link)}"


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("Read this report to find out why piers sink.", "this report"),
        ("We sailed with our survey of piers in hand.", "our survey of piers"),
        ("Ada Lunn studies tidal drift in the north.", "tidal drift"),
        ("Ada Lunn studies tidal drift in the north.", "studies tidal drift"),
        ("The ferry sailed past the new pier.", "new pier"),
        ("The original article has pictures.", "original article"),
    ],
)
def test_a_link_that_is_no_evidence_is_no_source(text: str, link: str) -> None:
    assert linked(text, link) == ()


def test_a_linked_document_that_speaks_is_one_source() -> None:
    (source,) = linked("The report says that the pier was safe.", "report")
    assert source.url.startswith("https://")


def test_a_body_goes_on_as_the_noun_in_its_name() -> None:
    found = outline("The Department of Harbours said it was safe.", "The department said more.",
                    "“Ships may land,” the department said.")  # fmt: skip
    (source,) = found.sources
    assert source.name == "Department of Harbours"
    assert found.quotes[-1].attribution.evidence == (
        "the department named before: Department of Harbours"
    )


def test_another_body_is_not_the_one_before() -> None:
    found = outline("The Department of Harbours said it was safe.", "The court said it was not.")
    assert len(found.sources) == 2


def test_the_newspaper_is_the_one_named_before() -> None:
    found = outline("The Easthaven Times said it was safe.", "The newspaper said ships may land.")
    assert [source.name for source in found.sources] == ["Easthaven Times"]


def test_initials_mean_the_body_spelt_out_before() -> None:
    found = outline("The Harbour Research Group said it was safe.", "HRG said ships may land.")
    assert [source.name for source in found.sources] == ["Harbour Research Group"]


def test_initials_of_nobody_named_are_a_source_of_their_own() -> None:
    found = outline("Hanna Rita Gran said it was safe.", "HRG said ships may land.")
    assert len(found.sources) == 2


def test_a_person_has_no_address_of_a_page_of_tags() -> None:
    text = "Ada Lunn says that the pier was safe."
    link = Link("https://example.org/tag/ada-lunn", Span(0, 8))
    (source,) = outline(Block(0, BlockKind.PARAGRAPH, text, links=(link,))).sources
    assert source.url == ""


def test_a_source_without_a_name_is_not_named() -> None:
    assert not only("US officials said it was safe.").named
    assert not only("The harbour board said it was safe.").named


def test_a_body_named_after_somebody_is_named() -> None:
    assert only("The Lunn administration said it was safe.").named


def test_the_capital_of_a_german_noun_is_no_name() -> None:
    (source,) = analyse(article("Die Polizei sagte, der Hafen sei sicher.", language="de")).sources
    assert not source.named


def test_a_news_agency_that_was_told_is_a_source_but_no_speaker() -> None:
    found = outline("“It is safe,” Ada Lunn told Norway’s Nordlys news agency on Monday.")
    assert [(source.name, len(source.quotes)) for source in found.sources] == [
        ("Ada Lunn", 1),
        ("Nordlys", 0),
    ]


def test_a_station_whose_name_ends_with_a_place_was_told() -> None:
    found = outline("Ada Lunn told Radio East on Monday that it was safe.")
    assert [source.name for source in found.sources] == ["Ada Lunn", "Radio East"]


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
