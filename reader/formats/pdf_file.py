"""The blocks of a PDF, once it is known to be one: PDFium tells where the words stand."""

import re
from collections.abc import Iterator, Sequence

import pypdfium2
import pypdfium2.raw as pdfium

from reader.formats.content import Content
from reader.formats.opening import SavedFile
from reader.formats.pdf_columns import in_order, with_reach
from reader.formats.pdf_furniture import set_aside
from reader.formats.pdf_paragraphs import blocks_of
from reader.formats.pdf_rows import MOST_LINES, Row, rows_of
from reader.formats.refusals import (
    DamagedDocumentError,
    EncryptedFileError,
    ScanError,
)
from reader.model import Block, Meta, Note
from reader.saying import saying

MAX_PAGES = 1_000  # a long report has three hundred
MAX_LETTERS = 4_000_000  # of them all; the longest novels have as many
_TOP = 60  # blocks: a printed web page has its menus above the title
# What programs put there for want of a title: names of files, and of themselves.
_NO_TITLE = re.compile(
    r"untitled.*|microsoft (?:word|powerpoint).*|.*\.(?:docx?|odt|rtf|tex|dvi|pdf|indd|qxd|html?)",
    re.IGNORECASE,
)


def read_file(file: SavedFile) -> Content:
    """Read the text of the pages as paragraphs.

    Raises FileError when there is none, or when it is locked or damaged.
    """
    document = _opened(file)
    try:
        return _content(file, document)
    finally:
        document.close()


def _opened(file: SavedFile) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(file.data)
    except pypdfium2.PdfiumError as error:
        if pdfium.FPDF_GetLastError() in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}:
            raise EncryptedFileError(file.path) from error
        raise DamagedDocumentError(file.path, "a PDF", "its pages cannot be found") from error


def _content(file: SavedFile, document: pypdfium2.PdfDocument) -> Content:
    pages = tuple(_pages(document))
    if not any(pages):
        raise ScanError(file.path)
    ordered = [with_reach(in_order(rows)) for rows in pages]
    paged = set_aside(ordered)
    blocks = tuple(blocks_of(paged))
    return Content(blocks, "", _hints(document, blocks), tuple(_notes(document, pages)))


def _pages(document: pypdfium2.PdfDocument) -> Iterator[tuple[Row, ...]]:
    letters = 0
    for number in range(min(len(document), MAX_PAGES)):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:  # damaged: the others may be read
            yield ()
            continue
        rows = tuple(rows_of(page, number)) if letters < MAX_LETTERS else ()
        letters += sum(len(row.text) for row in rows)
        page.close()
        yield rows


def _hints(document: pypdfium2.PdfDocument, blocks: Sequence[Block]) -> Meta:
    told = document.get_metadata_dict(skip_empty=True)
    title = " ".join(told.get("Title", "").split())
    author = " ".join(told.get("Author", "").split())
    stated = "" if _NO_TITLE.fullmatch(title) else title
    return Meta(title=_title(stated, blocks), authors=(author,) if author else ())


def _title(stated: str, blocks: Sequence[Block]) -> str:
    """Return the title as the pages show it; what the file says of itself only where they don't."""
    headings = [block for block in blocks[:_TOP] if block.level]
    same = (
        block.text
        for block in headings
        if stated in block.text or (block.text in stated and 2 * len(block.text) > len(stated))
    )
    largest = (block.text for block in headings if block.level == 1)
    found = next(same, "") if stated else ""
    return found or next(largest, "") or stated


def _notes(document: pypdfium2.PdfDocument, pages: tuple[tuple[Row, ...], ...]) -> Iterator[Note]:
    empty = [number for number, rows in enumerate(pages) if not rows]
    silent = sum(_is_picture(document, number) for number in empty)
    if silent:
        yield Note(
            "scan",
            saying(
                "{silent} of its {count} pages are pictures without text; they are not shown. "
                "Recognising their text (OCR) first would help.",
                silent=silent,
                count=len(pages),
            ),
        )
    is_cut = len(document) > len(pages) or sum(len(r.text) for p in pages for r in p) >= MAX_LETTERS
    if is_cut or any(len(rows) >= MOST_LINES for rows in pages):
        yield Note(
            "damage", "Not all of this file was read: it is too long, or its pages too full."
        )


def _is_picture(document: pypdfium2.PdfDocument, number: int) -> bool:
    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return False
    objects = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE])
    return next(iter(objects), None) is not None
