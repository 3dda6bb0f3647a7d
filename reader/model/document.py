"""What a file held, before anything was named or taken away."""

from collections.abc import Callable
from dataclasses import replace

from reader.model.block import Block
from reader.records import record

# Chosen instead of an encoding: it is found out, and letters that were broken before the file was
# written are left as they stand in it.
AS_WRITTEN = "as-written"


@record
class Origin:
    """The file an article came from."""

    path: str  # as given, with unprintable bytes escaped
    format: str  # a row's name in formats/table.py
    encoding: str = ""  # Python's name of the codec; empty for formats that have none
    size: int = 0  # bytes
    sha256: str = ""
    encoding_reason: str = ""  # why this encoding, in words to follow "because"


@record
class Meta:
    """What is known about an article. Unknown is empty, never invented."""

    title: str = ""
    standfirst: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""  # ISO 8601, as precise as the file says
    modified: str = ""
    site: str = ""
    language: str = ""  # BCP 47
    direction: str = ""  # "ltr" or "rtl"
    url: str = ""
    credits: tuple[str, ...] = ()

    def respelled(self, spell: Callable[[str], str]) -> "Meta":
        """Return the same with everything that is shown to people spelled another way."""
        return replace(
            self,
            title=spell(self.title),
            standfirst=spell(self.standfirst),
            authors=tuple(map(spell, self.authors)),
            published=spell(self.published),
            modified=spell(self.modified),
            site=spell(self.site),
            language=spell(self.language),
            credits=tuple(map(spell, self.credits)),
        )


@record
class Part:
    """One of several articles in a file, as someone choosing among them sees it."""

    title: str
    author: str = ""
    date: str = ""  # ISO 8601: when it was published, sent or saved, as the file says
    url: str = ""

    def respelled(self, spell: Callable[[str], str]) -> "Part":
        """Return the same with its title and its writer spelled another way."""
        return replace(self, title=spell(self.title), author=spell(self.author))


@record
class Note:
    """Something odd but not fatal that a reader should know."""

    kind: str
    text: str  # a sentence to a person


@record
class Document:
    """Every block of a file in its order, and what the file says of itself besides.

    `hints` is what the format knows from outside the text: front matter, meta tags, headers.
    A `finished` document is one of our own exports: its title, standfirst and byline are
    lifted as ever, but nothing is inferred and nothing taken away a second time. A `whole` one
    holds an article and no page around it (a book, a letter written in a word processor): its
    parts are named as ever, but rules made for pages have nothing to look for.
    """

    origin: Origin
    blocks: tuple[Block, ...]
    hints: Meta = Meta()
    notes: tuple[Note, ...] = ()
    finished: bool = False
    whole: bool = False

    @property
    def is_all_article(self) -> bool:
        """Tell whether there is nothing around the article that could be taken away."""
        return self.finished or self.whole
