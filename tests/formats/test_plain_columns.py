import textwrap
from itertools import zip_longest

from formats.plain_blocks import FOG, ICE, of_kind, texts

from reader.model import BlockKind


def side_by_side(left: str, right: str, width: int = 38) -> str:
    halves = zip_longest(textwrap.wrap(left, width), textwrap.wrap(right, width), fillvalue="")
    return "\n".join(f"{a:<{width + 4}}{b}".rstrip() for a, b in halves)


def test_two_columns_are_read_one_after_the_other() -> None:
    text = f"{'A study of boats':^80}\n\n{side_by_side(f'{FOG} {ICE}', f'{ICE} {FOG}')}"
    assert texts(text) == ["A study of boats", f"{FOG} {ICE}", f"{ICE} {FOG}"]


def test_a_sentence_goes_on_at_the_top_of_the_right_column() -> None:
    half = FOG.index("nobody")
    text = side_by_side(f"{ICE} {FOG[:half]}", f"{FOG[half:]} {ICE}")
    assert texts(text) == [f"{ICE} {FOG} {ICE}"]


def test_each_page_has_columns_of_its_own() -> None:
    text = f"{side_by_side(FOG, FOG)}\n\f{side_by_side(ICE, ICE, 30)}"
    assert texts(text) == [FOG, FOG, ICE, ICE]


def test_columns_too_short_to_be_sure_of_are_not_mixed() -> None:
    lines = side_by_side(ICE, ICE).split("\n")
    assert texts("\n".join(lines)) == [" ".join(line.split()) for line in lines]


def test_short_cells_side_by_side_are_a_table() -> None:
    text = "\n".join(f"Boat {n}        {n} masts" for n in range(10, 20))
    assert len(of_kind(BlockKind.TABLE, text)) == 1


def test_justified_prose_is_not_set_in_columns() -> None:
    lines = textwrap.wrap(f"{FOG} {ICE} {FOG}", 64)
    spaced = [line.replace(" ", "  ", 3 + place % 4) for place, line in enumerate(lines)]
    assert " ".join(" ".join(texts("\n".join(spaced))).split()) == f"{FOG} {ICE} {FOG}"
