"""Standfirst as a function of a page's bytes, for scorers: `--callable ours:run`."""

import sys
from pathlib import Path
from typing import Any

# The program as it stands beside this file, not one that happens to be installed.
sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from reader import pipeline
from reader.errors import FileError
from reader.export import as_json
from reader.model import Outline


def run(data: bytes) -> dict[str, Any]:
    """Return the page as the JSON contract tells it, without an outline; {} if it is refused."""
    try:
        article = pipeline.article_of(pipeline.document_of(data, "page.html"))
    except FileError:
        return {}
    return as_json.told(article, Outline())
