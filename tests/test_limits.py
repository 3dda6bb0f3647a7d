import os
import subprocess
import sys

from reader import worker
from reader.frames import pack
from reader.limits import MEMORY, Limits, filled_by

ASKS = """
from reader.limits import fence_in
fence_in(100_000_000)
try:
    bytearray(3_000_000_000)
except MemoryError:
    print("refused")
"""
RUNS_OUT = """
import sys
from reader import worker
def answers(job):
    raise MemoryError
worker.answers = answers
sys.exit(worker.main())
"""


def ran(code: str, sent: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", code], input=sent, capture_output=True, check=False
    )


def test_whoever_reads_files_without_a_word_about_limits_has_some() -> None:
    assert not Limits().is_none
    assert f"--memory={MEMORY}" in worker.command()


def test_a_process_fills_memory_until_it_ends() -> None:
    assert filled_by(os.getpid()) > 1_000_000
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert filled_by(ended.pid) == 0


def test_a_fenced_process_is_refused_what_is_far_beyond_its_limit() -> None:
    # Elsewhere the system knows of no fence, and whoever watches stands alone.
    expected = b"refused" if sys.platform == "linux" else b""
    assert ran(ASKS).stdout.strip() == expected


def test_a_child_that_is_refused_memory_says_so_by_how_it_ends() -> None:
    ended = ran(RUNS_OUT, pack(worker.Prepare()))
    assert ended.returncode == worker.OUT_OF_MEMORY
    assert not ended.stdout
    assert b"Traceback" not in ended.stderr
