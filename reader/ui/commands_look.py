"""The rows of the menus about type, colours and pictures."""

from reader.ui.command import Command

LOOK_COMMANDS = (
    Command("wider", "View/Text", 3, "&Wider column", ("Ctrl+]",)),
    Command("narrower", "View/Text", 3, "&Narrower column", ("Ctrl+[",)),
    Command("more_leading", "View/Text", 4, "&More room between lines"),
    Command("less_leading", "View/Text", 4, "&Less room between lines"),
    Command("more_gap", "View/Text", 5, "More room &between paragraphs"),
    Command("less_gap", "View/Text", 5, "Less room between &paragraphs"),
    Command("set_spaced", "View/Text", 6, "Paragraphs with &space between", checkable=True),
    Command("set_indented", "View/Text", 6, "Paragraphs with &first lines set in", checkable=True),
    Command("set_ragged", "View/Text", 7, "Lines end &unevenly", checkable=True),
    Command("set_justified", "View/Text", 7, "Lines &justified", checkable=True),
    Command("look_usual", "View/Text", 8, "Usual s&ettings"),
    Command("face_literata", "View/Font", 3, "&Literata", checkable=True),
    Command("face_atkinson", "View/Font", 3, "&Atkinson Hyperlegible", checkable=True),
    Command("face_other", "View/Font", 4, "Another &font…", checkable=True),
    Command("theme_system", "View/Theme", 3, "As the &system", checkable=True),
    Command("theme_light", "View/Theme", 3, "&Light", checkable=True),
    Command("theme_paper", "View/Theme", 3, "&Paper", checkable=True),
    Command("theme_sepia", "View/Theme", 3, "S&epia", checkable=True),
    Command("theme_dark", "View/Theme", 3, "&Dark", checkable=True),
    Command("theme_black", "View/Theme", 3, "&Black", checkable=True),
    Command("theme_contrast", "View/Theme", 3, "&High contrast", checkable=True),
    Command("pictures_fit", "View/Pictures", 3, "As wide as the &column", checkable=True),
    Command("pictures_small", "View/Pictures", 3, "&Small", checkable=True),
    Command("pictures_none", "View/Pictures", 3, "&None", checkable=True),
)
