"""Reads `.case` files, the pictures that `standfirst explain` prints, as input for cleaning.

Lines before the first empty line say what the case shows.
"""

from dataclasses import dataclass
from pathlib import Path

from reader.export.as_case import LIFTED, REMOVED, Told, told_in
from reader.model import Block, BlockKind

_HEADING_LEVEL = 2


@dataclass(frozen=True)
class Case:
    name: str
    blocks: tuple[Block, ...]
    lifted: dict[int, str]
    removed: dict[int, str]


def read_case(path: Path) -> Case:
    _, _, picture = path.read_text(encoding="utf-8").partition("\n\n")
    told = list(told_in(picture))
    assert len(told) == len(picture.strip().splitlines()), f"{path.name}: a line is not of the form"
    return Case(
        path.stem,
        tuple(_block(number, one) for number, one in enumerate(told)),
        {number: one.why for number, one in enumerate(told) if one.fate == LIFTED},
        {number: one.why for number, one in enumerate(told) if one.fate == REMOVED},
    )


def _block(number: int, told: Told) -> Block:
    """Return the block as cleaning sees it: a lifted title is the main heading, others bylines."""
    if told.fate == LIFTED:
        is_title = told.why == "title"
        kind = BlockKind.HEADING if is_title else BlockKind.BYLINE
        return Block(number, kind, told.text, level=int(is_title))
    level = _HEADING_LEVEL if told.kind is BlockKind.HEADING else 0
    return Block(number, told.kind, told.text, level)


def cases_beside(test_file: str) -> list[Case]:
    found = sorted((Path(test_file).parent / "cases").glob("*.case"))
    assert found, f"no cases beside {test_file}"
    return [read_case(path) for path in found]
