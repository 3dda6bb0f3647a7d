"""What others see in our exports; tests/benchmarks/export_readers.py asks more of them."""

from pathlib import Path

import pytest
from corpora import own_documents
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from rendered import differences, shown_in, told_by

from reader import pipeline
from reader.export import as_html, as_json, as_markdown
from reader.export.options import ExportOptions
from reader.formats.front_matter import split_front_matter

STORIES = [pytest.param(path, id=path.name) for path in own_documents()]


READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
READER.use(footnote_plugin)
READER.validateLink = lambda _: True  # type: ignore[method-assign]


def rendered(markdown: bytes) -> str:
    """Render as a reader of CommonMark with tables and footnotes does, links as they are."""
    return READER.render(split_front_matter(markdown.decode())[1])


@pytest.mark.parametrize("path", STORIES)
def test_readers_see_what_the_json_tells(path: Path) -> None:
    opened = pipeline.open_article(path)
    told = told_by(as_json.told(opened.article, opened.outline))
    for page in (
        rendered(as_markdown.write(opened.article, opened.outline, ExportOptions())),
        as_html.write(opened.article, opened.outline, ExportOptions()).decode(),
    ):
        assert not list(differences(told, shown_in(page)))
