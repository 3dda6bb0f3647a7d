"""What of Qt and Python goes into the frozen program: only what Standfirst uses.

PyInstaller takes whole families of plugins and all that they need. Here the plugins that stay
are named; of the libraries those stay that something staying asks for.
"""

import os
from collections.abc import Callable, Iterable
from pathlib import PurePath

Row = tuple[str, str, str]  # as in PyInstaller's tables: where to, where from, what it is

# The files of Qt's plugins that stay, by their folder, without "lib" and suffix.
PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qjpeg", "qsvg", "qwebp"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    # Not gtk3, which would bring GTK: the portal asks any desktop for its dialogs and colours.
    "platformthemes": {"qxdgdesktopportal"},
    "printsupport": {"cupsprintersupport"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "texttospeech": {
        "qtexttospeech_speechd",
        "qtexttospeech_sapi",
        "qtexttospeech_winrt",
        "qtexttospeech_darwin",
    },
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
# Qt's own dialogs are to speak the languages that the window speaks.
LANGUAGES = ("de", "fr")
BINDINGS = {
    *("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtPrintSupport", "QtDBus"),
    *("QtTextToSpeech", "QtMultimedia"),  # the second only because the first asks for it
}
# Libraries of the system that go along, because Python is built with just these; the others
# must fit the system's drivers, fonts and settings, and are kept safe by it. The parts of XCB
# are so small, and so often missing, that they go along, too.
TAKEN_ALONG = (
    *("libpython", "libffi", "libz.", "libbz2", "liblzma", "libexpat", "libmpdec", "libuuid"),
    "libxcb-",
)
# Parts of Python that nothing Standfirst does needs. Without OpenSSL, Python has hashes of its own.
UNUSED_PYTHON = (
    *("tkinter", "idlelib", "lib2to3", "pydoc", "pydoc_data", "turtledemo", "ensurepip"),
    *("distutils", "sqlite3", "curses", "readline", "test", "doctest", "pdb", "venv", "xmlrpc"),
    "multiprocessing",  # tqdm asks for it and does without
    *("ssl", "_ssl", "_hashlib", "setuptools", "pkg_resources", "_distutils_hack", "pip"),
    *("numpy", "PIL", "IPython", "matplotlib", "pandas", "pytest", "hypothesis", "requests"),
    *("lxml", "html5lib", "gevent", "tkinter.ttk", "uharfbuzz", "PyInstaller", "hatchling"),
)
# Of compiled modules and of translations: nobody reads them.
_SOURCES = {".c", ".h", ".pyx", ".pxd", ".pyi", ".pxi", ".ts"}
# What pip wrote down of installing a package: it names the folder that the program was built in.
_OF_INSTALLING = {"RECORD", "INSTALLER", "REQUESTED", "direct_url.json"}


def is_wanted(target: str) -> bool:
    """Tell whether a plugin, a binding of Qt or a data file is one that stays."""
    path = PurePath(target)
    if "plugins" in path.parts:
        return _bare(path) in PLUGINS.get(path.parent.name, set())
    if path.parts[0] == "PySide6" and "translations" in path.parts:
        return path.name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    if (
        path.parent == PurePath("PySide6")
        and path.name.startswith("Qt")
        and _bare(path)[2].isupper()
    ):
        return _bare(path) in BINDINGS
    if path.parent.suffix == ".dist-info" and path.name in _OF_INSTALLING:
        return False
    return path.suffix not in _SOURCES


def is_left_to_the_system(target: str, source: str) -> bool:
    """Tell whether a library is the system's to provide; packages name those as needed."""
    is_of_the_system = os.path.realpath(source).startswith(("/usr/lib", "/lib"))
    name = PurePath(target).name
    is_library = ".so" in name and len(PurePath(target).parts) == 1
    return is_of_the_system and is_library and not name.startswith(TAKEN_ALONG)


def trimmed(binaries: Iterable[Row], needs: Callable[[str], Iterable[str]]) -> list[Row]:
    """Return the rows that stay; `needs` tells which libraries a file asks for, all the way."""
    rows = [row for row in binaries if is_wanted(row[0]) and not is_left_to_the_system(*row[:2])]
    staying: list[Row] = []
    coming = [row for row in rows if not _is_asked_for(row)]
    while coming:
        staying += coming
        asked_for = {PurePath(name).name for row in coming for name in needs(row[1])}
        left = [row for row in rows if row not in staying]
        coming = [row for row in left if PurePath(row[0]).name in asked_for]
    return staying


def without_dangling(rows: Iterable[Row], staying: Iterable[Row]) -> list[Row]:
    """Return the rows without links to libraries that have gone."""
    there = {row[0] for row in staying}
    return [
        row
        for row in rows
        if row[2] != "SYMLINK" or os.path.normpath(PurePath(row[0]).parent / row[1]) in there
    ]


def _bare(path: PurePath) -> str:
    return path.name.removeprefix("lib").partition(".")[0]


def _is_asked_for(row: Row) -> bool:
    """Tell whether a file is a library, there only because another file needs it."""
    path = PurePath(row[0])
    alone = len(path.parts) == 1 and ".so" in path.name and path.name.startswith("lib")
    of_qt = path.parent.parts[-2:] == ("Qt", "lib") or path.name.startswith("Qt6")
    return of_qt or (alone and "libpython" not in path.name)


def without_hooks(scripts: Iterable[Row], *, on_linux: bool) -> list[Row]:
    """Return the scripts without what PyInstaller runs before each start.

    Those hooks help programs that read their own source, and Qt where it is not PySide6's own.
    They take longer than all else that a child process of ours loads.
    """
    unneeded = ("pyi_rth_inspect", "pyi_rth_pkgutil", *(("pyi_rth_pyside6",) if on_linux else ()))
    return [row for row in scripts if row[0] not in unneeded]
