"""Standfirst without its window: open an article, look at it, write it down.

Everything here is done in the calling process. A file somebody else made can keep a parser busy
for long: a program that opens such files should do it in a process that it can end, as our own
window and command line do.
"""

from collections.abc import Collection, Mapping
from dataclasses import fields, replace
from os import PathLike
from pathlib import Path

from reader import pipeline
from reader.export import registry
from reader.export.options import ExportOptions, Images
from reader.export.registry import WRITERS
from reader.model import Article, Opened, Outline, Part

__all__ = [
    "Article",
    "Opened",
    "Outline",
    "Part",
    "export_formats",
    "open_article",
    "parts",
    "write",
]

_CHOICES = frozenset(choice.name for choice in fields(ExportOptions))


def open_article(
    path: str | PathLike[str], *, keep: Collection[str] = (), encoding: str = "", part: int = 0
) -> Opened:
    """Read a file: its clean article, all that was taken out of it, and its outline.

    `keep` are names of cleaning rules that are switched off (`standfirst explain` prints them),
    `encoding` is Python's name of a codec where the right one is not to be found out, and `part`
    counts from 0 the articles of a file that holds several. What a person highlighted or
    corrected in the window is not taken in.

    Raises FileError, whose `sentence` says to a person what is wrong with the file and what to
    do.
    """
    return pipeline.open_article(Path(path), keep, encoding, part)


def parts(path: str | PathLike[str]) -> tuple[Part, ...]:
    """Return the articles of a mailbox, a web archive or a table of articles; else nothing.

    Raises FileError when the file cannot be opened.
    """
    return pipeline.parts(Path(path))


def export_formats() -> Mapping[str, str]:
    """Return the names of the formats that `write` knows, and what each is called.

    >>> export_formats()["md"]
    'Markdown'
    """
    return {writer.name: writer.title for writer in WRITERS}


def write(opened: Opened, to: str = "md", **choices: object) -> bytes:
    """Write an article down in a format and return the bytes of the file.

    `choices` are fields of `reader.export.options.ExportOptions`, such as `quotes=True` or
    `images="embed"`; those that do not concern the format are left alone. Pictures beside the
    article's file are found from `opened.article.origin.path`.

    Raises ValueError for a format or a choice that does not exist, and for `images="copy"`,
    which makes files of its own: use the command line for that.
    """
    if to not in export_formats():
        names = ", ".join(export_formats())
        message = f"There is no format “{to}”. These are known: {names}."
        raise ValueError(message)
    unknown = choices.keys() - _CHOICES
    if unknown:
        message = f"There is no such choice: {', '.join(sorted(unknown))}."
        raise ValueError(message)
    options = replace(ExportOptions(), **choices)  # type: ignore[arg-type]  # names checked above
    options = replace(options, images=Images(options.images))
    if options.images is Images.COPY:
        message = "Copies of pictures are files of their own: `standfirst export` makes them."
        raise ValueError(message)
    source = Path(opened.article.origin.path)
    where = registry.Whereabouts(source, source.stem)
    return registry.written(registry.writer(to), opened, options, where).data
