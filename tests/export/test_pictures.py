"""What becomes of pictures in an export: kept, copied, embedded or left out."""

from base64 import b64decode
from errno import EACCES
from pathlib import Path

import pytest

from reader import picture_files, pipeline
from reader.cli import main
from reader.errors import OverwritesInputError
from reader.export.writing import save
from reader.export.written import Asset, Written
from reader.model import BlockKind, Image
from reader.picture_files import is_missing

# The smallest picture there is, one grey pixel.
GIF = b64decode("R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==")
DATA = "data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="
STORY = f"""# The pier

The pier reopened on Monday, nine months after the storm that broke it in two.

![The pier](<pier_files/a pier.gif>)

*Cranes over the basin [EPA]*

![](<pier_files/A%20PIER.gif>)

![A mast](<{DATA}>)

![Gone](<pier_files/gone.gif>)

![Elsewhere](<https://example.org/p.gif>)

![No picture](<pier_files/notes.gif>)
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "in" / "pier_files"
    folder.mkdir(parents=True)
    (folder / "a pier.gif").write_bytes(GIF)
    (folder / "A PIER.gif").write_bytes(GIF + b"2")
    (folder / "notes.gif").write_text("no picture at all")
    path = tmp_path / "in" / "pier.md"
    path.write_text(STORY)
    return path


def exported(story: Path, *arguments: str) -> tuple[Path, list[Image]]:
    """Export a story; return the export and the pictures in it, when it is opened again."""
    out = story.parent.parent / "out"
    to = arguments[arguments.index("--to") + 1]
    assert main(["export", str(story), "-o", str(out), *arguments]) == 0
    export = out / f"pier.{to}"
    blocks = pipeline.open_article(export).article.body.blocks
    return export, [block.image for block in blocks if block.image]


@pytest.mark.parametrize("images", ["keep", "copy", "embed"])
def test_a_page_names_a_picture_that_is_not_there_and_asks_for_none(
    story: Path, images: str
) -> None:
    export, shown = exported(story, "--to", "html", "--images", images)
    page = export.read_text("utf-8")
    assert page.count("<img ") == 4
    assert '<a class="picture" data-src="pier_files/gone.gif">Gone</a>' in page
    assert [image.alt for image in shown if image.src == "pier_files/gone.gif"] == ["Gone"]


def test_a_picture_that_only_this_person_may_not_read_is_asked_for(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(*_: object) -> int:
        raise PermissionError(EACCES, "Permission denied")

    monkeypatch.setattr(picture_files.os, "open", denied)
    assert not is_missing(story, "pier_files/a%20pier.gif")
    assert is_missing(story, "pier_files/gone.gif")


@pytest.mark.parametrize("to", ["md", "html"])
def test_pictures_stay_where_they_are_unless_one_asks(story: Path, to: str) -> None:
    export, shown = exported(story, "--to", to)
    assert [image.src for image in shown] == [
        "pier_files/a%20pier.gif",
        "pier_files/A%20PIER.gif",
        DATA,
        "pier_files/gone.gif",
        "https://example.org/p.gif",
        "pier_files/notes.gif",
    ]
    assert [path.name for path in export.parent.iterdir()] == [export.name]


@pytest.mark.parametrize("to", ["md", "html"])
def test_copied_pictures_lie_in_a_folder_beside_the_export(story: Path, to: str) -> None:
    export, shown = exported(story, "--to", to, "--images", "copy")
    assert [image.src for image in shown] == [
        "pier_assets/a%20pier.gif",
        "pier_assets/A%20PIER-2.gif",
        "pier_assets/picture-3.gif",
        "pier_files/gone.gif",
        "https://example.org/p.gif",
        "pier_files/notes.gif",
    ]
    folder = export.with_name("pier_assets")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {
        "a pier.gif": GIF,
        "A PIER-2.gif": GIF + b"2",
        "picture-3.gif": GIF,
    }


@pytest.mark.parametrize("to", ["md", "html"])
def test_embedded_pictures_stand_in_the_export(story: Path, to: str) -> None:
    export, shown = exported(story, "--to", to, "--images", "embed")
    assert shown[0] == Image(DATA, "The pier")
    assert [image.src.partition(":")[0] for image in shown] == [
        *("data", "data", "data"),
        *("pier_files/gone.gif", "https", "pier_files/notes.gif"),
    ]
    assert [path.name for path in export.parent.iterdir()] == [export.name]


@pytest.mark.parametrize("to", ["md", "html"])
def test_without_pictures_the_words_are_the_same(story: Path, to: str) -> None:
    export, shown = exported(story, "--to", to, "--images", "none")
    assert not shown
    before, after = (pipeline.open_article(path).article for path in (story, export))
    assert after.text == before.text
    assert BlockKind.CAPTION in {block.kind for block in after.body.blocks}


def test_the_second_of_two_inputs_of_one_name_has_a_folder_of_its_own(story: Path) -> None:
    other = story.parent / "b" / "pier.md"
    other.parent.mkdir()
    other.write_text(STORY)
    out = story.parent.parent / "out"
    command = ["export", str(story), str(other), "--to", "md", "--images", "copy", "-o", str(out)]
    assert main(command) == 0
    assert sorted(path.name for path in out.iterdir()) == [
        *("pier-2.md", "pier-2_assets", "pier.md", "pier_assets")
    ]


def test_nothing_outside_the_articles_folder_is_copied(story: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.gif").write_bytes(GIF)
    (story.parent / "pier_files" / "gone.gif").symlink_to(tmp_path / "secret.gif")
    export, _ = exported(story, "--to", "md", "--images", "copy")
    copied = {path.name for path in export.with_name("pier_assets").iterdir()}
    assert copied == {"a pier.gif", "A PIER-2.gif", "picture-3.gif"}


def test_copied_pictures_need_a_folder_to_go_to(story: Path) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["export", str(story), "--to", "md", "--images", "copy"])
    assert stopped.value.code == 2


def test_a_picture_of_the_article_is_never_overwritten(tmp_path: Path) -> None:
    own = tmp_path / "pier_assets" / "a.gif"
    own.parent.mkdir()
    own.write_bytes(GIF)
    assets = (
        Asset("pier_assets/a.gif", GIF + b"2", tmp_path / "b.gif"),
        Asset("pier_assets/a-2.gif", GIF, own),
    )
    with pytest.raises(OverwritesInputError):
        save(Written(b"words", assets), tmp_path / "pier.md")
    assert own.read_bytes() == GIF
    assert not (tmp_path / "pier.md").exists()


def test_exporting_beside_the_pictures_leaves_them_alone(tmp_path: Path) -> None:
    own = tmp_path / "pier_assets" / "a.gif"
    own.parent.mkdir()
    own.write_bytes(GIF)
    save(Written(b"words", (Asset("pier_assets/a.gif", GIF, own),)), tmp_path / "pier.md")
    assert (tmp_path / "pier.md").read_bytes() == b"words"
