"""Reads the names in bylines, and source lines."""

import re

from reader.lexicon import english_bylines as lexicon
from reader.lexicon import english_page
from reader.text.phrases import after_lead
from reader.text.prose import word_count
from reader.text.sameness import words

NAME_MAX_WORDS = 5
LOGIN_MAX_WORDS = 3
# "SOURCE: The Tidewater Post and agencies"; longer ones explain, and belong to the story.
SOURCE_LINE_MAX_WORDS = 12
SOURCE_LINE_MAX_LETTERS = 20 * SOURCE_LINE_MAX_WORDS  # spares counting the words of a page
_CREDENTIAL_LETTERS = 6  # "MD", "PhD", "DABOM"
_LEADS = "|".join(sorted(lexicon.BYLINE_LEADS, key=len, reverse=True))
# "By Ada Lunn", "By: Ada Lunn", and "ByAda Lunn", as a page without the space shows it.
_BY = re.compile(
    rf"(?:{_LEADS})(?:(?:\s*+:)?\s++(?=\w)|:|(?-i:(?<=[a-z])(?=[A-Z])))\s*", re.IGNORECASE
)
_WRITTEN = "|".join(lexicon.WRITTEN_BY)
_WRITTEN_BY = re.compile(rf"(?:{_WRITTEN})\b", re.IGNORECASE)
_STARTED = "|".join(lexicon.THREAD_LEADS)
_STARTED_BY = re.compile(rf"(?:{_STARTED})\b:?\s+", re.IGNORECASE)
_LEAD_ALONE = re.compile(rf"(?:{_LEADS})\s*:?", re.IGNORECASE)
_JOINERS = "|".join(english_page.NAME_JOINERS)
_WORKPLACES = "|".join((*english_page.WORKPLACE_LEADS, "at", "on"))
_JOINED = re.compile(rf"(?<!\s)\s++(?:{_JOINERS}|&)\s+", re.IGNORECASE)
_BLANKS = r"(?:(?<!\s)\s++)?"  # if there are any; looked for only once in a run of them
_BETWEEN_NAMES = re.compile(rf"{_BLANKS}(?:,|;|&|\b(?:{_JOINERS})\b)\s*", re.IGNORECASE)
_AFTER_NAMES = re.compile(
    rf"(?<![\w\s])\s++\(|(?<!\s)\s++(?:\((?!\w+\)\s+[A-Z][a-z]+$)|(?:{_WORKPLACES})(?:\s|$))"
    rf"|{_BLANKS}\d"
)
# "Published" or "Last updated on", as it stands between a name and a date, or has grown to it.
_LABELS = "|".join(lexicon.CHANGE_WORDS | lexicon.PUBLISHED_WORDS)
_LABEL_BEHIND = re.compile(
    rf"(?:(?<![\s.,:|])[\s.,:|]++)?(?:(?:{'|'.join(lexicon.LABEL_LEADS)})\s+)?"
    rf"(?:{_LABELS})(?:\s+(?:on|at))?[\s:]*+$",
    re.IGNORECASE,
)
_FULL_NAME = 2  # words
_BULLETS = " *•·●○"
_EDGES = " \t,.;:|•·●⋅–—-()"


def is_lead_alone(text: str) -> bool:
    """Tell whether a line is nothing but "By" or "Written by"; the name stands on the next."""
    return bool(_LEAD_ALONE.fullmatch(text.strip()))


def names_after_written_by(text: str) -> tuple[str, ...]:
    """Return the full names in a line that says in so many words who wrote the article."""
    if not _WRITTEN_BY.match(text.lstrip(_BULLETS)):
        return ()
    names = names_after_by(text)
    return names if all(" " in name for name in names) else ()


def names_after_by(text: str) -> tuple[str, ...]:
    """Return the names in a line that opens with "By" or its like; none for any other line."""
    text = text.lstrip(_BULLETS)
    found = _BY.match(text)
    if found and not lexicon.SORTED_BY.isdisjoint(words(text)[-1:]):
        return ()
    return names_in(text[found.end() :]) if found else _logins_in(text)


