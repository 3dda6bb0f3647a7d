"""An X server for each test that looks at the real window."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from screens import Screen


@pytest.fixture
def size() -> str:
    """Return the size of the screen in pixels; a test may ask for another."""
    return "1400x900"


@pytest.fixture
def screen(size: str, tmp_path: Path) -> Iterator[Screen]:
    reading, writing = os.pipe()
    # Without -noreset it begins anew, and refuses whoever comes, each time its last client leaves.
    options = ["-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
    command = ["Xvfb", "-displayfd", str(writing), *options]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        display = ":" + told.readline().strip()
    home = tmp_path / "home"
    home.mkdir()
    there = Screen(display, home)
    yield there
    for program in there.programs:
        program.kill()
        program.communicate()
    server.terminate()
    server.wait()
