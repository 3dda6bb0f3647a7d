"""One switch for each rule of cleaning, with its reason and what it takes out, for example."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.pipeline import EXAMPLES, RULES
from reader.ui.choices import Choices
from reader.ui.preferences.filtered_tree import FilteredTree
from reader.ui.preferences.form import note
from reader.ui.words import tr

_GAP = 8


class CleaningPage(QWidget):
    """Shows which rules are on, and switches them."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self._choices = choices
        self._rules = FilteredTree(tr("&Find a rule"), (tr("Take out"), tr("For example")), self)
        self._told = QLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(
            note(
                tr(
                    "What a rule takes out is listed under Removed and can be put back piece by "
                    "piece. Switch a rule off to keep all that it finds, in every article."
                ),
                self,
            )
        )
        column.addWidget(self._rules, 1)
        column.addWidget(self._told)
        self._fill()
        self._rules.ticked.connect(self._switch)
        choices.changed.connect(self._show)
        self._show()

    def _fill(self) -> None:
        reasons = {rule.name: rule.reason for rule in RULES}
        for title, examples in EXAMPLES.items():
            under = self._rules.add_title(tr(title))
            for name, example in examples.items():
                self._rules.add_row(under, name, (tr(reasons[name]), tr(example)))
        for row in self._rules.rows.values():
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(0, Qt.CheckState.Checked)
        self._rules.fit_columns()

    def _switch(self, name: str, on: bool) -> None:  # noqa: FBT001  # a signal's argument
        off = set(self._choices.settings.rules_off) - {name}
        self._choices.put("rules_off", tuple(sorted(off if on else off | {name})))

    def _show(self) -> None:
        off = set(self._choices.settings.rules_off) & self._rules.rows.keys()
        with QSignalBlocker(self._rules):
            for name, row in self._rules.rows.items():
                state = Qt.CheckState.Unchecked if name in off else Qt.CheckState.Checked
                if row.checkState(0) is not state:
                    row.setCheckState(0, state)
        words = (
            tr("{off} of {rows} rules are off.", off=len(off), rows=len(self._rules.rows))
            if off
            else tr("All rules are on.")
        )
        self._told.setText(words)
