"""The second wall: bleach looks over every piece of HTML we wrote before it is saved or shown."""

from html import unescape
from itertools import count

from reader.export.html_pieces import Stretch, ends_of, pieces_of, stretches
from reader.records import record
from reader.text.urls import safe_image, safe_link

_TAGS_NAMES = """
    a article aside b blockquote br caption cite code del details em figcaption figure h1 h2 h3
    h4 h5 h6 header hr img li mark ol p pre section small span strong sub summary sup table
    tbody td th thead time tr ul
"""
_TAGS = frozenset(_TAGS_NAMES.split())
_ATTRIBUTES = {
    "a": frozenset({"class", "data-height", "data-width"}),
    "aside": frozenset({"aria-label", "class"}),
    "code": frozenset({"class"}),
    "figure": frozenset({"class"}),
    "h1": frozenset({"itemprop"}),
    **{f"h{level}": frozenset({"class"}) for level in range(2, 7)},
    "img": frozenset({"alt", "class", "height", "width"}),
    "p": frozenset({"class", "itemprop"}),
    "span": frozenset({"class", "data-speaker", "id", "itemprop"}),
    "th": frozenset({"scope"}),
    "time": frozenset({"datetime", "itemprop"}),
}
# What names a picture: one that is loaded, and one that is not there to be.
_SHOWN_BY = {"img": "src", "a": "data-src"}
_AT_ONCE = 400  # pieces: of ten thousand rows at once, bleach looks at each again and again
_MOST_KNOWN = 1000
_PROTOCOLS = frozenset({"http", "https", "mailto", "data"})


class HtmlCheck:
    """Cleans fragments one by one; what looks alike but for its text is looked at once.

    Not to be shared between threads.
    """

    def __init__(self) -> None:
        import bleach  # noqa: PLC0415  # slow to load; most runs write no HTML

        self._cleaner = bleach.Cleaner(_TAGS, _is_allowed, _PROTOCOLS)
        self._known: dict[tuple[str, str, str], _Cleaned | None] = {}

    def cleaned(self, fragment: str) -> str:
        """Return the fragment with everything that is not on our list made harmless.

        Of what is no doubt text bleach sees but a number in its place: it copies a long text
        again at each reference in it. A fragment that is not as we write them it sees as it is.
        """
        pieces = pieces_of(fragment, _TAGS)
        if pieces is None:
            return self._as_it_is(fragment)
        try:
            return "".join(map(self._stretch, stretches(pieces, _AT_ONCE)))
        except ValueError:
            return self._as_it_is(fragment)

    def _as_it_is(self, fragment: str) -> str:
        return self._cleaner.clean(fragment)

    def _stretch(self, stretch: Stretch) -> str:
        """Return some pieces cleaned. Raises ValueError when they do not come out as they went."""
        texts = [piece for name, piece in stretch.pieces if _is_text(name, piece)]
        number = count()
        skeleton = "".join(
            str(next(number)) if _is_text(name, piece) else piece for name, piece in stretch.pieces
        )
        key = ("".join(stretch.above), skeleton, ends_of(stretch.below))
        if key not in self._known:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[key] = self._looked_at(*key, ends_of(stretch.above))
        found = self._known[key]
        if found is None or found.texts != len(texts):
            raise ValueError(skeleton)
        filled = [part for pair in zip(found.between, texts, strict=False) for part in pair]
        return "".join((*filled, found.between[-1]))

    def _looked_at(self, above: str, skeleton: str, below: str, ends: str) -> "_Cleaned | None":
        """Have bleach look at a skeleton within the tags that are open around it."""
        opened = self._as_it_is(above + ends)
        whole = self._as_it_is(above + skeleton + below)
        begun = opened.removesuffix(ends)
        if begun + ends != opened or not (whole.startswith(begun) and whole.endswith(below)):
            return None
        pieces = pieces_of(whole[len(begun) : len(whole) - len(below)], _TAGS)
        if pieces is None:
            return None
        between, texts = [""], 0
        for name, piece in pieces:
            if not _is_text(name, piece):
                between[-1] += piece
            elif piece == str(texts):
                between.append("")
                texts += 1
            else:
                return None
        return _Cleaned(tuple(between), texts)


@record
class _Cleaned:
    """What came of a skeleton: the tags between its texts, and how many texts there are."""

    between: tuple[str, ...]
    texts: int


def _is_text(name: str, piece: str) -> bool:
    """Tell whether a piece is text that may stand anywhere; space is not, between two rows."""
    return not name and not piece.isspace()


def _is_allowed(tag: str, name: str, value: str) -> bool:
    # bleach hands over values as they are written, references and all.
    if name == "href":
        return tag == "a" and safe_link(unescape(value)) == unescape(value)
    if name == "cite":
        return tag == "blockquote" and safe_link(unescape(value)) == unescape(value)
    if name == _SHOWN_BY.get(tag):
        return safe_image(unescape(value)) == unescape(value)
    return name in _ATTRIBUTES.get(tag, ())
