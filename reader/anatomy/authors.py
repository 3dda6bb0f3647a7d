"""Decides who wrote an article, by what its file states and what its lines show."""

from collections.abc import Sequence

from reader.anatomy.near_title import Told
from reader.anatomy.title import Found
from reader.text.names import name_shaped, names_person
from reader.text.sameness import words

# Right below the title "By" means this article; further down it may mean a book.
SIGNED_WITHIN = 6  # blocks


def authors_by(known: tuple[str, ...], told: Sequence[Told], title: Found) -> tuple[str, ...]:
    """Return the authors, by agreement of the file's own data with its lines.

    The data goes first, unless the byline right below the title names others: often the data
    names who put the article on the page. A byline that names the same and more is fuller.
    """
    if not known:
        return shown_authors(told)
    signed = _signed(told, title)
    if any(map(name_shaped, known)) and not all(map(name_shaped, signed)):
        return known
    fuller = _all_among(known, signed) or not _share_a_name(known, signed)
    return signed if signed and fuller else known


def shown_authors(told: Sequence[Told]) -> tuple[str, ...]:
    """Return those whom the nearest line by the title names, and the lines that go on from it."""
    names: list[str] = []
    last = -1
    for tale in told:
        if tale.imprint.authors and (not names or tale.block.id == last + 1):
            names += tale.imprint.authors
            last = tale.block.id
    return tuple(dict.fromkeys(names))


def _signed(told: Sequence[Told], title: Found) -> tuple[str, ...]:
    """Return the names in the first "By …" right below the title."""
    for tale in told:
        if tale.imprint.is_signed and 0 < tale.block.id - title.main <= SIGNED_WITHIN:
            return tale.imprint.authors
    return ()


def _all_among(known: Sequence[str], shown: Sequence[str]) -> bool:
    """Tell whether the line names all whom the data names, and others besides."""
    if len(shown) <= len(known):
        return False
    return all(any(names_person(k.split(), s.split()) for s in shown) for k in known)


def _share_a_name(known: Sequence[str], shown: Sequence[str]) -> bool:
    ours = {word for name in known for word in words(name)}
    return any(not ours.isdisjoint(words(name)) for name in shown)
