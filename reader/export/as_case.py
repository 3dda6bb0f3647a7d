"""A document with the fate of every block, as `standfirst explain` prints it and tests read it.

    A line of words about the case.

      caption    A dredger off the quay [Lina Berg]
    - caption    A dredger off the quay [Lina Berg]           # repeated-caption
    ^ paragraph  By Jo Reed                                   # authors

A minus marks what is removed and by which rule, a caret what is lifted and where to. Control
codes are written out, so that no file can give orders to a terminal.

Under each block may stand what was noticed of it, behind a colon:

    : likeness -2.1: up to 2 words, share words, none of the text below
"""

import re
from collections.abc import Iterator

from reader.model import Article, Block, BlockKind, Element, Evidence
from reader.records import record
from reader.text.controls import escaped

KEPT, REMOVED, LIFTED = " ", "-", "^"

_KIND_WIDTH = 11  # the longest kind's name and a space
_WHY_COLUMN = 60
_LINE = re.compile(r"([ \-^]) (\w+)( .*)?")
_WHY = re.compile(r"(?<! ) {2,}# ([\w-]+)$")
_KINDS = frozenset(kind.value for kind in BlockKind)


@record
class Told:
    """One block of a case: its fate, and the rule or the field of the meta that it went to."""

    fate: str
    kind: BlockKind
    text: str
    why: str = ""


def case(article: Article, title: str = "", *, evidence: bool = False) -> str:
    """Return every block of an article's document in the order of the source.

    With `evidence`, what the rules judged each by stands under it.
    """
    told = [(block, KEPT, "") for block in article.body.blocks]
    told += ((gone.block, REMOVED, gone.rule) for gone in article.removals)
    told += ((lifted.block, LIFTED, lifted.to.value) for lifted in article.lifted)
    lines: list[str] = []
    for block, fate, why in sorted(told, key=lambda one: one[0].id):
        lines.append(_line(block, fate, why))
        if evidence and (noticed := _noticed(block.evidence)):
            lines.append(f": {noticed}")
    return "\n".join((*([title, ""] if title else []), *lines)) + "\n"


def told_in(text: str) -> Iterator[Told]:
    """Read a case back. Lines of another form are words about it and passed over."""
    for line in text.splitlines():
        found = _LINE.fullmatch(line)
        if found and found[2] in _KINDS:
            words = (found[3] or "").rstrip(" ")
            why = _WHY.search(words)
            words = (words[: why.start()] if why else words).strip(" ")
            words = words.replace("⏎", "\n").replace("⇥", "\t")
            yield Told(found[1], BlockKind(found[2]), words, why[1] if why else "")


def _noticed(evidence: Evidence) -> str:
    """Say what a file tells about a block besides its words."""
    parts = []
    if evidence.path:
        parts.append(" > ".join(map(_element, evidence.path)))
    if evidence.indent:
        parts.append(f"indent {evidence.indent}")
    if evidence.linked:
        parts.append(f"{evidence.linked} characters linked")
    if evidence.likeness is not None:
        parts.append(f"likeness {evidence.likeness:+}: {', '.join(evidence.signs)}")
    return escaped("; ".join(parts))


def _element(element: Element) -> str:
    return ".".join((element.tag, *sorted(element.labels)))


def _line(block: Block, fate: str, why: str) -> str:
    words = block.text if block.image is None else block.image.alt
    words = escaped(words.replace("\n", "⏎").replace("\t", "⇥"))
    line = f"{fate} {block.kind.value:<{_KIND_WIDTH}}{words}".rstrip()
    return f"{line:<{_WHY_COLUMN}}  # {why}" if why else line
