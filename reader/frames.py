"""How a process and its child hand each other messages: as frames.

A frame is eight bytes that tell the length, then a pickle. Frames come only from our own parent or
child; nothing out of a file is ever unpickled.
"""

import os
import pickle
import select
import struct
import threading
from collections.abc import Iterator
from typing import IO

_LENGTH = struct.Struct(">Q")


def pack(message: object) -> bytes:
    """Return a message as a frame."""
    pickled = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(pickled)) + pickled


class Unpacker:
    """Puts messages together from chunks, however the pipe has cut them."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def feed(self, chunk: bytes) -> Iterator[object]:
        """Yield every message that this chunk completes."""
        self._waiting += chunk
        while len(self._waiting) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._waiting)
            end = _LENGTH.size + length
            if len(self._waiting) < end:
                return
            message = bytes(self._waiting[_LENGTH.size : end])
            del self._waiting[:end]
            yield pickle.loads(message)


def read_message(stream: IO[bytes]) -> object:
    """Wait for the next message. Raises EOFError when the other side has ended."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    pickled = stream.read(length)
    if len(pickled) < length:
        raise EOFError
    return pickle.loads(pickled)


def end_with_reader(descriptor: int) -> None:
    """End this process, whatever it is doing, as soon as nobody can read its messages any more.

    Not on Windows, where a process whose reader was killed first ends what it was doing.
    """
    if hasattr(select, "poll"):
        threading.Thread(target=_end_after, args=(descriptor,), daemon=True).start()


def _end_after(descriptor: int) -> None:
    waiting = select.poll()
    waiting.register(descriptor, 0)  # a pipe without a reader is told of without being asked for
    while not any(state & (select.POLLERR | select.POLLHUP) for _, state in waiting.poll()):
        pass
    os._exit(0)
