"""The ways in which a quote can be copied: one row each."""

from collections.abc import Callable

from reader.export.attributed.apa import APA
from reader.export.attributed.chicago import CHICAGO, noted
from reader.export.attributed.cited import Cited
from reader.export.attributed.credit import as_quoted, credit
from reader.export.attributed.lines import (
    Paragraph,
    as_html,
    as_markdown,
    as_plain,
    figure_html,
    joined,
    line,
)
from reader.export.attributed.manual import Manual, cited_by
from reader.export.attributed.mla import MLA
from reader.export.attributed.template import USUAL, filled
from reader.records import record


@record
class Copied:
    """What goes on the clipboard. `html` is empty for what is plain text and nothing else."""

    text: str
    html: str = ""


@record
class Style:
    """One way to copy a quote."""

    name: str
    title: str
    write: Callable[[Cited, str], Copied]  # the second is the reader's own template


def _plain(cited: Cited, _template: str) -> Copied:
    said = joined((as_quoted(cited), credit(cited)), " — ")
    return Copied(as_plain([Paragraph(said)]))


def _markdown(cited: Cited, _template: str) -> Copied:
    said = [Paragraph(line(words), apart=True) for words in cited.paragraphs]
    if credit(cited):
        said.append(Paragraph(line("— ", credit(cited)), apart=True))
    return Copied(as_markdown(said))


def _html(cited: Cited, _template: str) -> Copied:
    written = block_quote(cited)
    return Copied(written, written)


def block_quote(cited: Cited) -> str:
    """Return a quote in HTML, set apart, with its credit below."""
    named = credit(cited)
    return figure_html(cited.paragraphs, line("— ", named) if named else (), cited.meta.url)


def _by(manual: Manual) -> Callable[[Cited, str], Copied]:
    def write(cited: Cited, _template: str) -> Copied:
        return _both(cited_by(manual, cited))

    return write


def _note(cited: Cited, _template: str) -> Copied:
    return _both(noted(cited))


def _both(paragraphs: tuple[Paragraph, ...]) -> Copied:
    return Copied(as_plain(paragraphs), as_html(paragraphs))


def _own(cited: Cited, template: str) -> Copied:
    return Copied(filled(template or USUAL, cited))


STYLES = (
    Style("plain", "Plain line", _plain),
    Style("markdown", "Markdown block quote", _markdown),
    Style("html", "HTML block quote", _html),
    Style("apa", "APA", _by(APA)),
    Style("chicago", "Chicago, author and date", _by(CHICAGO)),
    Style("chicago_note", "Chicago, note", _note),
    Style("mla", "MLA", _by(MLA)),
    Style("own", "Own template", _own),
)


def style(name: str) -> Style:
    """Return the style of this name, the first when there is none: settings may be of any age."""
    return {each.name: each for each in STYLES}.get(name, STYLES[0])
