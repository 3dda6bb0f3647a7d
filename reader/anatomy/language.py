"""Tell the language of an article whose file does not state it, and which way it is written."""

from collections.abc import Iterable
from dataclasses import replace

from reader.lexicon.function_words import FUNCTION_WORDS
from reader.model import BLOCK_GAP, Block, BlockKind, Meta
from reader.text.language import direction_of, sure_language

_TOLD = frozenset((BlockKind.PARAGRAPH, BlockKind.LIST_ITEM))


def with_language(meta: Meta, blocks: Iterable[Block]) -> Meta:
    """Fill in the language of an article from its own words, and from that which way it runs.

    What is stated stays as it is.
    """
    language = meta.language
    if not language:
        text = BLOCK_GAP.join(block.text for block in blocks if block.kind in _TOLD)
        language = sure_language(text, FUNCTION_WORDS)
    return replace(meta, language=language, direction=meta.direction or direction_of(language))
