"""An export that is killed, wherever it is: old or new, and the next one clears up."""

import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from failing import KILL
from pier import files_in, is_temporary, put_page

from reader.cli import main

OLD = b"what was there before"
LONG = "<p>“It was high time,” said Ada Lunn, the harbour master of Holm.</p>" * 300
# Takes longer to read than any test, and hundreds of megabytes.
ENDLESS = "“We have no date,” said Ada Lunn, the harbour master. “Ask the ministry.”\n\n" * 40_000

# Exports again and again in copies of itself, each killed one file operation later.
KILLED_EXPORTS = """
import json, os, sys
from itertools import count
from pathlib import Path
from failing import KILL, Disk, install
from reader.cli import main

out, log, *arguments = sys.argv[1:]
main(arguments)  # loads what its copies need
for nth in count(1):
    (Path(out) / "pier.md").write_bytes(b"what was there before")
    child = os.fork()
    if not child:
        install(Disk(out, nth, KILL, log=log))
        os._exit(main(arguments))
    _, status = os.waitpid(child, 0)
    there = {path.name: path.read_bytes().hex() for path in Path(out).iterdir()}
    print(json.dumps([os.waitstatus_to_exitcode(status), there]), flush=True)
    if not Path(log).exists():
        break
    os.unlink(log)
"""


def started(*arguments: object) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "reader", "export", *map(str, arguments)]
    return subprocess.Popen(command, stderr=subprocess.PIPE)


def test_killed_at_any_file_operation_an_export_leaves_old_or_new(tmp_path: Path) -> None:
    page, out = put_page(tmp_path / "in"), tmp_path / "out"
    order = ["export", str(page), "--to", "md", "-o", str(out)]
    assert main(order) == 0
    new, inputs = files_in(out), files_in(tmp_path / "in")
    command = [sys.executable, "-c", KILLED_EXPORTS, str(out), str(tmp_path / "log"), *order]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    told = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True).stdout
    *killed, last = map(json.loads, told.splitlines())
    assert len(killed) > 5
    for code, there in killed:
        assert code == KILL
        assert bytes.fromhex(there.pop("pier.md")) in (OLD, new["pier.md"])
        assert all(map(is_temporary, there))
    assert last[0] == 0
    for path in out.iterdir():
        os.utime(path, (0, 0))
    assert main(order) == 0
    assert files_in(out) == new
    assert files_in(tmp_path / "in") == inputs


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_stopped_at_any_moment_a_batch_leaves_whole_exports_and_no_child(
    tmp_path: Path, number: signal.Signals
) -> None:
    chance = random.Random(number)
    for name in ("a", "b", "c", *(f"more {number}" for number in range(20))):
        put_page(tmp_path / "in", name, LONG)  # so many that none is stopped when all are done
    inputs, out = files_in(tmp_path / "in"), tmp_path / "out"
    wanted = chance.randrange(3)  # exports that are there when it is stopped
    with started(tmp_path / "in", "--to", "md", "-o", out, "-j", 2) as running:
        while not out.exists() or len(list(out.glob("*.md"))) < wanted:
            assert running.poll() is None
        children = psutil.Process(running.pid).children()
        running.send_signal(number)
        _, said = running.communicate()
    assert running.returncode == 128 + number, said.decode()
    assert b"Traceback" not in said
    assert not psutil.wait_procs(children, timeout=30)[1]
    there = files_in(out)
    assert not any(map(is_temporary, there))
    assert all(data.endswith(b"harbour master of Holm.\n") for data in there.values())
    assert files_in(tmp_path / "in") == inputs


def test_the_children_of_a_batch_that_is_killed_end_in_the_middle_of_their_work(
    tmp_path: Path,
) -> None:
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "in" / name).write_text(ENDLESS, encoding="utf-8")
    with started(tmp_path / "in", "--to", "md", "-o", tmp_path / "out", "-j", 2) as running:
        while len(children := psutil.Process(running.pid).children()) < 2:
            assert running.poll() is None
        running.kill()
    assert not psutil.wait_procs(children, timeout=30)[1]
    assert not any((tmp_path / "out").iterdir())
