"""Files of every kind as Hypothesis draws them: their structure is right, what is in it is odd."""

import gzip
import json
import zlib
from dataclasses import replace
from functools import partial
from html import escape

import brotli
from hypothesis import strategies as st

from reader.model import Block, Document, Element, Evidence, Meta, Origin
from tests import packing
from tests.export.articles import blocks, metas, numbered
from tests.formats import packing as web
from tests.fuzz import tokens
from tests.fuzz.mutator import Made

Files = st.SearchStrategy[Made]

_PROSE = (
    "The pier opens on Sunday. ",
    "“We wait,” said Ada Lunn. ",
    "It cost 5 of 9, he told us. ",
)
_prose = st.lists(st.sampled_from(_PROSE), max_size=6).map("".join)
_odd = st.sampled_from([piece.decode("utf-8", "replace")[:200] for piece in tokens.ODD])
text = st.one_of(_prose, _prose, _odd, st.text(max_size=20))
_name = st.sampled_from(["a.html", "b/c.xhtml", "../d.png", "/e", "é.htm", "a\\b", "con", ""])
_address = st.sampled_from(
    ["#x", "https://e.org/a?b=1", "javascript:x", "//e", "../a.png", "a.png", "cid:1", "file:///e"]
)


def _joined(part: st.SearchStrategy[str], most: int = 8) -> st.SearchStrategy[str]:
    return st.lists(part, max_size=most).map("".join)


# HTML: any element within any other, opened and closed or not.
_TAGS = """
    div p b i em a span h1 h2 h6 ul ol li dl dt dd table tr td th caption tbody blockquote q pre
    code figure figcaption img br hr section article main aside nav header footer script style
    template noscript svg math select option textarea title iframe form button details summary
    picture source video ruby rt time sup sub del mark small font center body html head meta link
"""
_attributes = st.sampled_from(
    [
        *("", "", "", ' class="comment"', ' class="post author" id=x', " hidden", ' lang="ar"'),
        *(' href="#x"', " href=javascript:x", ' src="a.png" alt="A"', ' srcset="a 1x, //e 2x"'),
        *(
            ' style="display:none"',
            ' onclick="x"',
            ' colspan="999999"',
            ' start="-3"',
            ' role="main"',
        ),
        *(
            ' datetime="2025-13-45"',
            ' name="author" content="Ada"',
            ' property="og:title" content="x"',
        ),
        *(
            ' type="application/ld+json"',
            ' class="katex-html"',
            ' class="picture"',
            ' rel="canonical"',
        ),
    ]
)


@st.composite
def _elements(draw: st.DrawFn, inner: st.SearchStrategy[str]) -> str:
    tag = draw(st.sampled_from(_TAGS.split()))
    end = draw(st.sampled_from([f"</{tag}>", f"</{tag}>", f"</{tag}>", "", "</p>", "</div>"]))
    return f"<{tag}{draw(_attributes)}>{draw(_joined(inner, 5))}{end}"


markup = st.recursive(
    st.one_of(text.map(escape), text, st.just("<!--"), st.just("<![CDATA[x]]>")),
    _elements,
    max_leaves=25,
)
pages = st.builds("<html><body>{}{}</body>".format, markup, markup)
html_files: Files = st.builds(
    lambda page, codec: Made("page.html", page.encode(codec, "replace")),
    pages,
    st.sampled_from(["utf-8", "utf-8", "utf-16", "cp1252", "shift_jis", "koi8-r"]),
)

# Markdown: lines of every construct, set in from the edge by any other.
_STARTS = (
    *(
        "",
        "",
        "",
        "# ",
        "###### ",
        "> ",
        ">> ",
        "- ",
        "* ",
        "1. ",
        "99) ",
        "    ",
        "\t",
        "| ",
        ": ",
    ),
    *(
        "[^1]: ",
        "[x]: ",
        "```",
        "~~~ python",
        "---",
        "===",
        "> [!note]- ",
        "- [x] ",
        "<div>",
        "</div>",
    ),
    *("![", "%% ", "$$", ":::", "![[", "[[", "| --- | :-: |", "***", "<!--", "-->", "+++", "key: "),
)
_inline = st.sampled_from([piece.decode("utf-8", "replace") for piece in tokens.MARKDOWN])
_lines = st.builds(
    lambda starts, inner: "".join(starts) + inner,
    st.lists(st.sampled_from(_STARTS), max_size=3),
    _joined(st.one_of(text, _inline, markup), 4),
)
markdown_files: Files = st.builds(
    lambda front, lines: Made("note.md", (front + "\n".join(lines)).encode("utf-8", "replace")),
    st.one_of(st.just(""), text.map("---\ntitle: {}\n---\n".format), text.map("---\n{}".format)),
    st.lists(_lines, max_size=12),
)


# Everything that holds pages: what they are called and whether they are whole is odd, too.
def _cut(data: bytes, keep: float) -> bytes:
    return data[: int(len(data) * keep)]


