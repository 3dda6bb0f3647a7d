"""Which format a file is: content first, name second."""

from pathlib import Path

import pytest

from reader.errors import NoTextError, UnknownFormatError
from reader.formats import registry

PAGE = b"<!DOCTYPE html><html><body><p>The harbour is closed.</p></body></html>"


@pytest.mark.parametrize(
    ("name", "data", "found"),
    [
        ("page.html", PAGE, "html"),
        ("page.txt", PAGE, "html"),
        ("page", PAGE, "html"),
        ("note.md", b"# Harbour\n\nIt is closed.", "markdown"),
        ("note.txt", b"---\ntitle: Harbour\n---\n\nIt is closed.", "markdown"),
        ("note.html", b"The harbour is closed.", "html"),
        ("note.txt", b"# Harbour\n\nIt is closed.", "text"),
        ("note", b"The harbour is closed.", "text"),
    ],
)
def test_content_goes_before_the_name(name: str, data: bytes, found: str) -> None:
    assert registry.choose(Path(name), data).name == found


@pytest.mark.parametrize(
    "data",
    [
        b"<!-- ends -->" * 500 + b"nothing",  # as before the first tag of a page
        b"<?word?>" * 500 + b"nothing",  # before the root of a list or a feed
        b"# " * 500 + b"nothing",  # before the first keyword of an outline
        b"---\r\n" + b"#\r\n" * 500 + b"\r\nnothing",  # in front matter
        b"%\n" * 500 + b"nothing",  # before the first command of LaTeX
    ],
)
def test_what_may_stand_before_a_beginning_may_stand_there_often(data: bytes) -> None:
    """Patterns that could part such a row in many ways would try them all, and never end."""
    assert registry.choose(Path("note"), data).name == "text"


def test_what_is_no_text_is_refused_whatever_it_is_called() -> None:
    with pytest.raises(UnknownFormatError, match=r"it is not .*, Markdown.* or plain text"):
        registry.choose(Path("story.txt"), b"\x91\x02" + bytes(range(256)) * 4)


def test_a_page_that_a_script_would_fill_in_is_refused_in_words(tmp_path: Path) -> None:
    page = tmp_path / "app.html"
    page.write_text("<!doctype html><title>App</title><div id=root></div><script>go()</script>")
    with pytest.raises(NoTextError, match="holds no text to read"):
        registry.open_document(page)


def test_every_format_has_a_name_and_suffixes_of_its_own() -> None:
    names = [row.name for row in registry.FORMATS]
    suffixes = [suffix for row in registry.FORMATS for suffix in row.suffixes]
    assert len(set(names)) == len(names)
    assert len(set(suffixes)) == len(suffixes)
