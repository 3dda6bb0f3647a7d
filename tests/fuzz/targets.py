"""What is fuzzed: kinds of files, what they begin as, and the words that spoil them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.fuzz import shapes, tokens
from tests.fuzz.mutator import Made, made
from tests.fuzz.shapes import Shape, seed


@dataclass(frozen=True, slots=True)
class Target:
    """A kind of files."""

    name: str
    shapes: tuple[Shape, ...]
    words: Sequence[bytes]

    def made(self, run: int, number: int) -> Made:
        """Return one spoilt file: always the same for the same numbers."""
        return made(self.shapes, self.words, f"{self.name}/{run}/{number}")

    def of_bytes(self, data: bytes) -> Made:
        """Return the file that these bytes are a piece of: which, say the first two of them."""
        shape = self.shapes[data[0] % len(self.shapes) if data else 0]
        names = list(shape.pieces)
        name = names[data[1] % len(names) if len(data) > 1 else 0]
        return Made(shape.name, shape.pack({**shape.pieces, name: data[2:]}))

    def bytes_of_seeds(self) -> Iterator[bytes]:
        """Yield the bytes that give each well-made file, for each of its pieces."""
        for number, shape in enumerate(self.shapes):
            for place, piece in enumerate(shape.pieces.values()):
                yield bytes((number, place)) + piece


_HTML = (seed("page.html"), seed("thread.html"))
_MARKDOWN = (seed("clipping.md"), seed("plain.md"))
_XML = tuple(map(seed, ("book.fb2", "paper.nxml", "poem.tei", "flat.fodt", "page.webarchive")))
_JSON = (seed("scraped.json"), seed("own.json"))
_MAIL = (seed("letter.eml"), seed("box.mbox"))
_MARKED = (seed("paper.tex"), seed("outline.org"), seed("talk.rtf"))
_TEXT = (seed("dump.txt"),)
_EVERYTHING = (
    *(*_HTML, *_MARKDOWN, *_XML, *_JSON, *_MAIL, *_MARKED, *_TEXT, *shapes.packed_whole()),
    *(*shapes.zip_archives(), *shapes.messages(), *shapes.records(), shapes.pdf_page()),
)
_WORDS = (
    *(*tokens.HTML, *tokens.MARKDOWN, *tokens.TEXT, *tokens.XML, *tokens.RTF, *tokens.MAIL),
    *tokens.ODD,
)

TARGETS = (
    # Any bytes by any name: half of what it opens is not what its name says.
    Target("bytes", tuple(Shape(one.name, {"": one.whole()}) for one in _EVERYTHING), _WORDS),
    Target("html", _HTML, (*tokens.HTML, *tokens.TEXT)),
    Target("markdown", _MARKDOWN, (*tokens.MARKDOWN, *tokens.HTML[:40])),
    Target("mhtml", shapes.messages(), (*tokens.MAIL, *tokens.HTML)),
    Target("zip", shapes.zip_archives(), (*tokens.XML, *tokens.HTML, *tokens.MAIL[:20])),
    Target("warc", (*shapes.records(), *shapes.packed_whole()), (*tokens.MAIL, *tokens.HTML)),
    Target("mail", _MAIL, (*tokens.MAIL, *tokens.HTML[:40])),
    Target("xml", _XML, tokens.XML),
    Target("json", _JSON, tokens.XML[-22:]),
    Target("marked", _MARKED, tokens.RTF),
    Target("text", _TEXT, (*tokens.TEXT, *tokens.MARKDOWN)),
)


def target(name: str) -> Target:
    """Return the target of this name. Raises KeyError when there is none."""
    return {one.name: one for one in TARGETS}[name]
