"""An article as a person left it: with what they put back, took out and corrected."""

from collections.abc import Collection
from pathlib import Path

from reader import pipeline
from reader.annotations import store
from reader.annotations.correcting import corrected
from reader.annotations.placing import Placing
from reader.errors import UnreadableChangesError
from reader.model import Opened, Placed, known_as


def opened(
    path: Path,
    keep: Collection[str] = (),
    encoding: str = "",
    part: int = 0,
    *,
    with_changes: bool,
) -> Opened:
    """Open a file, taking in what a person changed if that is wanted.

    Raises FileError when the file cannot be opened, or its changes are there and cannot be
    taken in.
    """
    if not with_changes:
        return pipeline.open_article(path, keep, encoding, part)
    article = pipeline.article_of(pipeline.open_document(path, encoding, part), keep)
    left = store.as_left(known_as(path, part) if part else path, article)
    if left.kept.refusal:
        raise UnreadableChangesError(path, left.kept.refusal)
    edited = pipeline.edited(article, left.edits)
    outline = corrected(pipeline.outline_of(edited), edited.text, left.edits.corrections)
    return Opened(edited, outline, left=left)


def highlights(opened: Opened) -> tuple[Placed, ...]:
    """Return what a person highlighted, by its places in the article."""
    marked = opened.left.edits.highlights
    return Placing().placed(opened.article.text, marked) if marked else ()
