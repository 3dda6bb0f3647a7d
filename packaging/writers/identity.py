"""Who Standfirst is, to desktops and package managers."""

import os
import subprocess
import time
import tomllib
from pathlib import Path

from reader import __version__
from reader.pipeline import FORMATS
from reader.ui.app import APPLICATION_ID

ROOT = Path(__file__).resolve().parent.parent.parent
ID = APPLICATION_ID
NAME = "Standfirst"
PROGRAM = "standfirst"
VERSION = __version__
AUTHORS = "The Standfirst authors"
HOME = "https://github.com/standfirst/standfirst"  # what the application's id stands for
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
SUMMARY = "Read saved articles, their quotes and their sources"
DESCRIPTION = (
    """Standfirst opens the articles you keep on your own disk: saved web pages, plain text,
Markdown, books, letters and documents. It takes away what is not the article, and shows what it
took and why; any piece comes back at a click.""".replace("\n", " "),
    """Beside the text stands its outline: the sections, the quotes with who is speaking, and the
sources the article draws on. Highlights, notes and corrections are kept beside the article, never
in it. Nothing is ever loaded from the network.""".replace("\n", " "),
)
KEYWORDS = ("article", "reader", "quotes", "sources", "journalism", "export")
MIMES = tuple(mime for fmt in FORMATS for mime in fmt.mimes)


def moment() -> int:
    """Return the time of the release, which all that is built carries, in seconds.

    It is SOURCE_DATE_EPOCH, else the time of the last commit, else that of the changelog.
    """
    stated = os.environ.get("SOURCE_DATE_EPOCH", "")
    if stated:
        return int(stated)
    asked = subprocess.run(
        ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return int(asked.stdout.strip() or (ROOT / "CHANGELOG.md").stat().st_mtime)


def day() -> str:
    """Return the day of the release, as 2026-11-23."""
    return time.strftime("%Y-%m-%d", time.gmtime(moment()))
