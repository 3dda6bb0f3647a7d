"""A LaTeX document: what it is called, and its words.

LaTeX is a language to program in, and only running it tells what a document looks like. Prose
needs few of its commands: those are known, of others the words they are given stay.
"""

import re
from html import unescape

from reader.formats.content import Content
from reader.formats.encoding import decode
from reader.formats.front_matter import meta_of
from reader.formats.latex_words import STATED
from reader.formats.latex_writing import Writing
from reader.formats.opening import SavedFile
from reader.formats.whole import whole_content

_BODY, _BODY_END = "\\begin{document}", "\\end{document}"
_AND = re.compile(r"\\and\b|\\\\")
_TAG = re.compile(r"<sup>(?:[^<]++|<(?!/?sup>))*+</sup>|<[^<>]*>")


def read_document(file: SavedFile) -> Content:
    """Read a LaTeX document: its words, and what it is called."""
    decoded = decode(file.data, chosen=file.encoding)
    _, opening, body = decoded.text.partition(_BODY)
    words = body.partition(_BODY_END)[0] if opening else decoded.text
    stated = {name: _stated(decoded.text, name) for name in STATED}
    authors = tuple(filter(None, map(_plain, _AND.split(stated["author"]))))
    front = {name: (_plain(words),) for name, words in stated.items() if _plain(words)}
    writing = Writing(words)
    markup = f"<p>{writing.inner()}</p>{writing.notes.told()}"
    hints = meta_of({**front, "author": authors})
    return whole_content(markup, hints, decoded.notes, decoded.encoding)


def _stated(text: str, name: str) -> str:
    r"""Return what a command such as `\\title` is given, as it is written."""
    found = re.search(rf"\\{name}\s*+(?:\[[^\[\]]{{0,200}}\]\s*+)?(?=\{{)", text)
    return Writing(text, found.end()).raw_argument() if found else ""


def _plain(text: str) -> str:
    """Return the words of LaTeX on one line."""
    return " ".join(unescape(_TAG.sub("", Writing(text).inner())).split())
