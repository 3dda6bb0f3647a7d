"""Asks for files to open, and keeps the menu that names some."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.assets import SAMPLE, asset
from reader.text.urls import safe_link
from reader.ui.actions import add_item, calling
from reader.ui.choices import Choices
from reader.ui.foreign_words import file_named, named
from reader.ui.menus import Menus, refill
from reader.ui.opening import Opener
from reader.ui.words import tr

if TYPE_CHECKING:
    from reader.ui.empty_state import EmptyState


class Files(QObject):
    """Everything between the window and files by name."""

    def __init__(self, window: QWidget, opener: Opener, choices: Choices) -> None:
        super().__init__(window)
        self._window = window
        self._opener = opener
        self._choices = choices

    def ask(self) -> None:
        """Ask for files and open them."""
        from reader.ui.kinds import dialog_filters  # noqa: PLC0415  # brings the parsers

        path = self._opener.path
        folder = str(path.parent) if path else ""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Open articles"), folder, dialog_filters()
        )
        self._opener.open([Path(name) for name in names])

    def ask_folder(self) -> None:
        """Ask for a folder and list its articles."""
        path = self._opener.path
        name = QFileDialog.getExistingDirectory(
            self._window, tr("Open a folder of articles"), str(path.parent) if path else ""
        )
        if name:
            self._opener.open([Path(name)])

    def tell_kinds(self, empty: "EmptyState") -> None:
        """Say on the empty page which kinds of files can be opened."""
        from reader.ui.kinds import kinds_line  # noqa: PLC0415  # brings the parsers

        empty.show_kinds(kinds_line())

    def open_sample(self) -> None:
        """Open the article that comes with the program."""
        self._opener.open([asset(SAMPLE)])

    def open_name(self, name: str) -> None:
        """Open a file by its name."""
        self._opener.open([Path(name)])

    def open_dropped(self, dropped: QMimeData) -> None:
        """Open the files among what was dropped on the window."""
        self._opener.open(dropped_files(dropped))

    def open_link(self, address: str) -> None:
        """Give an address to the browser, if it is one that may be opened."""
        allowed = safe_link(address)
        if allowed:
            QDesktopServices.openUrl(QUrl(allowed))

    def show_folder(self) -> None:
        """Show the folder of the open file in the desktop's own program; a folder itself."""
        front = self._opener.desk.front
        if front is not None:
            show_in_desktop(front.path if front.is_folder else front.path.parent)

    def fill_recent(self, menus: Menus) -> None:
        """Put the files opened last into their menu."""
        recent = self._choices.settings.recent
        items = [(name, calling(self.open_name, path)) for path, name in told_apart(recent)]
        refill(menus.recent, items, tr("No files yet"))
        if recent:
            menus.recent.addSeparator()
            add_item(menus.recent, tr("&Clear this list"), self._choices.forget_recent)


def show_in_desktop(folder: Path) -> None:
    """Show a folder in the desktop's own program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def told_apart(recent: Sequence[str]) -> list[tuple[str, str]]:
    """Return each path with its file's name, and the folder where two are called alike.

    >>> told_apart(["/a/x.txt", "/b/x.txt", "/b/y.txt"])
    [('/a/x.txt', 'x.txt — /a'), ('/b/x.txt', 'x.txt — /b'), ('/b/y.txt', 'y.txt')]
    """
    names = [file_named(Path(path)) for path in recent]
    return [
        (path, f"{name} — {named(str(Path(path).parent))}" if names.count(name) > 1 else name)
        for path, name in zip(recent, names, strict=True)
    ]


def dropped_files(dropped: QMimeData) -> list[Path]:
    """Return the files of this computer among what is dropped."""
    return [Path(url.toLocalFile()) for url in dropped.urls() if _is_here(url)]


def _is_here(url: QUrl) -> bool:
    """Tell whether an address means a file of this computer, without looking for it.

    Windows tells a strange computer who we are as soon as any of its files is asked for.
    """
    name = url.toLocalFile().replace("\\", "/")
    return url.isLocalFile() and not url.host() and not name.startswith("//")


def refused_drop(dropped: QMimeData) -> str:
    """Say why nothing of what is dropped is opened, "" when something is or nothing could be."""
    if not dropped.hasUrls() or dropped_files(dropped):
        return ""
    if any(url.isLocalFile() for url in dropped.urls()):
        return tr(
            "What was dropped lies on another computer, which is not asked for anything. "
            "Open it by Ctrl+O if you trust that computer, or copy it to your own first."
        )
    return tr(
        "Standfirst loads nothing from the web. Save the page in your browser, "
        "then drop the saved file here."
    )
