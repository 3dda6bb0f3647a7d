"""What a row of the table of commands says."""

from PySide6.QtGui import QKeySequence

from reader.records import record

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
        """What the item is called, without its access key and dots."""
        return self.text.replace("&", "").removesuffix("…")
