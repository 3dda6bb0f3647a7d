"""What a row of the table of commands says."""

from PySide6.QtGui import QAction, QKeySequence

from reader.records import record
from reader.ui.words import tr

Key = QKeySequence.StandardKey


@record
class Command:
    """One thing a person can ask for. `name` is what main_window.py knows it by.

    A new `group` begins behind a line. A menu called "View/Theme" lies inside View.
    """

    name: str
    menu: str
    group: int
    text: str
    keys: tuple[Key | str, ...] = ()
    tip: str = ""
    checkable: bool = False
    needs_article: bool = False

    @property
    def words(self) -> str:
        """What the item is called in English, without its access key and dots."""
        return without_key(self.text)


def spoken(command: Command) -> str:
    """Return what an item is called to whoever reads the window."""
    return without_key(tr(command.text))


def keys_of(command: Command) -> list[QKeySequence]:
    """Return the keys of a command: the platform's own and ours, each once."""
    found: list[QKeySequence] = []
    for key in command.keys:
        bound = [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
        found += [sequence for sequence in bound if sequence not in found]
    return found


def keys_shown(action: QAction) -> str:
    """Return the keys of an action as the reader's keyboard names them."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def without_key(text: str) -> str:
    """Return what an item or a button is called, without its access key and dots.

    >>> without_key("&Open…"), without_key("Datei ö&ffnen …")
    ('Open', 'Datei öffnen')
    """
    return text.replace("&", "").removesuffix("…").rstrip()
