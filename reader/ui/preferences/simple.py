"""The pages that are nothing but rows."""

from reader.ui.choices import Choices
from reader.ui.preferences.form import Form, OneOf, Switch
from reader.ui.words import LANGUAGES

QUOTES = (
    Switch("mark_quotes", "&Mark quotes in the text", "A tint behind what someone said."),
    Switch(
        "speaker_colours",
        "A colour for each &speaker",
        "In the text, in the outline and beside the scroll bar. Without, all quotes look alike.",
    ),
    Switch(
        "quotes_by_speaker",
        "&List quotes by speaker",
        "In the outline. Without, they stand in the order of the text.",
    ),
)
FILES = (
    OneOf(
        "notes_beside",
        "Keep notes and corrections",
        (("Beside the article", True), ("In my own folder", False)),
        "Beside the article they go along when the folder is copied. "
        "A folder that cannot be written to is never used.",
    ),
    Switch(
        "remember_places",
        "&Remember where I stopped reading",
        "Of each article the place, the size of type and the outline. "
        "Without, nothing new is remembered.",
    ),
    Switch(
        "restore_session",
        "Open the &articles of last time",
        "When Standfirst is started without a file.",
    ),
    Switch(
        "single_instance",
        "Open &files in the window that is there",
        "Without, each start of Standfirst is a window of its own.",
    ),
    OneOf(
        "language",
        "Language of the window",
        (("As the system", ""), *LANGUAGES),
        "It changes when Standfirst is started the next time.",
        columns=4,
    ),
)


def names(rows: tuple[Switch | OneOf, ...]) -> tuple[str, ...]:
    """Return which settings the rows are about."""
    return tuple(row.name for row in rows)


def quotes_page(choices: Choices) -> Form:
    """Build the page about quotes."""
    return Form(choices, QUOTES)


def files_page(choices: Choices) -> Form:
    """Build the page about notes, places and windows."""
    return Form(choices, FILES)
