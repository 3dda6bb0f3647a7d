"""Names of authors as the manuals of style turn them round."""

import re
from collections.abc import Sequence

from reader import lexicon
from reader.records import record
from reader.text.names import name_shaped

_BETWEEN_NAMES = re.compile(r", | & ")
_INITIAL = re.compile(r"[^\W\d_]")
_BETWEEN_INITIALS = re.compile(r"(?<=\.)(?=[^\W\d_])")


@record
class Author:
    """Who wrote an article. A body, or a name that cannot be taken apart, is all `family`."""

    family: str
    given: str = ""
    suffix: str = ""  # "Jr."

    @property
    def straight(self) -> str:
        """The name as it is spoken: "Ada Lunn Jr."."""
        return " ".join(filter(None, (self.given, self.family, self.suffix)))

    @property
    def inverted(self) -> str:
        """The name as a list of works has it: "Lunn, Ada, Jr."."""
        return ", ".join(filter(None, (self.family, self.given, self.suffix)))

    @property
    def initialled(self) -> str:
        """The same with initials: "Lunn, A., Jr."."""
        return ", ".join(filter(None, (self.family, initials(self.given), self.suffix)))


def authors(names: Sequence[str], site: str, language: str) -> tuple[Author, ...]:
    """Take the names of an article's authors apart; a byline may hold several in one."""
    return tuple(
        _author(name, site, language) for line in names for name in _several(" ".join(line.split()))
    )


def _several(line: str) -> Sequence[str]:
    names = _BETWEEN_NAMES.split(line)
    return names if all(map(name_shaped, names)) else (line,)


def initials(given: str) -> str:
    """Return the initials of given names.

    >>> initials("Jean-Luc Anders"), initials("J.R.")
    ('J.-L. A.', 'J. R.')
    """
    names = _BETWEEN_INITIALS.sub(" ", given).split()
    return " ".join("-".join(map(_initial, name.split("-"))) for name in names)


def _initial(name: str) -> str:
    found = _INITIAL.search(name)
    return f"{found[0].upper()}." if found else ""


def _author(name: str, site: str, language: str) -> Author:
    known = lexicon.of(language), lexicon.of("en")
    parts = name.split()
    suffix = ""
    if len(parts) > 1 and any(_bare(parts[-1]) in words.NAME_SUFFIXES for words in known):
        *parts, suffix = parts
        parts[-1] = parts[-1].rstrip(",")
    if len(parts) > 1 and any(_is_title(_bare(parts[0]), words) for words in known):
        parts = parts[1:]
    person = " ".join(parts)
    if (
        "," in person
        or not name_shaped(person)
        or name.casefold() == site.casefold()
        or _is_body(parts, known)
    ):
        return Author(name)
    at = len(parts) - 1
    # "de la Lunn": a small letter belongs to the family's name, all three manuals agree.
    while at > 1 and parts[at - 1][0].islower():
        at -= 1
    return Author(" ".join(parts[at:]), " ".join(parts[:at]), suffix)


def _is_title(word: str, words: lexicon.Lexicon) -> bool:
    """Tell whether a word is a title and nobody's first name, as "dean" may be."""
    return word in words.TITLES and word not in words.MALE_NAMES | words.FEMALE_NAMES


def _is_body(parts: Sequence[str], known: Sequence[lexicon.Lexicon]) -> bool:
    first, last = _bare(parts[0]), _bare(parts[-1])
    return any(
        first in words.NEWS_NAMES
        or last in words.NEWS_NAMES
        or last in words.ORGANISATIONS
        or last in words.NEWS_OUTLETS
        or last in words.GROUPS
        for words in known
    )


def _bare(word: str) -> str:
    return word.strip(".,").casefold()
