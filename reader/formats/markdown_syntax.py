"""The Markdown we read: CommonMark, tables, strike-through, and Obsidian's own marks."""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from reader.formats.markdown_brackets import add_brackets
from reader.formats.markdown_callouts import add_callouts
from reader.formats.markdown_notes import add_notes

_MAX_NESTING = 60  # levels the parser follows; it goes down by calling itself
_WIKI_LINK = re.compile(r"(!?)\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]")
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".avif", ".svg")
_BLOCK_NAME = re.compile(r"\^[0-9a-f]{6}\s*")  # as Obsidian makes them up
_COMMENT = re.compile(r"%%[^%\n]*%%")
_MARKED = re.compile(r"==(?=\S)([^=\n]+)(?<=\S)==(?!=)")


class _Parser(MarkdownIt):
    """Takes links as they are written: whether one may stand is decided in one place, not here."""

    def validateLink(self, url: str) -> bool:  # noqa: N802, ARG002  # the parser's name for it
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802  # the parser's name for it
        return url

    def normalizeLinkText(self, url: str) -> str:  # noqa: N802  # the parser's name for it
        return url


def parser() -> MarkdownIt:
    """Return a parser for the Markdown that people keep."""
    made = _Parser("commonmark", {"html": True, "maxNesting": _MAX_NESTING})
    made.enable(["table", "strikethrough"])
    add_brackets(made)  # first: nothing else is to begin at one that is left open
    add_notes(made)
    add_callouts(made)
    made.inline.ruler.before("link", "wiki_link", _wiki_link)
    made.inline.ruler.before("link", "obsidian_comment", _comment)
    made.inline.ruler.before("link", "block_name", _block_name)
    made.inline.ruler.before("link", "marked", _marked)
    return made


def _wiki_link(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  # the parser's signature
    """Read `[[page|words]]` as its words: it leads into a vault.

    Of what `![[file]]` shows, only a picture can lie beside the file; the rest is nothing.
    """
    if state.src[state.pos] not in "![":
        return False
    found = _WIKI_LINK.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent and not found[1]:
        state.push("text", "", 0).content = found[3] or _place_named(found[2])
    elif not silent and found[2].lower().endswith(_PICTURES):
        picture = state.push("image", "img", 0)
        picture.attrs = {"src": found[2].strip()}
        picture.content = "" if (found[3] or "").isdecimal() else found[3] or ""
    state.pos = found.end()
    return True


def _place_named(target: str) -> str:
    """Return how Obsidian shows a link to a heading.

    >>> _place_named("Pier#Costs"), _place_named("#Costs")
    ('Pier > Costs', 'Costs')
    """
    return " > ".join(filter(None, target.split("#")))


def _block_name(state: StateInline, silent: bool) -> bool:  # noqa: FBT001, ARG001
    """Pass over `^3f0a9c` where a block ends: links of a vault lead to it."""
    if state.src[state.pos] != "^" or state.src[state.pos - 1 : state.pos] != " ":
        return False
    if not _BLOCK_NAME.fullmatch(state.src, state.pos, state.posMax):
        return False
    state.pos = state.posMax
    return True


def _comment(state: StateInline, silent: bool) -> bool:  # noqa: FBT001, ARG001
    """Pass over `%%a note to oneself%%`."""
    if state.src[state.pos] != "%":
        return False
    found = _COMMENT.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    state.pos = found.end()
    return True


def _marked(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    """Read `==words==` as words marked with a pen."""
    if state.src[state.pos] != "=":
        return False
    found = _MARKED.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        end, state.posMax = state.posMax, found.end() - 2
        state.push("mark_open", "mark", 1)
        state.pos = found.start() + 2
        state.md.inline.tokenize(state)
        state.push("mark_close", "mark", -1)
        state.posMax = end
    state.pos = found.end()
    return True
