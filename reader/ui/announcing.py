"""Tells screen readers of what changed without the focus moving there.

Qt's accessibility classes are imported when something is said: they are large.
"""

from PySide6.QtWidgets import QWidget


def say_alert(widget: QWidget) -> None:
    """Have a widget's words said at once."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent  # noqa: PLC0415  # not at start

    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))


def say(widget: QWidget, words: str) -> None:
    """Have words said that nothing in the window is named by, when nothing else is being said."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415  # as above

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def say_description(widget: QWidget) -> None:
    """Have a widget's changed description said."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent  # noqa: PLC0415  # not at start

    event = QAccessibleEvent(widget, QAccessible.Event.DescriptionChanged)
    QAccessible.updateAccessibility(event)
