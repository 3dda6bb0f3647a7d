"""Says in short what an article file holds."""

from collections.abc import Sequence
from pathlib import Path

from reader import pipeline
from reader.errors import MissingFileError
from reader.listing.kept import KeptSummaries
from reader.model import Listed, Opened, Summary
from reader.text.counting import words_in


def listed(path: Path, keep: Sequence[str] = ()) -> Listed:
    """Read a file and return its summary, which is kept as well. Raises FileError.

    It is the file alone that counts: what a person corrected in its article is not looked at.
    """
    try:
        status = path.stat()  # before it is read: should it change meanwhile, it is read again
    except (OSError, ValueError) as error:
        raise MissingFileError(path) from error
    found = Listed(path, status.st_size, status.st_mtime_ns, _summary(path, keep))
    with KeptSummaries(keep) as kept:
        kept.put(found)
    return found


def _summary(path: Path, keep: Sequence[str]) -> Summary:
    parts = pipeline.parts(path)
    if len(parts) > 1:
        return Summary(parts=len(parts))
    return summary_of(pipeline.open_article(path, keep))


def summary_of(opened: Opened) -> Summary:
    """Return what a list tells of an article."""
    article, outline = opened.article, opened.outline
    return Summary(
        title=article.meta.title,
        site=article.meta.site,
        published=article.meta.published or article.meta.modified,
        words=sum(words_in(block.text) for block in article.body.blocks),
        quotes=len(outline.whole_quotes),
        sources=len(outline.sources),
    )
