"""Finds the author of a page's dump in what stands away from its title.

Below the story, or beside it, a box tells who wrote it: a label, the name alone on a line, a
paragraph that says who that is.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from reader.anatomy.bylines import (
    NAME_MAX_WORDS,
    is_lead_alone,
    is_no_name,
    names_after_by,
    names_in,
)
from reader.anatomy.imprint import Imprint
from reader.anatomy.near_title import Told
from reader.lexicon import english
from reader.lexicon import english_bylines as lexicon
from reader.model import Block, BlockKind
from reader.text.names import name_shaped
from reader.text.sameness import words

# Names of the dumps' boxes stand up to so many lines above the paragraph about their bearer …
LINES_ABOVE = 2
# … which says within so many words what they are.
TOLD_WITHIN = 30
LABEL_LETTERS = 30
LINE_MAX_LETTERS = 80  # "By: Ada Lunn, Contributing Writer, Nordvik"
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.CAPTION, BlockKind.HEADING})
_FIRST_NAMES = english.MALE_NAMES | english.FEMALE_NAMES
_OF_PERSON = lexicon.PERSON_ROLES | lexicon.PERSON_PRONOUNS
_ABOUT = re.compile(rf"(?:{'|'.join(lexicon.ABOUT_AUTHOR)})(?:\s*:|\s|(?=[A-Z]))\s*", re.IGNORECASE)


def signed_in_box(blocks: Sequence[Block]) -> tuple[Told, ...]:
    """Return the line away from the title that tells who wrote the article; the surest kind first.

    Left alone: files that tell of several people alike, for their story is about these.
    """
    finds: tuple[Callable[[Sequence[Block]], Iterator[Told]], ...]
    finds = (_labelled, _introduced, _signed)
    lines = [block for block in blocks if block.kind in _LINES and block.text]
    for find in finds:
        told = list(find(lines))
        if len({tale.imprint.authors for tale in told}) == 1:
            return (told[0],)
    return ()


def _labelled(lines: Sequence[Block]) -> Iterator[Told]:
    """Yield the names under "Author" or above "Author's profile"."""
    for above, block in pairwise(lines):
        if _label(above) in lexicon.ABOVE_AUTHOR or is_lead_alone(above.text):
            yield from _telling(block, _full_name(block.text))
    for place, block in enumerate(lines):
        if _label(block) in lexicon.BELOW_AUTHOR:
            for above in lines[max(0, place - LINES_ABOVE) : place]:
                yield from _telling(above, _full_name(above.text))
        if (found := _ABOUT.match(block.text)) is not None:
            yield from _telling(block, _teller(block.text[found.end() :]))


def _introduced(lines: Sequence[Block]) -> Iterator[Told]:
    """Yield the names alone on a line above a paragraph that says who they are."""
    for place, block in enumerate(lines):
        said = words(block.text[: LINE_MAX_LETTERS * 3])
        for above in lines[max(0, place - LINES_ABOVE) : place]:
            name = _full_name(above.text)
            if name and _tells_of(name, said):
                yield from _telling(above, name)


def _signed(lines: Sequence[Block]) -> Iterator[Told]:
    """Yield the lines that are nothing but "By" and a full name."""
    for block in lines:
        if len(block.text) <= LINE_MAX_LETTERS:
            names = names_after_by(block.text)
            if names and all(_full_name(name) and _is_known(name) for name in names):
                yield Told(block, Imprint(names, is_byline=True))


def _telling(block: Block, name: str) -> Iterator[Told]:
    if name:
        yield Told(block, Imprint((name,), is_byline=True))


def _label(block: Block) -> str:
    text = block.text if len(block.text) < LABEL_LETTERS else ""
    return text.casefold().replace("’", "'").strip(" :")


def _full_name(text: str) -> str:
    """Return the full name that a line is, without what stands behind it in brackets."""
    if len(text) > LINE_MAX_LETTERS:
        return ""
    names = names_in(text)
    whole = len(names) == 1 and name_shaped(names[0]) and not is_no_name(names[0])
    return names[0] if whole and text.strip().startswith(names[0]) else ""


def _teller(text: str) -> str:
    """Return the name that opens a text about its bearer: "Ada Lunn is a pilot and writes …"."""
    said = text.split()
    for place, word in enumerate(said[: NAME_MAX_WORDS + 1]):
        if word in lexicon.TELLS_OF_PERSON:
            return _full_name(" ".join(said[:place]))
    return _full_name(text)


def _tells_of(name: str, said: Sequence[str]) -> bool:
    """Tell whether words open with a name, or its first half, and go on about a person."""
    if said[:1] == ["i"] and _is_known(name):
        return said[1:2] in (["m"], ["am"])
    called = words(name)
    for opening in (called, called[:1]):
        behind = said[len(opening) : TOLD_WITHIN]
        if list(said[: len(opening)]) == opening and behind[:1]:
            is_person = _is_known(name) or not _OF_PERSON.isdisjoint(behind)
            return behind[0] in lexicon.TELLS_OF_PERSON and is_person
    return False


def _is_known(name: str) -> bool:
    return bool(_FIRST_NAMES.intersection(words(name)[:1]))
