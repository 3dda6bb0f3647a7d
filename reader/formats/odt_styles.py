"""What the styles of an OpenDocument text mean."""

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from reader.formats.style_names import CODE_STYLES, PARAGRAPH, STYLES

_SPACED = re.compile(r"_([0-9a-f]{2})_")
_BOLD = frozenset({"bold", "600", "700", "800", "900"})
_SLANTED = frozenset({"italic", "oblique"})


class Styles:
    """Knows the styles by their families and names."""

    def __init__(self, parts: Sequence[Element]) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._lists: dict[str, Element] = {}
        for part in parts:
            for style in part.iter("style"):
                key = style.get("family", ""), style.get("name", "")
                self._styles.setdefault(key, style)
            for listed in part.iter("list-style"):
                self._lists.setdefault(listed.get("name", ""), listed)

    def element(self, name: str) -> tuple[str, str]:
        """Return the tag and the class that a paragraph in this style stands for."""
        names = (_plain(style.get("name", "")) for style in self._chain("paragraph", name))
        return next((STYLES[known] for known in names if known in STYLES), PARAGRAPH)

    def marks(self, name: str) -> list[str]:
        """Return the tags of the marks that words in this style bear."""
        chain = list(self._chain("text", name))
        stated: dict[str, str] = {}
        for style in reversed(chain):
            for properties in style.iterfind("./text-properties"):
                stated |= properties.attrib
        found = {
            "strong": stated.get("font-weight") in _BOLD,
            "em": stated.get("font-style") in _SLANTED,
            "s": stated.get("text-line-through-style", "none") != "none",
            "sup": stated.get("text-position", "").startswith("super"),
            "sub": stated.get("text-position", "").startswith("sub"),
            "code": any(_plain(style.get("name", "")) in CODE_STYLES for style in chain),
        }
        return [tag for tag, bears in found.items() if bears]

    def is_numbered(self, name: str, level: int) -> bool:
        """Tell whether a list in this style numbers the items of a level."""
        style = self._lists.get(name)
        if style is None:
            return False
        numbered = style.iterfind("./list-level-style-number")
        return any(one.get("level") == str(level) and one.get("num-format", "") for one in numbered)

    def _chain(self, family: str, name: str) -> Iterator[Element]:
        """Yield a style, and those it is based on."""
        passed: set[str] = set()
        while name and name not in passed:
            passed.add(name)
            style = self._styles.get((family, name))
            if style is None:
                # A style that nothing is said of still has a telling name.
                yield Element("style", {"name": name})
                return
            yield style
            name = style.get("parent-style-name", "")


def _plain(name: str) -> str:
    """Return a style's name as its writer sees it, lower case.

    >>> _plain("Preformatted_20_Text")
    'preformatted text'
    """
    return _SPACED.sub(lambda code: chr(int(code[1], 16)), name).lower()
