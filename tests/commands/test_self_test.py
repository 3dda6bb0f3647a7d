import subprocess
import sys

import pytest

from reader.commands import self_test
from reader.formats.table import FORMATS, Format


def test_a_whole_installation_passes_every_check() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reader", "--self-test"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert lines[-1] == "All is well."
    assert all(line.startswith("ok ") for line in lines[1:-1])
    assert all(any(f"reads {fmt.name}" in line for line in lines) for fmt in FORMATS)


@pytest.mark.parametrize("fmt", FORMATS, ids=lambda fmt: fmt.name)
def test_every_format_has_its_sample(fmt: Format) -> None:
    assert self_test.sample_of(fmt.suffixes).is_file()


def test_a_check_that_fails_is_named_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> bool:
        message = "libx.so: cannot open shared object file"
        raise ImportError(message)

    rows = [("reads x", broken), ("writes y", lambda: False), ("shows z", lambda: "3")]
    monkeypatch.setattr(self_test, "checks", lambda: rows)
    assert self_test.run() == 1
    assert capsys.readouterr().out.splitlines()[1:] == [
        "FAILED  reads x: ImportError: libx.so: cannot open shared object file",
        "FAILED  writes y",
        "ok      shows z: 3",
        "2 of 3 checks failed.",
    ]
