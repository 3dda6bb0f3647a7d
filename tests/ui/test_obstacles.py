"""Where no window can be shown, a sentence says what to do, and nothing falls over."""

import ast
import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from reader import cli
from reader.ui import obstacles

SAMPLE = "resources/samples/harbour.txt"
ABSENT = ":4711"  # no X server has this number


def started(**environment: str) -> subprocess.CompletedProcess[str]:
    """Start the window with nothing of a screen but this."""
    ways = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")
    bare = {name: value for name, value in os.environ.items() if name not in ways}
    return subprocess.run(
        [sys.executable, "-m", "reader", SAMPLE],
        env={**bare, **environment}, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "neither DISPLAY nor WAYLAND_DISPLAY is set"),
        ({"DISPLAY": ABSENT}, f"no screen answers (DISPLAY={ABSENT})"),
        (
            {"WAYLAND_DISPLAY": "absent", "XDG_SESSION_TYPE": "wayland"},
            "no screen answers (WAYLAND_DISPLAY=absent)",
        ),
        ({"QT_QPA_PLATFORM": "teletype"}, "asks Qt for “teletype” (QT_QPA_PLATFORM)"),
    ],
    ids=["no display", "silent display", "Wayland without XWayland", "unknown platform"],
)
def test_without_a_screen_it_says_so(environment: dict[str, str], words: str) -> None:
    done = started(**environment)
    assert done.returncode == 1
    assert words in done.stderr or "sudo apt install" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_missing_library_is_named_with_the_package_that_has_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(_start: object) -> int:
        message = "libEGL.so.1: cannot open shared object file: No such file or directory"
        raise ImportError(message)

    monkeypatch.setattr("reader.ui.app.run", run)
    assert cli.main(["open", SAMPLE]) == 1
    assert "sudo apt install libegl1" in capsys.readouterr().err


def test_a_library_of_unknown_package_is_named_all_the_same() -> None:
    told = obstacles.missing_library("libodd.so.3: cannot open shared object file: No such file")
    assert "lacks libodd.so.3" in told
    assert "apt" not in told
    assert obstacles.missing_library("something else") == ""


def test_a_missing_part_of_our_own_is_told_with_its_name() -> None:
    error = ModuleNotFoundError("No module named 'reader.ui.inks'", name="reader.ui.inks")
    assert "reader.ui.inks" in obstacles.missing_part(error)


def test_old_pythons_can_read_what_tells_them_they_are_too_old(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = Path(cli.__file__).with_name("__main__.py")
    ast.parse(path.read_text("utf-8"), feature_version=(3, 4))
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(path), run_name="__main__")
    assert "needs Python 3.11 or newer, and this is Python 3.9" in str(ended.value)
