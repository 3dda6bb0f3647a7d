"""What a person may choose about print."""

from PySide6.QtCore import QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

from reader.records import record
from reader.ui.fonts import READING_FACE
from reader.ui.settings import Settings

DPI = 96.0  # of the pixels in which we set type, on paper as on the screen
POINTS_TO_INCH = 72.0
_SIZES = QPageSize.PageSizeId
# By the names that settings keep: what printers at home and in offices hold.
PAPERS = {
    "A4": _SIZES.A4,
    "A5": _SIZES.A5,
    "B5": _SIZES.B5,
    "Letter": _SIZES.Letter,
    "Legal": _SIZES.Legal,
}
# The name of a setting, the field of the options it is, what it says.
TICKS = (
    ("print_quotes", "quotes", "&Quotes and sources at the end"),
    ("print_addresses", "addresses", "Addresses of &links at the end"),
    ("print_marks", "marks", "Quotes in the &colours of their speakers"),
)
_USUAL = Settings()


@record
class Paper:
    """A sheet as it lies before a reader; margins in millimetres."""

    size: str = "A4"
    landscape: bool = False
    sides: float = _USUAL.paper_sides
    ends: float = _USUAL.paper_ends

    def layout(self) -> QPageLayout:
        """Return the sheet as Qt describes it."""
        ways = QPageLayout.Orientation
        return QPageLayout(
            QPageSize(PAPERS.get(self.size, _SIZES.A4)),
            ways.Landscape if self.landscape else ways.Portrait,
            QMarginsF(self.sides, self.ends, self.sides, self.ends),
            QPageLayout.Unit.Millimeter,
        )


@record
class PrintOptions:
    """How an article is put on paper, but for the paper."""

    marks: bool = False  # the colours of speakers
    quotes: bool = False  # and sources, after the article
    addresses: bool = False  # of links, after the article
    points: int = _USUAL.print_points
    face: str = READING_FACE

    @property
    def pixels(self) -> float:
        """The size of body type in our pixels."""
        return self.points * DPI / POINTS_TO_INCH


def options_of(settings: Settings) -> PrintOptions:
    """Return what a person chose about print."""
    return PrintOptions(
        marks=settings.print_marks,
        quotes=settings.print_quotes,
        addresses=settings.print_addresses,
        points=settings.print_points,
        face=settings.face,
    )


def paper_of(settings: Settings) -> Paper:
    """Return the sheet a person chose, or what is usual where they live."""
    size = settings.paper if settings.paper in PAPERS else usual_paper()
    return Paper(size, settings.paper_landscape, settings.paper_sides, settings.paper_ends)


def usual_paper(locale: QLocale | None = None) -> str:
    """Return the paper that is usual in a country."""
    system = (locale or QLocale()).measurementSystem()
    american = QLocale.MeasurementSystem.ImperialUSSystem
    return "Letter" if system is american else "A4"


def printable_size(layout: QPageLayout) -> QSizeF:
    """Return what lies between the margins of a sheet, in our pixels."""
    return layout.paintRect(QPageLayout.Unit.Inch).size() * DPI
