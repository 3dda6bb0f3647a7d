"""Where words go that are for the person at the terminal."""

import os
import sys
from contextlib import suppress
from typing import IO

from reader.errors import OutputError, reason

_STANDARD = 3  # streams: input, output, errors


def have_streams() -> None:
    """See to it that whoever closed a standard stream has only that stream not heard.

    Its number would go to the next file that is opened, and what is meant for the stream into it.
    """
    while (number := os.open(os.devnull, os.O_RDWR)) < _STANDARD:
        os.set_inheritable(number, True)  # noqa: FBT003  # its only argument
    os.close(number)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115  # for good


def put_out(output: bytes) -> None:
    """Write what was asked for to standard output.

    Raises OutputError when it takes it not, and BrokenPipeError when nobody is there to read.
    """
    if sys.stdout is None:
        raise OutputError("it is closed")  # noqa: EM101  # as the other reasons
    try:
        sys.stdout.buffer.write(output)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        leave(sys.stdout)
        raise
    except OSError as error:
        leave(sys.stdout)
        raise OutputError(reason(error)) from error


def complain(sentence: str) -> None:
    """Say on standard error what went wrong."""
    say(f"standfirst: {sentence}")


def say(sentence: str) -> None:
    """Say something on standard error. Where that takes nothing, the exit code has to tell."""
    try:
        print(sentence, file=sys.stderr)
    except OSError:
        leave(sys.stderr)


def leave(stream: IO[str]) -> None:
    """Let what a stream still holds go nowhere, so that Python does not fail on it at its end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
