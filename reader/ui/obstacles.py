"""Says in a sentence why no window can be shown, and what to install.

Qt itself ends the whole program when it finds no way to a screen, with words for programmers.
"""

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from PySide6.QtCore import QtMsgType

_LACKS = re.compile(r"(?<![\w.+-])(lib[\w.+-]++): cannot open shared object file")
_WITHOUT = "The commands export, verify, outline and explain work without a window."
# What Debian and its kin call the packages of the libraries that Qt asks for.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
_PLUGINS = ("wayland", "xcb")  # ways to a screen on Linux, as Qt's files call them


def no_display() -> str:
    """Return why no window can be shown where there is no screen."""
    return (
        "There is no display here to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is "
        f"set. {_WITHOUT}"
    )


def missing_part(error: ImportError) -> str:
    """Return what to install when a part of the window could not be loaded.

    >>> missing_part(ModuleNotFoundError("No module named 'PySide6'", name="PySide6"))[:62]
    'The window needs PySide6, which is not installed. Install it: '
    """
    if error.name and error.name.partition(".")[0] == "PySide6" and not _library_in(str(error)):
        return (
            "The window needs PySide6, which is not installed. Install it: "
            f"pip install PySide6-Essentials. {_WITHOUT}"
        )
    return missing_library(str(error)) or (
        f"The window cannot be shown, because a part of it is missing ({error}). "
        f"Installing Standfirst again will help. {_WITHOUT}"
    )


def missing_library(told: str) -> str:
    """Return what to install when this was told of a library that is not there, else "".

    >>> missing_library("libEGL.so.1: cannot open shared object file").split("by: ")[1][:24]
    'sudo apt install libegl1'
    """
    library = _library_in(told)
    if not library:
        return ""
    package = _PACKAGES.get(library)
    advice = (
        f"On Debian and Ubuntu install it by: sudo apt install {package}"
        if package
        else f"Install the package of your system that has {library}"
    )
    return f"The window cannot be shown, because the system lacks {library}. {advice}. {_WITHOUT}"


def hear(kind: "QtMsgType", _context: object, message: str) -> None:
    """Take a message of Qt's while the application is made; its last one in our words."""
    if kind.name == "QtFatalMsg":
        _give_up(message)
    sys.stderr.write(f"{message}\n")


def _give_up(message: str) -> NoReturn:
    """End the program as Qt is about to do, but in other words."""
    sys.stderr.write(f"{_no_way_to_a_screen() or message}\n")
    sys.stderr.flush()
    os._exit(1)


def _no_way_to_a_screen() -> str:
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415  # it may be what is missing

    chosen = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    names = chosen.split(";") if chosen else _wanted()
    plugins = [folder / f"libq{name}.so" for name in names]
    if chosen and not any(plugin.exists() for plugin in plugins):
        return (
            f"The window cannot be shown, because the environment asks Qt for “{chosen}” "
            f"(QT_QPA_PLATFORM), which is not there. Unset it, or ask for one of: "
            f"{', '.join(sorted(path.stem.removeprefix('libq') for path in folder.glob('*.so')))}."
        )
    lacking = (missing_library(_loading(plugin)) for plugin in plugins)
    return next(filter(None, lacking), "") or _silent_display()


def _wanted() -> tuple[str, ...]:
    """Return the ways to a screen that the environment speaks of."""
    named = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return tuple(name for name in _PLUGINS if os.environ.get(named[name])) or _PLUGINS


def _loading(plugin: Path) -> str:
    """Return what the system says when it is to load a plugin, "" when it can."""
    import ctypes  # noqa: PLC0415  # only when all is lost

    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error)
    return ""


def _silent_display() -> str:
    named = [(n, os.environ[n]) for n in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(n)]
    if not named:
        return ""
    displays = " and ".join(f"{name}={value}" for name, value in named)
    return (
        f"The window cannot be shown, because no screen answers ({displays}). Check that this is "
        f"the display you are logged in at and that you may use it. {_WITHOUT}"
    )


def _library_in(told: str) -> str:
    found = _LACKS.search(told)
    return found[1] if found else ""
