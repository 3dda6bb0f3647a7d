"""How far a reader has come: which paragraph, how many minutes are left."""

from bisect import bisect_left, bisect_right
from itertools import accumulate

from reader.model import BLOCK_GAP, Article, BlockKind
from reader.records import record
from reader.text.counting import words_in

WORDS_PER_MINUTE = 238  # silent reading of English non-fiction (Brysbaert 2019, 190 studies)
NUMBERED = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.BLOCKQUOTE, BlockKind.LIST_ITEM, BlockKind.CODE}
)


def minutes(words: int) -> int:
    """Return how many minutes this many words take, one at the least."""
    return max(1, round(words / WORDS_PER_MINUTE))


def words_of(article: Article) -> int:
    """Return how many words a whole article has."""
    gaps = max(sum(bool(block.text) for block in article.body.blocks) - 1, 0)
    return words_in(article.text) - gaps * (len(BLOCK_GAP) - 1)


def minutes_of(article: Article) -> int:
    """Return how many minutes a whole article takes, 0 when it has no words."""
    words = words_of(article)
    return minutes(words) if words else 0


@record
class Place:
    """Where a reader is in an article."""

    paragraph: int  # from 1; 0 above the first
    paragraphs: int
    minutes_left: int  # 0 in the last paragraph
    behind: int = 0  # percent of the words, above the paragraph


class Course:
    """The way through one article, measured once."""

    def __init__(self, article: Article) -> None:
        blocks = article.body.blocks
        self._starts = [span.start for span in article.body.spans]
        self._paragraphs = list(accumulate(int(block.kind in NUMBERED) for block in blocks))
        self._words = list(accumulate(words_in(block.text) for block in blocks))

    @property
    def paragraphs(self) -> int:
        """How many paragraphs there are."""
        return self._paragraphs[-1] if self._paragraphs else 0

    def start_of(self, paragraph: int) -> int:
        """Return the offset at which a paragraph begins, counted from 1."""
        return self._starts[bisect_left(self._paragraphs, paragraph)]

    def paragraph_at(self, offset: int) -> int:
        """Return the number of the paragraph an offset is in, 0 when there is none."""
        at = max(bisect_right(self._starts, offset) - 1, 0)
        return min(max(self._paragraphs[at], 1), self.paragraphs) if self._starts else 0

    def place(self, offset: int) -> Place:
        """Return where in the article an offset is."""
        if not self._starts:
            return Place(0, 0, 0)
        at = max(bisect_right(self._starts, offset) - 1, 0)
        left = self._words[-1] - self._words[at]
        above = self._words[at - 1] if at else 0
        return Place(
            self.paragraph_at(offset),
            self.paragraphs,
            minutes(left) if left else 0,
            100 * above // max(self._words[-1], 1),
        )
