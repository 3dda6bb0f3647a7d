"""Find words given without marks: block quotes and the lines of a transcript."""

import re
from collections.abc import Sequence

from reader.lexicon import Lexicon
from reader.model import Block, BlockKind, QuoteKind, Span
from reader.outline.quotations import Statement

# "LUNN: …", "IVO HOLM, HOST: …"; the bound on the name keeps the search short.
_TRANSCRIPT = re.compile(
    r"\s*[\"“]?([A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3})(?:, [A-Z ]{2,30})?:\s+(?=\S)"
)
OPENING_MARKS = "“\"«„'‘"
CLOSING_MARKS = "”\"»“'’"


def transcript_line(block: Block, start: int) -> tuple[Span, Span] | None:
    """Return who speaks and what is said when a block is a line of a transcript.

    >>> transcript_line(Block(0, BlockKind.PARAGRAPH, "LUNN: We wait."), 10)
    (Span(start=10, end=14), Span(start=16, end=24))
    """
    found = _TRANSCRIPT.match(block.text)
    if found is None or block.text[found.end()] in OPENING_MARKS:
        return None
    end = len(block.text.rstrip())
    return Span(start + found.start(1), start + found.end(1)), Span(
        start + found.end(), start + end
    )


def transcript_lines(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the ids of the blocks that are lines of a transcript: it takes two to talk."""
    found = [block.id for block in blocks if transcript_line(block, 0) is not None]
    return frozenset(found) if len(found) > 1 else frozenset()


def is_set_apart(block: Block, within: Sequence[Statement]) -> bool:
    """Tell whether a block is one quote, and not a passage that quotes others itself."""
    if block.kind is not BlockKind.BLOCKQUOTE or not block.text.strip():
        return False
    return not any(s.frame is not None and s.kind is not QuoteKind.INDIRECT for s in within)


def block_statement(block: Block, start: int) -> Statement:
    """Return a block quote as a statement, the marks around it left out."""
    text = block.text
    first, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if (
        end - first >= len("“a”")
        and text[first] in OPENING_MARKS
        and text[end - 1] in CLOSING_MARKS
    ):
        first, end = first + 1, end - 1
    return Statement(QuoteKind.BLOCK, (Span(start + first, start + end),), lone=True)


def spoken_name(words: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the name as it is written elsewhere: “ADA LUNN” is Ada Lunn."""
    named = [word.title() for word in words.split()]
    return tuple(word for word in named if word.lower().rstrip(".") not in lexicon.TITLES)
