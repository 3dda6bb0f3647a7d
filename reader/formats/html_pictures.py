"""Pictures of a page: which file an `<img>` means, lazy loading seen through."""

import re
from collections.abc import Mapping

from reader.formats.html_inline import address
from reader.model import Image
from reader.text.urls import MAX_PICTURE, safe_image, safe_link

# Where pages keep a picture's address until it scrolls into view.
_LAZY = ("data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-url")
_SETS = ("data-srcset", "srcset", "data-lazy-srcset")
_PLACEHOLDER = 400  # characters of a data: address; a real picture is longer
_PIXELS = re.compile(r"(\d{1,5})(?:\.\d+)?(?:px)?")
NAMELESS = "Picture"  # what our own export calls a picture that has no description
_OWN = "embedded"  # the class that our own export gives a picture that stands in the page
_TRACKER = 3  # pixels; smaller pictures count visitors


def picture(attributes: Mapping[str, str], base: str) -> Image | None:
    """Return the picture an `<img>` shows, or None when it shows nothing."""
    width, height = (_pixels(attributes.get(name, "")) for name in ("width", "height"))
    if any(side is not None and side <= _TRACKER for side in (width, height)):
        return None
    src = _source(attributes, base)
    alt = " ".join(attributes.get("alt", "").split())
    return Image(src, alt, width, height) if src else None


def _source(attributes: Mapping[str, str], base: str) -> str:
    stated = attributes.get("src", "").strip()
    if stated and (attributes.get("class") == _OWN or not _is_placeholder(stated)):
        return _resolved(stated, base)
    lazy = (attributes[name] for name in _LAZY if attributes.get(name))
    sets = (_first_of_set(attributes.get(name, "")) for name in _SETS)
    stated_elsewhere = (
        s for sources in (lazy, sets) for s in sources if s and not _is_placeholder(s)
    )
    found = (_resolved(src, base) for src in stated_elsewhere)
    return next(filter(None, found), "")


def _is_placeholder(src: str) -> bool:
    if src[:5].lower() != "data:":
        return False
    return len(src) < _PLACEHOLDER or len(src) > MAX_PICTURE or "svg" in src[:20]


def _resolved(stated: str, base: str) -> str:
    # What a browser saved beside the page keeps its relative path; the rest was on the site.
    return safe_image(stated) or safe_link(address(stated, base))


def _first_of_set(stated: str) -> str:
    candidates = stated.split()
    return candidates[0].rstrip(",") if candidates else ""


def _pixels(stated: str) -> int | None:
    found = _PIXELS.fullmatch(stated.strip())
    return int(found[1]) if found else None


def named_picture(alt: str, attributes: Mapping[str, str]) -> Image:
    """Return the picture that our own export names in a link."""
    alt = " ".join(alt.split())
    width, height = (_pixels(attributes.get(name, "")) for name in ("data-width", "data-height"))
    src = safe_link(attributes.get("href", ""))
    return Image(src, "" if alt == NAMELESS else alt, width, height)
