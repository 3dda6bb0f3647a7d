"""Finds the codes by which a file gives orders: to a terminal, or about where letters stand."""

import re

# Everything below the space but tabs and ends of lines, the delete code, and the second set of
# controls (ECMA-48): ESC, a lone carriage return and CSI among them.
_CONTROLS = (*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0))
_SHOWN = {code: f"\\x{code:02x}" for code in _CONTROLS}
_DROPPED = dict.fromkeys(_CONTROLS)
# UAX #9, explicit directional formatting: embeddings, overrides and isolates with their ends. By
# them words can be seen in another order than they stand in ("exe.gpj" for "jpg.exe"). The marks
# that Arabic and Hebrew need (U+200E, U+200F, U+061C) are none of them.
ORDERING = re.compile("[\u202a-\u202e\u2066-\u2069]")
# An override shows every letter against its nature: no language is written so.
OVERRIDES = re.compile("[\u202d\u202e]")


def escaped(text: str) -> str:
    r"""Return a text with its control codes written out, for who reads it at a terminal.

    >>> print(escaped("a\x1b[2Jb\rc"))
    a\x1b[2Jb\x0dc
    """
    return text.translate(_SHOWN)


def printable(text: str) -> str:
    r"""Return a text without its control codes.

    >>> printable("a\x1bb")
    'ab'
    """
    return text.translate(_DROPPED)


def in_order(text: str) -> str:
    r"""Return a short text, such as a name, without codes that show it in another order.

    >>> in_order("annual\u202efdp.exe")
    'annualfdp.exe'
    """
    return ORDERING.sub("", text)
