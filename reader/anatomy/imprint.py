"""Reads the lines by a title that say who wrote the article, and when."""

import re
from collections.abc import Iterable
from functools import lru_cache

from reader.anatomy.bylines import is_name, names_after_by
from reader.lexicon import english_bylines as lexicon
from reader.lexicon import english_page
from reader.records import record
from reader.text.dates import Dated, find_dates
from reader.text.prose import ends_plainly, word_count
from reader.text.sameness import words

# "By" with four authors, their desk and two dates; the development articles need no more.
IMPRINT_MAX_WORDS = 25
# What else stands on the line, set apart: the desk, a place, a series.
ASIDE_MAX_WORDS = 5
_SET_APART = re.compile(r"[|•·●⋅∙◦/»\n]|(?<=\s)[–—-]++|(?<![–—-])[–—-]++(?=\s)")
_STOP_IN_TIME = re.compile(r"\b[ap]\.m\.$", re.IGNORECASE)
_COMPANY = lexicon.DATE_COMPANY | lexicon.READING_COMPANY
_AGO_COMPANY = _COMPANY | lexicon.AGO | lexicon.AGO_COMPANY
_CLOCK = re.compile(r"\d{1,2}(?:am|pm|h\d{0,2}|min)")


@record
class Imprint:
    """What one line by the title says: who wrote it, when it came out, when it was changed."""

    authors: tuple[str, ...] = ()
    published: str = ""
    modified: str = ""
    says_change: bool = False  # when it was changed, be it in words no calendar knows
    is_byline: bool = False  # of the author, with or without a name
    is_signed: bool = False  # "by" those authors, in so many words

    @property
    def says_something(self) -> bool:
        """Tell whether the line names anybody or any day."""
        return bool(self.authors or self.published or self.modified)


def read_imprint(text: str, known: Iterable[str] = ()) -> Imprint | None:
    """Read "By Ada Lunn and Per Aune, staff writers | 3 May 2024 | 5 min read".

    None for any other line. `known` are the authors that the file names. A sentence that
    happens to begin with "By" or to hold a date is no byline: it ends in a stop, or goes on.
    """
    text = text.strip()
    return _read_line(text, tuple(known)) if word_count(text) <= IMPRINT_MAX_WORDS else None


@lru_cache(maxsize=1_024)  # a page shows the same line several times, and several ask for it
def _read_line(text: str, known: tuple[str, ...]) -> Imprint | None:
    if ends_plainly(text) and not _STOP_IN_TIME.search(text):
        return None
    dates = find_dates(text, english_page.MONTHS)
    line = _Line(known)
    start = 0
    for dated in dates:
        line.add(text[start : dated.start], dated)
        start = dated.end
    line.add(text[start:], None)
    return line.imprint()


class _Line:
    """Goes through the pieces of a line and notes what each says."""

    def __init__(self, known: tuple[str, ...]) -> None:
        self._known = known
        self._authors: list[str] = []
        self._published: list[str] = []
        self._modified: list[str] = []
        self._says_when = False
        self._changed = False
        self._is_signed = False
        self._is_plain = True  # nothing but what belongs on such a line

    def add(self, piece: str, dated: Dated | None) -> None:
        """Read the words in front of a date, or behind the last one."""
        segments = [segment.strip() for segment in _SET_APART.split(piece)]
        follows, last = bool(self._published or self._modified), len(segments) - 1
        for place, segment in enumerate(segments):
            if words(segment):
                beside = (place == 0 and follows) or (place == last and dated is not None)
                self._read(segment, beside=beside)
        if dated is not None:
            (self._modified if _tells_change(segments[-1]) else self._published).append(dated.iso)

    def _read(self, segment: str, *, beside: bool) -> None:
        said = words(segment)
        if _is_company(said):
            self._says_when |= not lexicon.AGO.isdisjoint(said)
            self._changed |= _tells_change(segment)
            return
        signed = names_after_by(segment)
        names = signed or _known_names(segment, self._known)
        if names:
            self._authors += names
            self._is_signed |= bool(signed)
            return
        if not english_page.BYLINE_ROLES.isdisjoint(said) and len(said) <= ASIDE_MAX_WORDS + 1:
            return
        self._is_plain &= len(said) <= ASIDE_MAX_WORDS and (not beside or _names_something(segment))

    def imprint(self) -> Imprint | None:
        found = bool(self._authors or self._published or self._modified or self._says_when)
        if not found or not self._is_plain:
            return None
        return Imprint(
            tuple(dict.fromkeys(self._authors)),
            next(iter(self._published), ""),
            next(iter(self._modified), ""),
            bool(self._modified) or (self._says_when and self._changed),
            is_signed=self._is_signed,
        )


def _names_something(segment: str) -> bool:
    """Tell whether all words that are more than company to a date are capitalised, as in names."""
    said = [word for word in segment.split() if not _is_company(words(word))]
    return is_name(" ".join(said).strip("(),:"))


def _tells_change(segment: str) -> bool:
    """Tell whether a label speaks of a change, be it grown together with what stands before it."""
    label = segment.casefold().rstrip(" :.")
    return not lexicon.CHANGE_WORDS.isdisjoint(words(label)) or label.endswith(
        tuple(lexicon.CHANGE_WORDS)
    )


def tells_change_alone(text: str) -> bool:
    """Tell whether a line is nothing but "Updated on"; the date stands on the next."""
    return _is_company(words(text)) and _tells_change(text)


def _is_company(said: Iterable[str]) -> bool:
    """Tell whether words say no more than dates, times and reading times do."""
    said = set(said)
    company = _AGO_COMPANY if said & lexicon.AGO else _COMPANY
    return all(word in company or word.isdigit() or _is_clock(word) for word in said)


def _is_clock(word: str) -> bool:
    return bool(_CLOCK.fullmatch(word))


def _known_names(segment: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the known authors in a segment that says no more than who they are."""
    said = words(segment)
    named = [name for name in known if words(name) and _holds(said, words(name))]
    told = {word for name in named for word in words(name)}
    rest = [word for word in said if word not in told and word not in _COMPANY]
    is_role = not (english_page.BYLINE_ROLES | lexicon.PERSON_ROLES).isdisjoint(rest)
    is_brief = len(rest) <= 1 or (is_role and len(rest) <= ASIDE_MAX_WORDS)
    return tuple(named) if named and is_brief else ()


def _holds(said: list[str], name: list[str]) -> bool:
    return any(said[at : at + len(name)] == name for at in range(len(said) - len(name) + 1))
