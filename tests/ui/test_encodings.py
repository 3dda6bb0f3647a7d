import codecs

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.ui.encodings import ENCODINGS, fill, title_of


def test_python_knows_every_encoding_there_is_to_choose() -> None:
    for row in ENCODINGS:
        assert codecs.lookup(row.codec)


def test_no_two_rows_of_a_menu_have_one_access_key() -> None:
    keys = [(row.group, row.title[row.title.index("&") + 1].lower()) for row in ENCODINGS]
    assert len(keys) == len(set(keys))


def test_an_encoding_that_is_in_no_menu_is_called_what_the_file_calls_it() -> None:
    assert title_of("iso2022_kr") == "iso2022_kr"


def test_the_menu_marks_what_was_chosen_and_says_what_is_chosen_next(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    chosen: list[str] = []
    fill(menu, "cp1251", "cp1251", chosen.append)
    actions = {a.text(): a for m in (menu, *menu.findChildren(QMenu)) for a in m.actions()}
    marked = [text for text, action in actions.items() if action.isChecked()]
    assert marked == ["&Windows-1251"]
    actions["KOI8-&R"].trigger()
    actions["&Found out by itself"].trigger()
    assert chosen == ["koi8_r", ""]
