"""What reading one file may take, and what a process takes.

Whoever reads a file in a child process, for the window or on the command line, watches it and
kills it over these limits: no file can hold a person up for good or fill the machine.
"""

import os
import sys

from reader.records import record

SECONDS = 600.0  # fifty megabytes of prose take a quarter of that, on a free processor
_MEMORY = 6_000_000_000  # bytes; fifty megabytes of prose with many quotes take three quarters
_SHARE = 3 / 4  # of a machine that has less: the rest is for whoever else works there
LOOK_EVERY = 0.05  # seconds between two looks; in so many, a process fills 100 MB at the most
# Address space beyond what may be filled: what is reserved and never used is half of that. It
# holds a process that asks for all of the memory at once, between two looks.
_SPACE_BEYOND = 1_000_000_000


def _allowed() -> int:
    try:
        machine = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows does not tell it this way
        return _MEMORY
    return min(_MEMORY, round(machine * _SHARE))


MEMORY = _allowed()  # bytes of the process that reads


@record
class Limits:
    """What one file may take; None is no limit."""

    seconds: float | None = SECONDS
    memory: int | None = MEMORY  # bytes of the child process that reads it

    @property
    def is_none(self) -> bool:
        """Whether a file may take all it wants."""
        return self.seconds is None and self.memory is None


def filled_by(pid: int) -> int:
    """Return the bytes of memory that a process fills, 0 when it has ended."""
    import psutil  # noqa: PLC0415  # the window looks for the first time long after its start

    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return 0


def fence_in(memory: int) -> None:
    """Have this process fail rather than take far more memory than this at one go.

    Only where the system knows of it; the limit itself is kept by whoever watches.
    """
    if sys.platform != "linux":
        return
    import resource  # noqa: PLC0415  # Windows has none

    space = memory + _SPACE_BEYOND
    _, hardest = resource.getrlimit(resource.RLIMIT_AS)
    if hardest == resource.RLIM_INFINITY or space < hardest:
        resource.setrlimit(resource.RLIMIT_AS, (space, hardest))
