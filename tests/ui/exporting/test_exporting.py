"""Exporting from the window: the dialog with its preview, the same again, what was written."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QRadioButton,
    QToolBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.assets import SAMPLE, asset
from reader.export.options import ExportOptions, Images
from reader.export.registry import WRITERS, Whereabouts, written
from reader.model import Colour, Opened, Placed, Span
from reader.ui.exporting.dialog import ExportDialog
from reader.ui.exporting.formats import FORMATS, PDF, format_named
from reader.ui.exporting.preview_text import LONGEST_LINE, MOST_SHOWN, book_text, shown_text
from reader.ui.exporting.reveal import reveal
from reader.ui.main_window import MainWindow
from reader.ui.note_deeds import NoteDeeds
from reader.ui.opening import Opener
from reader.ui.settings import Settings, load
from tests.ui.articles import highlight

OpenWindow = Callable[..., MainWindow]
TITLE = "Harbour reopening"


def export_menu(window: MainWindow) -> QMenu:
    above = window.menuBar().actions()[0].menu().actions()
    menu = next(a.menu() for a in above if a.menu() and "xport" in a.text())
    menu.aboutToShow.emit()
    return menu


def trigger(window: MainWindow, words: str) -> None:
    next(item for item in export_menu(window).actions() if item.text() == words).trigger()


def field(dialog: QWidget, name: str) -> QAbstractButton:
    """Return the field that a screen reader calls by these words."""
    shown = [one for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
    return next(one for one in shown if heard(one) == name)


def heard(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def is_seen(part: object) -> bool:
    return isinstance(part, QToolButton) and part.isVisible()


def preview(dialog: ExportDialog) -> str:
    return dialog.text.toPlainText()


def file_dialog(window: MainWindow) -> QFileDialog:
    return window.findChildren(QFileDialog)[-1]


def name_it(window: MainWindow, target: Path) -> None:
    """Answer the dialog that asks for a name."""
    asking = file_dialog(window)
    asking.fileSelected.emit(str(target))
    asking.close()


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "story.txt"
    path.parent.mkdir()
    path.write_bytes(asset(SAMPLE).read_bytes())
    return path


@pytest.fixture
def window(open_window: OpenWindow, story: Path) -> MainWindow:
    return open_window(story)


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> ExportDialog:
    window.commands["export"].trigger()
    shown = window.findChild(ExportDialog)
    qtbot.waitUntil(lambda: TITLE in preview(shown))
    return shown


@pytest.fixture
def browsed(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", urls.append)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    return urls


class TestFormats:
    @pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.name)
    def test_a_writer_heeds_what_its_row_says_and_nothing_else(
        self, writer: object, opened: Opened
    ) -> None:
        start = next(span.start for span in opened.article.body.spans if span)
        marked = highlight(opened.article.text, opened.article.text[start : start + 5], "A note")
        changed = {
            "quotes": True,
            "json_ld": True,
            "highlights": (Placed(marked, Span(start, start + 5)),),
        }
        plain = writer.write(opened.article, opened.outline, ExportOptions())
        for name, value in changed.items():
            options = replace(ExportOptions(), **{name: value})
            other = writer.write(opened.article, opened.outline, options)
            assert (other != plain) == (name in writer.heeds), name

    def test_every_writer_and_pdf_are_offered_once(self) -> None:
        names = [each.name for each in FORMATS]
        assert sorted(names) == sorted([*(writer.name for writer in WRITERS), "pdf"])

    def test_a_format_of_old_settings_that_is_no_more_does_no_harm(self) -> None:
        assert format_named("wordperfect") is FORMATS[0]

    def test_pictures_in_books_are_chosen_apart(self) -> None:
        settings = replace(Settings(), export_images="none")
        assert format_named("epub").options(settings, ()).images is Images.EMBED
        assert format_named("md").options(settings, ()).images is Images.NONE

    def test_highlights_are_offered_to_those_who_have_some(self) -> None:
        for each in FORMATS:
            names = [row.name for row in each.rows(highlighted=False)]
            assert "export_highlights" not in names
        names = [row.name for row in format_named("md").rows(highlighted=True)]
        assert "export_highlights" in names


class TestPreviewText:
    def test_pictures_that_stand_in_a_text_are_cut(self) -> None:
        text = f"![a](<data:image/png;base64,{'Ab1/' * 5000}>) and more"
        assert len(shown_text(text)) < 200
        assert shown_text(text).endswith("…>) and more")

    def test_a_text_that_is_neither_long_nor_wide_is_shown_as_it_is(self) -> None:
        text = "One.\n\n- two\n"
        assert shown_text(text) == text

    def test_neither_a_line_nor_the_whole_is_longer_than_a_view_takes(self) -> None:
        assert len(shown_text("x" * (LONGEST_LINE * 2))) == LONGEST_LINE + 1
        assert len(shown_text("one\n" * MOST_SHOWN)) <= MOST_SHOWN + 1

    def test_of_a_book_the_pages_are_read(self, opened: Opened) -> None:
        data = format_named("epub").writer.write(opened.article, opened.outline, ExportOptions())
        assert opened.article.meta.title in book_text(data)


class TestDialog:
    def test_it_blocks_nothing(self, dialog: ExportDialog) -> None:
        assert dialog.isVisible()
        assert not dialog.isModal()

    def test_it_shows_the_very_words_that_will_be_written(
        self, window: MainWindow, dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
    ) -> None:
        shown = preview(dialog)
        field(dialog, "Export…").click()
        target = tmp_path / "out.md"
        name_it(window, target)
        qtbot.waitUntil(target.exists)
        assert target.read_text(encoding="utf-8") == shown
        assert not dialog.isVisible()

    def test_arrows_go_from_format_to_format_past_the_heads(self, dialog: ExportDialog) -> None:
        formats = dialog.findChild(QListWidget)
        assert QApplication.focusWidget() is formats
        for each in FORMATS:
            assert formats.currentItem().text() == each.title
            QTest.keyClick(formats, Qt.Key.Key_Down)

    @pytest.mark.parametrize("wanted", FORMATS, ids=lambda each: each.name)
    def test_every_format_shows_a_preview(
        self, window: MainWindow, dialog: ExportDialog, qtbot: QtBot, wanted: object
    ) -> None:
        trigger(window, f"{wanted.title}…")
        if wanted is PDF:
            qtbot.waitUntil(lambda: dialog.pages.count > 0)
            assert dialog.pages.isVisible()
            assert "page" in dialog.told
        else:
            before = preview(dialog)
            first = wanted is FORMATS[0]
            qtbot.waitUntil(lambda: first or preview(dialog) != before)
            assert dialog.text.isVisible()
            assert "bytes" in dialog.told
        copy = next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "&Copy")
        assert copy.isVisible() == wanted.is_text

    def test_only_choices_that_concern_the_format_are_shown(
        self, window: MainWindow, dialog: ExportDialog
    ) -> None:
        def choices() -> set[str]:
            kinds = (*dialog.findChildren(QCheckBox), *dialog.findChildren(QRadioButton))
            return {heard(one).split(":")[0] for one in kinds if one.isVisible()}

        quotes, pictures = "Quotes and sources at the end", "Pictures"
        assert choices() == {quotes, pictures}
        trigger(window, "Web page…")
        assert choices() == {quotes, pictures, "For machines"}
        trigger(window, "Plain text…")
        assert choices() == {quotes}
        trigger(window, "Citation for BibTeX…")
        assert choices() == set()

    def test_what_is_chosen_is_seen_at_once_and_remembered(
        self, window: MainWindow, dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
    ) -> None:
        field(dialog, "Quotes and sources at the end").click()
        qtbot.waitUntil(lambda: "## Sources" in preview(dialog))
        trigger(window, "Plain text…")
        window.close()
        settings = load(tmp_path / "settings.json")
        assert (settings.export_format, settings.export_quotes) == ("txt", True)

    def test_what_is_taken_out_of_the_article_goes_from_the_preview(
        self, window: MainWindow, dialog: ExportDialog, qtbot: QtBot
    ) -> None:
        block = window.current.article.body.blocks[0]
        assert block.text[:40] in preview(dialog)
        window.current.remove([block.id])
        qtbot.waitUntil(lambda: block.text[:40] not in preview(dialog))

    def test_highlights_are_offered_and_written(
        self, window: MainWindow, dialog: ExportDialog, qtbot: QtBot
    ) -> None:
        deeds = NoteDeeds(window.current)
        deeds.write(deeds.highlight(Span(0, 20), Colour.YELLOW), "Worth a second look")
        qtbot.waitUntil(lambda: "Worth a second look" in preview(dialog))
        field(dialog, "Highlights and notes").click()
        qtbot.waitUntil(lambda: "Worth a second look" not in preview(dialog))

    def test_copying_puts_all_of_it_on_the_clipboard(self, dialog: ExportDialog) -> None:
        field(dialog, "Copy").click()
        assert QApplication.clipboard().text() == preview(dialog)
        assert dialog.told.startswith("Copied as Markdown")

    def test_what_another_format_showed_is_not_copied(
        self, window: MainWindow, dialog: ExportDialog, qtbot: QtBot
    ) -> None:
        QApplication.clipboard().setText("Before")
        trigger(window, "JSON…")
        field(dialog, "Copy").click()
        assert QApplication.clipboard().text() == "Before"
        assert "yet" in dialog.told
        qtbot.waitUntil(lambda: preview(dialog).startswith("{"))
        field(dialog, "Copy").click()
        json.loads(QApplication.clipboard().text())

    def test_a_preview_that_comes_late_is_shown_as_what_it_is(
        self, window: MainWindow, dialog: ExportDialog, qtbot: QtBot
    ) -> None:
        for title in ("E-book (EPUB)…", "JSON…", "E-book (EPUB)…", "Markdown…"):
            trigger(window, title)
            window.extras.exports.exporting.preview_now()
        qtbot.waitUntil(lambda: "bytes" in dialog.told)
        assert preview(dialog).startswith("---")

    def test_everything_in_it_has_a_name(self, dialog: ExportDialog) -> None:
        buttons = [one for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
        formats = dialog.findChild(QListWidget)
        assert len(buttons) > 5
        for one in (*buttons, formats, dialog.findChild(QPlainTextEdit), dialog.pages):
            assert heard(one), one
            assert "&" not in heard(one)

    @pytest.mark.parametrize("wanted", FORMATS, ids=lambda each: each.name)
    def test_no_key_means_two_things(
        self, window: MainWindow, dialog: ExportDialog, wanted: object
    ) -> None:
        trigger(window, f"{wanted.title}…")
        labels = (*dialog.findChildren(QAbstractButton), *dialog.findChildren(QLabel))
        texts = [one.text() for one in labels if one.isVisible()]
        keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(keys) > 3
        assert len(keys) == len(set(keys))

    @pytest.mark.usefixtures("dialog")
    def test_tab_goes_through_it_in_the_order_it_is_read(self) -> None:
        names = []
        while True:
            widget = QApplication.focusWidget()
            names.append(heard(widget))
            QTest.keyClick(widget, Qt.Key.Key_Tab)
            if heard(QApplication.focusWidget()) == names[0]:
                break
        quotes, pictures = "Quotes and sources at the end", "Pictures: As links"
        expected = ["Format", quotes, pictures, "Preview", "Copy", "Close", "Export…"]
        assert names == expected

    def test_it_goes_with_the_last_article(self, window: MainWindow, dialog: ExportDialog) -> None:
        window.commands["close_tab"].trigger()
        assert not dialog.isVisible()


class TestWriting:
    def export(self, window: MainWindow, qtbot: QtBot, words: str, target: Path) -> None:
        trigger(window, words)
        dialog = window.findChild(ExportDialog)
        field(dialog, "Export…").click()
        with qtbot.waitSignal(window.extras.exports.saving.written):
            name_it(window, target)

    @pytest.mark.parametrize("wanted", FORMATS, ids=lambda each: each.name)
    def test_every_format_is_written_where_it_was_asked_for(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot, wanted: object
    ) -> None:
        target = tmp_path / f"out{wanted.suffix}"
        self.export(window, qtbot, f"{wanted.title}…", target)
        if wanted is PDF:
            assert target.read_bytes().startswith(b"%PDF-")
        else:
            opened = Opened(window.current.article, window.current.outline)
            where = Whereabouts(window.findChild(Opener).path, "out")
            there = written(wanted.writer, opened, ExportOptions(), where)
            assert target.read_bytes() == there.data
        assert target.name in window.parts.status.currentMessage()

    def test_an_article_that_is_open_is_never_replaced(
        self, window: MainWindow, story: Path
    ) -> None:
        trigger(window, "Markdown…")
        field(window.findChild(ExportDialog), "Export…").click()
        name_it(window, story)
        assert story.read_bytes() == asset(SAMPLE).read_bytes()
        assert "story.txt" in window.parts.bar.sentence

    def test_where_it_cannot_be_written_the_window_says_so(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        (tmp_path / "file").write_text("no folder")
        trigger(window, "Markdown…")
        field(window.findChild(ExportDialog), "Export…").click()
        name_it(window, tmp_path / "file" / "out.md")
        qtbot.waitUntil(window.parts.bar.isVisible)
        assert "out.md" in window.parts.bar.sentence

    def test_the_first_time_again_asks_for_a_name(self, window: MainWindow) -> None:
        window.commands["export_again"].trigger()
        assert file_dialog(window).isVisible()
        file_dialog(window).close()

    def test_again_writes_the_same_file_anew(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        target = tmp_path / "mine.md"
        self.export(window, qtbot, "Markdown…", target)
        block = window.current.article.body.blocks[0]
        with qtbot.waitSignal(window.current.changed):
            window.current.remove([block.id])
        with qtbot.waitSignal(window.extras.exports.saving.written):
            window.commands["export_again"].trigger()
        assert block.text[:40] not in target.read_text(encoding="utf-8")

    def test_again_writes_another_article_beside_the_last(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        out = tmp_path / "out"
        out.mkdir()
        self.export(window, qtbot, "JSON…", out / "mine.json")
        with qtbot.waitSignal(window.current.opened):
            window.findChild(Opener).open([asset(SAMPLE)])
        with qtbot.waitSignal(window.extras.exports.saving.written):
            window.commands["export_again"].trigger()
        written = out / f"{asset(SAMPLE).stem}.json"
        assert json.loads(written.read_bytes())["meta"]["title"].startswith(TITLE)

    def test_a_window_that_is_closed_at_once_has_written_what_was_asked_for(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        target = tmp_path / "mine.md"
        self.export(window, qtbot, "Markdown…", target)
        target.unlink()
        window.commands["export_again"].trigger()
        assert not target.exists()
        window.close()
        assert TITLE in target.read_text(encoding="utf-8")

    def test_of_two_exports_in_a_row_both_are_written(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        self.export(window, qtbot, "JSON…", tmp_path / "mine.json")
        self.export(window, qtbot, "Markdown…", tmp_path / "mine.md")
        for name in ("mine.json", "mine.md"):
            (tmp_path / name).unlink()
        for name in ("json", "md"):
            window.extras.exports.exporting.show_as(name)
            window.commands["export_again"].trigger()
        for name in ("mine.json", "mine.md"):
            qtbot.waitUntil((tmp_path / name).exists)

    def test_what_somebody_else_wrote_is_replaced_only_when_allowed(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        target = tmp_path / "mine.md"
        self.export(window, qtbot, "Markdown…", target)
        target.write_text("My own words")
        window.commands["export_again"].trigger()
        box = window.findChild(QMessageBox)
        assert box.isVisible()
        assert "mine.md" in box.text()
        assert target.read_text() == "My own words"
        with qtbot.waitSignal(window.extras.exports.saving.written):
            next(b for b in box.buttons() if b.text() == "&Replace").click()
        assert TITLE in target.read_text(encoding="utf-8")

    def test_another_name_can_be_chosen_instead(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        target = tmp_path / "mine.md"
        self.export(window, qtbot, "Markdown…", target)
        target.write_text("My own words")
        window.commands["export_again"].trigger()
        box = window.findChild(QMessageBox)
        next(b for b in box.buttons() if "name" in b.text()).click()
        assert file_dialog(window).isVisible()
        assert target.read_text() == "My own words"
        file_dialog(window).close()

    def test_no_name_is_proposed_that_an_open_article_has(
        self, open_window: OpenWindow, story: Path
    ) -> None:
        note = story.with_suffix(".md")
        note.write_bytes(story.read_bytes())
        window = open_window(note)
        window.commands["export_again"].trigger()
        assert [Path(name).name for name in file_dialog(window).selectedFiles()] == ["story-2.md"]
        file_dialog(window).close()

    def test_what_was_written_can_be_shown_in_its_folder(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot, browsed: list[QUrl]
    ) -> None:
        assert not window.commands["reveal_export"].isEnabled()
        self.export(window, qtbot, "Markdown…", tmp_path / "mine.md")
        offer = next(
            one
            for one in window.parts.status.findChildren(QToolButton)
            if one.text() == "Reveal in folder"
        )
        assert offer.isVisible()
        assert "mine.md" in offer.toolTip()
        QApplication.processEvents()
        beside = [one.text() for one in offer.parent().children() if is_seen(one)]
        assert len(beside) == 3, beside  # what is told stands in the place of the others
        offer.click()
        qtbot.waitUntil(lambda: bool(browsed))
        window.commands["reveal_export"].trigger()
        qtbot.waitUntil(lambda: len(browsed) == 2)
        assert browsed[0].toLocalFile() == str(tmp_path)
        window.parts.status.tell("Something else")
        assert not offer.isVisible()

    def test_a_file_is_shown_in_its_folder_where_no_desktop_marks_it(
        self, tmp_path: Path, qtbot: QtBot, browsed: list[QUrl], window: MainWindow
    ) -> None:
        reveal(tmp_path / "a.md", window)
        qtbot.waitUntil(lambda: bool(browsed))


class TestMenu:
    def test_formats_stand_in_their_groups_below_the_commands(self, window: MainWindow) -> None:
        items = [item.text().replace("&", "") for item in export_menu(window).actions()]
        heads, *groups = " ".join(items).split("  ")
        assert heads == "Export… Export again: Markdown Reveal in folder"
        assert [group.split()[0] for group in groups] == ["Markdown…", "Quotes", "Citation"]

    def test_without_an_article_no_format_is_offered(self, open_window: OpenWindow) -> None:
        window = open_window()
        items = export_menu(window).actions()
        assert len(items) == 3
        assert not any(item.isEnabled() for item in items)

    def test_the_button_of_the_tool_bar_opens_the_dialog(self, window: MainWindow) -> None:
        buttons = window.findChild(QToolBar).findChildren(QToolButton)
        button = next(one for one in buttons if one.text() == "Export")
        button.click()
        assert window.findChild(ExportDialog).isVisible()

    def test_a_key_opens_the_dialog(self, window: MainWindow) -> None:
        keys = [key.toString() for key in window.commands["export"].shortcuts()]
        assert "Ctrl+Shift+S" in keys
