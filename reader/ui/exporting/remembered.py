"""Which exports this window has written, so that the same again replaces them unasked.

Only while nobody else has touched them: a file that was changed since is asked about.
"""

from pathlib import Path

from reader.records import record
from reader.ui.exporting.formats import Format

Stamp = tuple[int, int]  # when it was changed last, how large it is


@record
class _Export:
    target: Path
    stamp: Stamp | None = None  # None until it is written


class Remembered:
    """Knows for each article and format where it was written last."""

    def __init__(self) -> None:
        self._exports: dict[tuple[Path, str], _Export] = {}
        self._begun: dict[Path, tuple[Path, str]] = {}

    def begin(self, source: Path, wanted: Format, target: Path) -> None:
        """Note that a file is about to be written."""
        self._begun[target] = (source, wanted.name)

    def written(self, target: Path) -> None:
        """Note that a file has been written, if it is an export."""
        about = self._begun.pop(target, None)
        if about is not None:
            self._exports[about] = _Export(target, _stamp(target))

    def target(self, source: Path, wanted: Format) -> Path | None:
        """Return where this article was written in this format."""
        export = self._exports.get((source, wanted.name))
        return export.target if export else None

    def is_as_written(self, source: Path, wanted: Format) -> bool:
        """Tell whether that file is still as it was written then."""
        export = self._exports.get((source, wanted.name))
        return export is not None and export.stamp == _stamp(export.target)


def _stamp(path: Path) -> Stamp | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
