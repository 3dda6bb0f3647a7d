"""The table of formats Standfirst opens, in the order they are tried."""

from collections.abc import Callable

from reader.formats import (
    article_json,
    docx,
    epub,
    fb2,
    html,
    htmlz,
    jats,
    latex,
    maff,
    mail,
    markdown,
    mbox,
    mhtml,
    odt,
    org,
    pdf,
    plain,
    rtf,
    tei,
    wacz,
    warc,
    webarchive,
    zipped_page,
)
from reader.formats.content import Content
from reader.formats.opening import SavedFile
from reader.model import Part
from reader.records import record


@record
class Format:
    """A kind of file. `sniff` knows it by its first bytes, whatever the file is called.

    A kind that may hold several articles tells their `parts`, and reads each by its number; `read`
    reads the first.
    """

    name: str
    title: str  # as a file dialog says it
    noun: str  # as a sentence says it: "it is not …"; "" when another row's says it already
    suffixes: tuple[str, ...]
    mimes: tuple[str, ...]  # as desktops know it, the usual one first
    sniff: Callable[[bytes], bool]
    read: Callable[[SavedFile], Content]
    parts: Callable[[SavedFile], tuple[Part, ...]] | None = None
    read_part: Callable[[SavedFile, int], Content] | None = None
    is_text: bool = True
    by_name: bool = False  # nothing in the file need say what it is, so its name may


_PACKED = ""  # "a web page" says it

FORMATS = (
    Format(
        "mhtml",
        "Web pages in one file",
        _PACKED,
        (".mhtml", ".mht", ".mhtm"),
        ("application/x-mimearchive", "multipart/related"),
        mhtml.sniff,
        mhtml.read,
        is_text=False,
    ),
    Format(
        "webarchive",
        "Safari web archives",
        _PACKED,
        (".webarchive",),
        ("application/x-webarchive",),
        webarchive.sniff,
        webarchive.read,
        is_text=False,
    ),
    Format(
        "warc",
        "WARC web archives",
        _PACKED,
        (".warc", ".warc.gz"),
        ("application/warc",),
        warc.sniff,
        warc.read,
        warc.parts,
        warc.read_part,
        is_text=False,
    ),
    Format(
        "wacz",
        "WACZ web archives",
        _PACKED,
        (".wacz",),
        ("application/wacz",),
        wacz.sniff,
        wacz.read,
        wacz.parts,
        wacz.read_part,
        is_text=False,
    ),
    Format(
        "maff",
        "Firefox web archives",
        _PACKED,
        (".maff",),
        ("application/x-maff",),
        maff.sniff,
        maff.read,
        maff.parts,
        maff.read_part,
        is_text=False,
    ),
    Format(
        "htmlz",
        "HTMLZ",
        _PACKED,
        (".htmlz",),
        ("application/x-htmlz",),
        htmlz.sniff,
        htmlz.read,
        is_text=False,
    ),
    Format(
        "epub",
        "Electronic books",
        "an EPUB book",
        (".epub",),
        ("application/epub+zip",),
        epub.sniff,
        epub.read,
        is_text=False,
    ),
    Format(
        "docx",
        "Word documents",
        "a Word document",
        (".docx",),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
        docx.sniff,
        docx.read,
        is_text=False,
    ),
    Format(
        "odt",
        "OpenDocument texts",
        "an OpenDocument text",
        (".odt", ".ott", ".fodt"),
        (
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.text-template",
            "application/vnd.oasis.opendocument.text-flat-xml",
        ),
        odt.sniff,
        odt.read,
        is_text=False,
    ),
    Format(
        "rtf",
        "Rich text",
        "a rich text",
        (".rtf",),
        ("application/rtf",),
        rtf.sniff,
        rtf.read,
        is_text=False,
    ),
    Format(
        "fb2",
        "FictionBooks",
        "a FictionBook",
        (".fb2", ".fb2.zip"),
        ("application/x-fictionbook+xml", "application/x-zip-compressed-fb2"),
        fb2.sniff,
        fb2.read,
        is_text=False,
    ),
    Format(
        "mbox",
        "Mailboxes",
        "a mailbox",
        (".mbox", ".mbx"),
        ("application/mbox",),
        mbox.sniff,
        mbox.read,
        mbox.parts,
        mbox.read_part,
        is_text=False,
    ),
    Format(
        "mail",
        "Letters",
        "a letter",
        (".eml", ".emlx"),
        ("message/rfc822", "application/x-emlx"),
        mail.sniff,
        mail.read,
        is_text=False,
    ),
    Format(
        "pdf", "PDF", "a PDF", (".pdf",), ("application/pdf",), pdf.sniff, pdf.read, is_text=False
    ),
    # Last of those that are zip archives: it takes any of them.
    Format(
        "zip",
        "Zipped web pages",
        _PACKED,
        (".zip",),
        ("application/zip",),
        zipped_page.sniff,
        zipped_page.read,
        is_text=False,
    ),
    Format(
        "html",
        "Web pages",
        "a web page",
        (".html", ".htm", ".xhtml", ".shtml", ".html.gz", ".htm.gz"),
        ("text/html", "application/xhtml+xml", "application/gzip"),
        html.sniff,
        html.read,
        by_name=True,
    ),
    Format(
        "markdown",
        "Markdown",
        "Markdown",
        (".md", ".markdown", ".mdown", ".mkd"),
        ("text/markdown",),
        markdown.sniff,
        markdown.read,
        by_name=True,
    ),
    Format(
        "tei",
        "TEI texts",
        "TEI",
        (".tei", ".xml"),
        ("application/tei+xml", "application/xml"),
        tei.sniff,
        tei.read,
    ),
    Format(
        "jats",
        "Journal articles",
        "a journal's article",
        (".nxml", ".jats"),
        ("application/jats+xml",),
        jats.sniff,
        jats.read,
    ),
    Format(
        "org",
        "Org outlines",
        "an Org outline",
        (".org",),
        ("text/org",),
        org.sniff,
        org.read,
        by_name=True,
    ),
    Format(
        "latex",
        "LaTeX",
        "LaTeX",
        (".tex", ".latex"),
        ("text/x-tex",),
        latex.sniff,
        latex.read,
        by_name=True,
    ),
    Format(
        "json",
        "Articles in JSON",
        "an article in JSON",
        (".json", ".jsonl"),
        ("application/json", "application/x-ndjson"),
        article_json.sniff,
        article_json.read,
    ),
    Format(
        "text",
        "Plain text",
        "plain text",
        (".txt", ".text", ".txt.gz"),
        ("text/plain",),
        plain.sniff,
        plain.read,
    ),
)
