"""Shows a file in the desktop's own program for folders, marked there where it can be."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

# What freedesktop.org has desktops offer for this.
_SERVICE = "org.freedesktop.FileManager1"
_PATH = "/org/freedesktop/FileManager1"
_METHOD = "ShowItems"


def reveal(path: Path, parent: QObject) -> None:
    """Show a file in its folder, without waiting; where none can mark it, the folder."""
    try:
        from PySide6 import QtDBus  # noqa: PLC0415  # only when asked for; not everywhere
    except ImportError:
        _open_folder(path)
        return
    bus = QtDBus.QDBusConnection.sessionBus()
    if not bus.isConnected():
        _open_folder(path)
        return
    message = QtDBus.QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, _METHOD)
    address = bytes(QUrl.fromLocalFile(str(path)).toEncoded().data()).decode()
    message.setArguments([[address], ""])
    watcher = QtDBus.QDBusPendingCallWatcher(bus.asyncCall(message), parent)

    def end() -> None:
        if watcher.isError():
            _open_folder(path)
        watcher.deleteLater()

    watcher.finished.connect(end)


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
