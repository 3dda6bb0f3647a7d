"""A citation in CSL-JSON, which pandoc, Zotero and all that write by CSL styles take."""

import json
from typing import Any

from reader.export.attributed.names import Author
from reader.export.citations.work import Work, WorkKind, work_of
from reader.export.options import ExportOptions
from reader.model import Article, Outline

Json = dict[str, Any]

_TYPES = {
    WorkKind.NEWS: "article-newspaper",
    WorkKind.BLOG: "post-weblog",
    WorkKind.PAGE: "webpage",
}


def write(article: Article, outline: Outline, options: ExportOptions) -> bytes:  # noqa: ARG001
    """Write a citation of an article in CSL-JSON, in UTF-8: a list of one."""
    told = json.dumps([_item(work_of(article))], ensure_ascii=False, indent=1)
    return f"{told}\n".encode()


def _item(work: Work) -> Json:
    dated = {"date-parts": [[part for part in work.published if part]]} if work.published else None
    fields = {
        "author": list(map(_name, work.authors)),
        "title": work.title,
        "container-title": work.site,
        "issued": dated,
        "URL": work.url,
        "language": work.language,
        "abstract": work.abstract,
    }
    begun = {"id": work.key, "type": _TYPES[work.kind]}
    return begun | {name: value for name, value in fields.items() if value}


def _name(author: Author) -> Json:
    if not author.given:
        return {"literal": author.straight}
    name = {"family": author.family, "given": author.given}
    return name | ({"suffix": author.suffix} if author.suffix else {})
