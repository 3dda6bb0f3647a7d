"""Runs spoilt files through the program in children that may hang or die, and tells of each."""

import gc
import json
import os
import resource
import subprocess
import sys
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.fuzz.minimise import smallest
from tests.fuzz.mutator import Made
from tests.fuzz.oracle import Judged, judge
from tests.fuzz.targets import target

ROOT = Path(__file__).parents[2]
CHILD = ("-m", "tests.fuzz.children")
SLOW = 2.0  # seconds of processor time that no file up to this size may take, a larger one more
SMALL = 1 << 16  # bytes
HANG = 20  # seconds after which a child is killed
MOST_MEMORY = 2_000_000_000  # bytes
MOST_SLOW_TRIALS = 10  # of a slow input while it is made smaller
_RARELY = (20_000, 50, 20)  # collections of garbage; as the program's own children do


Outcome = tuple[str, str, Judged]
Execution = Callable[[Made], Outcome]


@dataclass(frozen=True, slots=True)
class Found:
    """Something that must not be: what, in which execution, and the smallest input found."""

    what: str  # short enough for a file's name
    number: int
    words: str = ""
    name: str = ""  # of the input, as hexadecimal the rest
    data: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """What some executions came to."""

    executions: int = 0
    opened: int = 0
    slowest: float = 0.0
    slowest_number: int = -1

    def plus(self, other: "Tally") -> "Tally":
        """Return both together."""
        slower = max(self, other, key=lambda tally: tally.slowest)
        return Tally(
            self.executions + other.executions,
            self.opened + other.opened,
            slower.slowest,
            slower.slowest_number,
        )


def runs(
    name: str, run: int, numbers: range, program: Sequence[str] = CHILD
) -> Iterator[Found | Tally]:
    """Have a child execute these numbers; one that dies is followed by another.

    Yield what was found, and at last the tally of each child.
    """
    while numbers:
        command = (sys.executable, *program, name, str(run))
        bounds = (str(numbers.start), str(numbers.stop), str(numbers.step))
        with subprocess.Popen(
            [*command, *bounds], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
        ) as child:
            assert child.stdout is not None
            assert child.stderr is not None
            last, begun = numbers.start - numbers.step, 0
            for line in child.stdout:
                told = json.loads(line)
                if isinstance(told, int):
                    last, begun = told, begun + 1
                elif "what" in told:
                    yield Found(**told)
                else:
                    yield Tally(**told)
            complaint = child.stderr.read().decode("utf-8", "replace")
        if not child.returncode:
            return
        if child.returncode > 0:
            raise RuntimeError(complaint)
        spoilt = target(name).made(run, last)
        what = f"died-of-signal-{-child.returncode}"
        yield Found(what, last, complaint[-2_000:], spoilt.name, spoilt.data.hex())
        yield Tally(begun)
        numbers = range(last + numbers.step, numbers.stop, numbers.step)


def execute(spoilt: Made) -> Outcome:
    """Judge an input; say what was wrong first, in short and in full: nothing if all is well."""
    begun = time.process_time()
    try:
        judged = judge(spoilt.data, spoilt.name)
    except Exception as error:  # finding them is what this is for
        spent = Judged(was_opened=False, seconds=time.process_time() - begun)
        return _in_short(error), "".join(traceback.format_exception(error)), spent
    allowed = SLOW * max(1.0, len(spoilt.data) / SMALL)  # some spoilt files have grown
    return "slow" if judged.seconds > allowed else "", "", judged


def _in_short(error: Exception) -> str:
    """Return the kind of an error and the function of ours it came from."""
    ours = deque(
        (frame for frame in traceback.extract_tb(error.__traceback__) if _is_ours(frame.filename)),
        maxlen=1,
    )
    where = f"-{Path(ours[0].filename).stem}-{ours[0].name}" if ours else ""
    return f"{type(error).__name__}{where}".replace("<", "").replace(">", "")


def _is_ours(path: str) -> bool:
    return path.startswith((str(ROOT / "reader"), str(ROOT / "tests")))


def made_smaller(spoilt: Made, what: str, executing: Execution = execute) -> Made:
    """Return the smallest input for which the same is wrong."""

    def is_wrong(data: bytes) -> bool:
        return executing(Made(spoilt.name, data))[0] == what

    trials = {"trials": MOST_SLOW_TRIALS} if what == "slow" else {}
    return Made(spoilt.name, smallest(spoilt.data, is_wrong, **trials))


def main(arguments: Sequence[str]) -> None:
    """Be such a child: execute the numbers of a target, and tell of each."""
    name, run, *bounds = arguments
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    gc.freeze()
    gc.set_threshold(*_RARELY)
    tally, known = Tally(), set[str]()
    for number in range(*map(int, bounds)):
        spoilt = target(name).made(int(run), number)
        _tell(number)
        what, words, judged = _execute_within_limits(spoilt)
        tally = tally.plus(Tally(1, int(judged.was_opened), judged.seconds, number))
        if what:
            small = Made("", b"")
            if what not in known:
                small = made_smaller(spoilt, what, _execute_within_limits)
            known.add(what)
            _tell(asdict(Found(what, number, words, small.name, small.data.hex())))
    _tell(asdict(tally))


def _execute_within_limits(spoilt: Made) -> Outcome:
    """Execute an input, and be killed by the system if that takes far too long."""
    until = int(time.process_time()) + HANG + 1
    resource.setrlimit(resource.RLIMIT_CPU, (until, resource.RLIM_INFINITY))
    return execute(spoilt)


def _tell(what: object) -> None:
    os.write(sys.stdout.fileno(), json.dumps(what).encode() + b"\n")


if __name__ == "__main__":
    main(sys.argv[1:])
