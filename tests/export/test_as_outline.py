from dataclasses import replace

from reader.export.as_outline import KINDS, outline_text
from reader.model import Attribution, Outline, QuoteKind, SourceType
from tests.export.articles import article, harbour
from tests.ui.articles import paragraph


def lines_under(text: str, title: str) -> list[str]:
    """Return the lines of one part of an outline."""
    part = text.split(f"\n\n{title}\n")[1].split("\n\n", maxsplit=1)[0]
    return [line.removeprefix("  ") for line in part.splitlines()]


def test_quotes_stand_under_who_said_them_with_their_kind() -> None:
    lines = lines_under(outline_text(*harbour()), "Quotes")
    assert lines[0].startswith("Ada Lunn, the harbour master (2 quotes, ")
    assert [line.split()[0] for line in lines[1:]] == ["direct", "direct"]


def test_a_source_is_told_with_its_share_of_the_quoted_words() -> None:
    (line,) = lines_under(outline_text(*harbour()), "Sources")
    assert line.startswith("Ada Lunn, the harbour master (person, 2 quotes, ")
    assert "100 % of quoted words, first in paragraph " in line


def test_quotes_of_nobody_stand_last_and_say_so() -> None:
    body, outline = harbour()
    first, second = outline.quotes
    nobodys = replace(first, attribution=Attribution())
    lines = lines_under(outline_text(body, replace(outline, quotes=(nobodys, second))), "Quotes")
    speakers = [line for line in lines if not line.startswith(" ")]
    assert speakers[0].startswith("Ada Lunn")
    assert speakers[1].startswith("No speaker found (1 quote, ")


def test_reported_speech_is_in_nobodys_quotation_marks() -> None:
    body, outline = harbour()
    reported = tuple(replace(quote, kind=QuoteKind.INDIRECT) for quote in outline.quotes)
    assert "“" in "\n".join(lines_under(outline_text(body, outline), "Quotes"))
    lines = lines_under(outline_text(body, replace(outline, quotes=reported)), "Quotes")
    assert "“" not in "\n".join(lines)


def test_a_source_nobody_names_says_so() -> None:
    body, outline = harbour()
    hidden = replace(outline.sources[0], type=SourceType.GROUP, named=False)
    text = outline_text(body, replace(outline, sources=(hidden,)))
    assert "(unnamed group, " in lines_under(text, "Sources")[0]


def test_what_was_looked_for_in_vain_is_said() -> None:
    text = outline_text(article(paragraph(0, "Words.")), Outline())
    for title in ("Sections", "Quotes", "Sources"):
        assert lines_under(text, title) == ["none found"]


def test_every_kind_of_quote_has_a_word() -> None:
    assert set(KINDS) == set(QuoteKind)


def test_what_a_person_corrected_says_so() -> None:
    body, outline = harbour()
    quote, source = outline.quotes[0], outline.sources[0]
    by_hand = replace(
        outline,
        quotes=(replace(quote, corrected=True), *outline.quotes[1:]),
        sources=(replace(source, corrected=True), *outline.sources[1:]),
    )
    text = outline_text(body, by_hand)
    assert sum("(corrected by hand)" in line for line in lines_under(text, "Quotes")) == 1
    assert lines_under(text, "Sources")[0].endswith(", corrected by hand)")
    assert "corrected" not in outline_text(body, outline)


def test_a_file_gives_no_orders_to_the_terminal() -> None:
    body, outline = harbour()
    hostile = replace(outline.sources[0], name="Ada\x1b]0;Lunn\x07", role="\x9b31mmaster")
    text = outline_text(body, replace(outline, sources=(hostile,)))
    assert r"Ada\x1b]0;Lunn\x07, \x9b31mmaster" in text
    assert not any(ord(letter) < 32 and letter != "\n" for letter in text)
