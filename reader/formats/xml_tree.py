"""XML as a tree, read without following anything it points to.

Names are local: which namespace an element of these documents is in never makes a difference.
"""

import re
from html.entities import html5
from pathlib import Path
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from reader.formats.refusals import DamagedDocumentError
from reader.saying import saying

MAX_DEPTH = 200  # levels; readers of such trees go down by calling themselves
MAX_ELEMENTS = 1_000_000  # a novel has a tenth
_XML_NAMES = frozenset({"amp", "lt", "gt", "quot", "apos"})
_NAMED = re.compile(r"&([A-Za-z]\w{1,30});")
_BARE_AMPERSAND = re.compile(r"&(?!#?\w{1,31};)")
_TAG = re.compile(r"<([A-Za-z][\w:.-]*)\s([^<>]*?)(/?)>")
_ATTRIBUTE = re.compile(r"""(?<![\w:.-])([\w:.-]++)\s*=\s*(?:"[^"]*"|'[^']*')""")


class _Refused(Exception):  # noqa: N818  # never leaves this module
    """The file has what no document needs; says what."""


class _Building:
    """Puts the tree together while the parser reads."""

    def __init__(self) -> None:
        self._tree = TreeBuilder()
        self._depth = self._count = 0

    def read(self, text: str) -> Element:
        # Told nothing of namespaces: a prefix that is nowhere declared stops nobody.
        parser = expat.ParserCreate("utf-8")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._tree.data
        parser.EntityDeclHandler = self._declares
        parser.SkippedEntityHandler = self._skipped
        parser.Parse(text.encode("utf-8", "replace"), True)  # noqa: FBT003  # that is all of it
        return self._tree.close()

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > MAX_DEPTH or self._count > MAX_ELEMENTS:
            words = "its parts are nested too deep, or too many"
            raise _Refused(words)
        self._tree.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._tree.end(_local(name))

    def _declares(self, *_: object) -> None:
        """Refuse entities: a few lines of them unpack to any size, or name files to be read."""
        words = "it defines entities, which no document of its kind needs"
        raise _Refused(words)

    def _skipped(self, name: str, is_parameter: bool) -> None:  # noqa: FBT001  # the parser's
        if not is_parameter:
            self._tree.data(html5.get(f"{name};", ""))


def tree_of(text: str, path: Path, kind: str) -> Element:
    """Read XML; `kind` is what the file is, as a sentence says it. Raises FileError."""
    return _read(text, path, kind)[0]


def sound_xml(text: str, path: Path, kind: str) -> str:
    """Return XML that any parser can read without harm. Raises FileError."""
    return _read(text, path, kind)[1]


def _read(text: str, path: Path, kind: str) -> tuple[Element, str]:
    """Return the tree, and the text it was read from."""
    text = _without_declaration(text)
    try:
        try:
            return _Building().read(text), text
        except expat.ExpatError:
            text = _mended(text)
            return _Building().read(text), text
    except expat.ExpatError as error:
        raise DamagedDocumentError(
            path, kind, saying("it breaks off in line {line}", line=error.lineno)
        ) from error
    except _Refused as error:
        raise DamagedDocumentError(path, kind, str(error)) from error


def text_of(element: Element | None) -> str:
    """Return all words in an element on one line."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _mended(text: str) -> str:
    """Mend what careless writers of XML get wrong, and what can mean but one thing."""
    text = _BARE_AMPERSAND.sub("&amp;", _NAMED.sub(_by_name, text))
    return _TAG.sub(_without_doubles, text)


def _by_name(reference: re.Match[str]) -> str:
    return reference[0] if reference[1] in _XML_NAMES else html5.get(f"{reference[1]};", "")


def _without_doubles(tag: re.Match[str]) -> str:
    """Leave out attributes that were stated before in the same tag."""
    passed: set[str] = set()
    kept = []
    for attribute in _ATTRIBUTE.finditer(tag[2]):
        if attribute[1] not in passed:
            passed.add(attribute[1])
            kept.append(f" {attribute[0]}")
    return f"<{tag[1]}{''.join(kept)}{tag[3]}>"


def _without_declaration(text: str) -> str:
    """Leave out the declaration: the text is decoded, whatever encoding that names."""
    text = text.lstrip("\ufeff \t\r\n")
    return text.partition("?>")[2] if text.startswith("<?xml ") else text
