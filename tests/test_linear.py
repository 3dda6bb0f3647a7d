"""Twice the input is at most two and a half times the work, however the input is made.

The work is counted in calls. What a single pattern costs is asked where patterns are tested.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from work import calls

from reader import pipeline
from reader.formats import registry
from reader.formats.opening import SavedFile

STEEPEST = 2.5
TOP = "The pier reopens\n\nThe port stays closed until April, said the harbour authority.\n\n"
MADE: dict[str, tuple[str, Callable[[int], str]]] = {
    "brackets": ("a.md", lambda size: "[" * size),
    "pictures left open": ("a.md", lambda size: "![" * size),
    "notes left open": ("a.md", lambda size: "^[" * size),
    "pictures": ("a.md", lambda size: f"![{'the pier ' * 30}](a.png) " * (size // 10)),
    "carets": ("a.md", lambda size: "word ^" * size),
    "brackets closed once": ("a.md", lambda size: "[" * size + "]"),
    "brackets within brackets": ("a.md", lambda size: "[" * size + "]" * size),
    "tags": ("a.md", lambda size: "<a>" * size),
    "emphasis": ("a.md", lambda size: "*_" * size),
    "code": ("a.md", lambda size: "`a" * size),
    "tiny paragraphs": ("a.txt", lambda size: "a\n\nb\n\n" * size),
    "one paragraph": ("a.txt", lambda size: "the old pier was closed and " * size),
    "the title over and over": ("a.txt", lambda size: "The pier reopens\n\n" * size),
    "chapters": (
        "a.txt",
        lambda size: "".join(f"CHAPTER {n}\n\nA line.\n\n" for n in range(size)),
    ),
    "fences": ("a.txt", lambda size: "```\nx\n~~~\n" * size),
    "quotes": ("a.txt", lambda size: "“We wait,” said Ada Lunn. " * size),
    "marks left open": ("a.txt", lambda size: "“" * size),
    "headers of a letter": ("a.txt", lambda size: "".join(f"X-{n}: y\n" for n in range(size))),
    "elements": ("a.html", lambda size: "<div>" * size + "x"),
    "marks": ("a.html", lambda size: "<b><p></b></p>" * size),
    "lines": ("a.html", lambda size: "<p>" + "a line<br>" * size),
}
SIZE = 300


@pytest.mark.parametrize("kind", MADE)
def test_twice_the_input_is_twice_the_work(kind: str) -> None:
    name, made = MADE[kind]

    def read(size: int) -> Callable[[], object]:
        data = (TOP + made(size) + "\n\nThe last line.\n").encode()
        return lambda: outlined(SavedFile(Path(name), data))

    read(SIZE)()  # what is looked up once for all is not counted
    assert calls(read(2 * SIZE)) <= STEEPEST * calls(read(SIZE))


def outlined(file: SavedFile) -> object:
    return pipeline.outline_of(pipeline.article_of(registry.document_of(file)))
