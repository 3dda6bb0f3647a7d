import pytest
from formats.plain_blocks import FOG, ICE, of_kind, texts, wrapped

from reader.model import BlockKind

ROWS = (("Boat", "Bell", "Crew"), ("Heron", "brass", "4"), ("Tern", "none", "12"))
BARS = (
    "| Boat  | Bell  | Crew |\n|-------|-------|------|\n"
    "| Heron | brass | 4    |\n| Tern  | none  | 12   |"
)
NO_SIDES = " Boat  | Bell  | Crew\n-------+-------+------\n Heron | brass | 4\n Tern  | none  | 12"
FRAMED = (
    "+-------+-------+------+\n| Boat  | Bell  | Crew |\n+=======+=======+======+\n"
    "| Heron | brass | 4    |\n+-------+-------+------+\n| Tern  | none  | 12   |\n"
    "+-------+-------+------+"
)
BOXES = (
    "┌───────┬───────┬──────┐\n│ Boat  │ Bell  │ Crew │\n│ Heron │ brass │ 4    │\n"
    "│ Tern  │ none  │ 12   │\n└───────┴───────┴──────┘"
)
TABS = "Boat\tBell\tCrew\nHeron\tbrass\t4\nTern\tnone\t12"
COLUMNS = "Boat    Bell    Crew\nHeron   brass      4\nTern    none      12"


@pytest.mark.parametrize("table", [BARS, NO_SIDES, FRAMED, BOXES, TABS, COLUMNS])
def test_each_way_to_set_a_table_gives_its_rows(table: str) -> None:
    (block,) = of_kind(BlockKind.TABLE, f"{wrapped(FOG)}\n\n{table}\n\n{wrapped(ICE)}")
    assert block.rows == ROWS
    assert block.text == "\n".join("\t".join(row) for row in ROWS)


def test_a_row_of_several_lines_is_one_where_every_row_has_its_frame() -> None:
    text = (
        "+------+--------+\n| Boat | Bell   |\n+------+--------+\n| Tern | none,  |\n"
        "|      | lost   |\n+------+--------+\n| Smew | brass  |\n+------+--------+"
    )
    (block,) = of_kind(BlockKind.TABLE, text)
    assert block.rows == (("Boat", "Bell"), ("Tern", "none, lost"), ("Smew", "brass"))


def test_figures_one_space_apart_are_cells() -> None:
    text = (
        "State   Dog     Cat\nMaine   $16.56 $13.80\nUtah    $12.43 $13.43\nOhio    $11.62 $14.38"
    )
    (block,) = of_kind(BlockKind.TABLE, text)
    assert block.rows[1] == ("Maine", "$16.56", "$13.80")


def test_a_drawing_in_signs_keeps_its_lines() -> None:
    packet = "+-+-+-+-+-+-+\n|Ver|  Type |\n+-+-+-+-+-+-+"
    (block,) = of_kind(BlockKind.CODE, f"{wrapped(FOG)}\n\n{packet}\n\n{wrapped(ICE)}")
    assert block.text == packet


@pytest.mark.parametrize(
    "lines",
    [
        "Home | News | Contact\nAll | of | our | pages",
        "He came.  She went.  So it was.\nIt rained.  It cleared.\nThe end.  Nobody saw.",
        "[ ] Name    [        ]\n[ ] Mail    [        ]\n[ ] Site    [        ]",
        "* CAD $     Canada\n* USD $     United States\n* EUR €     Ireland",
    ],
    ids=["menu", "typist's spaces", "form", "list"],
)
def test_other_gaps_are_no_table(lines: str) -> None:
    assert not of_kind(BlockKind.TABLE, lines)


def test_a_word_after_a_tab_is_no_table() -> None:
    assert texts("\t\tOne line\n\t\tand one more") == ["One line", "and one more"]
