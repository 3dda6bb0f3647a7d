"""Which articles are too long to be set without a pause, and the part of one that is seen first."""

from reader.model import Article, Block, BlockKind, Body, Outline, Span
from reader.ui.article_pane.portions import LONGEST
from reader.ui.article_pane.render import MOST_PORTIONS, Look, Rendered, Rendering, Sight

LONG = 200_000  # characters; setting so many takes some 30 ms, longer is felt
CROWDED = 1500  # cells, marks and links; setting one takes some 20 µs
MANY = 800  # blocks; setting one takes some 50 µs
# Enough to fill the tallest screen, and for a while of reading, in either direction.
_BEFORE = 8_000  # characters
_BEHIND = 24_000
_MOST = 150  # blocks, in either direction


def is_long(article: Article) -> bool:
    """Tell whether an article is set in pauses: its part first, the rest while that is read."""
    blocks = article.body.blocks
    if len(article.text) > LONG or len(blocks) > MANY:
        return True
    longest = max((len(block.text) for block in blocks), default=0)
    return longest > MOST_PORTIONS * LONGEST or sum(map(_pieces, blocks)) > CROWDED


def _pieces(block: Block) -> int:
    """Return how many cells a table has, or how much is marked in a paragraph."""
    if block.kind is BlockKind.TABLE:
        return block.text.count("\t") + block.text.count("\n")
    return len(block.marks) + len(block.links)


def around(body: Body, offset: int) -> range:
    """Return the places of the blocks around an offset that are to be seen first."""
    if not body.blocks:
        return range(0)
    first = last = body.index_at(max(offset, 0))
    least = max(first - _MOST, 0)
    most = min(last + _MOST, len(body.blocks) - 1)
    while first > least and offset - body.spans[first].start < _BEFORE:
        first -= 1
    while last < most and body.spans[last].end - offset < _BEHIND:
        last += 1
    return range(first, last + 1)


def render_part(article: Article, outline: Outline, look: Look, offset: int) -> Rendered:
    """Set only what stands around an offset of the article's text."""
    rendering = Rendering(article, outline, look)
    here = max(offset, 0)
    sight = Sight(Span(max(here - _BEFORE, 0), here + _BEHIND), here)
    for _ in rendering.steps(around(article.body, offset), sight):
        pass
    return rendering.rendered()
