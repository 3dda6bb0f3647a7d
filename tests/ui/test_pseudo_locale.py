"""The whole window in a language that nobody speaks: what is not in brackets was forgotten."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.assets import SAMPLE, asset
from reader.ui.actions import COMMANDS
from reader.ui.encodings import ENCODINGS
from reader.ui.main_window import MainWindow
from reader.ui.opening import Opener
from reader.ui.preferences.dialog import PreferencesDialog
from reader.ui.preferences.pages import PAGES
from tests.ui.tongues import Pseudo, is_translated, speaking, spoken

# Names that are the same in every language: of things, keys, formats, and of sizes of paper.
NAMES = """
    Standfirst Qt HTML Markdown PDF JSON CSV EPUB Literata Atkinson Hyperlegible Zotero RIS BibTeX
    Ctrl Shift Alt Del Esc Enter Return Tab Space Backspace Left Right PgUp PgDown PgDn Home End
    Down Ins Meta Letter Legal DejaVu Sans Serif Mono Liberation Noto json csv pdf txt standfirst
    sample Deutsch English Français MIT UTF SHA mailto
"""
# Commands that open a window of their own, without an article file being asked for.
OPENING = (
    *("preferences", "export", "corrections", "source_audit", "report", "about", "shortcuts"),
    *("statistics", "print_preview", "text_look", "merge_sources", "paragraph", "find"),
)


@pytest.fixture
def pseudo_window(open_window: Callable[..., MainWindow]) -> Iterator[MainWindow]:
    with speaking(Pseudo()):
        yield open_window(asset(SAMPLE))


def widgets(top: QWidget) -> Iterator[QWidget]:
    """Yield a window and all in it that people see or hear of."""
    yield top
    yield from (one for one in top.findChildren(QWidget) if not isinstance(one, QFileDialog))


def texts(widget: QWidget) -> Iterator[str]:
    """Yield everything a widget says."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow() and widget.isVisible():
        yield widget.windowTitle()
    yield from of_kind(widget)
    yield from (text for action in widget.actions() for text in of_action(action))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from in_model(widget.model(), widget)


def of_kind(widget: QWidget) -> Iterator[str]:
    """Yield what is written on a widget of this kind."""
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QGroupBox() | QMenu():
            yield widget.title()
        case QTabWidget():
            yield from map(widget.tabText, range(widget.count()))
            yield from map(widget.tabToolTip, range(widget.count()))
        case QSpinBox():
            yield widget.suffix()
        case QComboBox() if widget.model() is not None:
            yield from map(widget.itemText, range(widget.count()))


def of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip())


