"""What the window says, in the language of whoever reads it.

English stands in the code and is the key: `tr` looks it up in the translation that
`install` loaded, if any. Tables keep English and are looked up where they are shown.
`packaging/translations` finds every text by these names and puts it into the files of Qt
Linguist. Whole sentences only: values have names in braces, numbers of things go through `trn`.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.assets import asset
from reader.saying import Saying, filled

T = TypeVar("T")

ENGLISH = "en"
# As each calls itself. A new one: its row, and packaging/translations.py, LANGUAGES.
LANGUAGES = (("English", ENGLISH), ("Deutsch", "de"), ("Français", "fr"))
CONTEXT = "Standfirst"  # of every text in the files of translations
_language = [""]  # "" is English, for which nothing is looked up


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


def speak(language: str) -> None:
    """Say everything from now on in a language whose translation is installed."""
    _language[0] = language


def language() -> str:
    """Return the language that is spoken, as "de"; "" is English."""
    return _language[0]


def tr(text: str, /, **values: object) -> str:
    """Return a text of the interface in the reader's language, with its values put in."""
    if isinstance(text, Saying):
        return _said(text)
    if not _language[0]:
        return filled(text, values)
    return _put(QCoreApplication.translate(CONTEXT, text) if text else "", values)


def trn(count: int, one: str, many: str, /, **values: object) -> str:
    """Return a text about a number of things, `%Ln` in it: every language has its own forms."""
    if not _language[0]:
        said = one if count == 1 else many
        return filled(said.replace("%Ln", f"{count:,}"), values)
    return _put(QCoreApplication.translate(CONTEXT, many, None, count), values)


def counted(count: int, word: str) -> str:
    """Return a number of things in words.

    >>> counted(1, "quote"), counted(2, "quote")
    ('1 quote', '2 quotes')
    """
    return trn(count, f"%Ln {word}", f"%Ln {word}s")


def named(values: Iterable[tuple[str, T]]) -> tuple[tuple[str, T], ...]:
    """Return values that have names, with these in the reader's language."""
    return tuple((tr(name), value) for name, value in values)


def number(value: int) -> str:
    """Return a number as the language writes it.

    >>> number(12345)
    '12,345'
    """
    return QLocale().toString(value) if _language[0] else f"{value:,}"


def _said(saying: Saying) -> str:
    if not _language[0]:
        return str(saying)
    values = {name: tr(v) if isinstance(v, Saying) else v for name, v in saying.values.items()}
    if saying.number is None:
        return _put(QCoreApplication.translate(CONTEXT, saying.template), values)
    return _put(QCoreApplication.translate(CONTEXT, saying.template, None, saying.number), values)


def _put(text: str, values: dict[str, object]) -> str:
    if not values:
        return text
    return text.format(**{n: number(v) if isinstance(v, int) else v for n, v in values.items()})