_keep = st.one_of(st.just(1.0), st.just(1.0), st.floats(0, 1))
_kinds = st.sampled_from(
    ["text/html", "text/plain; charset=x", "image/png", "multipart/mixed", "x"]
)
_contents = st.one_of(
    pages.map(lambda page: page.encode("utf-8", "replace")), st.binary(max_size=40)
)
_parts = st.builds(
    lambda content, kind, at: web.mime_part(
        content, kind, Content_Location=at, Content_ID=f"<{at}>"
    ),
    _contents,
    _kinds,
    _address,
)
mhtml_files: Files = st.builds(
    lambda parts, mark, kind, keep: Made(
        "page.mhtml",
        _cut(web.message(parts, mark=mark, Content_Type=f'{kind}; boundary="{mark}"'), keep),
    ),
    st.lists(_parts, max_size=4),
    st.sampled_from(["b", "--Mark--x--", "b", ""]),
    st.sampled_from(["multipart/related", "multipart/related", "multipart/mixed", "text/html"]),
    _keep,
)
_head = st.lists(
    st.builds(
        "{}: {}\r\n".format,
        st.sampled_from("From To Subject Date Content-Type MIME-Version Cc X-Y".split()),
        st.one_of(text, st.sampled_from(["=?utf-8?Q?=FF?=", "text/html; charset=utf-7", "<a@b>"])),
    ),
    max_size=6,
).map("".join)
_letters = st.builds(
    lambda head, body: f"From: <a@e.org>\r\nSubject: x\r\n{head}\r\n{body}",
    _head,
    st.one_of(text, markup, _joined(text.map("> {}\n".format))),
)
mail_files: Files = st.builds(
    lambda letters, start, keep: Made(
        "box.mbox" if start else "letter.eml",
        _cut("\n".join(start + one for one in letters).encode("utf-8", "replace"), keep),
    ),
    st.lists(_letters, min_size=1, max_size=3),
    st.sampled_from(["", "From a@e.org Tue Mar  4 10:00:00 2025\n"]),
    _keep,
)
_WAYS = {"gzip": gzip.compress, "br": brotli.compress, "deflate": zlib.compress, "identity": bytes}


@st.composite
def _answers(draw: st.DrawFn) -> bytes:
    """Return a record whose content may be packed in another way than it says."""
    way, said = (draw(st.sampled_from(sorted(_WAYS))) for _ in range(2))
    content = _cut(_WAYS[way](draw(_contents)), draw(_keep))
    said = draw(st.sampled_from([way, way, said]))
    chunked = draw(st.sampled_from([[], [], [("Transfer-Encoding", "chunked")]]))
    answer = (draw(_address), draw(_kinds), content)
    return web.recorded([answer], fields=[("Content-Encoding", said), *chunked])


warc_files: Files = st.builds(
    lambda records, keep: Made("kept.warc.gz", _cut(b"".join(records), keep)),
    st.lists(_answers(), min_size=1, max_size=3),
    _keep,
)

# XML: elements of all vocabularies at once, below the root of one.
_XML_TAGS = """
    p title section poem stanza v cite image binary a emphasis body sec fig caption list list-item
    disp-quote xref table tr td lg l hi note quote item div head text:p text:h text:span text:s
    text:note text:list text:list-item table:table table:table-row table:table-cell w:p w:r w:t
    w:tbl w:tr w:tc w:pPr w:numPr w:fldChar w:del w:hyperlink
"""
_xml_attributes = st.sampled_from(
    [
        *("", "", ' id="x"', ' l:href="#x"', ' xlink:href="../x"', ' rid="x"', ' w:val="99999"'),
        *(' table:number-columns-repeated="99999"', ' text:c="99999"', ' text:outline-level="-1"'),
        *(' rend="italic"', ' w:fldCharType="begin"', ' list-type="order"', ' n="1"', ' when="x"'),
    ]
)
_xml_text = text.map(escape).map(
    lambda words: "".join(c for c in words if c.isprintable() and c < "\ufffe")
)


@st.composite
def _xml_elements(draw: st.DrawFn, inner: st.SearchStrategy[str]) -> str:
    tag = draw(st.sampled_from(_XML_TAGS.split()))
    return f"<{tag}{draw(_xml_attributes)}>{draw(_joined(inner, 5))}</{tag}>"


xml_content = st.recursive(_xml_text, _xml_elements, max_leaves=25)
_SPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "l": "http://www.w3.org/1999/xlink",
        "xlink": "http://www.w3.org/1999/xlink",
        "w": packing.W,
        **{
            p: f"urn:oasis:names:tc:opendocument:xmlns:{p}:1.0" for p in ("text", "table", "office")
        },
    }.items()
)
_ROOTS = {
    "a.fb2": f'<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" {_SPACES}>'
    "<description/><body>{}</body></FictionBook>",
    "a.nxml": f"<article {_SPACES}><front/><body>{{}}</body></article>",
    "a.tei": f'<TEI xmlns="http://www.tei-c.org/ns/1.0" {_SPACES}><teiHeader/><text><body>{{}}'
    "</body></text></TEI>",
    "a.fodt": f"<office:document {_SPACES}><office:body><office:text>{{}}</office:text>"
    "</office:body></office:document>",
}
xml_files: Files = st.builds(
    lambda name, inner, keep: Made(name, _cut(_ROOTS[name].format(inner).encode(), keep)),
    st.sampled_from(sorted(_ROOTS)),
    xml_content,
    _keep,
)

