import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from types import FrameType

import pytest

from reader import writing
from reader.errors import OverwritesInputError, WriteError
from reader.writing import identities, set_aside, sweep, write_atomically


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_folder_is_made_if_need_be(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a" / "b" / "pier.md", b"new")
    assert (tmp_path / "a" / "b" / "pier.md").read_bytes() == b"new"


@pytest.mark.parametrize("step", ["os.open", "os.fdopen", "os.fsync", "Path.replace"])
def test_when_any_step_fails_the_old_file_is_whole_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    target = tmp_path / "pier.md"
    target.write_bytes(b"old")

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    owner, name = step.split(".")
    monkeypatch.setattr(os if owner == "os" else writing.Path, name, fail)
    with pytest.raises(WriteError, match="no space left"):
        write_atomically(target, b"new")
    monkeypatch.undo()
    assert target.read_bytes() == b"old"
    assert left_in(tmp_path) == ["pier.md"]


@pytest.mark.parametrize("way", ["itself", "symbolic link", "hard link"])
def test_an_input_is_never_replaced_whatever_it_is_called(tmp_path: Path, way: str) -> None:
    original = tmp_path / "pier.txt"
    original.write_bytes(b"the article")
    target = original if way == "itself" else tmp_path / "export.txt"
    if way == "symbolic link":
        target.symlink_to(original)
    elif way == "hard link":
        target.hardlink_to(original)
    with pytest.raises(OverwritesInputError):
        write_atomically(target, b"new", identities([original]))
    assert original.read_bytes() == b"the article"


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir], ids=["pipe", "folder"])
def test_what_is_no_ordinary_file_is_never_replaced(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "pier.md")
    kind = (tmp_path / "pier.md").stat().st_mode
    with pytest.raises(WriteError, match="no ordinary file"):
        write_atomically(tmp_path / "pier.md", b"new")
    assert (tmp_path / "pier.md").stat().st_mode == kind
    assert left_in(tmp_path) == ["pier.md"]


def test_a_file_in_the_folders_place_is_reported(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(WriteError):
        write_atomically(tmp_path / "out" / "pier.md", b"new")


def test_a_file_set_aside_takes_no_name_that_is_taken_even_by_a_broken_link(
    tmp_path: Path,
) -> None:
    (tmp_path / "pier.damaged-1.json").write_bytes(b"earlier")
    (tmp_path / "pier.damaged-2.json").symlink_to(tmp_path / "gone")
    damaged = tmp_path / "pier.json"
    damaged.write_bytes(b"damaged")
    assert set_aside(damaged, ".json") == tmp_path / "pier.damaged-3.json"
    assert (tmp_path / "pier.damaged-3.json").read_bytes() == b"damaged"
    assert (tmp_path / "pier.damaged-1.json").read_bytes() == b"earlier"
    assert not damaged.exists()


KILLED_WRITER = """
import os, signal, sys
from pathlib import Path
from reader import writing

target, step, when = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
owner = Path if step in ("mkdir", "replace") else os
whole = getattr(owner, step)

def killed(*given, **named):
    try:
        if when == "after":
            whole(*given, **named)
    finally:
        os.kill(os.getpid(), signal.SIGKILL)

setattr(owner, step, killed)
writing.write_atomically(target, b"new" * 10_000)
"""


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("step", ["mkdir", "open", "fdopen", "dup", "fsync", "replace"])
def test_a_writer_killed_at_any_step_leaves_all_of_the_old_or_all_of_the_new(
    tmp_path: Path, step: str, when: str
) -> None:
    target = tmp_path / "pier.md"
    target.write_bytes(b"old")
    command = [sys.executable, "-c", KILLED_WRITER, str(target), step, when]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    is_new = (step, when) == ("replace", "after")
    assert target.read_bytes() == (b"new" * 10_000 if is_new else b"old")
    for left in set(tmp_path.iterdir()) - {target}:
        a_second_ago(left)
    sweep(tmp_path)
    assert left_in(tmp_path) == ["pier.md"]


def a_second_ago(path: Path) -> None:
    then = time.time() - 1
    os.utime(path, (then, then))


@pytest.mark.parametrize("kind", [KeyboardInterrupt, MemoryError])
def test_a_writer_that_is_interrupted_anywhere_leaves_nothing_but_old_or_new(
    tmp_path: Path, kind: type[BaseException]
) -> None:
    target = tmp_path / "pier.md"
    for nth in count(1):
        target.write_bytes(b"old")
        lines = iter(range(nth))

        def at_line(
            frame: FrameType, event: str, _: object, lines: Iterator[int] = lines
        ) -> object:
            if frame.f_code.co_name != "write_atomically":
                return None
            if event == "line" and next(lines, None) is None:
                raise kind
            return at_line

        sys.settrace(at_line)
        try:
            write_atomically(target, b"new")
            break
        except kind:
            assert target.read_bytes() in (b"old", b"new")
            assert left_in(tmp_path) == ["pier.md"]
        finally:
            sys.settrace(None)
    assert nth > 5


WAITING_WRITER = """
import sys
from pathlib import Path
from reader import writing

def wait(*_):
    print("held", flush=True)
    sys.stdin.readline()

writing.os.fsync = wait
writing.write_atomically(Path(sys.argv[1]), b"new")
"""


def test_sweeping_takes_no_file_that_is_being_written_however_long_that_takes(
    tmp_path: Path,
) -> None:
    target = tmp_path / "pier.md"
    command = [sys.executable, "-c", WAITING_WRITER, str(target)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        (temporary,) = tmp_path.iterdir()
        os.utime(temporary, (0, 0))
        sweep(tmp_path)
        writer.communicate(b"\n")
    assert writer.returncode == 0
    assert left_in(tmp_path) == ["pier.md"]
    assert target.read_bytes() == b"new"


def test_sweeping_takes_nothing_that_is_not_ours(tmp_path: Path) -> None:
    ours, other = f".standfirst-{'a' * 16}.tmp", ".standfirst-notes.tmp"
    folder, pipe = f".standfirst-{'b' * 16}.tmp", f".standfirst-{'c' * 16}.tmp"
    for name in (ours, other):
        (tmp_path / name).touch()
    (tmp_path / folder).mkdir()
    os.mkfifo(tmp_path / pipe)
    for path in tmp_path.iterdir():
        os.utime(path, (0, 0))
    sweep(tmp_path)
    sweep(tmp_path / "gone")
    assert left_in(tmp_path) == [folder, pipe, other]


def test_where_nothing_can_be_held_age_tells_what_was_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(writing.fcntl, "flock", refuse)
    write_atomically(tmp_path / "pier.md", b"new")
    old, new = f".standfirst-{'a' * 16}.tmp", f".standfirst-{'b' * 16}.tmp"
    for name in (old, new):
        (tmp_path / name).touch()
    os.utime(tmp_path / old, (0, 0))
    a_second_ago(tmp_path / new)
    sweep(tmp_path)
    assert left_in(tmp_path) == [new, "pier.md"]
