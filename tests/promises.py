"""What holds of every article, as statements that fail where it does not.

`test_promises.py` holds every document there is against them, `fuzz/` every file it makes up.
"""

from pathlib import Path

from reader import cleaning, pipeline
from reader.export import registry
from reader.export.options import ExportOptions
from reader.model import Article, Block, Document, Meta, Outline

# Restoring is tried one by one on the first so many removals of a document.
RESTORED_SINGLY = 12


def every_block_has_one_fate(document: Document, article: Article) -> None:
    fates = [
        *(block.id for block in article.body.blocks),
        *(lifting.block.id for lifting in article.lifted),
        *(removal.block.id for removal in article.removals),
    ]
    assert sorted(fates) == [block.id for block in document.blocks]


def cleaning_again_removes_nothing(document: Document, article: Article) -> None:
    if not document.is_all_article:
        assert not cleaning.clean(article.body.blocks).removals


def restoring_one_changes_nothing_else(article: Article) -> None:
    for removal in article.removals[:RESTORED_SINGLY]:
        restored = pipeline.restoring(article, {removal.block.id})
        assert set(ids(restored)) - set(ids(article)) == {removal.block.id}
        assert ids(restored) == sorted(ids(restored))
        assert pipeline.restoring(restored, ()) == article
    everything = pipeline.restoring(article, {removal.block.id for removal in article.removals})
    assert not everything.removals


def removing_one_changes_nothing_else(article: Article) -> None:
    for block in article.body.blocks[:RESTORED_SINGLY]:
        without = pipeline.removing(article, {block.id})
        assert ids(without) == [number for number in ids(article) if number != block.id]
        assert {gone.block.id for gone in without.removals} == {
            block.id,
            *(gone.block.id for gone in article.removals),
        }
        assert pipeline.removing(without, ()) == article
    nothing = pipeline.removing(article, set(ids(article)))
    assert not nothing.body.blocks
    assert pipeline.removing(nothing, ()) == article


def ids(article: Article) -> list[int]:
    return [block.id for block in article.body.blocks]


def every_span_says_what_it_claims(article: Article, outline: Outline) -> None:
    text = article.text
    for block, span in zip(article.body.blocks, article.body.spans, strict=True):
        assert span.of(text) == block.text
        for inner in (*block.marks, *block.links):
            assert 0 <= inner.span.start < inner.span.end <= len(block.text)
    headings = {block.text for block in article.body.blocks}
    for section in outline.sections:
        assert section.title in headings
        assert section.span.of(text).startswith(section.title)
    for quote in outline.quotes:
        assert 0 <= quote.span.start < quote.span.end <= len(text)
        assert quote.parts[0].start == quote.span.start
        assert quote.parts[-1].end == quote.span.end
        assert all(a.end <= b.start for a, b in zip(quote.parts, quote.parts[1:], strict=False))
    sources_and_quotes_know_each_other(outline, text)


def sources_and_quotes_know_each_other(outline: Outline, text: str) -> None:
    known = {source.id for source in outline.sources}
    assert len(known) == len(outline.sources)
    for place, quote in enumerate(outline.quotes):
        told = quote.attribution
        assert not told.source or told.source in known
        owners = [source.id for source in outline.sources if place in source.quotes]
        assert owners == ([told.source] if told.source else [])
        for span in (told.speaker, told.cue):
            assert span is None or span.of(text).strip()
    for source in outline.sources:
        assert source.name.strip()
        assert all(span.of(text).strip() for span in source.mentions)


def our_own_export_is_the_same_article(
    article: Article, outline: Outline, writer: str, folder: Path
) -> None:
    exported = folder / f"export.{writer}"
    chosen = next(row for row in registry.WRITERS if row.name == writer)
    exported.write_bytes(chosen.write(article, outline, ExportOptions()))
    again = pipeline.article_of(pipeline.open_document(exported))
    assert [shape(block) for block in again.body.blocks] == [
        shape(block) for block in article.body.blocks
    ]
    assert known(again.meta) == known(article.meta)


def shape(block: Block) -> tuple[object, ...]:
    """Return what a reader sees of a block."""
    return (
        block.kind, block.text, block.level, block.depth, block.ordered, block.lang, block.rows,
        block.marks, block.links, block.credit,
    )  # fmt: skip


def known(meta: Meta) -> tuple[object, ...]:
    return (
        meta.title, meta.standfirst, meta.authors, meta.published, meta.site, meta.language,
        meta.url,
    )  # fmt: skip