def _logins_in(text: str) -> tuple[str, ...]:
    """Return who opened a thread, by a name that need not look like one."""
    found = _STARTED_BY.match(text)
    login = text[found.end() :].strip(_EDGES) if found else ""
    return (login,) if 0 < word_count(login) <= LOGIN_MAX_WORDS else ()


def names_in(text: str) -> tuple[str, ...]:
    """Return the names in a list of them; none when the first part is neither a name nor a role.

    >>> names_in("Ada Lunn, MD, Per Aune and The Tidewater Team")
    ('Ada Lunn', 'Per Aune', 'The Tidewater Team')
    """
    listed = _AFTER_NAMES.split(_LABEL_BEHIND.sub("", text.strip(_EDGES)), maxsplit=1)[0]
    names: list[str] = []
    for part in filter(None, _BETWEEN_NAMES.split(listed)):
        name = _before_role(part)
        if names and (name != part or _is_credential(part) or _is_expert(part)):
            continue
        if names and " " in names[0] and " " not in name:
            continue  # the first half of "Home and Garden Editor"
        if name and not is_name(name) and (names or not _is_team(name)):
            return tuple(names) if names and " " in names[0] else ()
        names += [name] if name else []
    return tuple(names)


def _before_role(part: str) -> str:
    """Return a name without the role behind it; nothing when the role is all there is.

    >>> _before_role("Per Aune Senior Editor"), _before_role("Senior Editor"), _before_role("Aune")
    ('Per Aune', '', 'Aune')
    """
    said = part.casefold().split()
    roles = [place for place, word in enumerate(said) if word in lexicon.PERSON_ROLES]
    if not roles or not said or said[-1] in lexicon.TEAMS:
        return part
    return " ".join(part.split()[: roles[0]]) if roles[0] >= _FULL_NAME else ""


def _is_team(name: str) -> bool:
    """Tell whether many sign as one: "The Tidewater editors"."""
    named, _, last = name.rpartition(" ")
    return last in lexicon.TEAMS and is_name(named)


def _is_expert(part: str) -> bool:
    return part.casefold().endswith(lexicon.EXPERTS)


def _is_credential(part: str) -> bool:
    return len(part) <= _CREDENTIAL_LETTERS and sum(map(str.isupper, part)) > 1 and " " not in part


def authors_in(stated: str) -> tuple[str, ...]:
    """Return the people in what a file states as one author; none in a mere label.

    Two full names are two authors; a firm with two surnames is one.

    >>> authors_in("By Ada Lunn and Per Aune"), authors_in("Lunn and Aune")
    (('Ada Lunn', 'Per Aune'), ('Lunn and Aune',))
    """
    found = _BY.match(stated)
    names = _AFTER_NAMES.split(stated[found.end() :])[0] if found else stated
    if not set(words(names)) - lexicon.NO_NAMES - lexicon.NOBODY:
        return ()
    parts = tuple(_JOINED.split(names))
    if not all(is_name(part) and " " in part for part in parts):
        parts = (names,)
    return tuple(_before_role(part) or part for part in parts)


def is_no_name(text: str) -> bool:
    """Tell whether a text of a name's shape is a label or a role: "Full bio", "Deputy editor"."""
    return not _before_role(text) or not lexicon.NO_NAMES.isdisjoint(words(text))


def is_name(text: str) -> bool:
    """Tell whether a text is written as names are, of one word or several."""
    parts = text.split()
    if not 1 <= len(parts) <= NAME_MAX_WORDS:
        return False
    return parts[-1][0].isupper() and all(
        part.lstrip("(")[:1].isupper() or part in english_page.NAME_PARTICLES for part in parts
    )


def read_source_line(text: str) -> str:
    """Return what a line such as "SOURCE: Nordvik News" names; else an empty string."""
    if len(text) > SOURCE_LINE_MAX_LETTERS or word_count(text) > SOURCE_LINE_MAX_WORDS:
        return ""
    return after_lead(text, english_page.SOURCE_LEADS) or ""
