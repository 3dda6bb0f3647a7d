"""Codes that show words in another order than they stand in."""

from hypothesis import given
from hypothesis import strategies as st

from reader import pipeline
from reader.model import BlockKind, Document
from reader.text.controls import ORDERING

PROSE = (
    "<p>The port will stay closed until April, the harbour authority said on Monday, after "
    "engineers found more silt in the channel than they had expected.</p>"
)


def page(within: str) -> Document:
    markup = f"<html><body><article><h1>The port</h1>{PROSE}{within}{PROSE}</article></body></html>"
    return pipeline.document_of(markup.encode(), "page.html")


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks]


def test_an_override_goes_from_running_text_and_takes_its_space_with_it() -> None:
    found = page("<p>Open &#x202e; fdp.exe \u202d now, it said.\u202e</p><p>\u202e</p>")
    assert "Open fdp.exe now, it said." in texts(found)
    assert "" not in texts(found)


def test_isolates_stay_in_running_text_and_go_from_the_words_of_a_link() -> None:
    held = (
        'He said \u2067שלום\u2069 to <a href="https://example.org/">our \u2067bank\u2069</a> now.'
    )
    block = next(b for b in page(f"<p>{held}</p>").blocks if b.links)
    assert block.text == "He said \u2067שלום\u2069 to our bank now."
    assert block.links[0].span.of(block.text) == "our bank"


def test_marks_stay_on_their_words() -> None:
    block = next(
        b for b in page("<p>A \u202etall <b>white</b> house <i>stood</i>.</p>").blocks if b.marks
    )
    assert [mark.span.of(block.text) for mark in block.marks] == ["white", "stood"]


def test_headings_and_what_the_file_says_of_itself_hold_none() -> None:
    head = "<head><title>\u2067The port\u2069 \u202eclosed</title></head>"
    markup = f"<html>{head}<body><h1>The \u2067port\u2069</h1>{PROSE}</body></html>"
    found = pipeline.document_of(markup.encode(), "page.html")
    heading = next(block for block in found.blocks if block.kind is BlockKind.HEADING)
    assert heading.text == "The port"
    assert not ORDERING.search(found.hints.title)


def test_the_marks_that_hebrew_needs_stay_everywhere() -> None:
    found = page("<h2>C\u200e++ \u200fשלום</h2>")
    assert "C\u200e++ \u200fשלום" in texts(found)


def test_a_name_written_against_its_order_is_told_as_it_stands() -> None:
    letter = (
        "From a@example.org Mon Jan 5 10:00:00 2026\n"
        "Subject: =?utf-8?q?bill=E2=80=AEfdp.exe?=\n"
        "From: =?utf-8?q?Jo=E2=80=AE?= <jo@example.org>\n\n"
        "Dear reader, the port is closed until April.\n\n"
    )
    found = pipeline.document_of((letter * 2).encode(), "letters.mbox")
    assert found.hints.title == "billfdp.exe"
    assert not any(ORDERING.search(text) for text in (found.hints.title, *found.hints.authors))


@given(st.text("ab \u202e\u202d\u2067\u2069\u200f", max_size=40))
def test_nothing_else_is_lost(words: str) -> None:
    kept = "".join(texts(page(f"<p>{words}</p>")))
    for letter in "ab\u200f":
        assert kept.count(letter) == "".join(texts(page(""))).count(letter) + words.count(letter)
