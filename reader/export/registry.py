"""The formats Standfirst writes."""

from collections.abc import Callable
from dataclasses import dataclass

from reader.export import as_html, as_json, as_markdown, as_text
from reader.export.options import ExportOptions
from reader.model import Article, Outline


@dataclass(frozen=True, slots=True)
class Writer:
    """A way to write an article down."""

    name: str
    title: str  # as a file dialog says it
    suffix: str
    write: Callable[[Article, Outline, ExportOptions], bytes]


WRITERS = (
    Writer("md", "Markdown", ".md", as_markdown.write),
    Writer("html", "Web page", ".html", as_html.write),
    Writer("txt", "Plain text", ".txt", as_text.write),
    Writer("json", "JSON", ".json", as_json.write),
)


def writer(name: str) -> Writer:
    """Return the writer of this name. Raises KeyError when there is none."""
    return {writer.name: writer for writer in WRITERS}[name]
