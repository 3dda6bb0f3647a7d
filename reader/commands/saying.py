"""Where words go that are for the person at the terminal."""

import sys


def put_out(output: bytes) -> None:
    """Write what was asked for to standard output."""
    sys.stdout.buffer.write(output)
    sys.stdout.buffer.flush()


def complain(sentence: str) -> None:
    """Say on standard error what went wrong."""
    print(f"standfirst: {sentence}", file=sys.stderr)
