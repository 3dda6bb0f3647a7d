"""Which language the window speaks: the chosen one, or the first of the system's that it knows."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.assets import asset
from reader.ui.words import speak

ENGLISH = "en"
# As each calls itself. A new one: its row, and packaging/translations.py, LANGUAGES.
LANGUAGES = (("English", ENGLISH), ("Deutsch", "de"), ("Français", "fr"))


def install(app: QCoreApplication, wanted: str) -> None:
    """Speak the wanted language from now on, "" for the system's. For English nothing is loaded."""
    language = spoken([wanted] if wanted else QLocale.system().uiLanguages())
    if language == ENGLISH:
        return
    if QLocale().language() != QLocale(language).language():
        QLocale.setDefault(QLocale(language))  # its numbers and dates
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _load(app, folder / f"qtbase_{language}.qm")  # Qt's own buttons and menus, if they came along
    if _load(app, asset(f"translations/standfirst_{language}.qm")):
        speak(language)


def spoken(wanted: list[str]) -> str:
    """Return the first of some languages that there is, English when there is none.

    >>> spoken(["gsw-CH", "de-CH", "fr"]), spoken(["nl"]), spoken(["en-GB", "de"])
    ('de', 'en', 'en')
    """
    known = {code for _, code in LANGUAGES}
    first = (name.replace("_", "-").partition("-")[0].lower() for name in wanted)
    return next((language for language in first if language in known), ENGLISH)


def _load(app: QCoreApplication, path: Path) -> bool:
    translator = QTranslator(app)
    return translator.load(str(path)) and app.installTranslator(translator)
