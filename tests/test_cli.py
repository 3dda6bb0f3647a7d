import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reader import __version__
from reader.cli import main
from reader.export.registry import WRITERS, Writer

STORY = (
    "A pier reopens\n\nThe port will stay closed until April, the harbour authority said.\n\n"
    "“We have no date,” said Ada Lunn, the harbour master. “Ask the ministry.”\n"
)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "pier.txt"
    path.write_text(STORY)
    return path


def run(*arguments: object, **options: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "reader", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, **options)  # type: ignore[call-overload, no-any-return]


def test_one_export_without_a_folder_goes_to_standard_output(
    story: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["export", str(story), "--to", "json"]) == 0
    told = json.loads(capfdbinary.readouterr().out)
    assert told["schema"] == 1
    assert told["source"]["path"] == str(story)


@pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.name)
def test_an_export_is_called_like_its_input(story: Path, tmp_path: Path, writer: Writer) -> None:
    assert main(["export", str(story), "--to", writer.name, "-o", str(tmp_path / "out")]) == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == [f"pier{writer.suffix}"]


def test_help_says_what_every_format_is(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["export", "--help"])
    told = " ".join(capsys.readouterr().out.split())
    assert all(f"{writer.name}: {writer.title}" in told for writer in WRITERS)


def test_two_inputs_of_one_name_get_two_exports(story: Path, tmp_path: Path) -> None:
    other = tmp_path / "b" / "pier.html"
    other.parent.mkdir()
    other.write_text("<p>Another pier, far from the first, was closed on Monday for good.")
    out = tmp_path / "out"
    assert main(["export", str(story), str(other), "--to", "md", "-o", str(out)]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["pier-2.md", "pier.md"]
    assert "Another pier" in (out / "pier-2.md").read_text()


@pytest.mark.parametrize("command", ["explain", "outline", "export"])
def test_what_a_rule_takes_is_kept_when_asked(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], command: str
) -> None:
    story = tmp_path / "pier.txt"
    lead = "READ MORE: “Never again,” said Eva Dahl, the mayor."
    story.write_text(STORY.replace("“We have", f"{lead}\n\n“We have"), encoding="utf-8")
    arguments = [command, str(story), *(["--to", "txt"] if command == "export" else [])]
    told = []
    for keep in ([], ["--keep", "form", "--keep", "cross-link"]):
        assert main([*arguments, *keep]) == 0
        told.append(capfdbinary.readouterr().out.decode())
    without, kept = told
    assert without != kept
    assert "Never again" in kept
    assert "# cross-link" not in kept


@pytest.mark.parametrize(
    ("rule", "answer"), [("cros-link", "Did you mean cross-link"), ("zzzz", "share-buttons")]
)
def test_an_unknown_rule_is_wrong_usage_and_the_known_ones_are_told(
    story: Path, capsys: pytest.CaptureFixture[str], rule: str, answer: str
) -> None:
    with pytest.raises(SystemExit) as refused:
        main(["explain", str(story), "--keep", rule])
    assert refused.value.code == 2
    assert f"“{rule}”" in (said := capsys.readouterr().err)
    assert answer in said


def test_a_batch_goes_on_past_a_bad_file(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gone, out = tmp_path / "gone.txt", tmp_path / "out"
    assert main(["export", str(gone), str(story), "--to", "md", "-o", str(out)]) == 1
    assert (out / "pier.md").exists()
    (line,) = capsys.readouterr().err.splitlines()
    assert "gone.txt" in line


def test_several_inputs_without_a_folder_are_wrong_usage(story: Path) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["export", str(story), str(story), "--to", "md"])
    assert stopped.value.code == 2


