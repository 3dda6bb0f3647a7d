"""HTML that we wrote, in pieces: tags and text told apart more strictly than any browser would.

What is taken for text here has no sign that could begin anything else, and stands in no element
whose text is read in another way; so whatever looks over the tags need not see it.
"""

import re
from collections.abc import Container, Iterator

from reader.records import record

# A tag as we write it; text with nothing but letters, spaces and the references we write.
_PIECE = re.compile(
    r'<(/?+[a-z][a-z0-9]*+)(?: [a-z-]++="[^"<>]*+")*+>'
    r"|[^<>&\0-\x08\x0b-\x1f\x7f]++(?:&(?:amp|lt|gt);[^<>&\0-\x08\x0b-\x1f\x7f]*+)*+"
    r"|(?:&(?:amp|lt|gt);[^<>&\0-\x08\x0b-\x1f\x7f]*+)++"
)
_EMPTY = frozenset({"br", "hr", "img"})  # elements without an end tag

Pieces = list[tuple[str, str]]  # of each tag its name, with a "/" before it at an end; the piece


@record
class Stretch:
    """Pieces that follow one another, and the tags that are open around them."""

    pieces: Pieces
    above: tuple[str, ...]  # the tags that are open where it begins, as they are written
    below: tuple[str, ...]  # and where it ends


def pieces_of(fragment: str, known: Container[str]) -> Pieces | None:
    """Cut a fragment into tags and text; None when anything in it is neither, or no known tag.

    >>> pieces_of("<p>Fish &amp; chips<br></p>", {"p", "br"})
    [('p', '<p>'), ('', 'Fish &amp; chips'), ('br', '<br>'), ('/p', '</p>')]
    >>> pieces_of("<p>Fish < chips</p>", {"p"}), pieces_of("<p><style></p>", {"p"})
    (None, None)
    """
    pieces = []
    at = 0
    while at < len(fragment):
        found = _PIECE.match(fragment, at)
        if found is None:
            return None
        name = found[1] or ""
        if name and name.removeprefix("/") not in known:
            return None
        pieces.append((name, found[0]))
        at = found.end()
    return pieces


def stretches(pieces: Pieces, most: int) -> Iterator[Stretch]:
    """Cut pieces into stretches of so many at most. Raises ValueError when a tag's end is amiss."""
    above: list[tuple[str, str]] = []
    for start in range(0, len(pieces), most):
        some = pieces[start : start + most]
        before = tuple(piece for _, piece in above)
        for name, piece in some:
            if name.startswith("/"):
                if not above or above.pop()[0] != name[1:]:
                    raise ValueError(name)
            elif name and name not in _EMPTY:
                above.append((name, piece))
        yield Stretch(some, before, tuple(piece for _, piece in above))
    if above:
        raise ValueError(above[-1][0])


def ends_of(tags: tuple[str, ...]) -> str:
    """Return the ends of some open tags, the innermost first.

    >>> ends_of(('<p class="x">', "<em>"))
    '</em></p>'
    """
    names = (tag[1:-1].partition(" ")[0] for tag in reversed(tags))
    return "".join(f"</{name}>" for name in names)
