"""A real X server and the real program in it, driven by keys as a person would."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent
SCREENSHOTS = ROOT / "build" / "screenshots"
PATIENCE = 30  # seconds until a window must have appeared or a key shown its effect


def wait_until(condition: Callable[[], object], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"waited in vain: {what}"
        time.sleep(0.05)


class Screen:
    """An X server of its own; the programs started on it see no other."""

    def __init__(self, display: str, home: Path) -> None:
        outside = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "XDG_"))}
        places = {f"XDG_{name}_HOME": str(home) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
        self.environment = {**outside, **places, "HOME": str(home), "DISPLAY": display}
        self.programs: list[subprocess.Popen[bytes]] = []

    def run(self, *command: str) -> str:
        done = subprocess.run(command, env=self.environment, capture_output=True, check=False)
        return done.stdout.decode().strip()

    def open(self, *arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "reader", "open", *arguments]
        program = subprocess.Popen(command, env=self.environment, cwd=ROOT, stderr=subprocess.PIPE)
        self.programs.append(program)
        return program

    def window(self, name: str) -> str:
        """Wait for a window whose title holds the name, give it the focus, return its id."""
        wait_until(lambda: self.run("xdotool", "search", "--name", name), f"a window “{name}”")
        found = self.run("xdotool", "search", "--name", name).split()[0]
        self.run("xdotool", "windowfocus", "--sync", found)
        return found

    def key(self, *keys: str) -> None:
        self.run("xdotool", "key", *keys)

    def type(self, text: str) -> None:
        self.run("xdotool", "type", text)

    def picture(self) -> bytes:
        """Return the whole screen as it is, for comparison."""
        return subprocess.run(
            ["import", "-silent", "-window", "root", "rgb:-"],
            env=self.environment, capture_output=True, check=True,
        ).stdout  # fmt: skip

    def keep(self, name: str) -> None:
        """Keep a screenshot as an artefact of the test run."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        self.run("import", "-silent", "-window", "root", str(SCREENSHOTS / f"{name}.png"))

    def settle(self) -> bytes:
        """Wait until the picture stands still; return it."""
        pictures = [b"", self.picture()]

        def is_still() -> bool:
            time.sleep(0.3)
            pictures.append(self.picture())
            return pictures[-1] == pictures[-2]

        wait_until(is_still, "a picture that stands still")
        return pictures[-1]
