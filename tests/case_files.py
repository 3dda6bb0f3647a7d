"""Reads `.case` files: a picture of a document with every block's fate.

Two spaces and a kind keep a block, a minus takes it out by the rule in the comment, a caret
lifts it to the field in the comment. Lines before the first empty line say what the case shows.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from reader.model import Block, BlockKind

_LINE = re.compile(
    r"(?P<fate>[ ^-]) (?P<kind>[a-z_]+?)(?P<level>[1-6]?)\s{2,}"
    r"(?P<text>.*?)(?:\s+# (?P<why>[\w -]+))?"
)


@dataclass(frozen=True)
class Case:
    name: str
    blocks: tuple[Block, ...]
    lifted: dict[int, str]
    removed: dict[int, str]


def read_case(path: Path) -> Case:
    _, _, picture = path.read_text(encoding="utf-8").partition("\n\n")
    blocks, lifted, removed = [], {}, {}
    for number, line in enumerate(filter(str.strip, picture.splitlines())):
        found = _LINE.fullmatch(line)
        assert found, f"{path.name}: cannot read the line {line!r}"
        level = int(found["level"] or (2 if found["kind"] == "heading" else 0))
        kind = BlockKind(found["kind"])
        if found["fate"] == "^":
            lifted[number] = found["why"]
            level = 1 if found["why"] == "title" else 0
            kind = BlockKind.HEADING if found["why"] == "title" else BlockKind.BYLINE
        if found["fate"] == "-":
            removed[number] = found["why"]
        blocks.append(Block(number, kind, found["text"], level))
    return Case(path.stem, tuple(blocks), lifted, removed)


def cases_beside(test_file: str) -> list[Case]:
    found = sorted((Path(test_file).parent / "cases").glob("*.case"))
    assert found, f"no cases beside {test_file}"
    return [read_case(path) for path in found]
