import csv
import errno
import fcntl
import os
import pty
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import psutil
import pytest

from reader import writing
from reader.cli import main

STORY = (
    "A pier reopens\n\nThe port will stay closed until April, the harbour authority said.\n\n"
    "“We have no date,” said Ada Lunn, the harbour master. “Ask the ministry.”\n"
)
LONG = STORY * 20_000  # takes seconds to read, and hundreds of megabytes


def put(folder: Path, *names: str, text: str = STORY) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def export(*arguments: object) -> int:
    return main(["export", *map(str, arguments), "--to", "md"])


def started(*arguments: object, **options: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "reader", "export", *map(str, arguments), "--to", "md"]
    return subprocess.Popen(command, **options)  # type: ignore[call-overload, no-any-return]


def reading(batch: int) -> psutil.Process | None:
    """Return a child of a batch that is in the middle of a long file."""
    children = psutil.Process(batch).children()
    return next((child for child in children if child.memory_info().rss > 120_000_000), None)


def left_in(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def outcomes(report: Path) -> list[str]:
    with report.open(encoding="utf-8-sig", newline="") as lines:
        return [row["outcome"] for row in csv.DictReader(lines)]


def test_a_folder_is_exported_with_its_folders_and_summed_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path / "in", "a.txt", "deep/a.txt")
    (tmp_path / "in" / "empty.txt").touch()
    assert export(tmp_path / "in", "-o", tmp_path / "out", "-j", 2) == 1
    assert left_in(tmp_path / "out") == ["a.md", "deep/a.md"]
    complaint, summary = capsys.readouterr().err.splitlines()
    assert "empty.txt" in complaint
    assert summary.startswith("2 written, 0 skipped, 1 failed in ")


@pytest.mark.parametrize(
    "more",
    [[], ["--report", "out/a.md", "-o", "out"], ["--memory-limit", "1", "-o", "out"]],
    ids=["no folder", "report over an export", "no memory at all"],
)
def test_an_order_that_makes_no_sense_is_wrong_usage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    put(tmp_path / "in", "a.txt")
    with pytest.raises(SystemExit) as refused:
        export("in", *more)
    assert refused.value.code == 2
    assert left_in(tmp_path) == ["in/a.txt"]


def test_the_report_has_every_input_in_its_order(tmp_path: Path) -> None:
    put(tmp_path / "in", "b.txt", "c.txt")
    (tmp_path / "in" / "a.txt").touch()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "c.md").write_text("mine")
    report = tmp_path / "report.csv"
    code = export(
        *(tmp_path / "in", "-o", tmp_path / "out", "--no-clobber", "--report", report, "-j", 2)
    )
    assert code == 1
    assert outcomes(report) == ["failed", "written", "skipped"]
    assert (tmp_path / "out" / "c.md").read_text() == "mine"


def test_a_report_never_replaces_an_input(tmp_path: Path) -> None:
    put(tmp_path, "a.txt")
    assert export(tmp_path / "a.txt", "-o", tmp_path / "out", "--report", tmp_path / "a.txt") == 1
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == STORY


def test_a_file_over_its_memory_is_stopped_and_the_batch_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path / "in", "a.txt", "c.txt")
    put(tmp_path / "in", "b.txt", text=LONG)
    assert export(tmp_path / "in", "-o", tmp_path / "out", "--memory-limit", 150) == 1
    assert left_in(tmp_path / "out") == ["a.md", "c.md"]
    complaint, _ = capsys.readouterr().err.splitlines()
    assert "“b.txt” took more than 150 MB" in complaint


def test_a_child_that_dies_takes_one_file_with_it(tmp_path: Path) -> None:
    put(tmp_path / "in", "b.txt", "c.txt")
    put(tmp_path / "in", "a.txt", text=LONG)
    running = started(tmp_path / "in", "-o", tmp_path / "out", stderr=subprocess.PIPE)
    while not (child := reading(running.pid)):
        assert running.poll() is None
    child.kill()
    _, said = running.communicate()
    assert running.returncode == 1
    assert left_in(tmp_path / "out") == ["b.md", "c.md"]
    assert said.decode().startswith("standfirst: Reading “a.txt” failed")
    assert b"Traceback" not in said


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_batch_that_is_stopped_says_so_ends_its_children_and_reports(
    tmp_path: Path, number: signal.Signals
) -> None:
    put(tmp_path / "in", "a.txt")
    put(tmp_path / "in", "b.txt", "c.txt", text=LONG)
    out, report = tmp_path / "out", tmp_path / "report.csv"
    running = started(
        *(tmp_path / "in", "-o", out, "-j", 2, "--report", report), stderr=subprocess.PIPE
    )
    while not (out / "a.md").exists():
        assert running.poll() is None
    children = psutil.Process(running.pid).children()
    begun = time.monotonic()
    running.send_signal(number)
    _, said = running.communicate()
    assert running.returncode == 128 + number
    assert time.monotonic() - begun < 10  # far below the time the files take
    assert not any(child.is_running() for child in children)
    assert left_in(out) == ["a.md"]
    assert b"Traceback" not in said
    assert outcomes(report) in (["written"], [])


