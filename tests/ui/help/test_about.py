import platform
import tomllib
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QPushButton

from reader import __version__
from reader.ui.fonts import BUNDLED
from reader.ui.help.about import AboutDialog, about_words
from reader.ui.help.shipped import PARTS, installed_parts, licence_of
from reader.ui.main_window import MainWindow

PROJECT = Path(__file__).parents[3] / "pyproject.toml"


def test_about_tells_every_version_a_report_needs() -> None:
    words = about_words()
    for version in (__version__, platform.python_version(), qVersion()):
        assert version in words


def test_every_package_the_project_needs_is_told_of() -> None:
    needs = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    for part in PARTS:
        assert any(
            need.lower().replace("_", "-").startswith(part.lower().replace("_", "-"))
            for need in needs
        )
    assert len(needs) == len(PARTS)


def test_every_package_and_font_is_told_with_its_licence() -> None:
    words = about_words()
    parts = list(installed_parts())
    assert len(parts) > len(PARTS)  # those they need in turn
    for part in parts:
        assert f"{part.name} {part.version}: {licence_of(part)}" in words
        assert licence_of(part) != "see the package"
    for face in BUNDLED:
        assert f"{face}: SIL Open Font License" in words


def test_about_does_not_tell_who_the_person_is() -> None:
    assert str(Path.home()) not in about_words()


def test_copy_puts_all_of_it_on_the_clipboard(window: MainWindow) -> None:
    window.commands["about"].trigger()
    dialog = window.findChild(AboutDialog)
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Copy")
    copy.click()
    assert QApplication.clipboard().text() == about_words()
