"""The outline on one screen: sentences, frames, statements, speakers, sources."""

import gc
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from reader import lexicon
from reader.lexicon import Lexicon
from reader.lexicon.function_words import FUNCTION_WORDS
from reader.model import (
    BLOCK_GAP,
    Article,
    Attribution,
    BlockKind,
    Link,
    Outline,
    Quote,
    QuoteKind,
    Span,
)
from reader.outline.attribution import Linker
from reader.outline.cited_pages import CitedPage, cited_pages
from reader.outline.frame import Frame
from reader.outline.grammar import Grammar
from reader.outline.passages import joined
from reader.outline.people import gather
from reader.outline.quotations import Statement, statements
from reader.outline.reported import frames
from reader.outline.sections import sections
from reader.outline.set_apart import (
    block_statement,
    is_set_apart,
    spoken_name,
    transcript_line,
    transcript_lines,
)
from reader.outline.sources import Register, finished
from reader.outline.speaking import Speaking
from reader.outline.tokens import Sentence, sentences_of
from reader.records import record
from reader.text.language import language_of

TELLING = frozenset((BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE))


@record
class _Read:
    """A sentence with all that can be said of it by itself."""

    sentence: Sentence
    grammar: Grammar
    frames: list[Frame]
    statements: list[Statement]


def analyse(article: Article) -> Outline:
    """Find the sections, quotes and cited sources of an article."""
    with _unswept():
        return _analysed(article)


@contextmanager
def _unswept() -> Iterator[None]:
    """Keep Python from looking for rings of garbage: no token, frame or statement is in one.

    Going through them all again and again is a fifth of the time a long text takes.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _analysed(article: Article) -> Outline:
    words = lexicon.of(language_of(article.meta.language, _own(article), FUNCTION_WORDS))
    read = [list(_read(article, place, words)) for place in _telling(article)]
    linker = Linker(article.text, gather(one.grammar for block in read for one in block))
    linked: list[Speaking] = []
    spoken = transcript_lines(article.body.blocks)
    for place, block in zip(_telling(article), read, strict=True):
        if article.body.blocks[place].id in spoken:
            linked += _hear(article, place, linker, words)
        else:
            linked += _link(article, place, block, linker)
    linked.sort(key=lambda speaking: speaking.statement.start)
    linked = list(joined(linked, article.text))
    register = Register(words, linker.named)
    for phrase in linker.told:
        register.told(phrase)
    return _outline(article, read, linked, register)


def _own(article: Article) -> str:
    """Return the text without what is set apart: that may be in the language of who said it."""
    blocks = article.body.blocks
    own = (block.text for block in blocks if block.kind is not BlockKind.BLOCKQUOTE)
    return BLOCK_GAP.join(own) or article.text


def _telling(article: Article) -> list[int]:
    """Return the places of the blocks that tell something in sentences."""
    return [place for place, block in enumerate(article.body.blocks) if block.kind in TELLING]


def _read(article: Article, place: int, words: Lexicon) -> Iterator[_Read]:
    block, span = article.body.blocks[place], article.body.spans[place]
    for sentence in sentences_of(block.text, span.start, place, words):
        grammar = Grammar(sentence.tokens, words)
        found = frames(grammar)
        yield _Read(sentence, grammar, found, statements(grammar, found))


def _hear(article: Article, place: int, linker: Linker, words: Lexicon) -> list[Speaking]:
    """Link one line of a transcript to its speaker."""
    line = transcript_line(article.body.blocks[place], article.body.spans[place].start)
    if line is None:
        return []
    who, said = line
    named = spoken_name(who.of(article.text), words)
    statement = Statement(QuoteKind.DIRECT, (said,), lone=True)
    return [linker.hear(statement, place, named, who)] if named else []


def _link(article: Article, place: int, read: list[_Read], linker: Linker) -> list[Speaking]:
    """Link the statements of one block to their speakers."""
    block = article.body.blocks[place]
    start = article.body.spans[place].start
    if is_set_apart(block, [statement for one in read for statement in one.statements]):
        return [linker.pass_on(block_statement(block, start), place)]
    linked: list[Speaking] = []
    for one in read:
        linked += linker.read(one.sentence, one.grammar, one.frames, one.statements)
    return linked


def _outline(
    article: Article, read: list[list[_Read]], linked: list[Speaking], register: Register
) -> Outline:
    """Put sections, quotes and sources together."""
    owners = [register.source_of(speaking) for speaking in linked]
    for number, (speaking, owner) in enumerate(zip(linked, owners, strict=True)):
        if owner is None:
            continue
        owner.quotes.append(number)
        if speaking.phrase is not None:
            owner.mentions.add(speaking.phrase.span)
            owner.roles.append(speaking.phrase.role)
    register.cited(_cited(article, read))
    ordered = register.in_order()
    ids = {id(gathered): f"s{number}" for number, gathered in enumerate(ordered, start=1)}
    quotes = tuple(
        _quote(speaking, "" if owner is None else ids[id(owner)])
        for speaking, owner in zip(linked, owners, strict=True)
    )
    return Outline(tuple(sections(article)), quotes, finished(ordered, _links(article)))


def _cited(article: Article, read: list[list[_Read]]) -> Iterator[CitedPage]:
    """Yield the documents that are linked to."""
    links = _links(article)
    for one in (one for block in read for one in block if links):
        tokens = one.sentence.tokens
        first, end = (
            bisect_left(links, at, key=lambda link: link.span.start)
            for at in (tokens[0].start, tokens[-1].end)
        )
        yield from cited_pages(one.grammar, article.text, links[first:end])


def _links(article: Article) -> list[Link]:
    """Return the links of an article in their order; their spans count in its text."""
    places = zip(article.body.blocks, article.body.spans, strict=True)
    links = [
        replace(link, span=link.span.shifted(at.start)) for b, at in places for link in b.links
    ]
    return sorted(links, key=lambda link: link.span.start)


def _quote(speaking: Speaking, source: str) -> Quote:
    parts = speaking.statement.parts
    return Quote(
        Span(parts[0].start, parts[-1].end),
        speaking.statement.kind,
        parts,
        Attribution(source, speaking.named_at, speaking.cue, speaking.evidence),
    )
