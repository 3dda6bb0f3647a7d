"""The bar below the text while it is read aloud."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from reader.ui.actions import Actions
from reader.ui.aloud.reciter import Reading
from reader.ui.announcing import say
from reader.ui.bar import Bar
from reader.ui.icons import icon
from reader.ui.settings import RANGES
from reader.ui.text_controls import DropDown
from reader.ui.theme import Colours
from reader.ui.words import tr

# The name of a command, that of its icon.
BUTTONS = (
    ("aloud_previous_paragraph", "paragraph_back"),
    ("aloud_previous", "sentence_back"),
    ("aloud", "pause"),
    ("aloud_next", "sentence_on"),
    ("aloud_next_paragraph", "paragraph_on"),
    ("aloud_stop", "stop"),
)
_LEAST_VOICE = 12  # letters of a voice's name that are always to be seen
_LEAST_SPEED = 5
_MARGINS = 40  # pixels around and between


class AloudBar(Bar):
    """Shows what is chosen about the voice, and says what is wanted. It decides nothing."""

    command_wanted = Signal(str)
    speed_chosen = Signal(int)  # percent
    voice_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Read aloud"), parent)
        reach = RANGES["aloud_speed"]
        speeds = tuple(range(reach.least, reach.most + 1, reach.step))
        self.setObjectName("aloudBar")
        self._speeds = speeds
        self._buttons: dict[str, QToolButton] = {}
        self._speed = self._list(tr("Speed"))
        self._speed.addItems([f"{speed} %" for speed in speeds])
        self._speed.activated.connect(lambda place: self.speed_chosen.emit(speeds[place]))
        self._speed.setMinimumContentsLength(_LEAST_SPEED)
        self._voice = self._list(tr("Voice"))
        self._voice.setMinimumContentsLength(_LEAST_VOICE)
        self._voice.textActivated.connect(self.voice_chosen)
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._close = self.tool_button(tr("Stop and close"), "Esc")
        self._close.clicked.connect(self.close_bar)
        self._arrange()

    @property
    def told(self) -> str:
        """What the bar says beside its controls."""
        return self._told.text()

    def name_buttons(self, commands: Actions) -> None:
        """Call the buttons what their commands are called now."""
        for command, button in self._buttons.items():
            action = commands[command]
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            name = action.text().replace("&", "")
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({key})" if key else name)

    def show_reading(self, reading: Reading) -> None:
        """Show whether the middle button pauses or goes on."""
        self._playing = reading is Reading.SPEAKING
        if self._colours is not None:
            self.draw_icons(self._colours)

    def show_voices(self, names: tuple[str, ...], chosen: str) -> None:
        """Offer these voices; one needs no choice."""
        with QSignalBlocker(self._voice):
            self._voice.clear()
            self._voice.addItems(names)
            self._voice.setCurrentIndex(max(self._voice.findText(chosen), 0))
        self._voice.setEnabled(len(names) > 1)

    def show_speed(self, percent: int) -> None:
        """Show the speed that is chosen, or the nearest there is."""
        nearest = min(self._speeds, key=lambda speed: abs(speed - percent))
        with QSignalBlocker(self._speed):
            self._speed.setCurrentIndex(self._speeds.index(nearest))

    def tell(self, words: str) -> None:
        """Say something about the voice, aloud as well."""
        self._told.setText(words)
        self._told.setVisible(bool(words))
        if words:
            say(self._told, words)

    def focus_first(self) -> None:
        """Put the focus on the button that pauses."""
        self._buttons["aloud"].setFocus()

    def close_bar(self) -> None:
        """Say that it is to go: who hides it knows where the focus belongs."""
        self.closed.emit()

    def draw_icons(self, colours: Colours) -> None:
        """Draw the signs of the buttons."""
        for command, sign in BUTTONS:
            shown = "play" if command == "aloud" and not self._playing else sign
            self._buttons[command].setIcon(icon(shown, colours.text))
        self._close.setIcon(icon("close", colours.text))

    def _list(self, name: str) -> QComboBox:
        found = DropDown(self)
        found.setAccessibleName(name)
        found.view().setAccessibleName(name)
        found.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lists below the buttons where there is no room beside them."""
        super().resizeEvent(event)
        self._place_lists()

    def _arrange(self) -> None:
        self._playing = True
        self._steering = QHBoxLayout()
        self._steering.setSpacing(4)
        for command, _ in BUTTONS:
            button = self.tool_button("", "")
            button.clicked.connect(lambda *_, name=command: self.command_wanted.emit(name))
            self._buttons[command] = button
            self._steering.addWidget(button)
        self._lists = QWidget(self)
        line = QHBoxLayout(self._lists)
        line.setContentsMargins(0, 0, 0, 0)
        for words, box in ((tr("S&peed"), self._speed), (tr("&Voice"), self._voice)):
            label = QLabel(words, self)
            label.setBuddy(box)
            line.addWidget(label)
            line.addWidget(box)
        line.addWidget(self._told)
        line.addStretch(1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 5, 8, 5)
        self._grid.addLayout(self._steering, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._close, 0, 2)
        self._is_narrow: bool | None = None
        self._place_lists()

    def _place_lists(self) -> None:
        beside = self._steering.sizeHint().width() + self._close.sizeHint().width() + _MARGINS
        narrow = self.width() < beside + self._lists.sizeHint().width()
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        self._grid.removeWidget(self._lists)
        if narrow:
            self._grid.addWidget(self._lists, 1, 0, 1, 3)
        else:
            self._grid.addWidget(self._lists, 0, 1)
