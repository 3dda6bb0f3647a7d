"""What desktops are told is what the program does."""

import configparser
import shlex
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QMimeDatabase

from reader import __version__
from reader.cli import parser
from reader.formats.table import FORMATS, Format
from writers import releases
from writers.desktop_entry import desktop_entry
from writers.identity import ID, ROOT
from writers.metainfo import metainfo
from writers.mime_definitions import KINDS, mime_definitions


def entry() -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read_string(desktop_entry())
    return read


def test_the_entry_offers_standfirst_for_every_format() -> None:
    offered = entry()["Desktop Entry"]["MimeType"].rstrip(";").split(";")
    assert offered == [*(mime for fmt in FORMATS for mime in fmt.mimes), "inode/directory"]
    assert len(offered) == len(set(offered))


def test_what_the_entry_runs_is_understood() -> None:
    read = entry()
    actions = read["Desktop Entry"]["Actions"].rstrip(";").split(";")
    sections = ["Desktop Entry", *(f"Desktop Action {name}" for name in actions)]
    assert sections == read.sections()
    for section in sections:
        program, *arguments = shlex.split(read[section]["Exec"].replace("%F", "a.html b.txt"))
        assert program == "standfirst"
        assert parser().parse_args(arguments).run


@pytest.mark.parametrize("fmt", FORMATS, ids=lambda fmt: fmt.name)
def test_desktops_know_files_of_every_suffix(fmt: Format, qapp: object) -> None:
    ours = {suffix: kind.mime for kind in KINDS for suffix in kind.suffixes}
    known = QMimeDatabase()
    for suffix in fmt.suffixes:
        by_name = QMimeDatabase.MatchMode.MatchExtension
        kind = ours.get(suffix) or known.mimeTypeForFile(f"lamp{suffix}", by_name).name()
        assert kind in {mime for row in FORMATS for mime in row.mimes}, f"{suffix} is {kind}"


def test_kinds_of_our_own_are_kinds_of_the_table() -> None:
    assert {kind.mime for kind in KINDS} <= {mime for fmt in FORMATS for mime in fmt.mimes}
    suffixes = [suffix for kind in KINDS for suffix in kind.suffixes]
    assert set(suffixes) <= {suffix for fmt in FORMATS for suffix in fmt.suffixes}
    assert len(ET.fromstring(mime_definitions())) == len(KINDS)


def test_the_newest_release_is_this_version_with_its_notes() -> None:
    newest, *_ = releases.releases()
    assert newest.version == __version__
    items = [item for _, rows in newest.parts for item in rows]
    written = [li.text for li in ET.fromstring(metainfo()).iter("li")]
    assert items
    assert written[: len(items)] == items


def test_the_pictures_shown_in_software_centres_are_there() -> None:
    images = [image.text or "" for image in ET.fromstring(metainfo()).iter("image")]
    assert images
    for address in images:
        assert (ROOT / address.partition("/raw/main/")[2]).is_file()


@pytest.mark.parametrize(
    ("command", "name", "content"),
    [
        (["desktop-file-validate"], f"{ID}.desktop", desktop_entry()),
        (["appstreamcli", "validate", "--no-net"], f"{ID}.metainfo.xml", metainfo()),
    ],
    ids=["desktop-file-validate", "appstreamcli"],
)
def test_the_validators_have_nothing_to_say(
    tmp_path: Path, command: list[str], name: str, content: str
) -> None:
    path = tmp_path / name
    path.write_text(content, "utf-8")
    done = subprocess.run([*command, str(path)], capture_output=True, text=True, check=False)
    told = done.stdout + done.stderr
    assert done.returncode == 0, told
    assert not [line for line in told.splitlines() if line.startswith(("E:", "W:"))]
    assert "warning" not in told