def in_model(model: QAbstractItemModel | None, view: QAbstractItemView) -> Iterator[str]:
    """Yield what the rows and columns of a list say."""
    if model is None:
        return
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    columns = range(
        1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    )
    for column in columns:
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    waiting = [QModelIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            for column in columns:
                index = model.index(row, column, parent)
                yield from (str(index.data(role) or "") for role in roles)
            waiting.append(model.index(row, 0, parent))


def known(window: MainWindow) -> str:
    """Return every word that is of the article, of its file or a name."""
    article, outline = window.current.article, window.current.outline
    assert article
    removed = (removal.block.text for removal in article.removals)
    encodings = (row.title for row in ENCODINGS)
    names = (command.name for command in COMMANDS)
    sources = (f"{source.name} {source.role}" for source in outline.sources)
    parts = (article.text, *removed, str(article.meta), str(article.origin), NAMES, *sources)
    families = QFontDatabase.families()
    return " ".join((*parts, *encodings, *names, str(asset(SAMPLE)), *families, str(Path.home())))


def forgotten(window: MainWindow, *tops: QWidget) -> set[str]:
    """Return what is said in a language that somebody speaks."""
    words = known(window)
    said = (text for top in tops for one in widgets(top) for text in texts(one))
    return {text for text in said if not is_translated(text, words)}


def open_windows() -> list[QWidget]:
    return [top for top in QApplication.topLevelWidgets() if top.isVisible()]


def test_the_window_says_nothing_that_is_not_translated(pseudo_window: MainWindow) -> None:
    for tab in ("sections", "quotes", "sources", "removed", "notes"):
        pseudo_window.commands[f"tab_{tab}"].trigger()
        assert sorted(forgotten(pseudo_window, pseudo_window)) == []


def test_what_stands_between_the_articles_own_words_is_translated(
    pseudo_window: MainWindow,
) -> None:
    for _ in range(2):
        shown = pseudo_window.parts.view.document().toPlainText()
        assert is_translated(shown, known(pseudo_window))
        pseudo_window.commands["show_removed"].trigger()


def test_no_command_and_no_menu_is_forgotten(pseudo_window: MainWindow) -> None:
    words = known(pseudo_window)
    menus = pseudo_window.findChildren(QMenu)
    for menu in menus:
        menu.aboutToShow.emit()
    said = [text for action in pseudo_window.commands.all() for text in of_action(action)]
    said += [menu.title() for menu in menus]
    said += [text for menu in menus for one in menu.actions() for text in of_action(one)]
    assert sorted({text for text in said if not is_translated(text, words)}) == []


@pytest.mark.parametrize("name", OPENING)
def test_no_dialog_says_anything_that_is_not_translated(
    pseudo_window: MainWindow, name: str
) -> None:
    pseudo_window.commands[name].trigger()
    tops = open_windows()
    assert sorted(forgotten(pseudo_window, *tops)) == []
    for top in tops:
        if top is not pseudo_window:
            top.close()


def test_an_empty_window_is_translated(open_window: Callable[..., MainWindow]) -> None:
    with speaking(Pseudo()):
        window = open_window()
        said = (text for one in widgets(window) for text in texts(one))
        assert sorted({text for text in said if not is_translated(text, NAMES)}) == []


# What does not fit


def clipped(top: QWidget) -> set[str]:
    """Return the words that need more room than they have, of what can be seen."""
    found = set()
    for one in widgets(top):
        if not one.isVisible() or isinstance(one, QAbstractSpinBox):
            continue
        match one:
            case QLabel() if one.text() and not one.wordWrap():
                room, needed = one.contentsRect().width(), one.sizeHint().width()
            case QLabel() if one.text():
                room, needed = one.height(), one.heightForWidth(one.width())
            case QPushButton():
                room, needed = one.width(), one.minimumSizeHint().width()
            case QAbstractButton() if one.text():
                room, needed = one.width(), one.sizeHint().width()
            case _:
                continue
        if room < needed - 1:
            found.add(f"{type(one).__name__} “{one.text()}”: {room} < {needed}")
    return found


@pytest.mark.parametrize("name", ["", *OPENING])
def test_what_is_longer_by_two_fifths_still_fits(pseudo_window: MainWindow, name: str) -> None:
    if name:
        pseudo_window.commands[name].trigger()
    tops = open_windows()
    QApplication.processEvents()
    assert sorted(text for top in tops for text in clipped(top)) == []
    for top in tops:
        if top is not pseudo_window:
            top.close()


def pages(window: MainWindow) -> Iterator[PreferencesDialog]:
    """Yield the preferences, page by page."""
    window.commands["preferences"].trigger()
    dialog = window.findChild(PreferencesDialog)
    for page in PAGES:
        dialog.show_page(page.title)
        QApplication.processEvents()
        yield dialog
    dialog.close()


def test_every_page_of_the_preferences_is_translated(pseudo_window: MainWindow) -> None:
    for dialog in pages(pseudo_window):
        assert sorted(forgotten(pseudo_window, dialog)) == []


def test_every_page_of_the_preferences_fits(pseudo_window: MainWindow) -> None:
    for dialog in pages(pseudo_window):
        assert sorted(clipped(dialog)) == []


# The languages there are


@pytest.fixture(params=["de", "fr"])
def translated_window(
    request: pytest.FixtureRequest, open_window: Callable[..., MainWindow]
) -> Iterator[MainWindow]:
    with spoken(request.param):
        yield open_window(asset(SAMPLE))


@pytest.mark.parametrize("name", ["", *OPENING])
def test_what_is_translated_fits(translated_window: MainWindow, name: str) -> None:
    if name:
        translated_window.commands[name].trigger()
    QApplication.processEvents()
    tops = open_windows()
    assert sorted(text for top in tops for text in clipped(top)) == []
    translated_window.resize(translated_window.minimumSizeHint())
    QApplication.processEvents()
    assert sorted(clipped(translated_window)) == []
    for top in tops:
        if top is not translated_window:
            top.close()


def test_every_page_of_the_translated_preferences_fits(translated_window: MainWindow) -> None:
    for dialog in pages(translated_window):
        assert sorted(clipped(dialog)) == []


def doubled(texts: Iterable[str]) -> list[str]:
    """Return the access keys that two of these share."""
    keys = Counter(key.lower() for text in texts for key in re.findall(r"(?<!&)&(\w)", text))
    return sorted(key for key, count in keys.items() if count > 1)


def test_no_two_items_of_a_menu_have_one_key(translated_window: MainWindow) -> None:
    for menu in translated_window.findChildren(QMenu):
        menu.aboutToShow.emit()
        assert doubled(action.text() for action in menu.actions()) == [], menu.title()
    bar = translated_window.menuBar().actions()
    assert doubled(action.text() for action in bar) == []


@pytest.mark.parametrize("name", OPENING)
def test_no_two_controls_of_a_dialog_have_one_key(translated_window: MainWindow, name: str) -> None:
    translated_window.commands[name].trigger()
    tops = [top for top in open_windows() if top is not translated_window]
    for top in tops:
        said = [
            one.text()
            for one in widgets(top)
            if isinstance(one, QLabel | QAbstractButton) and one.isVisible()
        ]
        assert doubled(said) == [], said
        top.close()


def test_what_is_wrong_with_a_file_is_said_in_the_language_of_the_window(
    translated_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "Quotes").write_bytes(b"")
    opener = translated_window.findChild(Opener)
    opener.open([tmp_path / "Quotes"])
    qtbot.waitUntil(lambda: not opener.is_busy)
    said = [label.text() for label in translated_window.findChildren(QLabel)]
    beginnings = ("„Quotes“ ist leer.", "«\u00a0Quotes\u00a0» est vide.")
    assert [one for one in said if one.startswith(beginnings)]


def test_the_menus_speak_the_language_of_the_rest(translated_window: MainWindow) -> None:
    titles = [action.text().replace("&", "") for action in translated_window.menuBar().actions()]
    assert titles in (
        ["Datei", "Bearbeiten", "Ansicht", "Gehe zu", "Extras", "Hilfe"],
        ["Fichier", "Édition", "Affichage", "Aller", "Outils", "Aide"],
    )
