"""What a web page says of itself in its tags, so that reference managers can pick it up."""

from collections.abc import Iterator
from urllib.parse import quote, urlencode

from reader.export.citations.work import Work, WorkKind, work_of
from reader.model import Article

# COinS has forms for books and for papers of scholars; for all else there is Dublin Core, in
# which Zotero takes the names of its own kinds of works.
_TYPES = {
    WorkKind.NEWS: "newspaperArticle",
    WorkKind.BLOG: "blogPost",
    WorkKind.PAGE: "webpage",
}
_VERSION = ("ctx_ver", "Z39.88-2004")
_FORM = ("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc")


def meta_tags(article: Article) -> tuple[tuple[str, str], ...]:
    """Return the names and contents of meta tags: Highwire's, then Dublin Core's."""
    work = work_of(article)
    return tuple((name, content) for name, content in _tags(work) if content)


def coins(article: Article) -> str:
    """Return what stands, escaped, in the title of a span of the class Z3988 (COinS)."""
    work = work_of(article)
    fields = (
        _VERSION,
        _FORM,
        ("rft.type", _TYPES[work.kind]),
        ("rft.title", work.title),
        ("rft.source", work.site),
        *(("rft.au", author.inverted) for author in work.authors),
        ("rft.date", work.published.iso if work.published else ""),
        ("rft.identifier", work.url),
        ("rft.language", work.language),
        ("rft.description", work.abstract),
    )
    return urlencode([(name, value) for name, value in fields if value], quote_via=quote)


def _tags(work: Work) -> Iterator[tuple[str, str]]:
    date = work.published.iso if work.published else ""
    yield "citation_title", work.title
    yield from (("citation_author", author.inverted) for author in work.authors)
    yield "citation_publication_date", date.replace("-", "/")
    yield "citation_language", work.language
    yield "citation_public_url", work.url
    yield "DC.title", work.title
    yield from (("DC.creator", author.inverted) for author in work.authors)
    yield "DC.date", date
    yield "DC.publisher", work.site
    yield "DC.language", work.language
    yield "DC.identifier", work.url
    yield "DC.description", work.abstract
    yield "DC.type", _TYPES[work.kind]
