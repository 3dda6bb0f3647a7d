"""The rows of the File menu."""

from reader.ui.command import Command, Key

FILE_COMMANDS = (
    Command("open", "File", 1, "&Open…", (Key.Open,), "Open an article file"),
    Command(
        "folder",
        "File",
        1,
        "Open fo&lder…",
        ("Ctrl+Shift+O",),
        "List the articles of a folder",
    ),
    Command("reload", "File", 2, "&Reload", ("F5", "Ctrl+R")),
    Command(
        "encoding",
        "File",
        2,
        "Text &encoding",
        tip="Read the file again in another encoding",
        needs_article=True,
    ),
    Command("open_folder", "File", 2, "Open containing &folder"),
    Command(
        "statistics",
        "File",
        2,
        "Article &statistics…",
        ("Ctrl+Alt+I",),
        "Words, reading time, quotes, sources, and what the file is",
        needs_article=True,
    ),
    Command(
        "print_preview",
        "File",
        3,
        "Print pre&view…",
        ("Ctrl+Shift+P",),
        "See the pages before they are printed",
        needs_article=True,
    ),
    Command("print", "File", 3, "&Print…", (Key.Print, "Ctrl+P"), needs_article=True),
    Command(
        "export_pdf",
        "File",
        3,
        "Export as P&DF…",
        tip="Write the article as a PDF",
        needs_article=True,
    ),
    Command("close_tab", "File", 4, "&Close tab", (Key.Close,), "Close this article"),
    Command("close_others", "File", 4, "Close ot&her tabs"),
    Command("reopen_tab", "File", 4, "Reopen closed &tab", ("Ctrl+Shift+T",)),
    Command("quit", "File", 5, "&Quit", (Key.Quit, "Ctrl+Q")),
)
