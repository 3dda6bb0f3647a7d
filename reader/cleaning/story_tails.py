"""Finds other stories that follow the end of this one."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import pairwise

from reader.cleaning.prose import is_prose
from reader.lexicon import english_page as lexicon
from reader.model import Block, BlockKind
from reader.text.phrases import bare_line
from reader.text.prose import headline_shaped, word_count
from reader.text.sameness import same_words

# A card is one or two headlines and at most one blurb. The sample's longest headline has 10
# words, its longest blurb 21; the dumps' go a little further.
HEADLINE_MAX_WORDS = 16
BLURB_MAX_WORDS = 30
HEADLINES_PER_CARD = 2
FEWEST_CARDS = 2
# A label opens the tail only when most of the story lies behind it.
STORY_BEFORE_LABEL = 0.7
_LABELS = lexicon.TAIL_LABELS | lexicon.COMMENT_LABELS


def labelled_tail(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find everything from a label such as "Related stories" or "Comments" to the end.

    Left alone: such a label with much of the story's prose still to come under it, and web
    pages, whose headings tell where such a part ends.
    """
    if any(block.evidence.path for block in blocks):
        return
    prose = [word_count(block.text) if is_prose(block) else 0 for block in blocks]
    total, before = sum(prose), 0
    for place, block in enumerate(blocks):
        if before > STORY_BEFORE_LABEL * total and _is_label(block):
            yield from blocks[place:]
            return
        before += prose[place]


def _is_label(block: Block) -> bool:
    if block.kind not in {BlockKind.PARAGRAPH, BlockKind.HEADING}:
        return False
    return bare_line(block.text) in _LABELS


class _Piece(Enum):
    """What a block would be on a card."""

    HEADLINE = auto()
    BLURB = auto()
    NEITHER = auto()


def teaser_cards(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find a tail of cards: headline, often twice, and a line that makes one curious.

    The proof is a headline that stands twice in a row. The tail begins with it, or right
    below the source line that ends the story. Left alone: a last section, which anatomy
    has named a heading; last paragraphs, which no headline precedes; tails with no
    headline doubled, however teasing.
    """
    start = _start_of_cards(blocks)
    tail = blocks[start:]
    doubled = [place for place, pair in enumerate(pairwise(tail)) if _doubled(*pair)]
    if not doubled:
        return
    ended = start > 0 and blocks[start - 1].kind is BlockKind.BYLINE
    cards = tail if ended else tail[doubled[0] :]
    if _count_cards(cards) >= FEWEST_CARDS:
        yield from cards


def _start_of_cards(blocks: Sequence[Block]) -> int:
    """Return where the longest run of cards that reaches the end begins."""
    start = len(blocks)
    headlines = blurbs = 0
    for place in range(len(blocks) - 1, -1, -1):
        piece = _piece(blocks[place])
        if piece is _Piece.HEADLINE:
            headlines, blurbs = headlines + 1, 0
            start = place
        elif piece is _Piece.BLURB:
            headlines, blurbs = 0, blurbs + 1
        if piece is _Piece.NEITHER or blurbs > 1 or headlines > HEADLINES_PER_CARD:
            break
    return start


def _piece(block: Block) -> _Piece:
    if block.kind is not BlockKind.PARAGRAPH:
        return _Piece.NEITHER
    if headline_shaped(block.text, HEADLINE_MAX_WORDS):
        return _Piece.HEADLINE
    return _Piece.BLURB if word_count(block.text) <= BLURB_MAX_WORDS else _Piece.NEITHER


def _doubled(above: Block, block: Block) -> bool:
    return _piece(above) is _Piece.HEADLINE and same_words(above.text, block.text)


def _count_cards(blocks: Sequence[Block]) -> int:
    pieces = [_Piece.BLURB, *map(_piece, blocks)]
    return sum(
        piece is _Piece.HEADLINE and before is not _Piece.HEADLINE
        for before, piece in pairwise(pieces)
    )
