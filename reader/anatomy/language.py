"""Tell the language of an article whose file does not state it."""

from collections.abc import Iterable
from dataclasses import replace

from reader.lexicon.function_words import FUNCTION_WORDS
from reader.model import BLOCK_GAP, Block, BlockKind, Meta
from reader.text.language import sure_language

_TOLD = frozenset((BlockKind.PARAGRAPH, BlockKind.LIST_ITEM))


def with_language(meta: Meta, blocks: Iterable[Block]) -> Meta:
    """Fill in the language of an article from its own words; a stated one stays as it is."""
    if meta.language:
        return meta
    text = BLOCK_GAP.join(block.text for block in blocks if block.kind in _TOLD)
    return replace(meta, language=sure_language(text, FUNCTION_WORDS))