# Zip archives: every kind, with members that are missing, broken or called oddly.
_members = st.dictionaries(_name, st.one_of(_contents, xml_content.map(str.encode)), max_size=3)
_books = st.builds(
    lambda spine, meta, more: packing.epub(spine, meta, **more),
    st.dictionaries(_name.filter(bool), markup, max_size=3),
    xml_content,
    st.just({}),
)
_word = st.builds(packing.docx, xml_content)
_open = st.builds(packing.odt, xml_content, styles=xml_content, meta=xml_content)


def _archive_of(page: str, members: dict[str, bytes]) -> bytes:
    return packing.packed(
        {page: b"<html><body><p>Words.", **{n: c for n, c in members.items() if n}}
    )


_archives: dict[str, st.SearchStrategy[bytes]] = {
    "a.epub": _books,
    "a.docx": _word,
    "a.odt": _open,
    **{
        name: st.builds(partial(_archive_of, page), _members)
        for name, page in {
            "a.maff": "1/index.rdf",
            "a.htmlz": "index.html",
            "a.wacz": "archive/data.warc",
            "a.zip": "page.html",
        }.items()
    },
}
zip_files: Files = st.sampled_from(sorted(_archives)).flatmap(
    lambda name: st.builds(lambda data, keep: Made(name, _cut(data, keep)), _archives[name], _keep)
)

# Rich text and LaTeX: groups in groups, controls with numbers they were not made for.
_controls = st.sampled_from([piece.decode("latin-1") for piece in tokens.RTF])
_groups = st.recursive(
    st.one_of(text, _controls, st.builds("{}{} ".format, _controls, st.integers(-9, 99_999))),
    lambda inner: _joined(inner, 5).map("{{{}}}".format),
    max_leaves=30,
)
marked_files: Files = st.builds(
    lambda start, body: Made(start[0], (start[1] + body).encode("utf-8", "replace")),
    st.sampled_from(
        [
            ("talk.rtf", r"{\rtf1\ansi\ansicpg1252 "),
            ("paper.tex", "\\documentclass{article}\\begin{document}"),
            ("outline.org", "#+TITLE: x\n"),
        ]
    ),
    _groups,
)

# JSON: our own fields and those of scrapers, with values they were not made for.
_fields = st.sampled_from(
    """schema blocks meta text title content authors author url id kind level start end rows marks
    links images name items publish_date articles""".split()
)
_values = st.recursive(
    st.one_of(text, st.none(), st.booleans(), st.integers(), st.floats(), _address, pages),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(_fields, inner, max_size=6)
    ),
    max_leaves=20,
)
_OWN = {"schema": 1, "source": {}, "meta": {}, "text": "The pier.", "blocks": []}
_SCRAPED = {"title": "The pier", "url": "https://e.org/", "text": "The pier opens."}
_scraped = st.builds(
    lambda stated, more: {**stated, **more},
    st.sampled_from([_OWN, _SCRAPED]),
    st.dictionaries(_fields, _values, max_size=6),
)
json_files: Files = st.builds(
    lambda value, ascii_: Made(
        "a.json", json.dumps(value, ensure_ascii=ascii_).encode("utf-8", "replace")
    ),
    st.one_of(_scraped, st.lists(_scraped, max_size=3), _values),
    st.booleans(),
)
text_files: Files = st.lists(st.one_of(text, _odd), max_size=20).map(
    lambda lines: Made("dump.txt", "\n".join(lines).encode("utf-8", "replace"))
)


# Documents as a format may give them to the rules: every block with elements around it.
@st.composite
def _placed(draw: st.DrawFn) -> Block:
    block = draw(blocks())
    path = [Element(0, "body")]
    for _ in range(draw(st.integers(0, 3))):
        labels = frozenset(draw(st.sets(st.sampled_from(["comment", "author", "related", "post"]))))
        tag = draw(st.sampled_from(["div", "article", "aside", "ul", "li", "figure", "p"]))
        number = path[-1].id * 3 + draw(st.integers(1, 3))
        path.append(Element(number, tag, path[-1].id, labels, hidden=draw(st.booleans())))
    return replace(block, evidence=Evidence(path=tuple(path)))


documents: st.SearchStrategy[Document] = st.builds(
    lambda found, hints, whole: Document(Origin("a", "html"), numbered(*found), hints, whole=whole),
    st.lists(st.one_of(_placed(), _placed(), blocks()), min_size=1, max_size=8),
    st.one_of(metas(), st.just(Meta())),
    st.booleans(),
)

FILES: dict[str, Files] = {
    "html": html_files,
    "markdown": markdown_files,
    "mhtml": mhtml_files,
    "zip": zip_files,
    "mail": mail_files,
    "marked": marked_files,
    "warc": warc_files,
    "json": json_files,
    "xml": xml_files,
    "text": text_files,
}
