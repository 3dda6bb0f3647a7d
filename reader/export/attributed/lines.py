"""A few lines of words, some of them in italics or linked, written in three ways."""

from collections.abc import Sequence

from reader.export.html_check import HtmlCheck
from reader.export.html_inline import attribute, text_html
from reader.export.markdown_inline import markdown
from reader.model import Block, BlockKind, Link, Mark, MarkKind, Span
from reader.records import record
from reader.text.urls import safe_link

_INDENT = "    "  # of a block quotation where there is no other way to set it apart
_ENDS = ".?!…"
_CLOSING = "”’\"')]"


@record
class Words:
    """Words of one look. In italics stand the names of works: papers, pages."""

    text: str
    italic: bool = False
    url: str = ""


Line = tuple[Words, ...]


@record
class Paragraph:
    """One paragraph; a quotation may be set apart from the text around it."""

    line: Line
    apart: bool = False


def line(*parts: str | Words | Line) -> Line:
    """Return one line of parts; empty ones leave nothing behind."""
    found: list[Words] = []
    for part in parts:
        if isinstance(part, tuple):
            found += part
        else:
            found.append(Words(part) if isinstance(part, str) else part)
    return tuple(words for words in found if words.text)


def joined(lines: Sequence[Line | str], between: str = " ") -> Line:
    """Return several lines as one; empty ones are left out."""
    found: Line = ()
    for part in map(line, lines):
        if part:
            found = line(found, between if found else "", part)
    return found


def stopped(words: str, stop: str = ".") -> str:
    """Return words that end with a stop, unless they end a sentence already.

    >>> stopped("Who pays?"), stopped("Who pays"), stopped("J. Lunn, Jr.")
    ('Who pays?', 'Who pays.', 'J. Lunn, Jr.')
    """
    return words if words.rstrip(_CLOSING).endswith(tuple(_ENDS)) else f"{words}{stop}"


def as_plain(paragraphs: Sequence[Paragraph]) -> str:
    """Return paragraphs as plain text, with an empty line between each two."""
    return "\n\n".join(
        (_INDENT if paragraph.apart else "") + "".join(words.text for words in paragraph.line)
        for paragraph in paragraphs
    )


def as_markdown(paragraphs: Sequence[Paragraph]) -> str:
    """Return paragraphs as Markdown; what is set apart is a block quote."""
    found = ""
    for above, paragraph in zip((None, *paragraphs), paragraphs, strict=False):
        if above is not None:
            found += "\n>\n" if above.apart and paragraph.apart else "\n\n"
        found += ("> " if paragraph.apart else "") + _marked_down(paragraph.line)
    return found


def as_html(paragraphs: Sequence[Paragraph]) -> str:
    """Return paragraphs as HTML, looked over by the second wall."""
    written = (
        f"<blockquote><p>{line_html(paragraph.line)}</p></blockquote>"
        if paragraph.apart
        else f"<p>{line_html(paragraph.line)}</p>"
        for paragraph in paragraphs
    )
    return HtmlCheck().cleaned("\n".join(written).replace("</blockquote>\n<blockquote>", "\n"))


def figure_html(paragraphs: Sequence[str], credit: Line, url: str) -> str:
    """Return a block quote with its credit beside it, as the HTML standard has it."""
    said = "".join(f"<p>{text_html(paragraph)}</p>\n" for paragraph in paragraphs)
    source = attribute("cite", safe_link(url)) if safe_link(url) else ""
    return HtmlCheck().cleaned(
        f"<figure>\n<blockquote{source}>\n{said}</blockquote>\n"
        f"<figcaption>{line_html(credit)}</figcaption>\n</figure>"
    )


def line_html(words: Line) -> str:
    """Return one line in HTML, not yet looked over."""
    return "".join(_word_html(one) for one in words)


def _word_html(words: Words) -> str:
    written = text_html(words.text)
    if words.italic:
        written = f"<cite>{written}</cite>"
    address = safe_link(words.url)
    return f"<a{attribute('href', address)}>{written}</a>" if address else written


def _marked_down(words: Line) -> str:
    """Return one line in Markdown, escaped by the writer of whole articles."""
    text = ""
    marks: list[Mark] = []
    links: list[Link] = []
    for one in words:
        span = Span(len(text), len(text) + len(one.text))
        text += one.text
        marks += [Mark(MarkKind.EM, span)] if one.italic else []
        links += [Link(one.url, span)] if safe_link(one.url) else []
    block = Block(0, BlockKind.PARAGRAPH, text, marks=tuple(marks), links=tuple(links))
    return markdown(block)
