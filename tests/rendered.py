"""What an export should show by the JSON of the same article, and what a rendering of it shows."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import Any
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser, LexborNode

_BREAK = "\ue000"  # stands for `<br>` until white space has collapsed as it does on a screen
_WHITE = re.compile(r"[ \t\n\r\f]+")
_LISTS = ("ul", "ol")
_PARAGRAPHS = frozenset({"paragraph", "blockquote", "caption", "byline"})
# How our exports name a picture that they do not load.
_NAMED_PICTURE = 'a.picture, a[title^="picture"]'
_NAMELESS = "Picture"
_ADDED = "aside.appendix, header > p.byline"
# Every reader numbers footnotes in its own way and puts them where it likes.
_NOTE_LINK = re.compile(r"#fn(?:ref)?-")
_NOTE_SIGNS = ", ".join(
    (".footnote-ref", ".footnote-backref", ".footnote-back", '[href^="#fn-"]', '[href^="#fnref-"]')
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a reader sees of an article, kind by kind, each in the order of the page."""

    headings: tuple[tuple[int, str], ...]
    paragraphs: tuple[str, ...]
    items: tuple[tuple[int, bool, str], ...]  # depth, numbered, words
    links: tuple[tuple[str, str], ...]  # words, address
    pictures: tuple[tuple[str, str], ...]  # description, address
    code: tuple[str, ...]
    tables: tuple[tuple[tuple[str, ...], ...], ...]


def told_by(article: dict[str, Any]) -> Shown:
    """Return what an export should show, by the JSON of its article."""
    meta = article["meta"]
    signs = [link for link in article["links"] if _NOTE_LINK.match(link["url"])]
    blocks = [block | {"text": _without(block, signs)} for block in article["blocks"]]

    def of(*kinds: str) -> Iterator[dict[str, Any]]:
        return (block for block in blocks if block["kind"] in kinds)

    title = [(1, _line(meta["title"]))] if meta["title"] else []
    standfirst = [_line(meta["standfirst"])] if meta["standfirst"] else []
    return Shown(
        headings=(*title, *((b["level"] or 2, _line(b["text"])) for b in of("heading"))),
        paragraphs=_in_order(
            filter(None, (*standfirst, *(_words(b["text"]) for b in of(*_PARAGRAPHS)))),
            notes=bool(signs),
        ),
        items=tuple((b["depth"], b["ordered"], _words(b["text"])) for b in of("list_item")),
        links=tuple(
            (_words(link["text"]), unquote(link["url"]))
            for link in article["links"]
            if link not in signs
        ),
        pictures=tuple(
            (_line(i["alt"] or ""), unquote(i["src"])) for i in article["images"] if i["src"]
        ),
        code=tuple(b["text"].rstrip("\n") for b in of("code")),
        tables=tuple(
            tuple(tuple(map(_words, row)) for row in block["rows"]) for block in of("table")
        ),
    )


def shown_in(markup: str) -> Shown:
    """Return what some HTML shows."""
    page = LexborHTMLParser(f"<body>{markup}" if "<html" not in markup[:200] else markup)
    signs = page.css(_NOTE_SIGNS)
    for added in (*page.css(_ADDED), *signs):
        added.decompose()
    _drop_copies(page.css(".footnotes li"))
    pictures = tuple(map(_picture, page.css(f"img, {_NAMED_PICTURE}")))
    for named in page.css(_NAMED_PICTURE):
        named.decompose()
    paragraphs = (node for node in page.css("p, figcaption") if _is_paragraph(node))
    listed = (node for node in page.css("li") if not _is_note(node))
    items = ((_depth(node), _own_list(node) == "ol", _text(node)) for node in listed)
    return Shown(
        headings=tuple((_level(n), _text(n)) for n in page.css("h1, h2, h3, h4, h5, h6")),
        paragraphs=_in_order(filter(None, map(_text, paragraphs)), notes=bool(signs)),
        items=tuple(item for item in items if item[2]),
        links=tuple((_text(n), unquote(n.attributes["href"] or "")) for n in page.css("a[href]")),
        pictures=pictures,
        code=tuple(node.text(deep=True).rstrip("\n") for node in page.css("pre")),
        tables=tuple(
            tuple(tuple(map(_text, row.css("th, td"))) for row in table.css("tr"))
            for table in page.css("table")
        ),
    )


