"""Finds the author in a file without mark-up, where the name stands on a line of its own.

On a page its place and class tell such a line; in a dump it stands by the title and is known by
its company: a date, a role, a second copy, the alt text of a portrait.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.anatomy.bylines import is_no_name, names_in
from reader.anatomy.imprint import Imprint, read_imprint
from reader.anatomy.near_title import Told
from reader.anatomy.text_title import has_imprint
from reader.anatomy.title import Found, is_prose
from reader.lexicon import english, english_page
from reader.lexicon import english_bylines as lexicon
from reader.model import Block, BlockKind
from reader.text.dates import find_dates, may_hold_date
from reader.text.names import name_shaped
from reader.text.prose import ends_sentence, word_count
from reader.text.sameness import words

# Bare names of the dumps stand up to so many lines below the title, or above it.
LINES_BELOW, LINES_ABOVE = 8, 3
COMPANY = 2  # lines from the name to what proves it
LINE_MAX_WORDS = 16
PORTRAIT_MAX_WORDS = 8
_PARTICLE = 3  # letters
_PARTED = re.compile(r"[|/·•⋅●]|\s[–—-]\s|[–—-]\s")
_PICTURE = re.compile(r"^(?:\[[^\]\s]*\]\s*)+")  # what a text browser shows of a portrait
_LOGIN = re.compile(r"(?:by|posted by|written by)\s+([a-z][\w.-]{2,})", re.IGNORECASE)
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.BYLINE})


def signed_near(blocks: Sequence[Block], title: Found, told: Sequence[Told]) -> tuple[Told, ...]:
    """Return the first line by the title that is nothing but the author's name, and what it tells.

    What was `told` of the same line already is told still. Left alone: names without a date, role
    or portrait beside them, which may be of anybody, and rubrics, whose words the story uses.
    """
    before = {tale.block.id: tale.imprint for tale in told}
    for place in _places(blocks, title):
        block = blocks[place]
        names = _signed(block.text) if block.kind in _LINES else ()
        if not names and blocks[place - 1].id == title.main:
            names = _called(blocks[place : place + 1 + COMPANY])
        is_proved = bool(names) and _is_proved(blocks, place, names[0])
        if is_proved and not _names_things(names, title, blocks):
            imprint = before.get(block.id, Imprint())
            return (Told(block, replace(imprint, authors=names, is_byline=True)),)
    return ()


def _places(blocks: Sequence[Block], title: Found) -> Iterator[int]:
    """Yield the places around the title, the nearest below it first, up to the story."""
    main = next((n for n, block in enumerate(blocks) if block.id == title.main), None)
    if main is None:
        return
    for place in range(main + 1, min(main + 1 + LINES_BELOW, len(blocks))):
        if is_prose(blocks[place]) and place > main + 2:
            break
        yield place
    yield from range(main - 1, max(main - 1 - LINES_ABOVE, -1), -1)


def _signed(text: str) -> tuple[str, ...]:
    """Return the names on a line that holds nothing else but roles, dates and what is set apart.

    >>> _signed("Ada Lunn, Staff Writer"), _signed("3 May 2024 · Ada Lunn"), _signed("Follow us")
    (('Ada Lunn',), ('Ada Lunn',), ())
    """
    if word_count(text) > LINE_MAX_WORDS or ends_sentence(text):
        return ()
    first = _first_part(_PICTURE.sub("", text))
    if login := _LOGIN.fullmatch(first):
        return () if _is_label(login[1]) else (login[1],)
    names = names_in(first)
    if not names or not all(name_shaped(name) and not _is_label(name) for name in names):
        return ()
    half = len(names[0].split()) // 2
    once = " ".join(names[0].split()[:half])
    return (once,) if half > 1 and names[0] == f"{once} {once}" else names


def _called(lines: Sequence[Block]) -> tuple[str, ...]:
    """Return the one word right below the title, over the date: a first name, or one said twice."""
    name = lines[0].text
    said_twice = any(line.text == name for line in lines[1:])
    is_first_name = name.casefold() in english.MALE_NAMES | english.FEMALE_NAMES
    is_called = name.isalpha() and name.istitle() and (said_twice or is_first_name)
    is_dated = any(map(_states_date, lines[1:]))
    return (name,) if is_called and is_dated and not _is_label(name) else ()


def _is_label(name: str) -> bool:
    return is_no_name(name) or not lexicon.RUBRIC_WORDS.isdisjoint(words(name))


def _first_part(text: str) -> str:
    """Return what stands before or behind the dates of a line, up to the first mark that parts."""
    for dated in find_dates(text, english_page.MONTHS)[::-1]:
        text = f"{text[: dated.start]}|{text[dated.end :]}"
    return next(filter(None, map(str.strip, _PARTED.split(text))), "")


def _names_things(names: Sequence[str], title: Found, blocks: Sequence[Block]) -> bool:
    """Tell whether title or lines use words of a name, in small letters, as those of rubrics."""
    if names[0].islower():
        return False  # a login, behind its "by"
    first = {words(name)[0] for name in names}
    if first & (english.MALE_NAMES | english.FEMALE_NAMES):
        return False
    said = {word for name in names for word in words(name) if len(word) > _PARTICLE}
    said -= lexicon.TEAMS
    if not said.isdisjoint(words(title.text)):
        return True
    return any(not said.isdisjoint(block.text.split()) for block in blocks)


def _is_proved(blocks: Sequence[Block], place: int, name: str) -> bool:
    text = blocks[place].text
    if not lexicon.PERSON_ROLES.isdisjoint(words(text)) or _states_date(blocks[place]):
        return True
    near = (*blocks[max(0, place - COMPANY) : place], *blocks[place + 1 : place + 1 + COMPANY])
    return any(_states_date(block) or _is_of(block.text, name) for block in near)


def _states_date(block: Block) -> bool:
    if block.evidence.likeness is not None:
        return has_imprint(block)
    imprint = read_imprint(block.text) if may_hold_date(block.text) else None
    return imprint is not None and bool(imprint.published or imprint.modified)


def _is_of(text: str, name: str) -> bool:
    """Tell whether a line beside the name is its copy, its portrait or its bearer's role."""
    if word_count(text) > PORTRAIT_MAX_WORDS:
        return False
    said, called = words(text), words(name)
    if all(word in said for word in called):
        return True
    return said[:1] != ["by"] and not lexicon.PERSON_ROLES.isdisjoint(said)
