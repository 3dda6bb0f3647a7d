"""One window for one user, asked of whole programs without a screen."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.ui.single_instance import Instance

pytestmark = pytest.mark.skipif(os.name != "posix", reason="ended by signals, which others lack")
PATIENCE = 60  # seconds
Start = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    places = {f"XDG_{name}_HOME": str(tmp_path) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    return {**os.environ, **places, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def start(environment: dict[str, str]) -> Iterator[Start]:
    """Return a function that starts the program, with a home of its own."""
    programs: list[subprocess.Popen[bytes]] = []

    def open_program(*arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "reader", "open", *arguments]
        programs.append(subprocess.Popen(command, env=environment))
        return programs[-1]

    yield open_program
    for program in programs:
        program.kill()
        program.wait()


@pytest.fixture
def socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the first of these programs listens."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.setenv(name, os.environ.get(name, ""))
    return Path(Instance(tmp_path / "standfirst").name)


def wait_until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


def story(folder: Path, name: str) -> str:
    path = folder / name
    path.write_text(f"The {name}\n\nIt has one paragraph of its own.\n", "utf-8")
    return str(path)


def kept(folder: Path) -> dict[str, Any]:
    """Return what the windows have written down so far."""
    path = folder / "standfirst" / "reading.json"
    nothing = {"files": {}, "session": {"tabs": []}}
    return json.loads(path.read_text("utf-8")) if path.exists() else nothing


def lying_open(folder: Path) -> list[str]:
    """Return which files the first window says it has open."""
    return [Path(tab["path"]).name for tab in kept(folder)["session"]["tabs"]]


def read_by_anyone(folder: Path) -> list[str]:
    """Return of which files any window knows how they were left."""
    return [Path(file["path"]).name for file in kept(folder)["files"].values()]


def end(program: subprocess.Popen[bytes]) -> None:
    program.send_signal(signal.SIGTERM)
    program.wait(PATIENCE)


def test_a_second_start_hands_its_files_to_the_first_and_ends(
    start: Start, socket: Path, tmp_path: Path
) -> None:
    first = start(story(tmp_path, "one.txt"))
    wait_until(socket.exists)
    second = start(os.path.relpath(story(tmp_path, "two.txt")))
    assert second.wait(PATIENCE) == 0
    assert start().wait(PATIENCE) == 0
    assert first.poll() is None
    end(first)
    assert lying_open(tmp_path) == ["one.txt", "two.txt"]


def test_two_that_start_at_once_become_one(start: Start, tmp_path: Path) -> None:
    programs = [start(story(tmp_path, name)) for name in ("one.txt", "two.txt")]
    wait_until(lambda: any(program.poll() == 0 for program in programs))
    (first,) = [program for program in programs if program.poll() is None]
    end(first)
    assert sorted(lying_open(tmp_path)) == ["one.txt", "two.txt"]


def test_what_a_killed_program_left_is_in_nobodys_way(
    start: Start, socket: Path, tmp_path: Path
) -> None:
    first = start(story(tmp_path, "one.txt"))
    wait_until(socket.exists)
    first.kill()
    first.wait()
    assert socket.exists()
    again = start(story(tmp_path, "two.txt"))
    wait_until(lambda: lying_open(tmp_path)[-1:] == ["two.txt"])
    assert start(story(tmp_path, "three.txt")).wait(PATIENCE) == 0
    end(again)
    assert lying_open(tmp_path)[-2:] == ["two.txt", "three.txt"]


@pytest.mark.parametrize("flag", ["--new-window", "--no-single-instance"])
def test_another_window_can_be_asked_for_and_keeps_out_of_the_first_ones_session(
    start: Start, socket: Path, tmp_path: Path, flag: str
) -> None:
    first = start(story(tmp_path, "one.txt"))
    wait_until(socket.exists)
    other = start(flag, story(tmp_path, "two.txt"))
    wait_until(lambda: "two.txt" in read_by_anyone(tmp_path))
    assert other.poll() is None
    end(other)
    end(first)
    assert lying_open(tmp_path) == ["one.txt"]


def test_who_wants_several_windows_gets_them(start: Start, socket: Path, tmp_path: Path) -> None:
    settings = tmp_path / "standfirst" / "settings.json"
    settings.parent.mkdir()
    settings.write_text('{"single_instance": false}')
    start(story(tmp_path, "one.txt"))
    wait_until(socket.exists)
    other = start(story(tmp_path, "two.txt"))
    wait_until(lambda: "two.txt" in read_by_anyone(tmp_path))
    assert other.poll() is None
    end(other)
