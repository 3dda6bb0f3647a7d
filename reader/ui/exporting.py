"""Writes the open article to a file of a person's choice.

Imported when needed, not at start: the table of writers brings the HTML checker with it.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from reader.export.options import ExportOptions
from reader.export.registry import WRITERS, Whereabouts, Writer, written
from reader.export.writing import export_name, save
from reader.model import Article, Opened, Outline
from reader.writing import identities

__all__ = ["WRITERS", "Export", "ask_where", "write"]


@dataclass(frozen=True, slots=True)
class Export:
    """What is to be written."""

    article: Article
    outline: Outline
    source: Path
    inputs: tuple[Path, ...]  # files that must stay as they are


def ask_where(parent: QWidget, export: Export, writer: Writer) -> Path | None:
    """Ask for a file name, and whether a file of that name may be replaced."""
    dialog = QFileDialog(parent, f"Export: {writer.title}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(writer.suffix.removeprefix("."))
    dialog.setNameFilter(f"{writer.title} (*{writer.suffix})")
    dialog.setDirectory(str(export.source.parent))
    dialog.selectFile(export_name(export.source, writer.suffix))
    if not dialog.exec():
        return None
    return Path(dialog.selectedFiles()[0])


def write(export: Export, writer: Writer, target: Path) -> None:
    """Write the file. Raises FileError when it would replace an input or cannot be written."""
    where = Whereabouts(export.source, target.stem)
    opened = Opened(export.article, export.outline)
    save(written(writer, opened, ExportOptions(), where), target, identities(export.inputs))
