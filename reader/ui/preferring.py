"""What the preferences do in the window: rules, keys and lists follow what is chosen at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.model import Opened
from reader.ui.actions import Handler
from reader.ui.editing import Around
from reader.ui.opening import Opener
from reader.ui.parts import Parts

if TYPE_CHECKING:
    from reader.ui.preferences.dialog import PreferencesDialog

_SETTLED_MS = 150  # whoever switches off several rules is not made to wait after each


class Preferring(QObject):
    """Opens the preferences, and does what they say about cleaning, keys and the sidebar."""

    def __init__(self, parts: Parts, around: Around, opener: Opener) -> None:
        super().__init__(parts.view)
        self._parts = parts
        self._current = around.current
        self._choices = around.choices
        self._commands = around.commands
        self._opener = opener
        self._dialog: PreferencesDialog | None = None
        self._given = around.choices.settings.keys
        self._trouble = around.choices.trouble
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._clean_again)
        opener.keep = around.choices.settings.rules_off
        opener.opened.connect(self._tell_trouble)
        opener.cleaned_again.connect(self._show_cleaned)
        around.choices.changed.connect(self._follow)
        around.choices.unsaved.connect(self._say)
        parts.bar.closed.connect(self._forget_trouble)
        if self._given:
            self._give_keys()
        QTimer.singleShot(0, self, self._tell_trouble)

    def handlers(self) -> dict[str, Handler]:
        """Return what the command of the preferences does."""
        return {"preferences": self.show_dialog}

    def show_dialog(self) -> None:
        """Show the preferences beside the article, which follows them at once."""
        if self._dialog is None:
            from reader.ui.preferences.dialog import PreferencesDialog  # noqa: PLC0415  # on demand

            self._dialog = PreferencesDialog(self._choices, self._parts.view.window())
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    # What is chosen

    def _follow(self) -> None:
        settings = self._choices.settings
        self._parts.sidebar.list_quotes(by_speaker=settings.quotes_by_speaker)
        if settings.rules_off != self._opener.keep:
            self._settled.start()
        if settings.keys != self._given:
            self._given = settings.keys
            self._give_keys()

    def _clean_again(self) -> None:
        rules = self._choices.settings.rules_off
        if rules != self._opener.keep:
            self._opener.clean_again(rules)

    def _show_cleaned(self, opened: Opened, path: object) -> None:
        before = self._current.article
        if before is None or before.origin.sha256 != opened.article.origin.sha256:
            # The file has changed meanwhile: places in it no longer mean what they did.
            self._opener.opened.emit(opened, path)
            return
        self._current.clean_again(opened)

    def _give_keys(self) -> None:
        from reader.ui.keys import keys_by_command  # noqa: PLC0415  # most keep the usual ones

        keys = keys_by_command(self._given)
        self._commands.give_keys(keys)
        self._parts.sidebar.tell_keys(keys)

    # What went wrong with the settings

    def _tell_trouble(self) -> None:
        """Say it at start, and again with the first article, whose own notes take the bar."""
        if self._trouble and self._trouble not in self._parts.bar.sentence:
            self._say(self._trouble)
        if self._current.article is not None:
            self._forget_trouble()

    def _say(self, sentence: str) -> None:
        """Say a sentence besides what is being said."""
        self._parts.bar.say(f"{sentence} {self._parts.bar.sentence}".strip())

    def _forget_trouble(self) -> None:
        self._trouble = ""
