"""The entry in the menus of a desktop, and what its file manager offers it for."""

from writers.identity import ID, KEYWORDS, MIMES, NAME, PROGRAM

_COMMENTS = {
    "": "Read saved articles, their quotes and their sources",
    "de": "Gespeicherte Artikel lesen, mit ihren Zitaten und Quellen",
    "fr": "Lire des articles enregistrés, leurs citations et leurs sources",
}
_GENERIC_NAMES = {"": "Article Reader", "de": "Artikelleser", "fr": "Lecteur d’articles"}
# An action's name, what it runs, and how it is called.
_ACTIONS = (
    (
        "new-window",
        f"{PROGRAM} open --new-window",
        {"": "New Window", "de": "Neues Fenster", "fr": "Nouvelle fenêtre"},
    ),
    (
        "open-folder",
        f"{PROGRAM} open --choose-folder",
        {"": "Open Folder…", "de": "Ordner öffnen …", "fr": "Ouvrir un dossier…"},
    ),
)


def desktop_entry(program: str = PROGRAM) -> str:
    """Return the entry; `program` is how it is called where it is installed."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.4",
        f"Name={NAME}",
        *_in_languages("GenericName", _GENERIC_NAMES),
        *_in_languages("Comment", _COMMENTS),
        f"Exec={program} open %F",
        f"TryExec={program}",
        f"Icon={ID}",
        "Terminal=false",
        "StartupNotify=true",
        f"StartupWMClass={PROGRAM}",
        "Categories=Office;Viewer;Qt;",
        f"Keywords={';'.join(KEYWORDS)};",
        f"MimeType={';'.join(MIMES)};inode/directory;",
        f"Actions={';'.join(name for name, _, _ in _ACTIONS)};",
    ]
    for name, command, titles in _ACTIONS:
        run = command.replace(PROGRAM, program, 1)
        lines += ["", f"[Desktop Action {name}]", *_in_languages("Name", titles), f"Exec={run}"]
    return "\n".join(lines) + "\n"


def _in_languages(key: str, words: dict[str, str]) -> list[str]:
    return [
        f"{key}[{tongue}]={said}" if tongue else f"{key}={said}" for tongue, said in words.items()
    ]
