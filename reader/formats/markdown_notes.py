"""Footnotes as Markdown has them: `[^1]` in the text, `[^1]: words` somewhere below it.

A sign of which no note is told stays as it is written: it may be anything.
"""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from reader.formats.inline import Inline
from reader.model import MarkKind

NOTE = "footnote"  # the token's kind, and what is known of a paragraph that is one
_SIGN = re.compile(r"\[\^([^\[\]\s^]{1,60})\]")
_TOLD = re.compile(_SIGN.pattern + r":[ \t]+(?=\S)")
_TOLD_ANYWHERE = re.compile(rf"^[ >]*{_TOLD.pattern}", re.MULTILINE)


def add_notes(made: MarkdownIt) -> None:
    """Teach a parser footnotes."""
    # Before references, or a note of one word would be taken for a link's address.
    made.block.ruler.before("reference", NOTE, _note, {"alt": ["paragraph", "reference"]})
    made.inline.ruler.before("link", NOTE, _sign)


def notes_told(text: str) -> dict[str, object]:
    """Return what a parser must know beforehand: the names of the notes that are told."""
    return {NOTE: frozenset(_TOLD_ANYWHERE.findall(text))}


def call_note(inline: Inline, name: str) -> str:
    """Set the sign that calls for a note; return what its place is called."""
    inline.open_mark(MarkKind.SUP)
    _link(inline, name, f"fn-{name}")
    inline.close_mark(MarkKind.SUP)
    return f"fnref-{name}"


def begin_note(inline: Inline, name: str) -> str:
    """Begin a note with its sign, which leads back; return what its place is called."""
    _link(inline, name, f"fnref-{name}")
    inline.add(" ")
    return f"fn-{name}"


def _link(inline: Inline, name: str, place: str) -> None:
    inline.open_link(f"#{place}")
    inline.add(f"[{name}]")
    inline.close_link()


def _sign(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  # the parser's signature
    if state.src[state.pos] != "[":
        return False
    found = _SIGN.match(state.src, state.pos, state.posMax)
    if found is None or found[1] not in state.env.get(NOTE, ()):
        return False
    if not silent:
        state.push(NOTE, "", 0).content = found[1]
    state.pos = found.end()
    return True


def _note(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    if state.is_code_block(line):
        return False
    found = _told_at(state, line)
    if found is None:
        return False
    if silent:
        return True
    after = line + 1
    while after < end and not state.isEmpty(after) and _told_at(state, after) is None:
        after += 1
    state.push("paragraph_open", "p", 1)
    words = state.push("inline", "", 0)
    written = state.getLines(line, after, state.blkIndent, False).strip()  # noqa: FBT003
    words.content = written[len(found[0]) :]
    words.children = []
    words.meta = {NOTE: found[1]}
    state.push("paragraph_close", "p", -1)
    state.line = after
    return True


def _told_at(state: StateBlock, line: int) -> re.Match[str] | None:
    return _TOLD.match(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line])
