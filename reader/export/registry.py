"""The formats Standfirst writes."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader.export import as_html, as_json, as_markdown, as_text
from reader.export.options import ExportOptions
from reader.export.pictures import with_images
from reader.export.written import Asset, Written
from reader.model import Article, Opened, Outline


@dataclass(frozen=True, slots=True)
class Writer:
    """A way to write an article down."""

    name: str
    title: str  # as a file dialog says it
    suffix: str
    write: Callable[[Article, Outline, ExportOptions], bytes]
    points_at_pictures: bool = False  # so that they may be copied, embedded or left out


WRITERS = (
    Writer("md", "Markdown", ".md", as_markdown.write, points_at_pictures=True),
    Writer("html", "Web page", ".html", as_html.write, points_at_pictures=True),
    Writer("txt", "Plain text", ".txt", as_text.write),
    Writer("json", "JSON", ".json", as_json.write),
)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where an article came from, and what its export will be called."""

    source: Path
    name: str  # without a suffix


def written(writer: Writer, opened: Opened, options: ExportOptions, where: Whereabouts) -> Written:
    """Write an article down, with the files that go with it."""
    article = opened.article
    assets: tuple[Asset, ...] = ()
    if writer.points_at_pictures:
        article, assets = with_images(article, options.images, where.source, where.name)
    return Written(writer.write(article, opened.outline, options), assets)


def writer(name: str) -> Writer:
    """Return the writer of this name. Raises KeyError when there is none."""
    return {writer.name: writer for writer in WRITERS}[name]
