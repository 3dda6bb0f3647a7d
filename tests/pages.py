"""Takes a web page from its markup to its article, in memory, and holds it to the promises."""

from dataclasses import dataclass
from pathlib import Path

from reader import anatomy, cleaning, pipeline
from reader.formats import html
from reader.formats.opening import SavedFile
from reader.model import Block, BlockKind, Document, Origin

SILT = (
    "The port will stay closed until April, the harbour authority said on Tuesday, after "
    "engineers found three metres of silt in the channel that the ferries use."
)
DREDGERS = (
    "Two dredgers came in August and worked from both ends of the channel, day and night, until "
    "one of them lost a pump and had to be towed to the yard at Skarvik."
)
FERRIES = (
    "The ferries have gone from the old quay since then, which has no ramp, so that lorries must "
    "take the road round the fjord and wait for the tide at the bridge."
)
MASTER = (
    "The harbour master, who has kept the log for thirty years, says that he has seen the "
    "channel fill up twice before, and that it was always the work of a single winter."
)
COUNCIL = (
    "The council will decide in March whether to rent a third dredger or to build a wall of "
    "stone that would turn the current away from the mouth of the channel for good."
)
FISHERS = (
    "For the fishers of the inner basin the wall would come too late, because their boats draw "
    "more water than is left at low tide and the spring cod will not wait for anyone."
)
STORY = (SILT, DREDGERS, FERRIES, MASTER, COUNCIL, FISHERS)


@dataclass(frozen=True)
class Fates:
    """What became of the blocks of a page, by their words."""

    kept: tuple[Block, ...]
    lifted: tuple[str, ...]
    removed: dict[str, str]  # words, and the name of the rule
    notes: tuple[str, ...]

    @property
    def texts(self) -> list[str]:
        """The words of what is kept, in order; pictures and rules have none."""
        return [block.text for block in self.kept if block.text]

    @property
    def bylines(self) -> list[str]:
        """Who posted the messages of a thread, and when."""
        return [block.text for block in self.kept if block.kind is BlockKind.BYLINE]


def told(*paragraphs: str) -> str:
    """Return the paragraphs marked up."""
    return "".join(f"<p>{text}</p>\n" for text in paragraphs)


TITLE = "<h1>Harbour reopening delayed</h1>"
BODY = TITLE + told(*STORY)
_HEAD = '<link rel="canonical" href="https://e.org/news/pier">'


def fates(body: str) -> Fates:
    """Read, label and clean a page with this body."""
    markup = f"<!doctype html><html><head>{_HEAD}</head><body>{body}</body></html>"
    content = html.read(SavedFile(Path("page.html"), markup.encode()))
    document = Document(Origin("page.html", "html"), content.blocks, content.hints)
    article = pipeline.article_of(document)
    lifted = [lifting.block for lifting in article.lifted]
    removed = [removal.block for removal in article.removals]
    _meet_one_fate_each(document, [*article.body.blocks, *lifted, *removed])
    _are_clean(article.body.blocks)
    return Fates(
        article.body.blocks,
        tuple(block.text for block in lifted),
        {removal.block.text: removal.rule for removal in article.removals},
        tuple(note.text for note in article.notes),
    )


def _meet_one_fate_each(document: Document, met: list[Block]) -> None:
    told = {block.id: block.text for block in anatomy.label(document).blocks}
    assert sorted(block.id for block in met) == sorted(told)
    assert {block.id: block.text for block in met} == told


def _are_clean(kept: tuple[Block, ...]) -> None:
    assert cleaning.clean(kept).kept == kept, "cleaning what was kept removes something more"
