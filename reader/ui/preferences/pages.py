"""Every page of the preferences, one row each."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from reader.records import record
from reader.ui.choices import Choices
from reader.ui.preferences.cleaning import CleaningPage
from reader.ui.preferences.copying import CopyingPage
from reader.ui.preferences.keys import KeysPage
from reader.ui.preferences.reading import ReadingPage
from reader.ui.preferences.simple import FILES, QUOTES, files_page, names, quotes_page
from reader.ui.settings import LOOK


@record
class Page:
    """One page: its title, what builds it, and the settings that are on it."""

    title: str
    build: Callable[[Choices], QWidget]
    settings: tuple[str, ...]  # what “Usual settings” sets back


PAGES = (
    Page("Reading", ReadingPage, LOOK),
    Page("Cleaning", CleaningPage, ("rules_off",)),
    Page("Quotes", quotes_page, names(QUOTES)),
    Page("Copying", CopyingPage, ("copy_style", "copy_template")),
    Page("Files", files_page, names(FILES)),
    Page("Keys", KeysPage, ("keys",)),
)
