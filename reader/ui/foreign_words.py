"""Words out of files that stand among our own: in titles of windows, names of tabs, tool tips.

They stand on one line, are no longer than anyone reads there, and turn no other words around.
Qt takes a tool tip or a label that begins like HTML for HTML, and would open the files it names.
"""

from pathlib import Path

from reader.errors import shown
from reader.text.controls import in_order

LONGEST_NAME = 400  # letters; the widest title bar shows fewer, and a title is hardly longer
LONGEST_TIP = 600  # letters: a paragraph
_LINE_ENDS = str.maketrans(dict.fromkeys("\t\n\r\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029", " "))


def named(words: str, longest: int = LONGEST_NAME) -> str:
    r"""Return words as a name: on one line, cut when there are too many of them.

    >>> named("The quay\nreopens"), named("quay " * 40, 12)
    ('The quay reopens', 'quay quay …')
    """
    # A title may have a million letters; so many and no more are looked at.
    line = in_order(words[: 2 * longest]).translate(_LINE_ENDS).strip()
    if len(line) <= longest:
        return line
    return f"{line[:longest].rpartition(' ')[0] or line[:longest]} …"


def file_named(path: Path) -> str:
    """Return a file's name as a name, whatever it is made of."""
    return named(shown(path))


def tip(words: str) -> str:
    """Return words that Qt shows as they are in a tool tip, whatever they look like.

    >>> tip("The quay"), tip("<img src=x>")
    ('The quay', "<p style='white-space: pre-wrap'>&lt;img src=x&gt;</p>")
    """
    words = in_order(words[: LONGEST_TIP + 1])
    if len(words) > LONGEST_TIP:
        words = f"{words[:LONGEST_TIP]} …"
    if "<" in words:
        from html import escape  # noqa: PLC0415  # brings all names of letters

        return f"<p style='white-space: pre-wrap'>{escape(words)}</p>"
    return words
