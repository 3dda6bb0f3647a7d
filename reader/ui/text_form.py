"""Everything about type and colour as rows of a form: in the “Aa” popover and the preferences."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from reader.ui.fonts import BUNDLED, faces
from reader.ui.palettes import PALETTES
from reader.ui.settings import RANGES, ZOOM_STEPS, Pictures, Settings
from reader.ui.text_controls import DropDown, Segments, Steps, swatch
from reader.ui.theme import DARK, LIGHT, ThemeChoice
from reader.ui.words import named, tr

_GAP = 9

THEMES = (
    ("As the system", ThemeChoice.SYSTEM.value),
    ("Light", ThemeChoice.LIGHT.value),
    ("Paper", ThemeChoice.PAPER.value),
    ("Sepia", ThemeChoice.SEPIA.value),
    ("Dark", ThemeChoice.DARK.value),
    ("Black", ThemeChoice.BLACK.value),
    ("High contrast", ThemeChoice.CONTRAST.value),
)
PICTURES = (
    ("Fit", Pictures.FIT.value),
    ("Small", Pictures.SMALL.value),
    ("None", Pictures.NONE.value),
)


def _values(name: str) -> range:
    reach = RANGES[name]
    return range(reach.least, reach.most + 1, reach.step)


class TextForm(QWidget):
    """Shows how the text is set and says what is chosen instead. It decides nothing."""

    chosen = Signal(str, object)  # the name of a setting, its value

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("textForm")
        self._themes = Segments(tr("Theme"), named(THEMES), self, columns=2)
        self._themes.set_icon(ThemeChoice.SYSTEM.value, swatch(LIGHT, DARK))
        for theme, colours in PALETTES.items():
            self._themes.set_icon(theme.value, swatch(colours))
        self._faces = DropDown(self)
        self._rows: dict[str, Segments | Steps] = {
            "theme": self._themes,
            "zoom": Steps(tr("Size"), ZOOM_STEPS, tr("{} %"), self),
            "measure": Steps(tr("Column"), _values("measure"), tr("{} characters"), self),
            "leading": Steps(tr("Line height"), _values("leading"), tr("{} % of the size"), self),
            "indented": Segments(
                tr("Paragraphs"),
                ((tr("Space between"), False), (tr("First lines set in"), True)),
                self,
            ),
            "gap": Steps(
                tr("Space between paragraphs"), _values("gap"), tr("{} % of the size"), self
            ),
            "justified": Segments(
                tr("Lines"), ((tr("Left"), False), (tr("Justified"), True)), self
            ),
            "pictures": Segments(tr("Pictures"), named(PICTURES), self),
        }
        self._arrange()

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen now."""
        for name, row in self._rows.items():
            row.show_value(getattr(settings, name))
        self._rows["gap"].setEnabled(not settings.indented)  # there is no space then
        with QSignalBlocker(self._faces):
            self._faces.setCurrentIndex(self._faces.findText(settings.face))

    def focus_first(self) -> None:
        """Put the focus on the chosen theme."""
        self._themes.focus_chosen()

    def ask_for_face(self) -> None:
        """Put the focus on the list of faces and unfold it."""
        self._faces.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._faces.showPopup()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for name, row in self._rows.items():
            row.chosen.connect(self._announcer(name))
            column.addWidget(row)
            if name == "theme":
                self._add_faces(column)

    def _add_faces(self, column: QVBoxLayout) -> None:
        label = QLabel(tr("&Font"), self)
        label.setBuddy(self._faces)
        self._faces.setAccessibleName(tr("Font"))
        self._faces.view().setAccessibleName(tr("Fonts"))
        self._faces.addItems(faces())
        self._faces.insertSeparator(len(BUNDLED))
        # As wide as the popover, not as the longest name of a font.
        self._faces.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._faces.currentTextChanged.connect(self._announcer("face"))
        column.addWidget(label)
        column.addWidget(self._faces)

    def _announcer(self, name: str) -> Callable[[object], None]:
        def announce(value: object) -> None:
            self.chosen.emit(name, value)

        return announce
