"""Cuts a page down to what a parser can bear, in one pass over its text.

Every HTML parser has inputs it needs hours for: tags within tags by the hundred thousand, as
many attributes on one tag. No page a person saved has either; what is over the limits goes,
and the words within stay.
"""

import re
from dataclasses import dataclass, field

from reader.model import Note
from reader.records import record
from reader.saying import saying

MAX_DEPTH = 200  # levels; the deepest of 1,033 saved pages has 97
MAX_FORMATTING = 8  # marks open at once; the most on 961 saved pages is 4
MAX_ATTRIBUTES = 64  # on one tag
MAX_VALUE = 65_536  # characters of an attribute; pictures inside the page may be longer
MAX_TAGS = 200_000  # in a page; ten times the most of 961 saved pages
MAX_OPTIONS = 1_000  # in all the lists of a form; parsers take a square of them
# A page with fewer tags cannot be too deep, nor one with shorter pieces have too many attributes,
# for a parser to be done in half a second; it need not be looked through.
QUICK_TAGS = 8_000
QUICK_PIECE = 20_000  # characters between one "<" and the next

_INTERESTING = re.compile(r"<(?:(!--)|(/?)([A-Za-z][^\s/>]*))")
_TO_NEXT = re.compile(r"[^>=]*")
_RAW_TEXT = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed"})
_SIMPLE_TAG = 1_000  # characters; a shorter one cannot break the limits of attributes
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
# Their end tags are often left out, so counting them would see depth where there is none.
_END_LEFT_OUT_NAMES = """
    p li dt dd option optgroup tr td th thead tbody tfoot colgroup html head body
"""
_END_LEFT_OUT = frozenset(_END_LEFT_OUT_NAMES.split())
# Parsers open these again in every paragraph until their end tag comes, whatever closes before.
_FORMATTING = frozenset("b big code em font i s small strike strong tt u".split())
# Spelled out in both cases: a pattern that ignores case is looked for ten times as slowly.
_MARK_NAMES = "|".join("".join(f"[{c}{c.upper()}]" for c in name) for name in sorted(_FORMATTING))
_MARK = re.compile(rf"<(/?)({_MARK_NAMES})[\s>/]")
_ONE_AT_A_TIME = frozenset({"a", "button", "nobr"})  # a second one closes the first
_ATTRIBUTE = re.compile(
    r"""[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?""",
)


@dataclass(slots=True)
class _Cut:
    text: str
    out: list[str] = field(default_factory=list)
    copied: int = 0  # how far `text` has been dealt with
    open_tags: list[str] = field(default_factory=list)
    dropped: dict[str, int] = field(default_factory=dict)
    tags: int = 0
    options: int = 0
    formatting: dict[str, int] = field(default_factory=dict)  # how many of each are open

    def replace(self, start: int, end: int, by: str) -> None:
        self.out += (self.text[self.copied : start], by)
        self.copied = end


@record
class Limited:
    """A page that a parser can bear, and how many tags it lost for that."""

    text: str
    tags_left_out: int = 0

    def notes(self) -> tuple[Note, ...]:
        """Return what a reader should know of it."""
        if not self.tags_left_out:
            return ()
        words = saying(
            "This page has more than {limit} tags; {count} of them were passed over. "
            "Their words are all here, but some paragraphs run together.",
            limit=MAX_TAGS,
            count=self.tags_left_out,
        )
        return (Note("limits", words),)


def within_limits(text: str) -> Limited:
    """Return the page with what is over the limits cut out."""
    if _is_plainly_within(text):
        return Limited(text)
    cut = _Cut(text)
    at = 0
    while found := _INTERESTING.search(cut.text, at):
        at = _after_comment(cut.text, found) if found[1] else _past_tag(cut, found)
    cut.out.append(cut.text[cut.copied :])
    return Limited("".join(cut.out), max(cut.tags - MAX_TAGS, 0))


