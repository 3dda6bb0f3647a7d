"""The second wall: bleach looks over every piece of HTML we wrote before it is saved or shown."""

from html import unescape

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
_PROTOCOLS = frozenset({"http", "https", "mailto", "data"})


class HtmlCheck:
    """Cleans fragments one by one, small as they are: bleach is slow on whole pages.

    Not to be shared between threads.
    """

    def __init__(self) -> None:
        import bleach  # noqa: PLC0415  # slow to load; most runs write no HTML

        self._cleaner = bleach.Cleaner(_TAGS, _is_allowed, _PROTOCOLS)

    def cleaned(self, fragment: str) -> str:
        """Return the fragment with everything that is not on our list made harmless."""
        return self._cleaner.clean(fragment)


def _is_allowed(tag: str, name: str, value: str) -> bool:
    # bleach hands over values as they are written, references and all.
    if name == "href":
        return tag == "a" and safe_link(unescape(value)) == unescape(value)
    if name == "cite":
        return tag == "blockquote" and safe_link(unescape(value)) == unescape(value)
    if name == _SHOWN_BY.get(tag):
        return safe_image(unescape(value)) == unescape(value)
    return name in _ATTRIBUTES.get(tag, ())
