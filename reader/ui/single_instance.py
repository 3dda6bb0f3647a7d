"""One window for one user: a second start hands its files to the first and ends.

Who may be the first is decided by a lock that the system takes from whoever dies, so what a
killed program leaves behind is in nobody's way. QtNetwork, which nothing else needs, is loaded
by a second start and by the first once it has painted. It opens a local socket, no network.
"""

import json
import logging
import os
import zlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QLockFile, QObject, Qt, QThread, Signal
from PySide6.QtWidgets import QWidget

from reader.ui.actions import calling
from reader.ui.opening import Opener

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)

_ONLY_OURS = 0o700
_TRIES = 40  # times _PAUSE_MS: two seconds for a first start that has not painted yet
_PAUSE_MS = 50
_ANSWER_MS = 3000  # a window that says nothing for so long hangs; better to open another
_LONGEST = 4_000_000  # bytes; more file names than a command line holds
_THANKS = b"opened\n"


class Instance:
    """The right to be the window that others hand their files to, as far as it can be had."""

    def __init__(self, data_folder: Path, *, hands_over: bool = True) -> None:
        self._hands_over = hands_over
        seat = (os.environ.get(name, "") for name in ("DISPLAY", "WAYLAND_DISPLAY"))
        key = zlib.crc32("\0".join((str(data_folder), *seat)).encode("utf-8", "surrogateescape"))
        folder = _folder()
        name = f"standfirst-{key:08x}"
        self._folder_is_ours = _is_ours(folder)
        # Elsewhere than on Unix such names are no paths.
        self.name = str(folder / name) if os.name == "posix" else f"{name}-{folder.name}"
        self._lock = QLockFile(str(folder / f"{name}.lock"))
        self._lock.setStaleLockTime(0)  # a lock is stale when its holder is dead, however old
        self.is_first = self._claim()

    def hand_over(self, files: Sequence[Path], token: str = "") -> bool:
        """Give files to the first window, which comes to the front; tell whether it took them.

        `token` is the leave to come to the front, on desktops that give one. When the first is
        not to be reached, whoever asks becomes the first.
        """
        if self.is_first or not (self._hands_over and self._folder_is_ours):
            return False
        message = {"files": [str(path) for path in files], "token": token}
        if _told(self.name, json.dumps(message).encode() + b"\n"):
            return True
        Path(self._lock.fileName()).unlink(missing_ok=True)
        self.is_first = self._claim()
        return False

    def receive(self, opener: Opener, window: QWidget) -> None:
        """Begin to take files from others, if that is to be had, and open them in a window."""
        if self.is_first and self._folder_is_ours:
            receiver = Receiver(window)
            receiver.handed.connect(partial(_open, opener, window))
            receiver.listen(self.name)

    def release(self) -> None:
        """Let another be the first."""
        self._lock.unlock()

    def _claim(self) -> bool:
        # Where nothing can be locked, nobody else is first either.
        taken = QLockFile.LockError.LockFailedError
        return not self._folder_is_ours or self._lock.tryLock(0) or self._lock.error() is not taken


class Receiver(QObject):
    """Listens for what later starts hand over."""

    handed = Signal(object, str)  # the files; what lets a window come to the front, or ""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None

    def listen(self, name: str) -> bool:
        """Begin to listen; tell whether that is possible."""
        try:
            from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415  # see above
        except ImportError as error:  # a system library that only it needs
            _log.warning("no files can be handed over: %s", error)
            return False
        self._server = server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(name)  # what a killed program left: we hold the lock
        server.newConnection.connect(self._accept)
        return server.listen(name)

    def _accept(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            socket.readyRead.connect(calling(self._read, socket))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _read(self, socket: "QLocalSocket") -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        understood = _understood(bytes(socket.readLine().data()))
        if understood is not None:
            socket.write(_THANKS)
            socket.flush()
            self.handed.emit(*understood)
        socket.disconnectFromServer()


def _told(name: str, message: bytes) -> bool:
    try:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415  # see above
    except ImportError as error:
        _log.warning("no files can be handed over: %s", error)
        return False
    socket = QLocalSocket()
    for _ in range(_TRIES):
        socket.connectToServer(name)
        if socket.waitForConnected(_ANSWER_MS):
            break
        QThread.msleep(_PAUSE_MS)
    else:
        return False
    socket.write(message)
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_ANSWER_MS):
            return False
    return bytes(socket.readLine().data()) == _THANKS


def _understood(line: bytes) -> tuple[list[Path], str] | None:
    try:
        message = json.loads(line)
        files = [Path(name) for name in message["files"]]
        return files, str(message["token"])
    except (ValueError, KeyError, TypeError):
        return None


def _open(opener: Opener, window: QWidget, files: list[Path], token: str) -> None:
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # where Qt looks for it
    opener.open(files)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _folder() -> Path:
    """Return a folder of this user's own in which a socket may lie."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and Path(runtime).is_dir():
        return Path(runtime)
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    return Path(QDir.tempPath()) / f"standfirst-{user}"


def _is_ours(folder: Path) -> bool:
    """Tell whether nobody but this user can put anything into a folder, made if need be."""
    try:
        folder.mkdir(mode=_ONLY_OURS, exist_ok=True)
        status = folder.lstat()
    except OSError:
        return False
    return os.name != "posix" or (status.st_uid == os.getuid() and not status.st_mode & 0o022)
