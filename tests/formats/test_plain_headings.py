import pytest
from formats.plain_blocks import FOG, ICE, of_kind, texts, wrapped

from reader.model import BlockKind

TEXT = wrapped(FOG, ICE)


def headings(text: str) -> list[tuple[int, str]]:
    return [(block.level, block.text) for block in of_kind(BlockKind.HEADING, text)]


def test_an_underlined_line_is_a_heading_and_no_rule() -> None:
    text = f"The bell\n========\n\n{TEXT}\n\nIts ice\n-------\n\n{TEXT}\n\nThe end\n-------\n{TEXT}"
    assert headings(text) == [(1, "The bell"), (2, "Its ice"), (2, "The end")]
    assert not of_kind(BlockKind.RULE, text)


def test_a_sign_used_more_than_once_underlines_no_title() -> None:
    text = f"The bell\n========\n\n{TEXT}\n\nIts ice\n=======\n\n{TEXT}"
    assert headings(text) == [(2, "The bell"), (2, "Its ice")]


def test_a_line_above_as_well_as_below_belongs_to_the_heading() -> None:
    assert headings(f"========\nThe bell\n========\n\n{TEXT}") == [(1, "The bell")]


@pytest.mark.parametrize(
    "text",
    [
        f"{TEXT}\n\n--------\n\n{TEXT}",
        f"{TEXT}\n--------\n{TEXT}",
        f"The bell\n{'-' * 70}\n\n{TEXT}",
        f"- rope\n------\n\n{TEXT}",
        f"{TEXT}\n\nThe end\n*******",
    ],
    ids=["alone", "under a paragraph", "much longer", "under a list", "nothing below"],
)
def test_another_row_of_signs_is_a_rule(text: str) -> None:
    assert not headings(text)
    assert len(of_kind(BlockKind.RULE, text)) == 1


def chapters(name: str, numbers: str, words: int) -> str:
    body = wrapped(*[FOG] * (words // 50))
    return "\n\n\n".join(f"{name} {number}\n\n{body}" for number in numbers.split())


def test_chapters_that_count_up_are_headings() -> None:
    text = chapters("CHAPTER", "I. II. III. IV.", 500)
    assert headings(text) == [(2, f"CHAPTER {n}") for n in ("I.", "II.", "III.", "IV.")]


def test_chapters_are_known_in_any_language() -> None:
    assert len(headings(chapters("KAPITEL", "1 2 3", 500))) == 3


def test_a_table_of_contents_has_no_headings() -> None:
    contents = "\n\n".join(f"CHAPTER {n}" for n in ("I", "II", "III"))
    text = f"{contents}\n\n\n{chapters('CHAPTER', 'I II III', 500)}"
    assert of_kind(BlockKind.HEADING, text)[0].id > 2
    assert len(headings(text)) == 3


def test_figures_close_to_one_another_are_no_chapters() -> None:
    assert not headings(chapters("FIGURE", "1 2 3", 100))


def test_capitals_alone_are_no_heading_yet() -> None:
    assert texts(f"THE BELL\n\n{TEXT}") == ["THE BELL", FOG, ICE]
    assert not headings(f"THE BELL\n\n{TEXT}")
