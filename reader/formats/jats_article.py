"""What a journal's article holds, once it is known to be one."""

from collections.abc import Iterator
from html import escape
from xml.etree.ElementTree import Element

from reader.formats.content import Content
from reader.formats.encoding import decode
from reader.formats.jats_front import meta_of
from reader.formats.markup import element
from reader.formats.opening import SavedFile
from reader.formats.whole import whole_content
from reader.formats.xml_markup import Vocabulary, Writer, linked, verse
from reader.formats.xml_tree import text_of, tree_of

KIND = "a journal's article (JATS)"

_TAGS = {
    "p": "p",
    "attrib": "p",
    "bold": "strong",
    "italic": "em",
    "monospace": "code",
    "sup": "sup",
    "sub": "sub",
    "strike": "s",
    "disp-quote": "blockquote",
    "preformat": "pre",
    "code": "pre",
    "def-list": "dl",
    "term": "dt",
    "def": "dd",
    "table": "table",
    "tr": "tr",
    "th": "th",
    "td": "td",
    "mixed-citation": "p",
    "speaker": "strong",
}
_PARTS = ("./body", "./back", "./floats-group")


def read_article(file: SavedFile) -> Content:
    """Read a journal's article: its body as blocks, its front matter as hints."""
    decoded = decode(file.data, labelled=True, chosen=file.encoding)
    tree = tree_of(decoded.text, file.path, KIND)
    found = tree if tree.tag == "article" else tree.find(".//article")
    article = tree if found is None else found
    writer = Writer(_VOCABULARY)
    parts = [part for place in _PARTS for part in article.iterfind(place)]
    markup = "".join((*_abstracts(writer, article), *map(writer.inner, parts)))
    notes = (*decoded.notes, *writer.pictures.notes())
    return whole_content(markup + writer.notes.told(), meta_of(article), notes, decoded.encoding)


def _abstracts(writer: Writer, article: Element) -> Iterator[str]:
    """Yield the abstracts, each under its own title or else under their common name."""
    for abstract in article.iterfind("./front/article-meta/abstract"):
        titled = abstract.find("./title") is not None
        head = "" if titled else element("h2", "Abstract")
        yield head + writer.section(abstract)


def _section(writer: Writer, section: Element) -> str:
    """Return a section; its number stands before its title."""
    label, title = section.find("./label"), section.find("./title")
    writer.level += 1
    head = writer.heading(title, text_of(label)) if title is not None else ""
    rest = "".join(writer.any(child) for child in section if child not in (label, title))
    writer.level -= 1
    return element("section", head + rest, id=section.get("id", ""))


def _listed(writer: Writer, listed: Element) -> str:
    kind = listed.get("list-type", "")
    is_ordered = kind not in {"", "bullet", "simple"}
    return element("ol" if is_ordered else "ul", writer.inner(listed))


def _item(writer: Writer, item: Element) -> str:
    """Return an item; its label is the bullet or the number it gets anyhow."""
    words = "".join(writer.any(child) for child in item if child.tag != "label")
    return element("li", words, id=item.get("id", ""))


def _captioned(writer: Writer, part: Element) -> str:
    """Return a figure or a table with what is said of it: its number, title and words."""
    told = [text_of(part.find("./label"))]
    caption = part.find("./caption")
    if caption is not None:
        told += [text_of(child) for child in caption]
    said = element("figcaption", escape(" ".join(filter(None, told)))) if any(told) else ""
    shown = "".join(
        writer.any(child) for child in part if child.tag not in {"label", "caption", "alt-text"}
    )
    is_table = part.tag == "table-wrap"
    return f"{said}{shown}" if is_table else element("figure", shown + said)


def _graphic(writer: Writer, graphic: Element) -> str:
    alt = text_of(graphic.find("./alt-text")) or text_of(graphic.find("./caption"))
    return writer.picture(graphic.get("href", ""), alt)


def _link(writer: Writer, link: Element) -> str:
    return linked(writer, link, link.get("href", "") or text_of(link))


def _cross_reference(writer: Writer, reference: Element) -> str:
    return element("a", writer.inner(reference), href=f"#{reference.get('rid', '')}")


def _mail(writer: Writer, mail: Element) -> str:
    return element("a", writer.inner(mail), href=f"mailto:{text_of(mail)}")


def _note(writer: Writer, note: Element) -> str:
    """Return a note: one among the words is told at the end, one at the end stays there."""
    label = text_of(note.find("./label"))
    inner = "".join(writer.any(child) for child in note if child.tag != "label")
    if note.get("id") and label:
        return element(
            "div", inner.replace("<p>", f"<p>{escape(label)} ", 1), id=note.get("id", "")
        )
    return writer.notes.call(inner)


def _formula(writer: Writer, formula: Element) -> str:
    """Return a formula as the TeX it was written in, or else as the signs it shows."""
    tex = next(formula.iter("tex-math"), None)
    maths = next(formula.iter("math"), None)
    signs = text_of(tex if tex is not None else maths)
    if not signs:
        return writer.inner(formula)
    written = element("code", escape(signs))
    return element("p", written) if formula.tag == "disp-formula" else written


def _source(writer: Writer, reference: Element) -> str:
    """Return an entry of the list of works cited."""
    label = text_of(reference.find("./label"))
    cited = next((child for child in reference if child.tag != "label"), None)
    inner = "" if cited is None else writer.inner(cited)
    if cited is not None and cited.tag == "element-citation":
        inner = escape(", ".join(filter(None, map(text_of, cited))))
    words = f"{escape(label)} {inner}" if label else inner
    return element("ul", element("li", words, id=reference.get("id", "")))


def _verse(writer: Writer, group: Element) -> str:
    return verse(writer, group.findall("./verse-line"))


_VOCABULARY = Vocabulary(
    _TAGS,
    sections=frozenset({"ack", "app", "ref-list", "glossary", "notes", "boxed-text", "fn-group"}),
    passed=frozenset({"permissions", "object-id", "alt-text", "long-desc", "processing-meta", "x"}),
    special={
        "sec": _section,
        "title": Writer.heading,
        "list": _listed,
        "list-item": _item,
        "fig": _captioned,
        "table-wrap": _captioned,
        "graphic": _graphic,
        "inline-graphic": _graphic,
        "media": _graphic,
        "ext-link": _link,
        "uri": _link,
        "email": _mail,
        "xref": _cross_reference,
        "fn": _note,
        "disp-formula": _formula,
        "inline-formula": _formula,
        "ref": _source,
        "verse-group": _verse,
        "break": lambda _writer, _break: "<br>",
        "hr": lambda _writer, _rule: "<hr>",
    },
)
