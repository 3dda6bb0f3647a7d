"""What a TEI text holds, once it is known to be one."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.formats.content import Content
from reader.formats.encoding import decode
from reader.formats.markup import element
from reader.formats.opening import SavedFile
from reader.formats.whole import whole_content
from reader.formats.xml_markup import Vocabulary, Writer, linked, verse
from reader.formats.xml_tree import text_of, tree_of
from reader.model import Meta
from reader.text.dates import find_date
from reader.text.urls import web_address

KIND = "a TEI text"

_HEADER_RANK = re.compile(r"h([1-6])")
_LOOKS = {  # words of `rend` to the marks they mean
    "strong": frozenset("#b b bold strong".split()),
    "em": frozenset("#i i italic italics it emph".split()),
    "code": frozenset("#t t code typewriter monospace".split()),
    "sup": frozenset("#sup sup superscript super".split()),
    "sub": frozenset("#sub sub subscript".split()),
    "s": frozenset({"overstrike", "strikethrough", "strike"}),
}
_TAGS = {
    "p": "p",
    "ab": "p",
    "cell": "td",
    "row": "tr",
    "code": "code",
    "del": "s",
    "emph": "em",
    "foreign": "em",
    "term": "em",
    "title": "em",
    "figDesc": "figcaption",
    "item": "li",
    "trailer": "p",
    "opener": "p",
    "closer": "p",
    "signed": "p",
    "epigraph": "blockquote",
    "eg": "pre",
}
_ORDERED = frozenset({"ol", "ordered", "numbered"})
_AWAY = frozenset({"foot", "bottom", "end"})
_BLOCKS = frozenset({"p", "lg", "list", "ab"})


def read_text(file: SavedFile) -> Content:
    """Read a TEI text: its body as blocks, its header as hints."""
    decoded = decode(file.data, labelled=True, chosen=file.encoding)
    tree = tree_of(decoded.text, file.path, KIND)
    writer = Writer(_VOCABULARY)
    if tree.tag == "doc":
        parts, meta = tree.findall("./main"), _meta_of_doc(tree)
    else:
        parts, meta = tree.findall(".//text"), _meta(tree)
    markup = "".join(map(writer.inner, parts)) + writer.notes.told()
    notes = (*decoded.notes, *writer.pictures.notes())
    return whole_content(markup, meta, notes, decoded.encoding)


def _head(writer: Writer, head: Element) -> str:
    ranked = _HEADER_RANK.fullmatch(head.get("rend", ""))
    if ranked:
        return element(f"h{ranked[1]}", writer.inner(head), id=head.get("id", ""))
    return writer.heading(head)


def _block(writer: Writer, block: Element) -> str:
    """Return an anonymous block, which is how trafilatura writes a heading."""
    if block.get("type") == "header":
        return _head(writer, block)
    return element("p", writer.inner(block), id=block.get("id", ""))


def _highlighted(writer: Writer, words: Element) -> str:
    looks = frozenset(words.get("rend", "").lower().split())
    inner = writer.inner(words)
    for tag, names in _LOOKS.items():
        if looks & names:
            inner = element(tag, inner)
    return inner


def _listed(writer: Writer, listed: Element) -> str:
    stated = {listed.get("rend", "").lower(), listed.get("type", "").lower()}
    return element("ol" if stated & _ORDERED else "ul", writer.inner(listed))


def _quote(writer: Writer, quote: Element) -> str:
    """Return a quotation set apart; one within a paragraph keeps the marks its words have."""
    inner = writer.inner(quote)
    is_apart = any(child.tag in _BLOCKS for child in quote) or quote.tag in {"quote", "cit"}
    return element("blockquote", inner) if is_apart else inner


def _figure(writer: Writer, figure: Element) -> str:
    words = "".join(writer.any(child) for child in figure if child.tag != "head")
    caption = figure.find("./head")
    told = element("figcaption", writer.inner(caption)) if caption is not None else ""
    return element("figure", words + told)


def _graphic(writer: Writer, graphic: Element) -> str:
    return writer.picture(
        graphic.get("url", "") or graphic.get("src", ""),
        graphic.get("alt", "") or graphic.get("title", ""),
    )


def _reference(writer: Writer, reference: Element) -> str:
    return linked(writer, reference, reference.get("target", ""))


def _note(writer: Writer, note: Element) -> str:
    inner = writer.inner(note)
    if note.get("place", "").lower() in _AWAY or note.get("n"):
        return writer.notes.call(inner)
    return f" [{inner}] " if "<p" not in inner else element("div", inner)


def _choice(writer: Writer, choice: Element) -> str:
    """Return the reading meant for readers: what was corrected, expanded or made regular."""
    for name in ("corr", "expan", "reg"):
        found = choice.find(f"./{name}")
        if found is not None:
            return writer.inner(found)
    return writer.inner(choice[0]) if len(choice) else ""


def _table(writer: Writer, table: Element) -> str:
    head = table.find("./head")
    title = element("caption", writer.inner(head)) if head is not None else ""
    rows = "".join(writer.any(row) for row in table if row.tag != "head")
    return element("table", title + rows)


_VOCABULARY = Vocabulary(
    _TAGS,
    sections=frozenset({"div", *(f"div{level}" for level in range(1, 8))}),
    passed=frozenset({"pb", "fw", "milestone", "cb", "gb", "comments"}),
    special={
        "head": _head,
        "ab": _block,
        "hi": _highlighted,
        "list": _listed,
        "quote": _quote,
        "q": _quote,
        "figure": _figure,
        "graphic": _graphic,
        "ref": _reference,
        "ptr": _reference,
        "note": _note,
        "choice": _choice,
        "table": _table,
        "lb": lambda _writer, _break: "<br>",
        "lg": lambda writer, lines: (
            verse(writer, lines.findall("./l")) if lines.find("./l") is not None
            else writer.inner(lines)
        ),
    },
)  # fmt: skip


def _meta(tree: Element) -> Meta:
    statement = tree.find("./teiHeader/fileDesc/titleStmt")
    language = tree.find("./teiHeader/profileDesc/langUsage/language")
    published = tree.find("./teiHeader/fileDesc/sourceDesc//publicationStmt")
    if published is None:
        published = tree.find("./teiHeader/fileDesc/publicationStmt")
    return Meta(
        title=_title(statement),
        authors=tuple(filter(None, map(text_of, statement.iterfind("./author"))))
        if statement is not None
        else (),
        published=next(filter(None, _dates(published)), ""),
        site=_site(published),
        language=language.get("ident", "") if language is not None else tree.get("lang", ""),
        url=_url(published),
    )


def _title(statement: Element | None) -> str:
    if statement is None:
        return ""
    main = statement.find("./title[@type='main']")
    return text_of(main if main is not None else statement.find("./title"))


def _dates(published: Element | None) -> Iterator[str]:
    for date in published.iter("date") if published is not None else ():
        yield find_date(date.get("when", "") or text_of(date), {})[0]


def _site(published: Element | None) -> str:
    """Return who published it; trafilatura puts the site's name behind it in brackets again."""
    publisher = text_of(published.find("./publisher")) if published is not None else ""
    return publisher.partition(" (")[0]


def _url(published: Element | None) -> str:
    pointer = published.find(".//ptr") if published is not None else None
    return web_address(pointer.get("target", "")) if pointer is not None else ""


def _meta_of_doc(tree: Element) -> Meta:
    return Meta(
        title=tree.get("title", ""),
        authors=tuple(filter(None, (name.strip() for name in tree.get("author", "").split(";")))),
        published=find_date(tree.get("date", ""), {})[0],
        site=tree.get("sitename", ""),
        language=tree.get("language", ""),
        url=web_address(tree.get("source", "") or tree.get("url", "")),
    )
