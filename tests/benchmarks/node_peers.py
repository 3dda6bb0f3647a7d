"""Runs extractors that are written for node, each in a child that stays warm."""

import json
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from scorer import MissingError

GLUE = Path(__file__).with_name("node_peers.mjs")
# Exact versions, so that the figures of two days can be compared.
VERSIONS = {"@mozilla/readability": "0.6.0", "defuddle": "0.19.4", "linkedom": "0.18.15"}
INSTALL_LIMIT = 300  # seconds
PAGE_LIMIT = 60  # seconds for one page; then the child is ended and a new one started


class PageLostError(Exception):
    """A peer fell over a page, or took too long."""


class Child:
    """One peer in node: a page goes in as a line of JSON, what it found comes out as one."""

    def __init__(self, name: str, cache: Path) -> None:
        # Node looks for packages beside a module; a module given as words stands in `cwd`.
        self._command = ["node", "--input-type=module", "--eval", GLUE.read_text("utf-8"), name]
        self._cache = cache
        self._process = self._start()

    def ask(self, html: str) -> dict[str, Any]:
        """Return the HTML, the meta and the seconds. Raises PageLostError."""
        if self._process.poll() is not None:
            self._process = self._start()
        deadline = threading.Timer(PAGE_LIMIT, self._process.kill)
        deadline.start()
        try:
            answer = self._exchange(json.dumps(html))
        finally:
            deadline.cancel()
        if "error" in answer:
            raise PageLostError(answer["error"])
        return answer

    def _exchange(self, line: str) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()
            answer = self._process.stdout.readline()
        except OSError:
            answer = ""
        return json.loads(answer) if answer else {"error": "node ended or took too long"}

    def close(self) -> None:
        """End the child."""
        self._process.kill()
        self._process.communicate()

    def _start(self) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            self._command,
            cwd=self._cache,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )


@contextmanager
def running(name: str, cache: Path) -> Iterator[Child]:
    """Start a peer, installing the packages the first time. Raises MissingError."""
    install(cache)
    child = Child(name, cache)
    try:
        yield child
    finally:
        child.close()


def install(cache: Path, versions: dict[str, str] = VERSIONS) -> None:
    """Have npm put the packages into the cache folder, unless these versions are there."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        message = "install node and npm; the packages then come by themselves"
        raise MissingError(message)
    if all(installed(cache, package) == wanted for package, wanted in versions.items()):
        return
    cache.mkdir(parents=True, exist_ok=True)
    packages = [f"{package}@{wanted}" for package, wanted in versions.items()]
    # No package of ours needs what its scripts would fetch.
    command = ["npm", "install", "--ignore-scripts", "--prefix", str(cache), "--no-audit"]
    command += ["--no-fund", *packages]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=INSTALL_LIMIT)
    except (subprocess.SubprocessError, OSError) as error:
        message = " ".join(command)
        raise MissingError(message) from error


def installed(cache: Path, package: str) -> str:
    """Return the version of a package in the cache folder, or nothing."""
    try:
        told = json.loads((cache / "node_modules" / package / "package.json").read_text("utf-8"))
    except (OSError, ValueError):
        return ""
    return str(told.get("version", ""))
