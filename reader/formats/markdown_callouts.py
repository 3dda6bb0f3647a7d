"""What Obsidian adds to Markdown in whole blocks: callouts, and notes to oneself.

`> [!tip] A title` opens a callout; its title is a line of its own, whatever follows.
"""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_CALLOUT = re.compile(r"\[!\w[\w-]{0,30}(?:\|[^\]\n]{0,60})?\][-+]?[ \t]*([^\n]*)(?:\n|$)")
_COMMENT = "%%"


def add_callouts(made: MarkdownIt) -> None:
    """Teach a parser callouts and comments."""
    made.core.ruler.after("block", "callouts", _part_titles)
    made.block.ruler.before("fence", "comment", _comment, {"alt": ["paragraph", "blockquote"]})


def _part_titles(state: StateCore) -> None:
    """Make the titles of callouts paragraphs of their own, and drop the sign before them."""
    tokens: list[Token] = []
    for token in state.tokens:
        found = _CALLOUT.match(token.content) if _opens_quote(tokens, token) else None
        tokens.append(token)
        if found is None:
            continue
        title, body = found[1].strip(), token.content[found.end() :]
        token.content = f"**{title}**" if title else body
        if title and body:
            tokens += (
                Token("paragraph_close", "p", -1),
                Token("paragraph_open", "p", 1),
                Token("inline", "", 0, content=body, children=[]),
            )
    state.tokens = tokens


def _opens_quote(before: list[Token], token: Token) -> bool:
    """Tell whether these are the first words in a block quote."""
    kinds = [one.type for one in before[-2:]]
    return token.type == "inline" and kinds == ["blockquote_open", "paragraph_open"]


def _comment(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """Pass over what stands between two lines of `%%`."""
    if state.is_code_block(line) or _written(state, line) != _COMMENT:
        return False
    closing = next((at for at in range(line + 1, end) if _written(state, at) == _COMMENT), None)
    if closing is None:
        return False
    if not silent:
        state.line = closing + 1
    return True


def _written(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]].strip()
