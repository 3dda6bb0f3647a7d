"""Pictures of a page: which file an `<img>` means, lazy loading seen through."""

import re

from selectolax.lexbor import LexborNode

from reader.formats.html_inline import address
from reader.model import Image
from reader.text.urls import MAX_PICTURE, safe_image, safe_link

# Where pages keep a picture's address until it scrolls into view.
_LAZY = ("data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-url")
_SETS = ("data-srcset", "srcset", "data-lazy-srcset")
_PLACEHOLDER = 400  # characters of a data: address; a real picture is longer
_PIXELS = re.compile(r"(\d{1,5})(?:\.\d+)?(?:px)?")
NAMELESS = "Picture"  # what our own export calls a picture that has no description
_TRACKER = 3  # pixels; smaller pictures count visitors


def picture(node: LexborNode, base: str) -> Image | None:
    """Return the picture an `<img>` shows, or None when it shows nothing."""
    width, height = (_pixels(node, name) for name in ("width", "height"))
    if any(side is not None and side <= _TRACKER for side in (width, height)):
        return None
    src = _source(node, base)
    alt = " ".join((node.attributes.get("alt") or "").split())
    return Image(src, alt, width, height) if src else None


def _source(node: LexborNode, base: str) -> str:
    stated = (node.attributes.get("src") or "").strip()
    if stated and not _is_placeholder(stated):
        return _resolved(node, "src", base)
    for name in _LAZY:
        if node.attributes.get(name):
            return _resolved(node, name, base)
    return next((s for name in _SETS if (s := _first_of_set(node, name, base))), "")


def _is_placeholder(src: str) -> bool:
    if src[:5].lower() != "data:":
        return False
    return len(src) < _PLACEHOLDER or len(src) > MAX_PICTURE or "svg" in src[:20]


def _resolved(node: LexborNode, name: str, base: str) -> str:
    # What a browser saved beside the page keeps its relative path; the rest was on the site.
    return safe_image(node.attributes.get(name) or "") or safe_link(address(node, name, base))


def _first_of_set(node: LexborNode, name: str, base: str) -> str:
    candidates = (node.attributes.get(name) or "").split()
    if not candidates:
        return ""
    node.attrs["data-first-of-set"] = candidates[0].rstrip(",")
    return _resolved(node, "data-first-of-set", base)


def _pixels(node: LexborNode, name: str) -> int | None:
    stated = _PIXELS.fullmatch((node.attributes.get(name) or "").strip())
    return int(stated[1]) if stated else None


def named_picture(node: LexborNode) -> Image:
    """Return the picture that our own export names in a link."""
    alt = " ".join(node.text(deep=True).split())
    src = safe_link(node.attributes.get("href") or "")
    return Image(src, "" if alt == NAMELESS else alt)
