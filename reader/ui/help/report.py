"""A report of a cleaning mistake: the article's blocks with their fate, and what is wrong.

It is the very file the tests of cleaning read (`.case`), so that whoever gets it can make it one.
What a person says stands above, each line behind a "#". No folder or file name of theirs is in it.
"""

from collections.abc import Collection
from dataclasses import replace

from reader import __version__
from reader.export.as_case import case
from reader.model import Article, Block, Body, Removal
from reader.records import record

AROUND = 3  # blocks on each side of a marked one that a rule may have looked at
_SHOWN = 80  # letters of a marked piece that are repeated above


@record
class Piece:
    """One block of the document and what cleaning did with it."""

    block: Block
    reason: str = ""  # why it was removed, "" when it was kept
    rule: str = ""

    @property
    def words(self) -> str:
        """What it says, or what kind it is when it says nothing."""
        alt = self.block.image.alt if self.block.image else ""
        words = " ".join((self.block.text or alt).split())
        return words or self.block.kind.value.replace("_", " ")


@record
class Report:
    """What a person says about one article, cleaned but not edited."""

    article: Article
    marked: frozenset[int] = frozenset()  # ids of blocks whose fate is wrong
    words: str = ""
    whole: bool = True  # or only what is marked and what stands around it


def pieces(article: Article) -> tuple[Piece, ...]:
    """Return what was kept and what was removed, in the order of the document."""
    found = [Piece(block) for block in article.body.blocks]
    found += (Piece(gone.block, gone.reason, gone.rule) for gone in article.removals)
    return tuple(sorted(found, key=lambda piece: piece.block.id))


def report_words(report: Report) -> str:
    """Return the whole file."""
    marked = [piece for piece in pieces(report.article) if piece.block.id in report.marked]
    lines = [f"Cleaning mistake, Standfirst {__version__}, format {report.article.origin.format}"]
    lines += ["", *report.words.splitlines()] if report.words.strip() else []
    for piece in marked:
        wish = f"Should have stayed ({piece.rule})" if piece.rule else "Should have gone"
        lines += ["", f"{wish}: {_shortened(piece.words)}"]
    if not report.whole:
        lines += ["", f"Only the marked pieces and {AROUND} on each side are below."]
    head = "\n".join(f"# {line}".rstrip() for line in lines)
    return f"{head}\n\n{case(_shown(report))}"


def _shown(report: Report) -> Article:
    article = report.article
    if report.whole:
        return article
    ids = _near([piece.block.id for piece in pieces(article)], report.marked)
    return replace(
        article,
        body=Body.joining(block for block in article.body.blocks if block.id in ids),
        removals=tuple(gone for gone in article.removals if gone.block.id in ids),
        lifted=tuple(one for one in article.lifted if one.block.id in ids),
    )


def _near(ids: list[int], marked: Collection[int]) -> frozenset[int]:
    places = [place for place, block_id in enumerate(ids) if block_id in marked]
    near = (ids[max(place - AROUND, 0) : place + AROUND + 1] for place in places)
    return frozenset(block_id for some in near for block_id in some)


def marked_already(article: Article, by_hand: Collection[Removal]) -> frozenset[int]:
    """Return the ids of what a person put back or took out: they said already what is wrong."""
    put_back = {removal.block.id for removal in article.restored}
    return frozenset(put_back | {removal.block.id for removal in by_hand})


def _shortened(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"
