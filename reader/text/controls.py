"""Show the codes by which a file could give orders to a terminal."""

# Everything below the space but tabs and ends of lines, the delete code, and the second set of
# controls (ECMA-48): ESC, a lone carriage return and CSI among them.
_CONTROLS = (*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0))
_SHOWN = {code: f"\\x{code:02x}" for code in _CONTROLS}
_DROPPED = dict.fromkeys(_CONTROLS)


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
