"""The child process that reads files, without any Qt: it is started before Qt is imported.

Python and Qt take as long to load as the child takes to read an article; side by side they
cost only once. QProcess could not be there so early.
"""

import gc
import subprocess
import threading
from collections.abc import Callable
from contextlib import suppress

from reader import worker
from reader.frames import Unpacker, pack
from reader.limits import filled_by

_CHUNK = 1 << 20  # bytes asked of the pipe at once
_LAST_BREATH = 1.0  # seconds between a child's last word and its end
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would flash one


class Child:
    """One running child. It ends by itself when we do, for then its input ends."""

    def __init__(self, command: list[str]) -> None:
        """Start it. Raises OSError when that is not possible."""
        self._is_killed = False
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, creationflags=_NO_CONSOLE
        )

    def send(self, request: object) -> None:
        """Send a request. A child that has died is told of by `listen`, not here.

        On a thread of its own: a request may hold a whole book, and the child be busy.
        """
        threading.Thread(target=self._send, args=(request,), name="request", daemon=True).start()

    def listen(self, answered: Callable[[object], None], ended: Callable[[], None]) -> None:
        """Call `answered` with each answer and `ended` after the last, on a thread of its own."""
        thread = threading.Thread(
            target=self._listen, args=(answered, ended), name="answers", daemon=True
        )
        thread.start()

    def kill(self) -> None:
        """End it at once, whatever it is doing; nothing more is heard of it."""
        self._is_killed = True
        self._process.kill()
        self._process.wait()
        if self._process.stdin is not None:
            with suppress(OSError):
                self._process.stdin.close()

    @property
    def memory(self) -> int:
        """The bytes of memory it fills."""
        return filled_by(self._process.pid)

    @property
    def was_refused_memory(self) -> bool:
        """Whether it ended because it wanted far more memory than a file may take."""
        try:
            return self._process.wait(_LAST_BREATH) == worker.OUT_OF_MEMORY
        except subprocess.TimeoutExpired:
            return False

    def _send(self, request: object) -> None:
        stdin = self._process.stdin
        if stdin is not None:
            with suppress(OSError, ValueError):  # it has died; it was killed
                stdin.write(pack(request))
                stdin.flush()

    def _listen(self, answered: Callable[[object], None], ended: Callable[[], None]) -> None:
        stdout = self._process.stdout
        if stdout is None:
            return
        unpacker = Unpacker()
        with stdout:
            while chunk := stdout.read1(_CHUNK):  # type: ignore[attr-defined]
                # A long article is half a million objects, none of them garbage: looking for
                # any among them would hold the window up.
                looked = gc.isenabled()  # which it is not while a window is being made
                gc.disable()
                for answer in unpacker.feed(chunk):
                    gc.freeze()
                    if not self._is_killed:
                        answered(answer)
                if looked:
                    gc.enable()
        if not self._is_killed:
            ended()
