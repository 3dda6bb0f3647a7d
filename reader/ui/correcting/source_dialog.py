"""Asks what a source is called and what it is."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from reader.model import Source
from reader.ui.correcting.forms import WIDTH, buttons, kinds, words
from reader.ui.words import tr


class SourceDialog(QDialog):
    """Shows the name, the role and the kind of a source and says what they are to be."""

    answered = Signal(str, str, str)  # name, role, SourceType

    def __init__(self, source: Source, others: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Name and role"))
        self.setMinimumWidth(WIDTH)
        self._others = {name.casefold(): name for name in others}
        self.name = QLineEdit(source.name, self)
        self.role = QLineEdit(source.role, self)
        self.kind = kinds(self)
        self.kind.setCurrentIndex(self.kind.findData(source.type.value))
        self._hint = words("", self)
        box, self._do = buttons(self, tr("C&hange"))
        form = QFormLayout()
        for label, field in (
            (tr("&Name"), self.name),
            (tr("&Role"), self.role),
            (tr("&Kind of source"), self.kind),
        ):
            form.addRow(label, field)
            field.setAccessibleName(label.replace("&", ""))
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._hint)
        column.addWidget(box)
        self.name.textChanged.connect(self._weigh)
        self.accepted.connect(self._answer)
        self._weigh()
        self.name.selectAll()
        self.name.setFocus()

    def _weigh(self) -> None:
        name = _tidy(self.name)
        other = self._others.get(name.casefold())
        self._hint.setText(
            tr("“{other}” is a source already: the two become one.", other=other) if other else ""
        )
        self._hint.setVisible(bool(other))
        self._do.setEnabled(bool(name))

    def _answer(self) -> None:
        kind = str(self.kind.currentData())
        self.answered.emit(_tidy(self.name), _tidy(self.role), kind)


def _tidy(field: QLineEdit) -> str:
    return " ".join(field.text().split())
