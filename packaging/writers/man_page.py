"""The manual page, from the tables of options."""

import time
from collections.abc import Iterator

from writers.identity import DESCRIPTION, NAME, PROGRAM, SUMMARY, VERSION, moment
from writers.options_table import Command, Option, commands, epilog, whole_program

_EXIT = (
    ("0", "All went well."),
    ("1", "Some file could not be opened or written, or no window could be shown."),
    ("2", "Wrong usage."),
    ("130, 143", "Stopped by a signal."),
)
_FILES = (
    ("~/.config/standfirst/settings.json", "The preferences."),
    (
        "ARTICLE.standfirst.json",
        "Beside an article: what was highlighted, noted, corrected, put back and taken out.",
    ),
)
_EXAMPLES = (
    ("standfirst page.html", "Open a saved page."),
    ("standfirst export page.html --to md -o clean", "Write its article as Markdown into clean/."),
    (
        "standfirst export articles --to epub -o books -j 2 --report report.csv",
        "Export all of a folder, two files at a time.",
    ),
    ("standfirst outline page.html", "Print its sections, quotes and sources."),
)


def man_page() -> str:
    """Return the manual page in troff."""
    day = time.strftime("%Y-%m-%d", time.gmtime(moment()))
    lines = [
        f'.TH {PROGRAM.upper()} 1 {day} "{NAME} {VERSION}" "User commands"',
        *(".SH NAME", f"{PROGRAM} \\- {_escaped(SUMMARY[0].lower() + SUMMARY[1:])}"),
        *(".SH SYNOPSIS", *_synopsis()),
        *(".SH DESCRIPTION", *_paragraphs(DESCRIPTION), ".PP", _escaped(epilog())),
        *(".SH OPTIONS", *_options(whole_program())),
        *(".SH COMMANDS", *(line for command in commands() for line in _command(command))),
        *(".SH EXIT STATUS", *_terms(_EXIT)),
        *(".SH FILES", *_terms(_FILES)),
        *(".SH EXAMPLES", *_terms(_EXAMPLES)),
    ]
    return "\n".join(lines) + "\n"


def _synopsis() -> Iterator[str]:
    for command in commands():
        yield f".B {PROGRAM} {command.name}"
        yield "[\\fIOPTION\\fR]... " + " ".join(_argument(each) for each in command.arguments)
        yield ".br"


def _command(command: Command) -> Iterator[str]:
    yield f".SS {command.name}"
    yield _escaped(_sentence(command.help))
    yield from _terms([(each.value, _sentence(each.help)) for each in command.arguments])
    yield from _options(command)


def _options(command: Command) -> Iterator[str]:
    for option in command.options:
        flags = ", ".join(f"\\fB{_escaped(flag)}\\fR" for flag in option.flags)
        yield ".TP"
        yield f"{flags} \\fI{_escaped(option.value)}\\fR" if option.value else flags
        yield _escaped(_sentence(option.help))


def _terms(rows: "list[tuple[str, str]] | tuple[tuple[str, str], ...]") -> Iterator[str]:
    for term, words in rows:
        yield from (".TP", f"\\fB{_escaped(term)}\\fR")
        if words:
            yield _escaped(words)


def _paragraphs(texts: tuple[str, ...]) -> Iterator[str]:
    for text in texts:
        yield from (".PP", _escaped(text))


def _argument(argument: Option) -> str:
    named = f"\\fI{_escaped(argument.value)}\\fR{'...' if argument.is_repeatable else ''}"
    return f"[{named}]" if argument.may_be_absent else named


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith('.') else '.'}" if words else ""


def _escaped(words: str) -> str:
    r"""Return words as troff reads them.

    >>> _escaped("-o .md")
    '\\-o .md'
    """
    safe = words.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return f"\\&{safe}" if safe.startswith(".") else safe
