"""A quote made up to show what a style does, where no article with quotes is open."""

from reader.export.attributed.cited import Cited, Speaker
from reader.model import Meta, QuoteKind

EXAMPLE = Cited(
    paragraphs=("We have no date, and nobody at the ministry will give us one.",),
    kind=QuoteKind.DIRECT,
    speakers=(Speaker("Ada Lunn", "harbour master"),),
    meta=Meta(
        title="Harbour waits for its dredgers",
        authors=("Jo Reed",),
        published="2025-03-04",
        site="Example Post",
        language="en",
        url="https://example.org/harbour",
    ),
    first=4,
    last=4,
    cue="said",
)
