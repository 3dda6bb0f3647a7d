"""Quotes to cite, every letter of them known."""

from dataclasses import replace

from reader.export.attributed.cited import Cited, Speaker
from reader.model import Meta, QuoteKind

META = Meta(
    title="Harbour reopens at last: what it cost",
    authors=("Jo Reed",),
    published="2025-09-04T08:00",
    site="Example Post",
    language="en",
    url="https://example.org/harbour",
)
LUNN = Speaker("Ada Lunn", "harbour master")
SAID = Cited(("We have no date.",), QuoteKind.DIRECT, (LUNN,), META, 4, 4, "said")
NOTHING = Meta()


def by(*names: str) -> Cited:
    return knowing(authors=names)


def knowing(**facts: object) -> Cited:
    return replace(SAID, meta=replace(META, **facts))


def words(count: int) -> Cited:
    return replace(SAID, paragraphs=(" ".join(["word"] * count),))
