"""The whole story on one screen: bytes, Document, Article, Outline."""

from collections.abc import Collection
from pathlib import Path

from reader import anatomy, cleaning, judging, lexicon, outline
from reader.formats import registry, table
from reader.formats.opening import SavedFile
from reader.model import (
    AS_WRITTEN,
    Article,
    BlockKind,
    Body,
    Document,
    Edits,
    Opened,
    Outline,
    Part,
    Span,
)
from reader.outline.sections import sections
from reader.text.sentences import sentences

FORMATS = table.FORMATS  # for those who ask which files can be opened
UNREPAIRED = AS_WRITTEN  # an encoding for those who want broken letters left as they are
RULES, EXAMPLES = cleaning.RULES, cleaning.EXAMPLES  # for those who ask what can be kept


def open_document(path: Path, encoding: str = "", part: int = 0) -> Document:
    """Read every block of a file, or of one of its `parts`, in this encoding or the right one.

    Raises FileError when it cannot be opened.
    """
    return registry.open_document(path, encoding, part)


def parts(path: Path) -> tuple[Part, ...]:
    """Return the articles of a file that may hold several, nothing for any other kind.

    Raises FileError when it cannot be opened.
    """
    return registry.parts(path)


def document_of(data: bytes, name: str) -> Document:
    """Read every block of a file's bytes. Raises FileError when they hold no text."""
    return registry.document_of(SavedFile(Path(name), data))


def article_of(document: Document, keep: Collection[str] = ()) -> Article:
    """Name the parts of a document, lift what belongs to the meta, drop what is not the article.

    `keep` are the names of rules that are switched off: what they find stays in the article.
    """
    named = anatomy.label(judging.judged(document))
    lifted = frozenset(lifting.block.id for lifting in named.lifted)
    rules = () if document.is_all_article else cleaning.RULES
    cleaned = cleaning.clean(named.blocks, lifted, rules)
    meta = named.meta if document.finished else anatomy.with_language(named.meta, cleaned.kept)
    cleaned = cleaning.keeping(cleaned, keep)
    return Article(
        origin=document.origin,
        meta=meta,
        body=Body.joining(cleaned.kept),
        lifted=named.lifted,
        removals=cleaned.removals,
        notes=(*document.notes, *cleaned.notes),
    )


def restoring(article: Article, ids: Collection[int]) -> Article:
    """Return the article with exactly these removed blocks put back where they stood."""
    return cleaning.restoring(article, ids)


def removing(article: Article, ids: Collection[int]) -> Article:
    """Return the article with exactly these of the blocks that cleaning kept taken out by hand."""
    return cleaning.removing(article, ids)


def edited(article: Article, edits: Edits) -> Article:
    """Return the article with exactly what a person changed in it."""
    return removing(restoring(article, edits.restored), edits.removed)


def outline_of(article: Article) -> Outline:
    """Find the sections, quotes and sources of an article."""
    return outline.analyse(article)


def sections_of(article: Article) -> Outline:
    """Find only the sections of an article: that takes no time, however long it is."""
    return Outline(sections=tuple(sections(article)))


def sentences_of(article: Article) -> list[tuple[Span, ...]]:
    """Return the sentences of each paragraph, as a person would say them; code is not said."""
    abbreviations = lexicon.of(article.meta.language).ABBREVIATIONS
    return [
        tuple(
            Span(start, end).shifted(span.start)
            for start, end in sentences(block.text, abbreviations)
        )
        for block, span in zip(article.body.blocks, article.body.spans, strict=True)
        if block.text and block.kind is not BlockKind.CODE
    ]


def open_article(
    path: Path, keep: Collection[str] = (), encoding: str = "", part: int = 0
) -> Opened:
    """Open a file from its bytes to its outline. Raises FileError when it cannot be opened."""
    article = article_of(open_document(path, encoding, part), keep)
    return Opened(article, outline_of(article))
