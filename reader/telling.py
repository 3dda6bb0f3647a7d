"""Gives an account of a file in words for a terminal: its outline, its sources, its blocks."""

from reader import changes, pipeline
from reader.export.as_case import case
from reader.export.as_outline import outline_text
from reader.export.source_audit import as_csv, source_audit
from reader.worker import Account, Tell


def told(job: Tell) -> bytes:
    """Return an account of a file. Raises FileError when it cannot be opened."""
    if job.account is Account.FATES:
        document = pipeline.open_document(job.path, job.encoding)
        fates = case(pipeline.article_of(document, job.keep), evidence=True)
        return fates.encode("utf-8", "replace")
    opened = changes.opened(job.path, job.keep, job.encoding, with_changes=job.with_changes)
    if job.account is Account.SOURCES:
        return as_csv(source_audit(opened.article, opened.outline))
    return outline_text(opened.article, opened.outline).encode("utf-8", "replace")
