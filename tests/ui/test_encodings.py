import codecs

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.model import AS_WRITTEN
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


def repair_of(menu: QMenu) -> QAction:
    return next(action for action in menu.actions() if action.text() == "&Repair broken letters")


def test_broken_letters_can_be_seen_as_they_stand_and_be_repaired_again(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    chosen: list[str] = []
    fill(menu, "utf-8", "", chosen.append, has_broken=True)
    assert repair_of(menu).isChecked()
    repair_of(menu).trigger()
    fill(menu, "utf-8", AS_WRITTEN, chosen.append)
    assert not repair_of(menu).isChecked()
    repair_of(menu).trigger()
    assert chosen == [AS_WRITTEN, ""]


def test_where_nothing_was_broken_there_is_nothing_to_undo(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    fill(menu, "utf-8", "", print)
    assert not repair_of(menu).isEnabled()
