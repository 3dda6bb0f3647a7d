"""Brackets that nothing closes, by the hundred: no link begins there, so none is looked for.

Whatever follows a bracket is read as the words of a link until it turns out to be none, and the
next bracket within those words again. Over a few hundred of them that takes minutes.
"""

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

_MANY = 200  # in one paragraph; fewer cost nothing, and one among them may be closed after all
_LEFT_OPEN = "brackets left open"  # what is known of paragraphs


def add_brackets(made: MarkdownIt) -> None:
    """Teach a parser that brackets without an end are words, where there are many of them."""
    made.inline.ruler.before("link", "left_open", _left_open)


def left_open(words: str) -> frozenset[int]:
    r"""Return where brackets stand that nothing closes, if they are many.

    One that is part of code may be closed by what closes another: few are not enough to tell.

    >>> sorted(left_open("[a [b]" + "[" * 300))[:3]
    [0, 6, 7]
    >>> left_open("[a [b]")
    frozenset()
    """
    if words.count("[") - words.count("]") <= _MANY:
        return frozenset()
    waiting: list[int] = []
    for place, sign in enumerate(words):
        if sign == "[":
            waiting.append(place)
        elif sign == "]" and waiting:
            waiting.pop()
    return frozenset(waiting)


def _left_open(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  # the parser's signature
    sign = state.src[state.pos]
    if sign not in "[!^" or len(state.src) <= _MANY:
        return False
    # By paragraph: the words of a picture are read in the middle of those around it.
    known = state.env.setdefault(_LEFT_OPEN, {})
    places = known.get(state.src)
    if places is None:
        places = known[state.src] = left_open(state.src)
    if (state.pos if sign == "[" else state.pos + 1) not in places:
        return False
    end = state.pos + 1
    while not silent and end in places:
        end += 1
    if not silent:
        state.pending += state.src[state.pos : end]
    state.pos = end
    return True