def differences(told: Shown, shown: Shown) -> Iterator[str]:
    """Yield a line for each thing that is told and not shown, or shown and not told."""
    for kind in (field.name for field in fields(Shown)):
        wanted, found = getattr(told, kind), getattr(shown, kind)
        if wanted == found:
            continue
        missing, extra = Counter(wanted) - Counter(found), Counter(found) - Counter(wanted)
        if kind == "links":
            extra = Counter({link: n for link, n in extra.items() if not _is_written_out(*link)})
        yield from (f"{kind}: lost {one!r}" for one in missing)
        yield from (f"{kind}: added {one!r}" for one in extra)
        if not missing and not extra and kind != "links":
            yield f"{kind}: in another order"


def _without(block: dict[str, Any], signs: list[dict[str, Any]]) -> str:
    """Return a block's text without the signs of footnotes."""
    text = str(block["text"])
    for sign in reversed(signs):
        if block["start"] <= sign["start"] and sign["end"] <= block["end"]:
            at, end = sign["start"] - block["start"], sign["end"] - block["start"]
            text = text[:at] + text[end:]
    return text


def _in_order(paragraphs: Iterable[str], *, notes: bool) -> tuple[str, ...]:
    return tuple(sorted(paragraphs) if notes else paragraphs)


def _drop_copies(notes: Iterable[LexborNode]) -> None:
    """Leave each footnote once: pandoc writes one anew for every sign that calls for it."""
    seen: set[str] = set()
    for note in notes:
        words = _text(note)
        if words in seen:
            note.decompose()
        seen.add(words)


def _is_written_out(words: str, url: str) -> bool:
    """Tell whether a link is one that a reader of Markdown makes of any address it meets."""
    return url in {unquote(words), f"http://{unquote(words)}", f"mailto:{words}"}


def _picture(node: LexborNode) -> tuple[str, str]:
    attributes = node.attributes
    if node.tag == "img":
        return _line(attributes.get("alt") or ""), unquote(attributes.get("src") or "")
    words = _text(node)
    return "" if words == _NAMELESS else words, unquote(attributes.get("href") or "")


def _level(heading: LexborNode) -> int:
    """Return a heading's level; one that HTML must not state, our export puts in a class."""
    stated = (heading.attributes.get("class") or "").removeprefix("level-")
    return int(stated) if stated.isdigit() else int((heading.tag or "h0")[1])


def _is_paragraph(node: LexborNode) -> bool:
    """Tell whether an element's words are a paragraph: not an item's, not those of paragraphs."""
    holds = any(child.tag == "p" for child in node.iter())
    return not holds and all(above.tag != "li" or _is_note(above) for above in _above(node))


def _is_note(node: LexborNode) -> bool:
    return any("footnotes" in (above.attributes.get("class") or "") for above in _above(node))


def _depth(item: LexborNode) -> int:
    return sum(above.tag in _LISTS for above in _above(item)) - 1


def _own_list(item: LexborNode) -> str | None:
    return next((above.tag for above in _above(item) if above.tag in _LISTS), None)


def _above(node: LexborNode) -> Iterator[LexborNode]:
    above = node.parent
    while above is not None:
        yield above
        above = above.parent


def _text(node: LexborNode) -> str:
    """Return an element's words, lists within it left out."""
    return _words("".join(_pieces(node)).replace("\n", " ").replace(_BREAK, "\n"))


def _pieces(node: LexborNode) -> Iterator[str]:
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            yield child.text_content or ""
        elif child.tag == "br":
            yield _BREAK
        elif child.tag not in _LISTS:
            yield from _pieces(child)


def _words(text: str) -> str:
    return "\n".join(filter(None, map(_line, text.split("\n"))))


def _line(text: str) -> str:
    return _WHITE.sub(" ", text).strip(" ")
