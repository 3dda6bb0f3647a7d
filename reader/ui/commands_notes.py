"""The rows of the table of commands that are about highlights and notes."""

from reader.model import Colour
from reader.ui.command import Command
from reader.ui.inks import name_of

HIGHLIGHTING = (
    Command(
        "highlight",
        "Edit",
        5,
        "Hi&ghlight",
        ("Ctrl+H",),
        "Highlight the selected words, or the quote you are at",
        needs_article=True,
    ),
    *(
        Command(
            f"highlight_{colour}",
            "Edit/Highlight in",
            5,
            name_of(colour),
            (f"Ctrl+Shift+{number}",),
            f"Highlight in {colour}, or make the highlight you are at {colour}",
            needs_article=True,
        )
        for number, colour in enumerate(Colour, start=1)
    ),
    Command(
        "note",
        "Edit",
        5,
        "N&ote…",
        ("Ctrl+M",),
        "Write a note about the selected words, or read the one you are at",
        needs_article=True,
    ),
    Command(
        "unhighlight",
        "Edit",
        5,
        "Remove h&ighlight",
        tip="Remove the highlight you are at, with its note",
        needs_article=True,
    ),
)
GOING = (
    Command(
        "next_note",
        "Go",
        2,
        "Next high&light or note",
        ("F4",),
        needs_article=True,
    ),
    Command(
        "previous_note",
        "Go",
        2,
        "Previo&us highlight or note",
        ("Shift+F4",),
        needs_article=True,
    ),
)
