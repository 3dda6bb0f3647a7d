"""Writes an article as a PDF. Needs no window, no screen and no printer."""

import os
import re
from collections.abc import Generator
from functools import cache

from PySide6.QtCore import QBuffer, QHashSeed, QIODevice, QUuid
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter

from reader.export.signature import GENERATOR
from reader.model import Article, Meta, Outline
from reader.ui import fonts
from reader.ui.article_pane.front import title_words
from reader.ui.article_pane.spelling import settable
from reader.ui.printing.composing import composed, composing
from reader.ui.printing.options import Paper, PrintOptions
from reader.ui.printing.sheets import Sheets

_RESOLUTION = 1200  # dots to the inch: how finely letters are placed
_OURS = QUuid("{0a4f4c0e-6f0e-5c4e-8a57-4a3d7f3f5b1e}")  # our name space for ids of documents
# Where Qt writes down what time it is, in a PDF's two descriptions of itself.
_NOW = re.compile(
    rb"/(?P<key>CreationDate|ModDate) \(D:[^()]*\)"
    rb'| xmp:(?P<name>CreateDate|ModifyDate|MetadataDate)="[^"]*"'
)
_ISO_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")

PaintingPdf = Generator[None, None, bytes]


def write_pdf(
    article: Article,
    outline: Outline,
    options: PrintOptions = PrintOptions(),  # noqa: B008  # frozen
    paper: Paper = Paper(),  # noqa: B008  # frozen
) -> bytes:
    """Return an article as a PDF.

    Where there is no window it is the same, byte for byte, whenever it is asked for on the same
    system; a window's own PDFs differ from it in the order of their parts.
    """
    _application()
    sheets = composed(composing(article, outline, options, paper.layout()))
    painting = painting_pdf(sheets, article)
    while True:
        try:
            next(painting)
        except StopIteration as end:
            written: bytes = end.value
            return written


def painting_pdf(sheets: Sheets, article: Article) -> PaintingPdf:
    """Paint all pages into a PDF, with a pause after each; return its bytes."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(held, sheets, article)
    painter = QPainter(writer)
    try:
        for place in range(len(sheets.pages)):
            if place:
                writer.newPage()
            sheets.paint_on_device(painter, place)
            yield
    finally:
        painter.end()
    return dated(bytes(held.data().data()), article.meta)


def dated(written: bytes, meta: Meta) -> bytes:
    """Return a PDF with the article's date, if it has one, in the place of today's."""
    found = _ISO_DATE.match(meta.published or meta.modified)
    iso = found.group().encode() if found else b""

    def date(now: re.Match[bytes]) -> bytes:
        if not iso:
            said = b""
        elif now["key"]:
            said = b"/%s (D:%s)" % (now["key"], iso.replace(b"-", b""))
        else:
            said = b' xmp:%s="%s"' % (now["name"], iso)
        return said.ljust(len(now.group()))  # nothing behind it may move

    return _NOW.sub(date, written)


def _writer(held: QBuffer, sheets: Sheets, article: Article) -> QPdfWriter:
    writer = QPdfWriter(held)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(sheets.layout)
    writer.setTitle(settable(title_words(article)))
    writer.setCreator(GENERATOR)
    if hasattr(writer, "setAuthor"):  # from Qt 6.9 on
        writer.setAuthor(settable(", ".join(article.meta.authors)))
    name = f"{title_words(article)}\n{article.text}"
    writer.setDocumentId(QUuid.createUuidV5(_OURS, name.encode("utf-8", "replace")))
    return writer


@cache
def _application() -> QGuiApplication:
    """Return the application, made now where there is none; without one Qt has no letters."""
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        # Or Qt would put a PDF's parts in another order at every start.
        QHashSeed.setDeterministicGlobalSeed()
        application = QGuiApplication(["standfirst"])
    fonts.register()
    return application
