"""The parts of an OpenDocument text: what it says of itself, its styles, its body."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.formats.archive import START, Archive, opened
from reader.formats.content import Content
from reader.formats.encoding import decode
from reader.formats.odt_markup import Writing
from reader.formats.odt_styles import Styles
from reader.formats.opening import SavedFile
from reader.formats.refusals import (
    DamagedDocumentError,
    EncryptedFileError,
)
from reader.formats.stated_title import with_title
from reader.formats.whole import whole_content
from reader.formats.xml_tree import text_of, tree_of
from reader.model import Meta

KIND = "an OpenDocument text"

_CONTENT, _OTHERS, _MANIFEST = "content.xml", ("styles.xml", "meta.xml"), "META-INF/manifest.xml"


def read_document(file: SavedFile) -> Content:
    """Read an OpenDocument text: its words as their styles name them."""
    archive = opened(file.data, file.path) if file.data.startswith(START) else None
    parts = list(_parts(file, archive))
    body = next((found for part in parts if (found := part.find("./body/text")) is not None), None)
    if body is None:
        raise DamagedDocumentError(file.path, KIND, "its text is missing")
    writing = Writing(Styles(parts), _Objects(archive))
    markup = writing.body(body)
    content = whole_content(markup, _meta(parts), writing.pictures.notes())
    return with_title(content, _stated(parts, "title"))


class _Objects:
    """What lies beside the text in the archive: pictures, formulas."""

    def __init__(self, archive: Archive | None) -> None:
        self._archive = archive

    def data(self, name: str) -> bytes | None:
        name = name.removeprefix("./")
        if self._archive is None or name not in self._archive:
            return None
        return self._archive.read(name)

    def tree(self, name: str) -> Element | None:
        data = self.data(name)
        if data is None or self._archive is None:
            return None
        return tree_of(decode(data, labelled=True).text, self._archive.path, KIND)


def _parts(file: SavedFile, archive: Archive | None) -> Iterator[Element]:
    """Yield the parts of the document, the one with the text first."""
    if archive is None:
        yield tree_of(decode(file.data, labelled=True).text, file.path, KIND)
        return
    if _MANIFEST in archive and b"encryption-data" in archive.read(_MANIFEST):
        raise EncryptedFileError(file.path)
    for name in (_CONTENT, *_OTHERS):
        if name == _CONTENT or name in archive:
            yield tree_of(decode(archive.read(name), labelled=True).text, file.path, KIND)


def _meta(parts: list[Element]) -> Meta:
    # Who last touched the file is not who wrote it; dates are the file's.
    author = _stated(parts, "initial-creator") or _stated(parts, "creator")
    return Meta(authors=(author,) if author else (), language=_stated(parts, "language"))


def _stated(parts: list[Element], name: str) -> str:
    found = (text_of(part.find(f"./meta/{name}")) for part in parts)
    return next(filter(None, found), "")