def test_a_batch_that_was_stopped_goes_on_where_it_was(tmp_path: Path) -> None:
    put(tmp_path / "in", "a.txt", "b.txt")
    assert export(tmp_path / "in", "-o", tmp_path / "out") == 0
    (tmp_path / "out" / "b.md").unlink()
    stamp = (tmp_path / "out" / "a.md").stat().st_mtime_ns
    report = tmp_path / "report.csv"
    again = ("--no-clobber", "--report", report)
    assert export(tmp_path / "in", "-o", tmp_path / "out", *again) == 0
    assert outcomes(report) == ["skipped", "written"]
    assert (tmp_path / "out" / "a.md").stat().st_mtime_ns == stamp


@pytest.mark.parametrize(
    "number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EDQUOT, errno.ENAMETOOLONG]
)
def test_a_disk_that_says_no_is_told_for_each_file_and_nothing_is_left(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    number: int,
) -> None:
    put(tmp_path / "in", "a.txt", "b.txt")
    put(tmp_path / "out", "a.md", text="old")

    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    assert export(tmp_path / "in" / "a.txt", tmp_path / "in" / "b.txt", "-o", tmp_path / "out") == 1
    assert left_in(tmp_path / "out") == ["a.md"]
    assert (tmp_path / "out" / "a.md").read_text() == "old"
    said = capsys.readouterr().err.splitlines()
    assert [os.strerror(number).lower() in line for line in said] == [True, True]


def test_a_folder_that_cannot_be_made_is_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path / "in", "a.txt", "b.txt")
    (tmp_path / "out").touch()
    files = (tmp_path / "in" / "a.txt", tmp_path / "in" / "b.txt")
    assert export(*files, "-o", tmp_path / "out" / "deeper") == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "deeper" in line


@pytest.mark.parametrize("way", ["itself", "linked folder", "symbolic link", "hard link"])
def test_an_input_is_never_replaced_whatever_way_the_export_comes(
    tmp_path: Path, way: str, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path / "in", "a.md", "b.txt")
    original, out = tmp_path / "in" / "a.md", tmp_path / "out"
    if way == "itself":
        out = tmp_path / "in"
    elif way == "linked folder":
        out.symlink_to(tmp_path / "in", target_is_directory=True)
    else:
        out.mkdir()
        link = out / "a.md"
        link.symlink_to(original) if way == "symbolic link" else link.hardlink_to(original)
    assert export(original, tmp_path / "in" / "b.txt", "-o", out) == 1
    assert original.read_text(encoding="utf-8") == STORY
    (line,) = capsys.readouterr().err.splitlines()
    assert "would overwrite an article" in line


def test_a_name_that_is_as_long_as_can_be_is_exported(tmp_path: Path) -> None:
    put(tmp_path, f"{'ä' * 125}.txt")
    assert export(tmp_path / f"{'ä' * 125}.txt", "-o", tmp_path / "out") == 0
    (name,) = left_in(tmp_path / "out")
    assert name.startswith("ää")


@pytest.mark.parametrize("name", ["x" * 300, "gone"])
def test_a_name_that_leads_nowhere_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    put(tmp_path, "a.txt")
    arguments = (tmp_path / name, tmp_path / "a.txt", "-o", tmp_path / "out", "--no-clobber")
    assert export(*arguments) == 1
    assert left_in(tmp_path / "out") == ["a.md"]
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("name", ["x" * 300, "file/deeper"])
def test_a_folder_that_no_file_system_takes_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    put(tmp_path, "a.txt", "file")
    assert export(tmp_path / "a.txt", "-o", tmp_path / name) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_what_a_killed_writer_left_is_swept_by_the_next_export(tmp_path: Path) -> None:
    put(tmp_path / "in", "a.txt", "deep/b.txt")
    old = tmp_path / "out" / "deep" / f".standfirst-{'0' * 16}.tmp"
    new = tmp_path / "out" / f".standfirst-{'1' * 16}.tmp"
    for path in (old, new):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    os.utime(old, (0, 0))
    with new.open() as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert export(tmp_path / "in", "-o", tmp_path / "out") == 0
    assert left_in(tmp_path / "out") == [new.name, "a.md", "deep/b.md"]


def test_a_person_at_a_terminal_sees_how_far_it_has_come(tmp_path: Path) -> None:
    put(tmp_path / "in", "a.txt", "b.txt")
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    running = started(tmp_path / "in", "-o", tmp_path / "out", stderr=theirs)
    os.close(theirs)
    said = b""
    try:
        while chunk := os.read(ours, 4096):
            said += chunk
    except OSError:  # Linux says so when the other side has closed
        assert running.wait() == 0
    os.close(ours)
    assert b"/2 " in said
    assert said.decode().splitlines()[-1].startswith("2 written, 0 skipped, 0 failed")


def test_a_batch_writes_into_a_folder_among_its_own_inputs(tmp_path: Path) -> None:
    put(tmp_path, "a.txt")
    for _ in range(2):
        assert export(tmp_path, "-o", tmp_path / "clean") == 0
        assert left_in(tmp_path) == ["a.txt", "clean/a.md"]


def test_no_export_is_left_half_written_by_a_bug(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "in", "a.txt", "b.txt")
    monkeypatch.setattr(writing.Path, "replace", lambda *_: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        export(tmp_path / "in", "-o", tmp_path / "out", "-j", 2)
    assert left_in(tmp_path / "out") == []
