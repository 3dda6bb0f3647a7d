"""Standard streams that are shut, full or without a reader: told of where anything can be told."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from pier import put_page

FULL = Path("/dev/full")  # not every system has it


@pytest.fixture
def page(tmp_path: Path) -> Path:
    return put_page(tmp_path / "in")


def in_a_shell(line: str, *arguments: object) -> subprocess.CompletedProcess[bytes]:
    """Run the program with some redirections."""
    command = shlex.join([sys.executable, "-m", "reader", *map(str, arguments)])
    return subprocess.run(["/bin/sh", "-c", f"{command} {line}"], capture_output=True, check=False)


@pytest.mark.parametrize("where", [">/dev/full", ">&-"])
@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["export", "--to", "md"], 1), (["outline"], 1), (["explain"], 1), (["export", "--help"], 1)],
    ids=["export", "outline", "explain", "help"],
)
def test_output_that_arrives_nowhere_is_one_sentence(
    page: Path, where: str, arguments: list[str], code: int
) -> None:
    ended = in_a_shell(where, *arguments, page)
    (line,) = ended.stderr.decode().splitlines()
    assert line.startswith("standfirst: Standfirst could not write to standard output (")
    assert ended.returncode == code


def test_a_verdict_that_arrives_nowhere_is_trouble(page: Path, tmp_path: Path) -> None:
    assert in_a_shell("", "export", page, "--to", "md", "-o", tmp_path / "out").returncode == 0
    ended = in_a_shell(">&-", "verify", tmp_path / "out" / "pier.md", page)
    assert ended.returncode == 2
    assert b"standard output" in ended.stderr


@pytest.mark.parametrize("where", ["2>&-", "2>/dev/full"])
def test_a_complaint_that_nobody_hears_goes_nowhere_else_and_stops_nothing(
    page: Path, tmp_path: Path, where: str
) -> None:
    gone = tmp_path / "gone.html"
    ended = in_a_shell(where, "export", gone, page, "--to", "md", "-o", tmp_path / "out")
    assert (ended.returncode, ended.stdout) == (1, b"")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["pier.md"]


@pytest.mark.parametrize("where", ["2>/dev/full", "2>&- >&- <&-"])
def test_a_batch_needs_no_streams(page: Path, tmp_path: Path, where: str) -> None:
    put_page(tmp_path / "in", "other")
    assert (
        in_a_shell(
            where, "export", page.parent, "--to", "md", "-o", tmp_path / "out", "-j", 2
        ).returncode
        == 0
    )
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["other.md", "pier.md"]
