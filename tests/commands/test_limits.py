"""Whatever is asked of a file at the command line, the file is read within limits."""

from pathlib import Path

import pytest

from reader import worker
from reader.batch import child as child_module
from reader.cli import main

STORY = (
    "A pier reopens\n\nThe port will stay closed until April, the harbour authority said.\n\n"
    "“We have no date,” said Ada Lunn, the harbour master. “Ask the ministry.”\n"
)
LONG = STORY * 40_000  # takes many seconds to read, and hundreds of megabytes
COMMANDS = (
    ("export", "{file}", "--to", "md"),
    ("outline", "{file}"),
    ("explain", "{file}"),
    ("verify", "{export}", "{file}"),
)
TROUBLE = {"verify": 2}  # as diff has it; the others end with 1


@pytest.fixture
def long(tmp_path: Path) -> Path:
    path = tmp_path / "long.txt"
    path.write_text(LONG, "utf-8")
    (tmp_path / "long.md").write_text("# A pier reopens\n", "utf-8")
    return path


def arguments(command: tuple[str, ...], file: Path) -> list[str]:
    return [part.format(file=file, export=file.with_suffix(".md")) for part in command]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize(
    ("limit", "told"),
    [(("--time-limit", "0.3"), "longer than 0.3 seconds"), (("--memory-limit", "100"), "100 MB")],
    ids=["time", "memory"],
)
def test_a_file_over_a_limit_is_stopped_with_a_sentence_and_nothing_is_printed(
    *,
    command: tuple[str, ...],
    limit: tuple[str, str],
    told: str,
    long: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([*arguments(command, long), *limit]) == TROUBLE.get(command[0], 1)
    said = capsys.readouterr()
    assert not said.out
    assert "“long.txt”" in said.err
    assert told in said.err
    assert limit[0] in said.err


def test_a_stopped_file_leaves_nothing_and_the_next_is_written(
    long: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story = tmp_path / "story.txt"
    story.write_text(STORY, "utf-8")
    out = tmp_path / "out"
    files = [str(long), str(story)]
    code = main(["export", *files, "--to", "md", "-o", str(out), "--memory-limit", "100"])
    assert code == 1
    assert [path.name for path in out.iterdir()] == ["story.md"]
    assert "“long.txt”" in capsys.readouterr().err


def test_a_child_that_was_refused_memory_is_a_file_that_took_too_much(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    story = tmp_path / "story.txt"
    story.write_text(STORY, "utf-8")
    gives_up = f"import sys; sys.stdin.buffer.read(8); sys.exit({worker.OUT_OF_MEMORY})"
    monkeypatch.setattr(
        child_module, "command", lambda _: [child_module.sys.executable, "-c", gives_up]
    )
    assert main(["explain", str(story), "--memory-limit", "150"]) == 1
    assert "took more than 150 MB" in capsys.readouterr().err
