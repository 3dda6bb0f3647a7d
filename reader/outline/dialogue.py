"""Find speech that a dash opens: “—No lo sé —dijo Pérez—. Ya veremos”, “— Oui, dit-il”.

Only where the paragraph itself says who speaks: a dash alone may as well open an item of a list
or a signature. The attribution stands between two dashes, or after a comma with its verb first.
"""

import re
from collections.abc import Iterator

from reader.lexicon import Lexicon
from reader.text.quotemarks import Marked

# The attribution: from its dash to the next, or to the end of the paragraph.
_BETWEEN_DASHES = re.compile(r"\s[—―](?=\w)([^—―]{3,200})(?:[—―][.,:;]?|$)")
_AFTER_COMMA = re.compile(r"(?<=[,?!…]) (?=\w)([^.?!—]{3,120})(?:[.]|$)")
BEFORE_ASIDE = ", \t—―"
_WORD = re.compile(r"\w+")


def dialogue(text: str, lexicon: Lexicon) -> list[Marked]:
    """Return the speech of a paragraph that a dash opens, nothing when it names no speaker."""
    if text[:1] not in lexicon.DIALOGUE_DASHES or not text[:1]:
        return []
    for pattern in (_BETWEEN_DASHES, _AFTER_COMMA):
        asides = [
            (found.start(1), found.end())
            for found in pattern.finditer(text)
            if _attributes(found[1], lexicon)
        ]
        if asides:
            return list(_around(text, asides))
    return []


def _attributes(words: str, lexicon: Lexicon) -> bool:
    """Tell whether words begin with a verb of saying, perhaps in two words: “a dit Lunn”."""
    first = [word.lower() for word in _WORD.findall(words)[:4]]
    while first and (
        first[0] in lexicon.HAVE or first[0] in lexicon.ENCLITICS or first[0] in {"t", "s"}
    ):
        first.pop(0)
    return bool(first) and first[0] in lexicon.INVERTING


def _around(text: str, asides: list[tuple[int, int]]) -> Iterator[Marked]:
    """Yield what stands between the attributions."""
    start = 0
    for first, end in (*asides, (len(text), len(text))):
        inner, last = start, first
        while inner < last and not text[inner].isalnum() and text[inner] not in '¿¡([«“"':
            inner += 1
        while last > inner and text[last - 1] in BEFORE_ASIDE:
            last -= 1
        if inner < last:
            yield Marked(inner if start else 0, max(last, first), inner, last, mark=text[0])
        start = end
