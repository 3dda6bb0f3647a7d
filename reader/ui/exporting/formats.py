"""The formats in which the window exports, and which choices concern each.

Imported when needed, not at start: the table of writers brings the HTML checker with it.
"""

from reader.export.options import ExportOptions, Images
from reader.export.registry import WRITERS, Holds, Writer
from reader.model import Placed
from reader.records import record
from reader.ui.preferences.form import OneOf, Switch
from reader.ui.printing.options import TICKS
from reader.ui.settings import Settings

GROUPS = {Holds.ARTICLE: "Article", Holds.FINDINGS: "Tables", Holds.CITATION: "Citation"}
_SWITCHES = {
    "quotes": Switch("export_quotes", "&Quotes and sources at the end"),
    "highlights": Switch("export_highlights", "&Highlights and notes"),
    "json_ld": Switch("export_json_ld", "For &machines: who says what (JSON-LD)"),
}
_PICTURES = OneOf(
    "export_images",
    "Pictures",
    (
        ("As &links", Images.KEEP.value),
        ("Copied &beside the file", Images.COPY.value),
        ("&Inside the file", Images.EMBED.value),
        ("Left &out", Images.NONE.value),
    ),
    columns=2,
)
_BOOK_PICTURES = Switch("export_book_pictures", "&Pictures that are at hand")

Row = Switch | OneOf


@record
class Format:
    """A row of the dialog: a writer of the core, or PDF, which only the window can write."""

    name: str
    title: str
    suffix: str
    holds: Holds
    writer: Writer | None = None

    @property
    def is_text(self) -> bool:
        """Whether what is written can be read as it is, and copied."""
        return self.writer is not None and not self.writer.carries_pictures

    def rows(self, *, highlighted: bool) -> tuple[Row, ...]:
        """Return the choices that concern it; `highlighted` is whether a person did so."""
        if self.writer is None:
            return tuple(Switch(name, words) for name, _, words in TICKS)
        heeded = (name for name in self.writer.heeds if highlighted or name != "highlights")
        rows: tuple[Row, ...] = tuple(_SWITCHES[name] for name in heeded)
        if self.writer.points_at_pictures:
            rows = (*rows, _PICTURES)
        return (*rows, _BOOK_PICTURES) if self.writer.carries_pictures else rows

    def options(self, settings: Settings, placed: tuple[Placed, ...]) -> ExportOptions:
        """Return what a person chose about it."""
        images = Images(settings.export_images)
        if self.writer is not None and self.writer.carries_pictures:
            images = Images.EMBED if settings.export_book_pictures else Images.NONE
        return ExportOptions(
            settings.export_quotes,
            images,
            settings.export_json_ld,
            placed if settings.export_highlights else (),
        )


PDF = Format("pdf", "PDF", ".pdf", Holds.ARTICLE)


def _formats() -> tuple[Format, ...]:
    """Return every format, those that hold the whole article first."""
    written = [Format(w.name, w.title, w.suffix, w.holds, w) for w in WRITERS]
    return tuple(sorted((*written, PDF), key=lambda each: list(GROUPS).index(each.holds)))


FORMATS = _formats()


def format_named(name: str) -> Format:
    """Return the format of this name, the first when there is none: a setting may be old."""
    return next((each for each in FORMATS if each.name == name), FORMATS[0])
