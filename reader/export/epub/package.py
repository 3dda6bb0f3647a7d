"""What a book says of itself: its package document (EPUB 3.3, section 5)."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from reader.export.citations.work import Work, work_of
from reader.export.epub.container import Item
from reader.export.html_inline import attribute, text_html
from reader.export.signature import GENERATOR
from reader.model import Article, BlockKind, Meta
from reader.text.written_dates import day_of

UNTITLED = "Untitled article"  # a book must have a title
_UNKNOWN_LANGUAGE = "und"  # and a language: this says that none is known (BCP 47)
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_NO_MOMENT = datetime(1980, 1, 1, tzinfo=UTC)  # as in the archive: two exports must not differ
_OPF = "http://www.idpf.org/2007/opf"
XHTML = "application/xhtml+xml"


def language_of(stated: str) -> str:
    """Return a language as books have to name it.

    >>> language_of("pt_BR"), language_of("unknown"), language_of("")
    ('pt-BR', 'und', 'und')
    """
    tag = stated.replace("_", "-")
    return tag if _LANGUAGE_TAG.fullmatch(tag) else _UNKNOWN_LANGUAGE


def package(article: Article, items: Sequence[Item]) -> bytes:
    """Return the package document of a book that holds these items, pages in their order."""
    meta = article.meta
    spoken = attribute("xml:lang", language_of(meta.language))
    written = attribute("dir", meta.direction) if meta.direction else ""
    turned = attribute("page-progression-direction", meta.direction) if meta.direction else ""
    lines = (
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<package xmlns="{_OPF}" version="3.0" unique-identifier="book"{spoken}{written}>',
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
        *_metadata(article, items),
        "</metadata>",
        "<manifest>",
        *map(_listed, items),
        "</manifest>",
        f"<spine{turned}>",
        *(f'<itemref idref="{_id(item)}"/>' for item in items if _is_page(item)),
        "</spine>",
        "</package>",
    )
    return ("\n".join(lines) + "\n").encode()


def _listed(item: Item) -> str:
    properties = attribute("properties", item.properties) if item.properties else ""
    return f'<item id="{_id(item)}" href="{item.name}" media-type="{item.media_type}"{properties}/>'


def _id(item: Item) -> str:
    return item.name.replace("/", "-")


def _is_page(item: Item) -> bool:
    return item.media_type == XHTML and not item.properties


def _metadata(article: Article, items: Sequence[Item]) -> Iterator[str]:
    work = work_of(article)
    yield f'<dc:identifier id="book">{_identifier(article)}</dc:identifier>'
    yield f"<dc:title>{text_html(work.title or UNTITLED)}</dc:title>"
    yield f"<dc:language>{language_of(article.meta.language)}</dc:language>"
    for number, author in enumerate(work.authors, start=1):
        name = f"author-{number}"
        yield f'<dc:creator id="{name}">{text_html(author.straight)}</dc:creator>'
        yield f'<meta refines="#{name}" property="role" scheme="marc:relators">aut</meta>'
        sorted_by = text_html(author.inverted)
        yield f'<meta refines="#{name}" property="file-as">{sorted_by}</meta>'
    yield from _known(work)
    yield f'<meta property="dcterms:modified">{_modified(article.meta)}</meta>'
    yield f'<meta name="generator" content="{GENERATOR}"/>'
    for name, value in _accessibility(article, items):
        yield f'<meta property="schema:{name}">{value}</meta>'


def _known(work: Work) -> Iterator[str]:
    fields = (
        ("date", work.published.iso if work.published else ""),
        ("publisher", work.site),
        ("description", work.abstract),
        ("source", work.url),
    )
    yield from (f"<dc:{name}>{text_html(value)}</dc:{name}>" for name, value in fields if value)


def _identifier(article: Article) -> str:
    """Return what tells this book from all others: where the article stood, what was saved."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'{article.meta.url}#{article.origin.sha256}')}"


def _modified(meta: Meta) -> str:
    """Return the moment an article last changed, as far as it tells, to the second."""
    moment = _moment(meta.modified) or _moment(meta.published) or _NO_MOMENT
    return moment.replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def _moment(iso: str) -> datetime | None:
    try:
        stated = datetime.fromisoformat(iso)
        return stated.astimezone(UTC) if stated.tzinfo else stated
    except (OverflowError, ValueError):
        day = day_of(iso)
        return datetime(day.year, day.month or 1, day.day or 1, tzinfo=UTC) if day else None


def _accessibility(article: Article, items: Sequence[Item]) -> Iterator[tuple[str, str]]:
    """Yield how a book can be read (EPUB Accessibility 1.1); only what holds for this one."""
    pictures = any(item.media_type.startswith("image/") for item in items)
    shown = [block.image for block in article.body.blocks if block.kind is BlockKind.FIGURE]
    described = all(image.alt for image in shown if image)
    yield "accessMode", "textual"
    if pictures:
        yield "accessMode", "visual"
    if described:
        yield "accessModeSufficient", "textual"
    if pictures and not described:
        yield "accessModeSufficient", "textual,visual"
    for feature in ("displayTransformability", "readingOrder", "structuralNavigation"):
        yield "accessibilityFeature", feature
    yield "accessibilityFeature", "tableOfContents"
    if pictures and described:
        yield "accessibilityFeature", "alternativeText"
    yield "accessibilityHazard", "unknown" if pictures else "none"
    yield "accessibilitySummary", _summary(pictures=pictures, described=described)


def _summary(*, pictures: bool, described: bool) -> str:
    words = "An article as text with headings and a table of contents."
    if not pictures:
        return words
    told = (
        "All of its pictures are described." if described else "Some pictures lack a description."
    )
    return f"{words} {told}"
