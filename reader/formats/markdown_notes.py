"""Footnotes as Markdown has them: `[^1]` in the text, `[^1]: words` somewhere below it.

A sign of which no note is told stays as it is written: it may be anything.
"""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from reader.formats.inline import Inline
from reader.model import MarkKind
from reader.text.urls import safe_link

NOTE = "footnote"  # the token's kind, and what is known of a paragraph that is one
_SIGN = re.compile(r"\[\^([^\[\]\s^]{1,60})\]")
_TOLD = re.compile(_SIGN.pattern + r":[ \t]+(?=\S)")
_TOLD_ANYWHERE = re.compile(rf"^[ >]*{_TOLD.pattern}", re.MULTILINE)
_INDENT = 4  # columns by which a note goes on
_WITHIN = re.compile(r"\^\[([^\[\]\n]{1,2000}(?:\[[^\[\]\n]{0,500}\][^\[\]\n]{0,2000}){0,20})\]")
_TOLD_WITHIN, _WITHIN_NAME = "notes told within", "note-"


def add_notes(made: MarkdownIt) -> None:
    """Teach a parser footnotes."""
    # Before references, or a note of one word would be taken for a link's address.
    made.block.ruler.before("reference", NOTE, _note, {"alt": ["paragraph", "reference"]})
    made.inline.ruler.before("link", NOTE, _sign)
    made.inline.ruler.before("link", "inline_footnote", _note_within)
    made.core.ruler.after("inline", "inline_footnotes", _tell_notes_within)


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
    inline.open_link(safe_link(f"#{place.replace('%', '%25')}"))
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
    _go_on(state, after, end)
    return True


def _go_on(state: StateBlock, after: int, end: int) -> None:
    """Read further paragraphs of a note: they are indented, behind an empty line."""
    last = line = after
    while line < end and (state.isEmpty(line) or state.sCount[line] >= state.blkIndent + _INDENT):
        line += 1
        last = last if state.isEmpty(line - 1) else line
    if last == after:
        return
    indent, state.blkIndent = state.blkIndent, state.blkIndent + _INDENT
    state.md.block.tokenize(state, after, last)
    state.blkIndent = indent
    state.line = last


def _note_within(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    """Read `^[a note told where it is called]`."""
    found = _WITHIN.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        told = state.env.setdefault(_TOLD_WITHIN, [])
        told.append(found[1])
        state.push(NOTE, "", 0).content = f"{_WITHIN_NAME}{len(told)}"
    state.pos = found.end()
    return True


def _tell_notes_within(state: StateCore) -> None:
    """Put the notes that were told within the words at the end."""
    for number, told in enumerate(state.env.get(_TOLD_WITHIN, ()), 1):
        children: list[Token] = []
        state.md.inline.parse(told, state.md, state.env, children)
        words = Token("inline", "", 0, content=told, children=children)
        words.meta = {NOTE: f"{_WITHIN_NAME}{number}"}
        state.tokens += (
            Token("paragraph_open", "p", 1),
            words,
            Token("paragraph_close", "p", -1),
        )


def _told_at(state: StateBlock, line: int) -> re.Match[str] | None:
    return _TOLD.match(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line])
