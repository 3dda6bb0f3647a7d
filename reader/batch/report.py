"""What became of every input of a batch, as a table for spreadsheets and programs."""

import csv
import io
from collections.abc import Iterable

from reader.batch.order import Done
from reader.export.source_audit import harmless

HEADER = (
    *("file", "export", "outcome", "sentence", "title"),
    *("words", "quotes", "sources", "removed pieces", "seconds"),
)


def as_csv(results: Iterable[Done]) -> bytes:
    """Write a row for each input (RFC 4180, UTF-8 with the mark spreadsheets ask for)."""
    written = io.StringIO(newline="")
    table = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writerow(HEADER)
    table.writerows(map(harmless, _row(done)) for done in results)
    return written.getvalue().encode("utf-8-sig", "replace")


def _row(done: Done) -> tuple[str, ...]:
    figures = done.figures
    return (
        _path(done.path),
        _path(done.target) if done.target else "",
        done.outcome.value,
        done.error.sentence if done.error else "",
        figures.title,
        *map(str, (figures.words, figures.quotes, figures.sources, figures.removed)),
        f"{done.seconds:.3f}",
    )


def _path(path: object) -> str:
    # Bytes of a name that are no text stand as they were escaped.
    return str(path).encode("utf-8", "backslashreplace").decode("utf-8")
