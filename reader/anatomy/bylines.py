"""Reads bylines, date lines and source lines."""

import re
from dataclasses import dataclass

from reader.lexicon import english_page as lexicon
from reader.text.dates import find_date
from reader.text.phrases import after_lead
from reader.text.prose import ends_plainly, word_count
from reader.text.sameness import words

# "By" with four authors, their desk and a date; the development articles need no more.
BYLINE_MAX_WORDS = 25
NAME_MAX_WORDS = 5
# "SOURCE: The Tidewater Post and agencies"; longer ones explain, and belong to the story.
SOURCE_LINE_MAX_WORDS = 12
_JOINERS = "|".join(lexicon.NAME_JOINERS)
_WORKPLACES = "|".join(lexicon.WORKPLACE_LEADS)
_JOINED = re.compile(rf"\s+(?:{_JOINERS}|&)\s+", re.IGNORECASE)
_BETWEEN_NAMES = re.compile(rf"\s*(?:,|;|&|\b(?:{_JOINERS})\b)\s*", re.IGNORECASE)
_AFTER_NAMES = re.compile(rf"\s+[|•·–—-]\s+|\s*[|•·]\s*|\s+\(|\s+(?:{_WORKPLACES})\s+")


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote it and, when the same line says so, when."""

    authors: tuple[str, ...]
    published: str = ""


def read_byline(text: str) -> Byline | None:
    """Read "By Ada Lunn and Per Aune, staff writers, 3 May 2024"; None for any other line.

    A sentence that happens to begin with "By" is no byline: it ends in a stop, or what
    follows is no name.
    """
    if word_count(text) > BYLINE_MAX_WORDS or ends_plainly(text):
        return None
    rest = _after_by(" ".join(text.split()))
    if rest is None:
        return None
    published, stated = find_date(rest, lexicon.MONTHS)
    if stated:
        rest = rest[: rest.index(stated)]
    names = _names(_AFTER_NAMES.split(rest.strip(" ,|–—-"), maxsplit=1)[0])
    return Byline(names, published) if names else None


def authors_in(stated: str) -> tuple[str, ...]:
    """Return the people in what a file states as one author.

    Two full names are two authors; a firm with two surnames is one.

    >>> authors_in("By Ada Lunn and Per Aune"), authors_in("Lunn and Aune")
    (('Ada Lunn', 'Per Aune'), ('Lunn and Aune',))
    """
    names = _after_by(stated) or stated
    parts = tuple(_JOINED.split(names))
    return parts if all(_is_name(part) and " " in part for part in parts) else (names,)


def _after_by(text: str) -> str | None:
    for lead in sorted(lexicon.BYLINE_LEADS, key=len, reverse=True):
        found = re.match(rf"{lead}\s*:?\s+(?=\w)", text, re.IGNORECASE)
        if found:
            return text[found.end() :]
    return None


def _names(text: str) -> tuple[str, ...]:
    """Return the names in a list of them; none when any part is neither a name nor a role."""
    names: list[str] = []
    for part in _BETWEEN_NAMES.split(text):
        if set(words(part)) & lexicon.BYLINE_ROLES:
            continue
        if not _is_name(part):
            return ()
        names.append(part)
    return tuple(names)


def _is_name(text: str) -> bool:
    parts = text.split()
    if not 1 <= len(parts) <= NAME_MAX_WORDS:
        return False
    return all(part[0].isupper() or part in lexicon.NAME_PARTICLES for part in parts)


def read_date_line(text: str) -> str:
    """Return the date of a line that says nothing else, in ISO 8601; else an empty string.

    >>> read_date_line("Published on Fri, 19th Dec 2025")
    '2025-12-19'
    >>> read_date_line("On 19 December 2025 the harbour closed")
    ''
    """
    found, stated = find_date(text, lexicon.MONTHS)
    if not found:
        return ""
    company = (word for word in words(text.replace(stated, " ")) if not word.isdigit())
    return found if all(word in lexicon.DATE_COMPANY for word in company) else ""


def tells_of_change(text: str) -> bool:
    """Tell whether a date line speaks of a later change, not of publication."""
    return any(word in lexicon.CHANGE_WORDS for word in words(text)[:2])


def read_source_line(text: str) -> str:
    """Return what a line such as "SOURCE: Nordvik News" names; else an empty string."""
    if word_count(text) > SOURCE_LINE_MAX_WORDS:
        return ""
    return after_lead(text, lexicon.SOURCE_LEADS) or ""
