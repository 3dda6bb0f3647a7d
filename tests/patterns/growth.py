"""Measures how the time of one regular expression grows with its text.

Only the processor's time is looked at, never the clock's, and only ratios within one run; what
looks bad is measured again, and the best of all measurements counts. So a busy machine can make
the audit slower, and cannot make it fail.
"""

import re
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from patterns.adversaries import Adversary

MOST = 2.5  # times as long for twice the text; linear work takes 2, a square 4
HOPELESS = 6.0  # times; no square that stops growing takes as many
LONGEST = 8_192  # characters; a square of it takes a fiftieth of a second and more
SHORTEST = 16  # characters, at which even a power of two takes no time
SLOW_GROWTH = 512  # characters up to which the text grows by a quarter only, for the same reason
NOTICED = 0.005  # seconds; what is done sooner is not worth a second look, nor measured well
ENOUGH = 0.2  # seconds, after which growth that has not stopped will not
TRIES = 3  # measurements of what looks bad


@dataclass(frozen=True, slots=True)
class Growth:
    """How much longer a pattern takes for twice an adversary of this length."""

    adversary: Adversary
    length: int
    ratio: float

    def __str__(self) -> str:
        return f"{self.ratio:.1f} times at {self.length:,} characters of {self.adversary}"


def worst_growth(pattern: re.Pattern, method: str, adversary: Adversary) -> Growth | None:
    """Return how the time grows at the end, None while it stays too short to be of interest."""
    run = _runner(pattern, method)
    length, found = SHORTEST, None
    while True:
        taken = _seconds(run, adversary.text(length))
        if taken > NOTICED:
            found = Growth(adversary, length, _ratio(run, adversary, length))
        ratio = found.ratio if found else 0.0
        if (length >= LONGEST and ratio <= MOST) or taken > ENOUGH or ratio > HOPELESS:
            return found
        length = length * 2 if length >= SLOW_GROWTH else length * 5 // 4


def seconds_for(pattern: re.Pattern, method: str, adversary: Adversary) -> float:
    """Return the CPU time that a pattern takes for the longest text of an adversary."""
    return _seconds(_runner(pattern, method), adversary.text(LONGEST))


def _runner(pattern: re.Pattern, method: str) -> Callable[[str], object]:
    """Return what runs a method on a text; whatever searches is run through the whole of it."""
    call = getattr(pattern, method)
    use = (lambda text: deque(call(text), maxlen=0)) if method == "finditer" else call
    if isinstance(pattern.pattern, bytes):
        return lambda text: use(text.encode("latin-1"))
    return use


def _ratio(run: Callable[[str], object], adversary: Adversary, length: int) -> float:
    """Return the ratio of the best times for a text and for half of it."""
    whole, half = adversary.text(length), adversary.text(length // 2)
    best_whole = best_half = float("inf")
    for _ in range(TRIES):
        best_whole = min(best_whole, _seconds(run, whole))
        best_half = min(best_half, _seconds(run, half))
        if best_whole <= MOST * best_half:
            break
    return best_whole / best_half


def _seconds(run: Callable[[str], object], text: str) -> float:
    before = time.thread_time()
    run(text)
    return time.thread_time() - before
