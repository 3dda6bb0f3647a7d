"""What a person highlighted and noted, as an export may list it and mark it in the text.

The words of the article stay what they are: what a person wrote stands behind a marker, or in
an element of its own, so that whoever opens the export again gets the article alone.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reader.export.html_inline import MarkSpan, attribute, text_html
from reader.export.markdown_inline import markdown
from reader.model import BLOCK_GAP, Article, Block, BlockKind, Placed

TITLE = "Highlights and notes"
GONE = "No longer in the text"


def mark_spans(article: Article, placed: Sequence[Placed]) -> dict[int, list[MarkSpan]]:
    """Return each block's highlights by the block's id, in the order of the text."""
    found: dict[int, list[MarkSpan]] = defaultdict(list)
    for number, one in enumerate(placed, start=1):
        name = f"highlight-{number}"
        for block, stretch in article.body.stretches(one.span) if one.span else ():
            found[block.id].append(MarkSpan(stretch, one.highlight.colour.value, name))
            name = ""
    return found


def notes_as_markdown(placed: Sequence[Placed]) -> Iterator[str]:
    """Yield the parts of the appendix, to be joined with an empty line between each two."""
    there, gone = _parted(placed)
    if there or gone:
        yield f"## {TITLE}"
    yield from (_markdown_one(one) for one in there)
    if gone:
        yield f"### {GONE}"
    yield from (_markdown_one(one) for one in gone)


def notes_as_html(placed: Sequence[Placed]) -> str:
    """Return the appendix as an aside, "" when there is nothing to list."""
    there, gone = _parted(placed)
    if not there and not gone:
        return ""
    parts = [f"<h2>{TITLE}</h2>", _html_list(there)]
    if gone:
        parts += [f"<h3>{GONE}</h3>", _html_list(gone)]
    inner = "\n".join(filter(None, parts))
    return f'<aside{attribute("aria-label", TITLE)} class="appendix">\n{inner}\n</aside>'


def notes_as_text(placed: Sequence[Placed]) -> str:
    """Return the appendix in plain text, "" when there is nothing to list."""
    there, gone = _parted(placed)
    lines = [TITLE, ""] if there or gone else []
    for group, heading in ((there, ""), (gone, GONE)):
        lines += [heading, ""] if group and heading else []
        for one in group:
            lines.append(f"“{_one_line(one)}” ({one.highlight.colour.value})")
            lines += [*one.highlight.note.splitlines(), ""]
    return "\n".join(lines).strip()


def notes_as_json(placed: Iterable[Placed]) -> list[dict[str, object]]:
    """Return the highlights as plain values; offsets are null where their words are gone."""
    return [
        {
            "id": one.highlight.id,
            "text": one.highlight.anchor.exact,
            "start": one.span.start if one.span else None,
            "end": one.span.end if one.span else None,
            "colour": one.highlight.colour.value,
            "note": one.highlight.note,
            "made": one.highlight.made,
            "changed": one.highlight.changed,
        }
        for one in placed
    ]


def _parted(placed: Sequence[Placed]) -> tuple[list[Placed], list[Placed]]:
    return [one for one in placed if one.span], [one for one in placed if not one.span]


def _markdown_one(placed: Placed) -> str:
    words = "\n>\n".join(f"> {_literal(line)}" for line in _paragraphs(placed))
    colour = f">\n> — *{placed.highlight.colour.value}*"
    note = (_literal(line) for line in placed.highlight.note.splitlines() if line.strip())
    return BLOCK_GAP.join((f"{words}\n{colour}", *note))


def _html_list(placed: Sequence[Placed]) -> str:
    items = []
    for one in placed:
        colour = one.highlight.colour.value
        words = "".join(f"<p>{text_html(line)}</p>" for line in _paragraphs(one))
        note = "<br>".join(map(text_html, one.highlight.note.strip().splitlines()))
        said = f"<p>{note}</p>" if note else ""
        label = f"<small>{colour}</small>"
        items.append(f"<li><blockquote>{words}</blockquote>{said}{label}</li>")
    return f"<ol>{''.join(items)}</ol>" if items else ""


def _paragraphs(placed: Placed) -> list[str]:
    """Return the highlighted words, paragraph by paragraph, each on one line."""
    paragraphs = placed.highlight.anchor.exact.split(BLOCK_GAP)
    return [line for line in (" ".join(one.split()) for one in paragraphs) if line]


def _one_line(placed: Placed) -> str:
    return " ".join(placed.highlight.anchor.exact.split())


def _literal(text: str) -> str:
    return markdown(Block(0, BlockKind.HEADING, " ".join(text.split())))
