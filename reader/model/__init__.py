"""The things everything else is about: frozen data, the standard library only."""

from reader.model.article import BLOCK_GAP, BY_HAND, Article, Body, LiftedTo, Lifting, Removal
from reader.model.block import Block, BlockKind, Element, Evidence, Image, Link, Mark, MarkKind
from reader.model.document import Document, Meta, Note, Origin
from reader.model.edits import (
    Anchor,
    Colour,
    Correction,
    Edits,
    Highlight,
    MarkedQuote,
    Reassignment,
    RoleChange,
    SourceMerger,
    UnmarkedQuote,
)
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
from reader.model.sidecar import AsLeft, BlockAnchor, Kept, Sidecar
from reader.model.span import Span

__all__ = [
    "BLOCK_GAP",
    "BY_HAND",
    "Anchor",
    "Article",
    "AsLeft",
    "Attribution",
    "Block",
    "BlockAnchor",
    "BlockKind",
    "Body",
    "Colour",
    "Correction",
    "Document",
    "Edits",
    "Element",
    "Evidence",
    "Highlight",
    "Image",
    "Kept",
    "LiftedTo",
    "Lifting",
    "Link",
    "Mark",
    "MarkKind",
    "MarkedQuote",
    "Meta",
    "Note",
    "Opened",
    "Origin",
    "Outline",
    "Quote",
    "QuoteKind",
    "Reassignment",
    "Removal",
    "RoleChange",
    "Section",
    "Sidecar",
    "Source",
    "SourceMerger",
    "SourceType",
    "Span",
    "UnmarkedQuote",
]
