"""File ▸ Article statistics: what can be counted about what is open."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.foreign_words import tip
from reader.ui.statistics import Rows, as_text
from reader.ui.words import tr

_SIZE = (560, 640)


class StatisticsDialog(QDialog):
    """Lists figures, group by group; a button copies them all."""

    def __init__(self, title: str, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Article statistics"))
        self.resize(*_SIZE)
        self._words = f"{title}\n\n{as_text(rows)}"
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(_tree(title, rows, self))
        layout.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._words)


def _tree(title: str, rows: Rows, parent: QWidget) -> QTreeWidget:
    tree = QTreeWidget(parent)
    tree.setObjectName("statistics")
    tree.setAccessibleName(tr("Statistics of “{title}”", title=title))
    tree.setHeaderLabels(["", tr("Figure")])
    tree.setHeaderHidden(True)
    tree.setRootIsDecorated(False)
    tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for group, figures in rows.items():
        item = QTreeWidgetItem(tree, [group])
        bold = tree.font()
        bold.setBold(True)
        item.setFont(0, bold)
        item.setFirstColumnSpanned(True)
        for name, figure in figures:
            row = QTreeWidgetItem(item, [name, figure])
            row.setToolTip(1, tip(figure))
    tree.expandAll()
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    return tree
