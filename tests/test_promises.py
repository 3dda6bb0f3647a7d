"""What design promises of every document, held against every document there is."""

import hashlib
from pathlib import Path

import pytest
from corpora import all_documents, unpacked
from promises import (
    cleaning_again_removes_nothing,
    every_block_has_one_fate,
    every_span_says_what_it_claims,
    our_own_export_is_the_same_article,
    removing_one_changes_nothing_else,
    restoring_one_changes_nothing_else,
)

from reader import pipeline
from reader.errors import FileError
from reader.model import Document

DOCUMENTS = all_documents()


def name_of(path: Path) -> str:
    return "/".join(path.parts[-2:])


def opened(path: Path) -> Document | None:
    """Open a document; None for a file of the corpora that holds no text and is refused."""
    before = hashlib.sha256(path.read_bytes()).digest()
    try:
        return pipeline.open_document(path)
    except FileError:
        return None
    finally:
        assert hashlib.sha256(path.read_bytes()).digest() == before, "the input was changed"


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_every_promise(path: Path, tmp_path: Path) -> None:
    document = opened(unpacked(path, tmp_path))
    if document is None:
        assert "corpora" in path.parts
        return
    article = pipeline.article_of(document)
    every_block_has_one_fate(document, article)
    cleaning_again_removes_nothing(document, article)
    restoring_one_changes_nothing_else(article)
    removing_one_changes_nothing_else(article)
    outline = pipeline.outline_of(article)
    every_span_says_what_it_claims(article, outline)
    for writer in ("md", "html"):
        our_own_export_is_the_same_article(article, outline, writer, tmp_path)