def _is_plainly_within(text: str) -> bool:
    """Tell at a glance whether a page is small enough for any parser, as most pages are."""
    pieces = text.split("<")
    if len(pieces) > QUICK_TAGS:
        return False
    if max(map(len, pieces)) > QUICK_PIECE and any(map(_is_long_tag, pieces)):
        return False
    open_marks = 0
    for closing, _ in _MARK.findall(text):
        open_marks += -1 if closing else 1
    return open_marks <= MAX_FORMATTING and text.count("<option") <= MAX_OPTIONS


def _is_long_tag(piece: str) -> bool:
    if len(piece) <= QUICK_PIECE or not piece[0].isalpha():
        return False
    return not 0 <= _tag_end(piece, 0) <= QUICK_PIECE


def _after_comment(text: str, found: re.Match[str]) -> int:
    if text.startswith((">", "->"), found.end()):
        return found.end()
    end = text.find("-->", found.end())
    return len(text) if end < 0 else end + 3


def _past_tag(cut: _Cut, found: re.Match[str]) -> int:
    name = found[3].lower()
    end = _tag_end(cut.text, found.end())
    if end < 0:
        # A tag that never ends: browsers drop it and all that follows, so nothing is lost.
        cut.text = cut.text[: found.start()]
        return len(cut.text)
    cut.tags += 1
    if _is_over(cut, name, closing=bool(found[2])):
        cut.replace(found.start(), end, " ")
    elif end - found.start() > _SIMPLE_TAG and not found[2]:
        cut.replace(found.start(), end, _trimmed_tag(cut.text[found.start() : end], found[3]))
    if name in _RAW_TEXT and not found[2]:
        return _raw_text_end(cut.text, name, end)
    return end


def _tag_end(text: str, at: int) -> int:
    """Return the place after the tag's ">", quoted values passed over; -1 when it never ends."""
    while True:
        at = _TO_NEXT.match(text, at).end()  # type: ignore[union-attr]  # matches nothing, too
        if at >= len(text):
            return -1
        if text[at] == ">":
            return at + 1
        at += 1
        while at < len(text) and text[at].isspace():
            at += 1
        if text[at : at + 1] in ('"', "'"):
            at = text.find(text[at], at + 1) + 1
            if not at:
                return -1


def _is_over(cut: _Cut, name: str, *, closing: bool) -> bool:
    if cut.tags > MAX_TAGS:
        return True
    if name == "option" and not closing:
        cut.options += 1
        return cut.options > MAX_OPTIONS
    if name in _VOID or name in _END_LEFT_OUT:
        return False
    if closing:
        return _closes_dropped(cut, name)
    return _is_crowded(cut, name) if name in _FORMATTING else _is_too_deep(cut, name)


def _is_crowded(cut: _Cut, name: str) -> bool:
    """Tell whether a mark opens within too many; browsers would show it no differently."""
    over = sum(cut.formatting.values()) >= MAX_FORMATTING
    count = cut.dropped if over else cut.formatting
    count[name] = count.get(name, 0) + 1
    return over


def _is_too_deep(cut: _Cut, name: str) -> bool:
    if name in _ONE_AT_A_TIME and name in cut.open_tags:
        cut.open_tags.remove(name)
    if len(cut.open_tags) < MAX_DEPTH:
        cut.open_tags.append(name)
        return False
    cut.dropped[name] = cut.dropped.get(name, 0) + 1
    return True


def _closes_dropped(cut: _Cut, name: str) -> bool:
    if cut.dropped.get(name):
        cut.dropped[name] -= 1
        return True
    if cut.formatting.get(name):
        cut.formatting[name] -= 1
    elif name in cut.open_tags:
        while cut.open_tags.pop() != name:
            pass
    return False


def _raw_text_end(text: str, name: str, at: int) -> int:
    found = re.compile(rf"</{name}", re.IGNORECASE).search(text, at)
    return found.start() if found else len(text)


def _trimmed_tag(tag: str, name: str) -> str:
    """Return the tag with its first attributes, values that are too long left out."""
    kept: list[str] = []
    for found in _ATTRIBUTE.finditer(tag, len(name) + 1):
        if len(kept) == MAX_ATTRIBUTES:
            break
        if len(found[0]) <= MAX_VALUE or "data:image/" in found[0][:64]:
            kept.append(found[0])
    return f"<{name} {' '.join(kept)}>"
