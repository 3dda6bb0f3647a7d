"""Looks for what makes the package's regular expressions slow, further than the tests do.

    PYTHONPATH=.:tests python tests/benchmarks/regular_expressions.py [WORDS...] [--quick]

Every two kinds of characters that a pattern tells apart are tried together, and every part of
it is spelled out in twice as many ways. Prints the patterns that grow faster than their text,
and those that take the most time for each character; WORDS limit it to sites that hold one.
Exit 1 when anything grows too fast. Without --quick it takes some minutes.
"""

import argparse
import sys
import time
from dataclasses import dataclass

from patterns.adversaries import Adversaries, Adversary
from patterns.growth import LONGEST, MOST, Growth, seconds_for, worst_growth
from patterns.recording import Recorded, recorded

MICRO = 1_000_000


@dataclass(frozen=True, slots=True)
class Result:
    """What one pattern's worst adversary makes of it, in one of its uses."""

    recorded: Recorded
    method: str
    steepest: Growth | None
    slowest: Adversary
    seconds: float  # for a text of LONGEST characters

    @property
    def is_steep(self) -> bool:
        return self.steepest is not None and self.steepest.ratio > MOST


def examined(one: Recorded, method: str, *, thorough: bool) -> Result:
    """Return how a pattern fares against all its adversaries, up to the first it cannot bear."""
    steepest, slowest, longest = None, Adversary("", " ", ""), 0.0
    for adversary in Adversaries(one.pattern, thorough=thorough):
        growth = worst_growth(one.pattern, method, adversary)
        if growth and (steepest is None or growth.ratio > steepest.ratio):
            steepest = growth
        if steepest and steepest.ratio > MOST:
            break
        taken = seconds_for(one.pattern, method, adversary)
        if taken > longest:
            slowest, longest = adversary, taken
    return Result(one, method, steepest, slowest, longest)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("words", nargs="*", metavar="WORDS", help="of the sites to look at")
    parser.add_argument("--quick", action="store_true", help="try no more than the tests do")
    parser.add_argument("--slowest", type=int, default=12, metavar="N", help="to list (12)")
    options = parser.parse_args()
    before = time.process_time()
    results: list[Result] = []
    for one in recorded():
        if options.words and not any(word in str(one.site) for word in options.words):
            continue
        for method in one.methods:
            results.append(examined(one, method, thorough=not options.quick))
            if results[-1].is_steep:
                print(f"{one.site}, {method}: {results[-1].steepest}")
                print(f"    {one.pattern.pattern!r}", flush=True)
    steep = sum(result.is_steep for result in results)
    print(f"\nMicroseconds for each of {LONGEST:,} characters, the slowest first:")
    for result in sorted(results, key=lambda one: -one.seconds)[: options.slowest]:
        cost = result.seconds * MICRO / LONGEST
        print(f"{cost:8.2f}  {result.recorded.site}, {result.method}: {result.slowest}")
    taken = time.process_time() - before
    print(f"\n{len(results)} uses of patterns, {steep} too steep, {taken:.0f} s of CPU.")
    return int(steep > 0)


if __name__ == "__main__":
    sys.exit(main())
