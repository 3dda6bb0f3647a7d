"""What the setting notes on its formats for the pane to paint and to find."""

from enum import IntEnum, unique

from PySide6.QtGui import QTextFormat

_OWN = QTextFormat.Property.UserProperty.value


@unique
class Property(IntEnum):
    """Our own properties of block and character formats; most hold a colour."""

    BAR = _OWN + 1  # of a block: a bar at its left
    DASHES = _OWN + 2  # of a block: a dashed line above, because it is a trace
    RULE = _OWN + 3  # of a block: a line through its middle
    LINE = _OWN + 4  # of letters: a line below, because they are a quote
    DOTS = _OWN + 5  # of letters: dots below, because they are reported speech
    CHOSEN = _OWN + 6  # of letters: what is behind them once they were chosen
    GHOST = _OWN + 10  # of a block: a dotted bar at its left, because it is a removed piece
    GOES_ON = _OWN + 11  # of a block: it goes on with the one before; what stands between them
    PICTURE = _OWN + 7  # of the character a picture stands for: its number in the album
    UNNAMED = _OWN + 8  # of letters: dashes below, because they stand for who is not named
    TINT = _OWN + 9  # of letters: what is behind them, no higher than their line
