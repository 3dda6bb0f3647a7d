"""The kinds of files that desktops do not know by themselves, or not by all their names."""

from dataclasses import dataclass
from xml.etree import ElementTree as ET

_SPACE = "http://www.freedesktop.org/standards/shared-mime-info"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file; without words it is one that desktops know, by other suffixes."""

    mime: str
    suffixes: tuple[str, ...]
    words: str = ""
    in_german: str = ""
    in_french: str = ""
    is_a: str = ""  # the kind it is a special case of
    magic: tuple[str, str] | None = None  # where in the file, and what stands there


KINDS = (
    Kind(
        "application/x-webarchive",
        (".webarchive",),
        "Safari web archive",
        "Safari-Webarchiv",
        "archive web de Safari",
    ),
    Kind(
        "application/warc",
        (".warc", ".warc.gz"),
        "WARC web archive",
        "WARC-Webarchiv",
        "archive web WARC",
        magic=("0", "WARC/"),
    ),
    Kind(
        "application/wacz",
        (".wacz",),
        "WACZ web archive",
        "WACZ-Webarchiv",
        "archive web WACZ",
        is_a="application/zip",
    ),
    Kind(
        "application/x-maff",
        (".maff",),
        "Firefox web archive",
        "Firefox-Webarchiv",
        "archive web de Firefox",
        is_a="application/zip",
    ),
    Kind(
        "application/x-htmlz",
        (".htmlz",),
        "zipped HTML book",
        "gezipptes HTML-Buch",
        "livre HTML compressé",
        is_a="application/zip",
    ),
    Kind(
        "application/tei+xml",
        (".tei",),
        "TEI text",
        "TEI-Text",
        "texte TEI",
        is_a="application/xml",
    ),
    Kind(
        "application/jats+xml",
        (".nxml", ".jats"),
        "journal article (JATS)",
        "Zeitschriftenaufsatz (JATS)",
        "article de revue (JATS)",
        is_a="application/xml",
    ),
    Kind(
        "application/x-ndjson",
        (".jsonl",),
        "JSON lines",
        "JSON-Zeilen",
        "lignes JSON",
        is_a="text/plain",
    ),
    Kind(
        "application/x-emlx",
        (".emlx",),
        "letter of Apple Mail",
        "Brief aus Apple Mail",
        "lettre d’Apple Mail",
        is_a="text/plain",
    ),
    Kind("application/x-mimearchive", (".mhtm",)),
    Kind("application/mbox", (".mbx",)),
    Kind("text/html", (".shtml",)),
    Kind("text/markdown", (".mdown",)),
    Kind("text/plain", (".text",)),
    Kind("application/gzip", (".html.gz", ".htm.gz", ".txt.gz")),
)


def mime_definitions() -> str:
    """Return the definitions as shared-mime-info reads them."""
    ET.register_namespace("", _SPACE)
    root = ET.Element(f"{{{_SPACE}}}mime-info")
    for kind in KINDS:
        entry = ET.SubElement(root, f"{{{_SPACE}}}mime-type", type=kind.mime)
        _describe(entry, kind)
        for suffix in kind.suffixes:
            ET.SubElement(entry, f"{{{_SPACE}}}glob", pattern=f"*{suffix}")
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _describe(entry: ET.Element, kind: Kind) -> None:
    if kind.words:
        ET.SubElement(entry, f"{{{_SPACE}}}comment").text = kind.words
    for tongue, words in (("de", kind.in_german), ("fr", kind.in_french)):
        if words:
            language = {"{http://www.w3.org/XML/1998/namespace}lang": tongue}
            ET.SubElement(entry, f"{{{_SPACE}}}comment", language).text = words
    if kind.is_a:
        ET.SubElement(entry, f"{{{_SPACE}}}sub-class-of", type=kind.is_a)
    if kind.magic:
        place, value = kind.magic
        magic = ET.SubElement(entry, f"{{{_SPACE}}}magic", priority="60")
        ET.SubElement(magic, f"{{{_SPACE}}}match", type="string", offset=place, value=value)
