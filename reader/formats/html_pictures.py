"""Pictures of a page: which file an `<img>` means, lazy loading seen through."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from itertools import chain

from reader.formats.html_inline import address
from reader.formats.packed_pictures import PackedPictures
from reader.model import Image
from reader.records import record
from reader.text.urls import MAX_PICTURE, safe_image, safe_link

# Where pages keep a picture's address until it scrolls into view.
_LAZY = ("data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-url")
_SETS = ("data-srcset", "srcset", "data-lazy-srcset")
_PLACEHOLDER = 400  # characters of a data: address; a real picture is longer
_SET_PARTS = re.compile(r",\s")
_LARGEST_SET = 20  # addresses; sites offer eight sizes at most
_PIXELS = re.compile(r"(\d{1,5})(?:\.\d+)?(?:px)?")
NAMELESS = "Picture"  # what our own export calls a picture that has no description
_OWN = "embedded"  # the class that our own export gives a picture that stands in the page
_STYLED_NAME = "--sf-img-"
_STYLED = re.compile(rf"({_STYLED_NAME}\d+)\s*:\s*url\([\"']?(data:image/[^\"')]+)")
_STYLED_USE = re.compile(rf"var\(({_STYLED_NAME}\d+)\)")
_TRACKER = 3  # pixels; smaller pictures count visitors


@record
class Surroundings:
    """What the addresses in a page count from, and the pictures that were packed with it."""

    base: str = ""  # its own address on the web, where known
    pictures: PackedPictures | None = None
    styled: Mapping[str, str] = field(default_factory=dict)  # what `styled_pictures` found


def styled_pictures(markup: str) -> dict[str, str]:
    """Return the pictures that SingleFile keeps in a style, by their names there.

    It does so with those that a page shows several times, and leaves an empty one in each place.
    """
    return dict(_STYLED.findall(markup)) if _STYLED_NAME in markup else {}


def picture(attributes: Mapping[str, str], around: Surroundings) -> Image | None:
    """Return the picture an `<img>` shows, or None when it shows nothing."""
    width, height = (_pixels(attributes.get(name, "")) for name in ("width", "height"))
    if any(side is not None and side <= _TRACKER for side in (width, height)):
        return None
    src = _styled(attributes, around) or _packed(attributes, around) or _source(attributes, around)
    alt = " ".join(attributes.get("alt", "").split())
    return Image(src, alt, width, height) if src else None


def _styled(attributes: Mapping[str, str], around: Surroundings) -> str:
    named = _STYLED_USE.search(attributes.get("style", "")) if around.styled else None
    return safe_image(around.styled.get(named[1], "")) if named else ""


def _packed(attributes: Mapping[str, str], around: Surroundings) -> str:
    """Return the picture itself, where it was packed with the page under any of its names."""
    pictures = around.pictures
    if pictures is None:
        return ""
    single = (attributes[name] for name in ("src", *_LAZY) if attributes.get(name))
    several = (name for names in _SETS for name in _all_of_set(attributes.get(names, "")))
    found = (pictures.find(name, around.base) for name in chain(single, several))
    return next(filter(None, found), "")


def _source(attributes: Mapping[str, str], around: Surroundings) -> str:
    stated = attributes.get("src", "").strip()
    if stated and (attributes.get("class") == _OWN or not _is_placeholder(stated)):
        return _resolved(stated, around)
    lazy = (attributes[name] for name in _LAZY if attributes.get(name))
    sets = (_first_of_set(attributes.get(name, "")) for name in _SETS)
    stated_elsewhere = (
        s for sources in (lazy, sets) for s in sources if s and not _is_placeholder(s)
    )
    found = (_resolved(src, around) for src in stated_elsewhere)
    return next(filter(None, found), "")


def _is_placeholder(src: str) -> bool:
    if src[:5].lower() != "data:":
        return False
    return len(src) < _PLACEHOLDER or len(src) > MAX_PICTURE or "svg" in src[:20]


def _resolved(stated: str, around: Surroundings) -> str:
    # What a browser saved beside the page keeps its relative path; the rest was on the site.
    # Beside a packed page lies nothing that is the page's.
    is_beside = around.pictures is None or stated[:5].lower() == "data:"
    return (safe_image(stated) if is_beside else "") or safe_link(address(stated, around.base))


def _all_of_set(stated: str) -> Iterable[str]:
    """Return every address of a set; none has a comma before a blank, most sizes follow one.

    >>> _all_of_set("pier.jpg 1x, pier-large.jpg 2x")
    ['pier.jpg', 'pier-large.jpg']
    """
    parts = (part.split() for part in _SET_PARTS.split(stated, maxsplit=_LARGEST_SET))
    return [part[0] for part in parts if part][:_LARGEST_SET]


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
    src = safe_link(attributes.get("href", "")) or safe_image(attributes.get("data-src", ""))
    return Image(src, "" if alt == NAMELESS else alt, width, height)
