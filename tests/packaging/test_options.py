"""The manual page and what Tab completes say what --help says."""

import re
import shutil
import subprocess

import pytest

from reader.cli import main, parser
from reader.export.registry import WRITERS
from writers import completion
from writers.man_page import man_page
from writers.options_table import commands, whole_program

FLAG = re.compile(r"(?<![\w-])--?[a-z][\w-]*")
COMMANDS = [command.name for command in commands()]


def helped(command: str, capsys: pytest.CaptureFixture[str]) -> set[str]:
    """Return the flags in the list of options that --help prints."""
    with pytest.raises(SystemExit):
        main([command, "--help"] if command else ["--help"])
    lines = capsys.readouterr().out.splitlines()
    rows = [line for line in lines if re.match(r"  -", line)]
    return {flag for row in rows for flag in FLAG.findall(row.split("  ")[1])}


def in_manual(command: str) -> set[str]:
    section = f".SS {command}\n" if command else ".SH OPTIONS\n"
    text = man_page().split(section)[1]
    text = re.split(r"^\.S[SH] ", text, flags=re.MULTILINE)[0].replace("\\-", "-")
    rows = re.findall(r"^\.TP\n(\\fB-.*)$", text, flags=re.MULTILINE)
    return {flag for row in rows for flag in re.findall(r"\\fB(--?[\w-]+)", row)}


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_the_manual_page_and_the_help_list_the_same_options(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert in_manual(command) == helped(command, capsys) != set()


def test_the_manual_page_names_every_command_and_every_format_that_is_opened() -> None:
    text = man_page().replace("\\-", "-")
    assert re.findall(r"^\.SS (\w+)$", text, flags=re.MULTILINE) == COMMANDS
    assert (parser().epilog or "nothing") in text


@pytest.mark.parametrize("shell", [completion.bash, completion.zsh, completion.fish])
def test_every_option_is_completed(shell: object) -> None:
    text = shell()  # type: ignore[operator]
    for command in (whole_program(), *commands()):
        for option in command.options:
            for flag in option.flags:
                spelled = f"-l {flag[2:]} " if shell is completion.fish else flag
                assert spelled in text or (len(flag) == 2 and f"-s {flag[1:]} " in text)


def completed(*words: str) -> list[str]:
    bash = shutil.which("bash") or "bash"
    listed = " ".join(f"'{word}'" for word in words)
    program = (
        f"{completion.bash()}\nCOMP_WORDS=({listed}); COMP_CWORD={len(words) - 1}\n"
        '_standfirst 2>/dev/null; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run([bash, "-c", program], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_bash_completes_commands_options_and_their_values() -> None:
    assert "export" in completed("standfirst", "ex")
    assert "--self-test" in completed("standfirst", "--s")
    assert completed("standfirst", "export", "--no-c") == ["--no-clobber"]
    formats = {writer.name for writer in WRITERS}
    assert set(completed("standfirst", "export", "--to", "")) == formats
    assert "share-buttons" in completed("standfirst", "explain", "--keep", "share")
    assert completed("standfirst", "export", "-j", "") == []
