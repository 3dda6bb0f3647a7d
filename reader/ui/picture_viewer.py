"""One picture, as large as the window or as large as it is."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.article_pane.album import said_instead
from reader.ui.article_pane.pictures import Picture
from reader.ui.foreign_words import named
from reader.ui.words import tr

_SHARE = 0.92  # of the window it stands over


class PictureViewer(QDialog):
    """Shows a picture; F fits it in, 1 shows every pixel of it, Escape closes."""

    def __init__(self, picture: Picture, caption: str, parent: QWidget) -> None:
        super().__init__(parent)
        alt = picture.image.alt
        self.setWindowTitle(named(alt) or tr("Picture"))
        self.setAccessibleDescription(caption)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(parent.size() * _SHARE)
        self._image = picture.decoded(picture.size.width()) or QImage()
        self._shown = QLabel(self)
        self._shown.setTextFormat(Qt.TextFormat.PlainText)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setAccessibleName(alt or tr("Picture without a description"))
        if self._image.isNull():
            self._shown.setText(said_instead(picture.image))
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setObjectName("pictureArea")  # whose focus is seen
        self._area.setAccessibleName(tr("Picture"))
        self._area.setWidget(self._shown)
        self._fit = _choice(tr("&Fit"), tr("Show all of the picture (F)"), self)
        self._whole = _choice("&100 %", tr("Show every pixel of the picture (1)"), self)
        close = QPushButton(tr("&Close"), self)
        close.setAutoDefault(False)
        self._fit.clicked.connect(self.fit)
        self._whole.clicked.connect(self.show_whole)
        close.clicked.connect(self.reject)
        self._lay_out(caption or alt, (self._fit, self._whole, close))
        self._fits = True
        self._area.viewport().installEventFilter(self)
        self.fit()
        self._area.setFocus()

    @property
    def shown_size(self) -> QSize:
        """How large the picture is shown, in pixels of the screen."""
        return self._shown.pixmap().size()

    def fit(self) -> None:
        """Show all of it, never larger than it is."""
        self._fits = True
        self._show()

    def show_whole(self) -> None:
        """Show one of its pixels on one of the screen's."""
        self._fits = False
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a size by a letter; all else is the dialog's."""
        chosen = {Qt.Key.Key_F: self.fit, Qt.Key.Key_1: self.show_whole}.get(Qt.Key(event.key()))
        if chosen is not None:
            chosen()
            return
        super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Fit it into the room there is now."""
        if event.type() == QEvent.Type.Resize and self._fits:
            self._show()
        return False

    def _show(self) -> None:
        self._fit.setChecked(self._fits)
        self._whole.setChecked(not self._fits)
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        image = self._image
        room = self._area.viewport().size() * ratio
        if self._fits and (image.width() > room.width() or image.height() > room.height()):
            keep = Qt.AspectRatioMode.KeepAspectRatio
            image = image.scaled(room, keep, Qt.TransformationMode.SmoothTransformation)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        self._shown.setPixmap(pixmap)

    def _lay_out(self, words: str, buttons: tuple[QPushButton, ...]) -> None:
        caption = QLabel(words, self)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addWidget(caption, 1)
        for button in buttons:
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self._area, 1)
        layout.addLayout(foot)


def _choice(text: str, tip: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setCheckable(True)
    button.setAutoDefault(False)
    button.setToolTip(tip)
    return button
