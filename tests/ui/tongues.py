"""Lets tests speak another language, and one that nobody speaks: [Öþéñ… ~~~]."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from reader.ui import words

_ACCENTS = str.maketrans("aAcCdDeEgGiIlLnNoOrRsStTuUyYzZ", "áÁçÇďĎéÉğĞíÍľĽñÑóÓřŘšŠťŤúÚýÝžŽ")
_KEPT = re.compile(r"(\{[^}]*\}|%L?n|&&)")  # what is filled in, and what Qt reads
LONGER = 0.4  # than English: German and Finnish are


class Pseudo(QTranslator):
    """Translates every text there is: accented, longer, and in brackets."""

    def translate(self, _context: str, text: str, _about: str = "", _n: int = -1) -> str:
        return pseudo(text)

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's name
        return False


def pseudo(text: str) -> str:
    """Return a text that can be read, and told from one that nobody translated.

    >>> pseudo("&Open {file}…")
    '[&Ópéñ {file} ~~~…]'
    """
    ends = "…" if text.endswith("…") else ""
    parts = _KEPT.split(text.removesuffix("…"))
    accented = "".join(p if place % 2 else p.translate(_ACCENTS) for place, p in enumerate(parts))
    if not any(letter.isalpha() for letter in text):
        return text
    return f"[{accented} {'~' * max(round(len(text) * LONGER) - 2, 1)}{ends}]"


def is_translated(text: str, known: str) -> bool:
    """Tell whether nothing but names, numbers and `known` words stand outside of brackets."""
    before, text = "", re.sub(r"\{\w+\}", " ", text)  # placeholders of templates are code
    while before != text:
        before, text = text, re.sub(r"\[[^\[\]]*\]", " ", text)
    words = re.compile(r"[^\W\d_]{3,}")
    return set(words.findall(text)) <= set(words.findall(known))


@contextmanager
def speaking(*translators: QTranslator, language: str = "xx") -> Iterator[None]:
    """Install these translators for a while."""
    before = QLocale()
    for translator in translators:
        assert QCoreApplication.installTranslator(translator)
    words.speak(language)
    try:
        yield
    finally:
        words.speak("")
        QLocale.setDefault(before)
        for translator in translators:
            QCoreApplication.removeTranslator(translator)


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """Speak one of the languages there are for a while, as at the start of the program."""
    app = QCoreApplication.instance()
    assert app
    before = QLocale()
    had = set(app.findChildren(QTranslator))
    words.install(app, language)
    try:
        yield
    finally:
        words.speak("")
        QLocale.setDefault(before)
        for translator in set(app.findChildren(QTranslator)) - had:
            app.removeTranslator(translator)
            translator.deleteLater()
