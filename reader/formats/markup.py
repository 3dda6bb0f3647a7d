"""Writes the HTML that documents of other kinds are put into before they are read."""

from html import escape


def element(tag: str, inner: str, **attributes: str) -> str:
    """Return an element; empty attributes are left out, and `class_` means class.

    >>> element("p", escape("R & D"), class_="author", id="")
    '<p class="author">R &amp; D</p>'
    """
    stated = (
        f' {name.rstrip("_")}="{escape(value)}"' for name, value in attributes.items() if value
    )
    return f"<{tag}{''.join(stated)}>{inner}</{tag}>"


class Footnotes:
    """Numbers a document's notes, and tells them all where the document ends."""

    def __init__(self) -> None:
        self._told: list[str] = []

    def call(self, note: str) -> str:
        """Take in a note, as the paragraphs it consists of; return the sign that calls for it."""
        number = len(self._told) + 1
        back = f'<a href="#noteref-{number}">[{number}]</a> '
        head, opening, rest = note.partition("<p>")
        begun = f"{head}<p>{back}{rest}" if opening else f"<p>{back}{note}</p>"
        self._told.append(f'<div id="note-{number}">{begun}</div>')
        return f'<sup><a href="#note-{number}" id="noteref-{number}">[{number}]</a></sup>'

    def told(self) -> str:
        """Return all notes in their order."""
        return "".join(self._told)
