"""The things everything else is about: frozen data, the standard library only."""

from reader.model.article import BLOCK_GAP, BY_HAND, Article, Body, LiftedTo, Lifting, Removal
from reader.model.block import Block, BlockKind, Element, Evidence, Image, Link, Mark, MarkKind
from reader.model.document import Document, Meta, Note, Origin
from reader.model.edits import Edits
from reader.model.outline import (
    Attribution,
    Opened,
    Outline,
    Quote,
    QuoteKind,
    Section,
    Source,
    SourceType,
)
from reader.model.span import Span

__all__ = [
    "BLOCK_GAP",
    "BY_HAND",
    "Article",
    "Attribution",
    "Block",
    "BlockKind",
    "Body",
    "Document",
    "Edits",
    "Element",
    "Evidence",
    "Image",
    "LiftedTo",
    "Lifting",
    "Link",
    "Mark",
    "MarkKind",
    "Meta",
    "Note",
    "Opened",
    "Origin",
    "Outline",
    "Quote",
    "QuoteKind",
    "Removal",
    "Section",
    "Source",
    "SourceType",
    "Span",
]
