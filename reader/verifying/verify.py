"""Makes an export anew and holds it against the one that is there."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from reader import __version__, pipeline
from reader.errors import FileError, MissingFileError, UnreadableFileError, reason, shown
from reader.export import evidence
from reader.export.evidence import Recorded
from reader.export.options import ExportOptions, Making
from reader.export.registry import WRITERS, Writer
from reader.records import record
from reader.verifying.differing import articles_differ, json_differs, lines_differ
from reader.worker import Export, Exported, answer

_READ_BACK = frozenset({"md", "html"})  # the formats that give the same article when opened


class NotAnExportError(FileError):
    """A file that was to be verified is no export, or one of a kind that cannot be compared."""

    def __init__(self, path: Path, kinds: str) -> None:
        super().__init__(
            path,
            "“{file}” is no export of Standfirst. Choose a file with one of the endings {kinds}.",
            kinds=kinds,
        )


@record
class Verdict:
    """What differs between an export and its input, in sentences; nothing when they are the same.

    `remarks` are what a reader should know besides.
    """

    differences: tuple[str, ...]
    remarks: tuple[str, ...] = ()


def verify(export: Path, original: Path, made: Making) -> Verdict:
    """Compare an export with what its input makes now. Raises FileError for either file.

    `made` is how the export was made, for one that does not record it.
    """
    writer = _writer_of(export)
    data = _contents(export)
    text = data.decode("utf-8", "replace")
    recorded = evidence.recorded(text)
    options = recorded.options if recorded else ExportOptions()
    how = (recorded and recorded.options.evidence) or made
    anew = answer(
        Export(original, writer.name, options, _name(export, writer), how.keep, how.changes)
    )
    if not isinstance(anew, Exported):
        raise _as_error(anew, original)
    remarks = tuple(_remarks(recorded, export))
    made_anew = anew.written.data
    if made_anew == data:
        return Verdict((), remarks)
    differences = (
        *_input_differs(recorded, original),
        *_content_differs(writer, data, made_anew),
    )
    if not differences and recorded and not remarks:
        # The article is the same; then it is the appendix that is not.
        differences = tuple(lines_differ(text, made_anew.decode("utf-8", "replace")))
    return Verdict(differences, remarks)


def _writer_of(export: Path) -> Writer:
    by_length = sorted(WRITERS, key=lambda writer: -len(writer.suffix))
    for writer in by_length:
        if export.name.lower().endswith(writer.suffix):
            return writer
    raise NotAnExportError(export, ", ".join(writer.suffix for writer in WRITERS))


def _name(export: Path, writer: Writer) -> str:
    return export.name[: -len(writer.suffix)]


def _contents(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise MissingFileError(path) from error
    except OSError as error:
        raise UnreadableFileError(path, reason(error)) from error


def _as_error(answered: object, original: Path) -> Exception:
    if isinstance(answered, FileError):
        return answered
    return TypeError(f"{answered!r} is no export of {original}")


def _remarks(recorded: Recorded | None, export: Path) -> Iterator[str]:
    if recorded is None:
        yield f"“{shown(export)}” records no evidence, so only what it holds was compared."
    elif recorded.version != __version__:
        yield (
            f"“{shown(export)}” was made by Standfirst {recorded.version}; this is "
            f"{__version__}, which may read the input otherwise."
        )


def _input_differs(recorded: Recorded | None, original: Path) -> Iterator[str]:
    if recorded is None:
        return
    now = hashlib.sha256(_contents(original)).hexdigest()
    if now != recorded.sha256:
        yield (
            f"“{shown(original)}” is not the file the export was made of: its SHA-256 is {now}, "
            f"recorded is {recorded.sha256}."
        )


def _content_differs(writer: Writer, data: bytes, anew: bytes) -> Iterator[str]:
    if writer.name == "json":
        yield from json_differs(data, anew)
    elif writer.name in _READ_BACK:
        read = (pipeline.document_of(one, f"export{writer.suffix}") for one in (data, anew))
        yield from articles_differ(*map(pipeline.article_of, read))
    elif b"\0" in data:
        yield "The export is not what the input gives; files of its kind are not compared further."
    else:
        yield from lines_differ(*(one.decode("utf-8", "replace") for one in (data, anew)))