@pytest.mark.parametrize(
    "arguments", [["export", "a.txt"], ["export", "a.txt", "--to", "doc"], ["outline"]]
)
def test_wrong_usage_is_told_so(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2


def test_an_input_is_never_overwritten(story: Path, tmp_path: Path) -> None:
    assert main(["export", str(story), "--to", "txt", "-o", str(tmp_path)]) == 1
    assert story.read_text() == STORY


def test_no_clobber_leaves_files_alone(story: Path, tmp_path: Path) -> None:
    there = tmp_path / "pier.md"
    there.write_text("mine")
    assert main(["export", str(story), "--to", "md", "-o", str(tmp_path), "--no-clobber"]) == 0
    assert there.read_text() == "mine"


def test_a_file_over_its_time_is_stopped_and_the_batch_goes_on(story: Path, tmp_path: Path) -> None:
    endless = tmp_path / "slow.txt"
    endless.write_text(STORY * 20_000)
    out = tmp_path / "out"
    ended = run("export", endless, story, "--to", "md", "-o", out, "--time-limit", "0.0001")
    assert ended.returncode == 1
    assert b"longer than 0.0001 seconds" in ended.stderr
    assert b"Traceback" not in ended.stderr


def test_several_children_write_what_one_would(story: Path, tmp_path: Path) -> None:
    names = [tmp_path / f"pier{number}.txt" for number in range(5)]
    for name in names:
        name.write_text(STORY)
    assert (
        main(["export", *map(str, names), "--to", "txt", "-j", "3", "-o", str(tmp_path / "o")]) == 0
    )
    assert len({path.read_bytes() for path in (tmp_path / "o").iterdir()}) == 1
    assert len(list((tmp_path / "o").iterdir())) == 5


def test_explain_prints_every_block(story: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(story)]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[0].endswith("# title")
    assert lines[1].startswith("  paragraph  The port")


def test_outline_names_who_is_quoted(story: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["outline", str(story)]) == 0
    assert "Ada Lunn" in capfd.readouterr().out


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert __version__ in capsys.readouterr().out


def test_a_reader_who_has_seen_enough_is_no_error(story: Path) -> None:
    command = f"{sys.executable} -m reader export {story} --to html | head -c 10"
    ended = subprocess.run(command, shell=True, capture_output=True, check=True)
    assert (len(ended.stdout), ended.stderr) == (10, b"")


def test_an_outline_has_every_part(story: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["outline", str(story)]) == 0
    told = capfdbinary.readouterr().out.decode()
    for part in ("Sections", "Quotes", "Sources", "Ada Lunn, the harbour master (person, 2 quotes"):
        assert part in told


def test_the_figures_of_the_sources_come_as_a_table(
    story: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["outline", str(story), "--csv"]) == 0
    header, *lines = capfdbinary.readouterr().out.decode().split("\r\n")
    titles = "source,type,role,named,quotes,words,share,first mention"
    assert header.replace('"', "").startswith(titles)
    wanted = '"Ada Lunn","person","the harbour master","yes","2",'
    assert any(line.startswith(wanted) for line in lines)


def test_a_table_of_a_file_that_is_not_there_is_a_complaint_and_no_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["outline", "--csv", str(tmp_path / "gone.txt")]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1


def test_it_runs_where_the_window_cannot(story: Path, tmp_path: Path) -> None:
    (tmp_path / "PySide6.py").write_text("raise ImportError('libEGL.so.1 is missing')")
    env = os.environ | {"PYTHONPATH": f"{tmp_path}{os.pathsep}{Path.cwd()}"}
    assert run("export", story, "--to", "md", env=env).returncode == 0
    ended = run("open", story, env=env)
    assert ended.returncode == 1
    (line,) = ended.stderr.decode().splitlines()
    assert "libEGL.so.1" in line


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_a_batch_with_nothing_half_written(
    tmp_path: Path, number: signal.Signals
) -> None:
    names = [tmp_path / f"pier{count}.txt" for count in range(40)]
    for name in names:
        name.write_text(STORY * 2_000)
    out = tmp_path / "out"
    arguments = ["export", *map(str, names), "--to", "md", "-o", str(out), "-j", "2"]
    child = subprocess.Popen([sys.executable, "-m", "reader", *arguments], stderr=subprocess.PIPE)
    while not (out.exists() and any(out.iterdir())):
        assert child.poll() is None
    child.send_signal(number)
    _, complaints = child.communicate()
    assert child.returncode == 128 + number
    assert b"Traceback" not in complaints
    assert not [path for path in out.iterdir() if path.suffix != ".md"]


def test_json_ld_is_for_those_who_ask(
    story: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    for asked in ([], ["--json-ld"]):
        assert main(["export", str(story), "--to", "html", *asked]) == 0
        assert (b"application/ld+json" in capfdbinary.readouterr().out) == bool(asked)


@pytest.mark.parametrize("command", ["export", "explain"])
def test_broken_letters_are_repaired_unless_asked_not_to(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], command: str
) -> None:
    story = tmp_path / "broken.txt"
    story.write_text(
        "“It is cold,” said Jo Reed.\n\nâ€œIt is winter,â€\x9d said Al Ng.", encoding="utf-8"
    )
    arguments = [command, str(story), *(("--to", "md") if command == "export" else ())]
    outputs = []
    for more in ((), ("--no-repair",)):
        assert main([*arguments, *more]) == 0
        outputs.append(capsysbinary.readouterr().out.decode())
    repaired, as_written = outputs
    assert "It is winter" in repaired
    assert "â€" not in repaired
    assert "â€" in as_written
