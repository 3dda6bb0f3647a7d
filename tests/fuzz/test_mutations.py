"""Spoilt files break no promise, and the tools that spoil them do what they say."""

import signal
import subprocess
import sys
import zipfile
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest

from tests.fuzz.children import Found, Tally, execute, made_smaller, runs
from tests.fuzz.minimise import smallest
from tests.fuzz.mutator import SIZES, Made
from tests.fuzz.oracle import Judged, judge
from tests.fuzz.targets import TARGETS, Target
from tests.packing import packed

EXECUTIONS = 120  # of each target; `mutate.py` does a thousand times as many
RUN = 2025
PROGRAM = Path(__file__).with_name("mutate.py")
FOUND = sorted(path for path in (Path(__file__).parent / "found").iterdir() if path.is_file())


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_spoilt_files_break_no_promise(target: Target) -> None:
    told = list(runs(target.name, RUN, range(EXECUTIONS)))
    # What is slow depends on what else runs; the program counts it.
    assert not [one for one in told if isinstance(one, Found) and one.what != "slow"]
    assert sum(one.executions for one in told if isinstance(one, Tally)) == EXECUTIONS


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_what_once_broke_a_promise_no_longer_does(path: Path) -> None:
    judge(path.read_bytes(), path.name)


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_every_file_opens_before_it_is_spoilt(target: Target) -> None:
    for shape in target.shapes:
        assert judge(shape.whole(), shape.name).was_opened, shape.name


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_an_input_comes_back_by_its_number(target: Target) -> None:
    files = [target.made(RUN, number) for number in range(20)]
    assert files == [target.made(RUN, number) for number in range(20)]
    assert all(before != after for before, after in pairwise(files))
    assert all(len(made.data) <= 2 * SIZES[-1][0] for made in files)


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_seeds_for_a_guided_search_are_the_files_themselves(target: Target) -> None:
    whole = [shape.whole() for shape in target.shapes for _ in shape.pieces]
    assert [len(target.of_bytes(data).data) for data in target.bytes_of_seeds()] == [
        len(data) for data in whole
    ]
    assert target.of_bytes(b"").name == target.shapes[0].name


def test_the_smallest_input_holds_only_what_breaks() -> None:
    assert (
        smallest(b"aaaa<x>bbbb<y>cc", lambda data: b"<x>" in data and b"<y>" in data) == b"<x><y>"
    )
    archive = packed({"a.html": b"words", "b.html": b"aaaa<x>bbbb"})
    small = smallest(archive, lambda data: b"<x>" in data and b"b.html" in data)
    assert b"a.html" not in small
    assert b"<x>" in small


def test_what_only_breaks_now_and_then_is_not_looked_at_for_ever() -> None:
    asked: list[bytes] = []
    smallest(b"x" * 5_000, lambda data: bool(asked.append(data)), trials=30)
    assert len(asked) == 30


def test_an_archive_that_is_none_is_made_smaller_as_bytes() -> None:
    assert smallest(b"PK\x03\x04 words", lambda data: b"w" in data) == b"w"
    with zipfile.ZipFile(BytesIO(packed({"a": b"b"}))) as archive:
        assert archive.namelist() == ["a"]


def test_a_broken_promise_is_named_by_where_it_broke(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(data: bytes, _name: str) -> Judged:
        assert b"<x>" not in data
        return Judged(was_opened=True, seconds=0)

    monkeypatch.setattr("tests.fuzz.children.judge", broken)
    spoilt = Made("a.html", b"words <x> words")
    what, words, judged = execute(spoilt)
    assert what == "AssertionError-test_mutations-broken"
    assert "assert b" in words
    assert not judged.was_opened
    assert made_smaller(spoilt, what).data == b"<x>"


# Hangs at the third input, having less patience than usual.
HANGING = """
import sys
from tests.fuzz import children
def judge(data, name, seen=[]):
    seen.append(name)
    while len(seen) == 3:
        pass
    return children.Judged(was_opened=True, seconds=0)
children.HANG, children.judge = 0, judge
children.main(sys.argv[1:])
"""


def test_an_input_that_hangs_is_found_and_the_others_are_still_executed() -> None:
    told = list(runs("text", RUN, range(5), ("-c", HANGING)))
    (found,) = (one for one in told if isinstance(one, Found))
    assert (found.what, found.number) == (f"died-of-signal-{signal.SIGXCPU.value}", 2)
    assert bytes.fromhex(found.data) == TARGETS[-1].made(RUN, 2).data
    assert sum(one.executions for one in told if isinstance(one, Tally)) == 5


def test_a_child_that_cannot_start_stops_the_run() -> None:
    with pytest.raises(RuntimeError, match="no_such_module"):
        list(runs("text", RUN, range(5), ("-c", "import no_such_module")))


def test_the_program_tells_how_many_it_executed(tmp_path: Path) -> None:
    command = [sys.executable, PROGRAM, "json", "--executions", "5", "--keep", tmp_path / "found"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("json: 5 executions, ")
    assert not (tmp_path / "found").exists()
