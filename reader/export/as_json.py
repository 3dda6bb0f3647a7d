"""Everything Standfirst knows of an article, for programs. Offsets count code points in `text`."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from reader.export import evidence
from reader.export.notes_appendix import notes_as_json
from reader.export.options import ExportOptions
from reader.model import Article, Block, BlockKind, Meta, Outline, Quote, Source, Span
from reader.text.urls import safe_image, safe_link

SCHEMA = 1

Json = dict[str, Any]


def write(article: Article, outline: Outline, options: ExportOptions) -> bytes:
    """Write an article as JSON in UTF-8, by the contract of schema 1."""
    everything = told(article, outline)
    if options.highlights:
        everything["highlights"] = notes_as_json(options.highlights)
    if options.evidence is not None:
        everything["evidence"] = evidence.as_json(article, options)
    text = json.dumps(everything, ensure_ascii=False, indent=1)
    return (text + "\n").encode("utf-8", "replace")


def told(article: Article, outline: Outline) -> Json:
    """Tell all of an article in lists and dictionaries, by the contract of schema 1."""
    body = article.body
    return {
        "schema": SCHEMA,
        "source": _origin(article),
        "meta": _meta(article.meta),
        "text": body.text,
        "blocks": [_block(b, s) for b, s in zip(body.blocks, body.spans, strict=True)],
        "marks": list(_marks(article)),
        "links": list(_links(article)),
        "images": list(_images(body.blocks)),
        "sections": [
            {"title": section.title, "level": section.level, **_offsets(section.span)}
            for section in outline.sections
        ],
        "quotes": [_quote(quote, body.text) for quote in outline.quotes],
        "sources": [_source(source) for source in outline.sources],
        "lifted": [
            {"block": lifted.block.id, "text": lifted.block.text, "to": lifted.to}
            for lifted in article.lifted
        ],
        "removed": [
            {"block": gone.block.id, "text": gone.block.text, "rule": gone.rule}
            | {"reason": gone.reason}
            for gone in article.removals
        ],
        "notes": [{"kind": note.kind, "text": note.text} for note in article.notes],
    }


def _origin(article: Article) -> Json:
    origin = article.origin
    return {
        "path": origin.path,
        "format": origin.format,
        "encoding": origin.encoding or None,
        "encoding_reason": origin.encoding_reason or None,
        "bytes": origin.size,
        "sha256": origin.sha256,
    }


def _meta(meta: Meta) -> Json:
    return {
        "title": meta.title or None,
        "standfirst": meta.standfirst or None,
        "authors": list(meta.authors),
        "published": meta.published or None,
        "modified": meta.modified or None,
        "site": meta.site or None,
        "language": meta.language or None,
        "direction": meta.direction or None,
        "url": safe_link(meta.url) or None,
        "credits": list(meta.credits),
    }


def _offsets(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _pair(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _block(block: Block, span: Span) -> Json:
    return {
        "id": block.id,
        "kind": block.kind,
        "level": block.level,
        "text": block.text,
        **_offsets(span),
        "depth": block.depth,
        "ordered": block.ordered,
        "lang": block.lang or None,
        "rows": [list(row) for row in block.rows],
    }


def _marks(article: Article) -> Iterator[Json]:
    for block, span in zip(article.body.blocks, article.body.spans, strict=True):
        for mark in block.marks:
            yield {"kind": mark.kind, **_offsets(mark.span.shifted(span.start))}


def _links(article: Article) -> Iterator[Json]:
    for block, span in zip(article.body.blocks, article.body.spans, strict=True):
        for link in block.links:
            if url := safe_link(link.url):
                offsets = _offsets(link.span.shifted(span.start))
                yield {"text": link.span.of(block.text), "url": url, **offsets}


def _images(blocks: Sequence[Block]) -> Iterator[Json]:
    """Yield each picture with the caption under it; a caption without a picture, too."""
    for place, block in enumerate(blocks):
        below = blocks[place + 1] if place + 1 < len(blocks) else None
        if block.kind is BlockKind.FIGURE:
            yield _image(block, below if below and below.kind is BlockKind.CAPTION else None)
        elif block.kind is BlockKind.CAPTION and not (
            place and blocks[place - 1].kind is BlockKind.FIGURE
        ):
            yield _image(block, block)


def _image(block: Block, caption: Block | None) -> Json:
    picture = block.image
    credit = caption.credit if caption else None
    return {
        "block": block.id,
        "src": (safe_image(picture.src) or safe_link(picture.src) or None) if picture else None,
        "alt": (picture.alt or None) if picture else None,
        "width": picture.width if picture else None,
        "height": picture.height if picture else None,
        "caption": caption.text if caption else None,
        "credit": credit.of(caption.text) if caption and credit else None,
    }


def _quote(quote: Quote, text: str) -> Json:
    by = quote.attribution
    return {
        "text": quote.span.of(text),
        **_offsets(quote.span),
        "kind": quote.kind,
        "speaker": by.source or None,
        "speaker_text": by.speaker.of(text) if by.speaker else None,
        "speaker_span": _pair(by.speaker),
        "cue": by.cue.of(text) if by.cue else None,
        "cue_span": _pair(by.cue),
        "parts": [_pair(part) for part in quote.parts],
        "evidence": by.evidence or None,
        **_corrected(quote),
    }


def _source(source: Source) -> Json:
    return {
        "id": source.id,
        "name": source.name,
        "role": source.role or None,
        "type": source.type,
        "named": source.named,
        "mentions": [_pair(span) for span in source.mentions],
        "quotes": list(source.quotes),
        "url": safe_link(source.url) or None,
        **_corrected(source),
    }


def _corrected(one: Quote | Source) -> Json:
    """Tell of what a person corrected; what is as it was found says nothing of it."""
    return {"corrected": True} if one.corrected else {}
