"""Files of kinds that people do keep and that are not read: what they are, and what helps."""

from pathlib import Path

from reader.formats.archive import START
from reader.formats.refusals import (
    EncryptedFileError,
    ForeignKindError,
)
from reader.records import record

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PALM_KIND, _PALM_KIND_END = 60, 68  # bytes, where a Palm database says what it is
_HEAD = 1_000_000  # bytes in which an old Office file names its parts


@record
class _Foreign:
    """A kind of file by the bytes that give it away, and what to say of it."""

    sign: bytes
    what: str
    instead: str


def _utf16(name: str) -> bytes:
    return name.encode("utf-16-le")


_CONVERT = "Converting it to EPUB, with calibre for example, helps if it is not copy-protected."
_SAVE_AS = "Open it in Word or LibreOffice and save it as .docx or .odt."
_COPY_OUT = "Copy the text you want to read into a document of its own."
_LOCKED = (_utf16("EncryptedPackage"), _utf16("EncryptionInfo"))
_OF_OLE = (
    _Foreign(_utf16("WordDocument"), "a Word document in the old .doc form", _SAVE_AS),
    _Foreign(_utf16("Workbook"), "an Excel table in the old .xls form", _COPY_OUT),
    _Foreign(_utf16("PowerPoint Document"), "a PowerPoint presentation", _COPY_OUT),
    _Foreign(
        _utf16("__substg1.0_"),
        "a message in Outlook's own .msg form",
        "Save it from Outlook as HTML or text.",
    ),
    _Foreign(b"", "an Office file in an old form", _SAVE_AS),
)
_OF_ZIP = (
    _Foreign(b"xl/workbook.", "an Excel table", _COPY_OUT),
    _Foreign(b"ppt/presentation.", "a PowerPoint presentation", _COPY_OUT),
    _Foreign(b"opendocument.spreadsheet", "a table of LibreOffice", _COPY_OUT),
    _Foreign(b"opendocument.presentation", "a presentation of LibreOffice", _COPY_OUT),
    _Foreign(
        b"Index/Document.iwa",
        "a document of Apple's Pages, Numbers or Keynote",
        "Export it from there to Word or EPUB.",
    ),
)
_OF_PALM = (
    _Foreign(b"BOOKMOBI", "a Kindle book (.mobi or .azw)", _CONVERT),
    _Foreign(b"TEXtREAd", "a Palm book", _CONVERT),
)
_BY_START = (
    _Foreign(b"TPZ0", "a Kindle book (Topaz)", _CONVERT),
    _Foreign(b"\xeaDRMION\xee", "a Kindle book with copy protection", _CONVERT),
    _Foreign(b"CONT\x02\x00", "a Kindle book (KFX)", _CONVERT),
    _Foreign(b"ITOLITLS", "a Microsoft Reader book (.lit)", _CONVERT),
    _Foreign(b"AT&TFORM", "a scanned document (DjVu)", "Recognise its text (OCR) and save that."),
    _Foreign(b"ITSF", "a Windows help file (.chm)", "Converting it to HTML or EPUB helps."),
    _Foreign(b"\xffWPC", "a WordPerfect document", _SAVE_AS),
    _Foreign(b"Rar!\x1a\x07", "a RAR archive", "Unpack it and open the article inside."),
    _Foreign(b"7z\xbc\xaf\x27\x1c", "a 7z archive", "Unpack it and open the article inside."),
)


def refuse_foreign(path: Path, data: bytes) -> None:
    """Raise FileError when the bytes are of a kind that is known and not read."""
    found = _known(path, data)
    if found is not None:
        raise ForeignKindError(path, found.what, found.instead)


def _known(path: Path, data: bytes) -> _Foreign | None:
    if data.startswith(_OLE):
        head = data[:_HEAD] + data[-_HEAD:]
        if any(sign in head for sign in _LOCKED):
            raise EncryptedFileError(path)
        return next(kind for kind in _OF_OLE if kind.sign in head)
    if data.startswith(START):
        return next((kind for kind in _OF_ZIP if kind.sign in data), None)
    sort = data[_PALM_KIND:_PALM_KIND_END]
    of_palm = (kind for kind in _OF_PALM if kind.sign == sort)
    by_start = (kind for kind in _BY_START if data.startswith(kind.sign))
    return next(of_palm, None) or next(by_start, None)
