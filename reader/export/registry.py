"""The formats Standfirst writes."""

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from reader.export import as_csv, as_epub, as_html, as_json, as_markdown, as_text
from reader.export.citations import bibtex, csl_json, ris
from reader.export.options import ExportOptions, Images
from reader.export.pictures import with_images
from reader.export.written import Asset, Written
from reader.model import Article, Opened, Outline
from reader.records import record


class Holds(Enum):
    """What of an article an export holds."""

    ARTICLE = auto()
    FINDINGS = auto()  # what was found in it
    CITATION = auto()  # how to cite it


@record
class Writer:
    """A way to write an article down."""

    name: str
    title: str  # as a file dialog says it
    suffix: str
    write: Callable[[Article, Outline, ExportOptions], bytes]
    holds: Holds = Holds.ARTICLE
    points_at_pictures: bool = False  # so that they may be copied, embedded or left out
    carries_pictures: bool = False  # in itself, wherever they lay
    heeds: tuple[str, ...] = ()  # other choices that change it: fields of ExportOptions


# The suffixes all differ, so that every export of an article can lie in one folder.
WRITERS = (
    Writer(
        "md",
        "Markdown",
        ".md",
        as_markdown.write,
        points_at_pictures=True,
        heeds=("quotes", "highlights"),
    ),
    Writer(
        "html",
        "Web page",
        ".html",
        as_html.write,
        points_at_pictures=True,
        heeds=("quotes", "highlights", "json_ld"),
    ),
    Writer(
        "epub",
        "E-book (EPUB)",
        ".epub",
        as_epub.write,
        carries_pictures=True,
        heeds=("quotes",),
    ),
    Writer("txt", "Plain text", ".txt", as_text.write, heeds=("quotes", "highlights")),
    Writer("json", "JSON", ".json", as_json.write, heeds=("highlights",)),
    Writer(
        "quotes-csv",
        "Quotes as a table (CSV)",
        ".quotes.csv",
        as_csv.write_quotes,
        Holds.FINDINGS,
    ),
    Writer(
        "sources-csv",
        "Sources as a table (CSV)",
        ".sources.csv",
        as_csv.write_sources,
        Holds.FINDINGS,
    ),
    Writer("bib", "Citation for BibTeX", ".bib", bibtex.write, Holds.CITATION),
    Writer("ris", "Citation for EndNote and others (RIS)", ".ris", ris.write, Holds.CITATION),
    Writer("csl", "Citation for Zotero (CSL-JSON)", ".csl.json", csl_json.write, Holds.CITATION),
)


@record
class Whereabouts:
    """Where an article came from, and what its export will be called."""

    source: Path
    name: str  # without a suffix


def written(writer: Writer, opened: Opened, options: ExportOptions, where: Whereabouts) -> Written:
    """Write an article down, with the files that go with it."""
    article = opened.article
    assets: tuple[Asset, ...] = ()
    images = options.images
    if writer.carries_pictures and images is not Images.NONE:
        images = Images.EMBED
    if writer.points_at_pictures or writer.carries_pictures:
        article, assets = with_images(article, images, where.source, where.name)
    return Written(writer.write(article, opened.outline, options), assets)


def writer(name: str) -> Writer:
    """Return the writer of this name. Raises KeyError when there is none."""
    return {writer.name: writer for writer in WRITERS}[name]
