import textwrap

from hypothesis import given
from hypothesis import strategies as st

from reader.formats import plain
from reader.formats.plain import blocks_of
from reader.model import BlockKind

PROSE = (
    "The port will stay closed until April, the harbour authority said, after engineers found "
    "silt under the quay. The dredgers came in August and worked from both ends of the basin."
)


def texts(text: str) -> list[str]:
    return [block.text for block in blocks_of(text)]


def test_empty_lines_part_paragraphs() -> None:
    assert texts("One.\n\nTwo.\n \t\nThree.") == ["One.", "Two.", "Three."]


def test_without_empty_lines_every_line_is_a_paragraph() -> None:
    assert texts(f"{PROSE}\n{PROSE} Again.\n") == [PROSE, f"{PROSE} Again."]


def test_a_caption_scraped_twice_stays_two_blocks() -> None:
    caption = f"{PROSE[:109]} [EPA]"
    assert texts(f"Title\n\n    {caption}\n    {caption}\n\n    {PROSE}") == [
        "Title",
        caption,
        caption,
        PROSE,
    ]


def test_wrapped_lines_are_joined() -> None:
    wrapped = textwrap.fill(PROSE, 72)
    assert texts(f"A pier reopens\n\n{wrapped}\n\n{wrapped}") == ["A pier reopens", PROSE, PROSE]


def test_a_book_sets_the_first_line_of_a_paragraph_in() -> None:
    wrapped = textwrap.fill(PROSE, 68, initial_indent="    ")
    assert texts(f"{wrapped}\n{wrapped}\n{wrapped}") == [PROSE] * 3


def test_an_indentation_of_the_whole_file_means_nothing() -> None:
    blocks = list(blocks_of("    Title\n\n    One.\n\n      Two."))
    assert [block.evidence.indent for block in blocks] == [0, 0, 2]
    assert [block.evidence.blank_before for block in blocks] == [0, 1, 1]


def test_neighbouring_bullets_are_a_list() -> None:
    blocks = list(blocks_of("To buy:\n- rope\n- paint\n\n1. Cut\n2. Dry"))
    assert [(b.kind, b.text, b.ordered) for b in blocks] == [
        (BlockKind.PARAGRAPH, "To buy:", False),
        (BlockKind.LIST_ITEM, "rope", False),
        (BlockKind.LIST_ITEM, "paint", False),
        (BlockKind.LIST_ITEM, "Cut", True),
        (BlockKind.LIST_ITEM, "Dry", True),
    ]


def test_a_dash_alone_is_no_list() -> None:
    assert texts(f"{PROSE}\n\n— Ada Lunn, harbour master\n\n{PROSE}")[1].startswith("— Ada")


def test_a_year_is_no_number_of_a_list() -> None:
    assert texts("1986. A great year.\n\n1987. Another one.") == [
        "1986. A great year.",
        "1987. Another one.",
    ]


def test_a_row_of_stars_is_a_rule() -> None:
    assert [block.kind for block in blocks_of("One.\n\n* * *\n\nTwo.")][1] is BlockKind.RULE


def test_an_address_written_out_is_a_link() -> None:
    (block,) = blocks_of("See (https://example.org/a_(b)), or ask.")
    assert [link.url for link in block.links] == ["https://example.org/a_(b)"]
    assert block.links[0].span.of(block.text) == "https://example.org/a_(b)"


@given(st.text())
def test_no_word_is_lost_but_bullets_and_rules(text: str) -> None:
    blocks = list(blocks_of(text))
    assert [block.id for block in blocks] == list(range(len(blocks)))
    kept = "".join("".join(block.text.split()) for block in blocks)
    source = iter("".join(text.split()))
    assert all(char in source for char in kept)


def test_a_very_long_line_and_very_many_short_ones_are_read() -> None:
    assert len(texts("word " * 4_000)) == 1
    assert len(texts("word\n" * 100_000)) == 100_000


def test_paragraphs_with_a_space_at_their_end_stay_apart() -> None:
    assert texts(f"{PROSE} \n{PROSE} \n“{PROSE}” — Ada \n“{PROSE}” ") == [
        PROSE,
        PROSE,
        f"“{PROSE}” — Ada",
        f"“{PROSE}”",
    ]


def test_a_text_may_be_full_of_letters_that_someone_else_could_not_read() -> None:
    text = "Sk�rvik ��� H�vn ���"
    assert plain.sniff(text.encode())
    assert not plain.sniff(text.encode().replace("�".encode(), b"\1"))
