"""What files bring along never becomes more in the window than words."""

import gc
import os
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QTextDocument
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from reader.text.controls import ORDERING
from reader.ui.desk import OpenFile
from reader.ui.files import told_apart
from reader.ui.foreign_words import LONGEST_NAME, LONGEST_TIP, named, tip
from reader.ui.main_window import MainWindow
from reader.ui.sidebar.tree import RowsModel
from reader.ui.sweeping import Sweeping, sweep

OpenWindow = Callable[..., MainWindow]
MARKUP = '<img src="canary.png">'
TURNED = "\u202egnp.exe"
PROSE = "".join(
    f"<p>Paragraph {number} tells how the silt was dug out of the harbour, as everybody knew.</p>"
    for number in range(6)
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Return a page whose every word looks like mark-up and turns what follows around."""
    bad = escape(f"{MARKUP} {TURNED}")
    path = tmp_path / f"{TURNED}<b>page.html"
    path.write_text(
        f"<!doctype html><meta charset=utf-8><title>{bad}</title><article><h1>{bad}</h1>{PROSE}"
        f"<h2>{bad} two</h2><p>“{bad} is what we say of it now,” said Ada Lunn, the master.</p>"
        f'<p>Read <a href="https://example.org/x">{bad}</a> for more of what was found there.</p>'
        f'<img src="quay.gif" alt="{bad}"><h2>More</h2>{PROSE}</article>',
        encoding="utf-8",
    )
    return path


def turns(words: str) -> bool:
    return ORDERING.search(words) is not None


def is_mark_up(words: str) -> bool:
    return "<img" in words


def test_titles_of_windows_and_tabs_turn_nothing_around(
    open_window: OpenWindow, page: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Another story\n\nIt has one paragraph of its own, and that is all.\n")
    window = open_window(page, other)
    tabs = window.parts.tabs
    said = [window.windowTitle()]
    said += [tabs.tabText(place) + tabs.tabToolTip(place) for place in range(tabs.count())]
    said += [action.text() for action in window.findChildren(type(window.commands["open"]))]
    assert MARKUP in window.windowTitle()
    assert not any(turns(words) for words in said)
    assert not any(is_mark_up(tabs.tabToolTip(place)) for place in range(tabs.count()))


def test_nothing_an_article_says_is_mark_up_to_a_label_or_a_tip(
    open_window: OpenWindow, page: Path
) -> None:
    window = open_window(page)
    for tab in ("sections", "quotes", "sources", "removed", "notes"):
        window.commands[f"tab_{tab}"].trigger()
    labels = [label for label in window.findChildren(QLabel) if is_mark_up(label.text())]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert not any(is_mark_up(widget.toolTip()) for widget in window.findChildren(QWidget))
    for rows in window.findChildren(RowsModel):
        for number in range(rows.rowCount()):
            index = rows.index(number, 0)
            assert not is_mark_up(rows.data(index, Qt.ItemDataRole.ToolTipRole))
            assert not turns(rows.data(index, Qt.ItemDataRole.DisplayRole))


def test_tips_in_the_text_are_words_and_those_of_links_begin_with_the_host(
    open_window: OpenWindow, page: Path
) -> None:
    window = open_window(page)
    tips = {
        form.toCharFormat().toolTip()
        for form in window.parts.view.document().allFormats()
        if form.isCharFormat()
    } - {""}
    assert "example.org · https://example.org/x" in tips
    assert not any(is_mark_up(words) or turns(words) for words in tips)


def test_files_are_named_by_what_can_be_seen_of_them() -> None:
    name = f"{TURNED}\n{'long ' * 400}\udcff.html"
    shown = OpenFile(Path("/nowhere") / name).title
    assert "\n" not in shown
    assert not turns(shown)
    assert len(shown) <= LONGEST_NAME + 2
    (told,) = told_apart([f"/nowhere/{TURNED}.html"])
    assert told[0] == f"/nowhere/{TURNED}.html"
    assert not turns(told[1])


def test_a_title_of_a_million_letters_is_cut_everywhere(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "page.md"
    path.write_text(
        f"# {'harbour ' * 130_000}\n\nA paragraph below it, of a few words.\n\n## End\n"
    )
    window = open_window(path)
    assert len(window.windowTitle()) < LONGEST_NAME + 30
    assert len(window.parts.tabs.tabText(0)) < LONGEST_NAME + 30
    assert len(window.parts.tabs.tabToolTip(0)) < LONGEST_TIP + 60
    assert window.parts.view.document().begin().length() < LONGEST_NAME + 30


def test_names_and_tips_keep_honest_words_as_they_are() -> None:
    assert named("« Le quai »\u00a0: שלום\u200f") == "« Le quai »\u00a0: שלום\u200f"
    assert tip("The quay at low tide") == "The quay at low tide"


def drop(window: MainWindow, address: str) -> bool:
    """Drop an address on the window; tell whether it was let in."""
    given = QMimeData()
    given.setUrls([QUrl(address)])
    mouse = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(QPointF(600, 300).toPoint(), Qt.DropAction.CopyAction, given, *mouse)
    window.dragEnterEvent(entered)
    window.dropEvent(QDropEvent(QPointF(600, 300), Qt.DropAction.CopyAction, given, *mouse))
    return entered.isAccepted()


@pytest.fixture
def asked_for(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Return the names that the system is asked about."""
    names: list[str] = []
    stat, real = os.stat, os.path.realpath

    def noted_stat(path: object, *given: object, **named: object) -> os.stat_result:
        names.append(str(path))
        return stat(path, *given, **named)  # type: ignore[call-overload]

    def noted_real(path: str, **named: object) -> str:
        names.append(str(path))
        return real(path)

    monkeypatch.setattr(os, "stat", noted_stat)
    monkeypatch.setattr(os.path, "realpath", noted_real)
    yield names
    monkeypatch.undo()


@pytest.mark.parametrize(
    "address",
    [
        "file://strange/share/story.html",
        "file:////strange/share/story.html",
        "file:///%5C%5Cstrange%5Cx",
    ],
)
def test_a_dropped_file_of_another_computer_is_refused_without_a_look_at_it(
    open_window: OpenWindow, asked_for: list[str], address: str
) -> None:
    window = open_window()
    asked_for.clear()
    drop(window, address)
    assert not any("strange" in name for name in asked_for)
    if "%5C" not in address:  # here that is a name like any other
        assert "another computer" in window.parts.bar.sentence


def test_a_dropped_address_of_the_web_is_not_loaded_and_one_is_told_what_to_do(
    open_window: OpenWindow,
) -> None:
    window = open_window()
    drop(window, "https://example.org/story.html")
    assert "Save the page in your browser" in window.parts.bar.sentence
    assert window.current.article is None


def test_nothing_can_be_dropped_into_or_loaded_by_the_text(
    window: MainWindow, tmp_path: Path
) -> None:
    canary = tmp_path / "canary.png"
    canary.write_bytes(b"x")
    view = window.parts.view
    image = QTextDocument.ResourceType.ImageResource.value
    assert view.isReadOnly()
    assert not view.openLinks()
    assert view.document().resource(image, QUrl.fromLocalFile(str(canary))) is None


def test_a_link_that_says_another_host_is_opened_only_when_asked_again(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    path = tmp_path / "page.md"
    path.write_text(
        "# Links\n\nGo to [https://bank.example/login](https://evil.example/a) or to "
        "[www.bank.example](https://bank.example/b), or [here](https://bank.example@evil.example/c)."
    )
    window = open_window(path)
    choose = window.parts.view.anchorClicked.emit
    choose(QUrl("https://bank.example/b"))
    assert opened == ["https://bank.example/b"]
    choose(QUrl("https://evil.example/a"))
    assert "it leads to evil.example" in window.parts.bar.sentence
    assert len(opened) == 1
    next(b for b in window.parts.bar.findChildren(QPushButton) if "Open" in b.text()).click()
    assert opened[1:] == ["https://evil.example/a"]
    choose(QUrl("https://bank.example@evil.example/c"))
    assert "leads to evil.example" in window.parts.bar.sentence
    assert len(opened) == 2


def test_garbage_is_looked_for_by_the_window_alone(window: MainWindow) -> None:
    was_on = gc.isenabled()
    sweeping = Sweeping(window)
    try:
        assert not gc.isenabled()
        rings = [[] for _ in range(3 * gc.get_threshold()[0])]
        for ring in rings:
            ring.append(ring)
        assert gc.get_count()[0] > gc.get_threshold()[0]
        sweep()
        assert gc.get_count()[0] < gc.get_threshold()[0]
    finally:
        sweeping.deleteLater()
        if was_on:
            gc.enable()
