"""Standfirst as a library: what its document says is so."""

import doctest
import subprocess
import sys
from pathlib import Path

import pytest

import reader
from reader import errors

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "resources" / "samples" / "harbour.txt"


def test_every_example_of_the_document_is_true(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    found = doctest.testfile(str(ROOT / "reader" / "LIBRARY.md"), module_relative=False)
    assert found.attempted > 10
    assert found.failed == 0


def test_a_file_may_be_named_by_a_string_or_a_path() -> None:
    assert reader.open_article(str(SAMPLE)) == reader.open_article(SAMPLE)


@pytest.mark.parametrize("to", sorted(reader.export_formats()))
def test_every_format_is_written_alike_every_time(to: str) -> None:
    opened = reader.open_article(SAMPLE)
    assert reader.write(opened, to) == reader.write(reader.open_article(SAMPLE), to) != b""


def test_choices_reach_the_writer() -> None:
    opened = reader.open_article(SAMPLE)
    assert reader.write(opened, "md", quotes=True) != reader.write(opened, "md")


@pytest.mark.parametrize(
    ("to", "choices"),
    [("odt", {}), ("md", {"colour": "red"}), ("md", {"images": "copy"}), ("md", {"images": "x"})],
)
def test_what_cannot_be_written_so_is_refused(to: str, choices: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"There is no|Copies of|not a valid"):
        reader.write(reader.open_article(SAMPLE), to, **choices)


def test_a_rule_may_be_switched_off() -> None:
    with_links = reader.open_article(SAMPLE, keep=("cross-link",)).article
    assert "READ MORE" in with_links.text
    assert "READ MORE" not in reader.open_article(SAMPLE).article.text


def test_a_missing_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(errors.FileError, match=r"gone\.txt"):
        reader.open_article(tmp_path / "gone.txt")


def test_the_package_loads_nothing_before_it_is_asked() -> None:
    told = "import sys, reader; print([name for name in sys.modules if name.startswith('reader.')])"
    found = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"


def test_a_name_that_is_none_is_an_ordinary_error() -> None:
    with pytest.raises(AttributeError, match="no attribute"):
        _ = reader.nonsense
