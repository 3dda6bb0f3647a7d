from pathlib import Path

import pytest

from reader import changes, pipeline
from reader.annotations import store
from reader.cli import main
from reader.errors import UnreadableChangesError
from reader.model import AsLeft, Edits, Kept, RoleChange

STORY = (
    "A pier reopens\n\nThe port will stay closed until April, the harbour authority said.\n\n"
    "“We have no date,” said Ada Lunn, the harbour master. “Ask the ministry.”\n\n"
    "READ MORE: The ferry that never came\n\nThe bridge beside it stays closed until May.\n"
)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """An article with a block put back, one taken out and a role changed, kept beside it."""
    path = tmp_path / "pier.txt"
    path.write_text(STORY, encoding="utf-8")
    article = pipeline.article_of(pipeline.open_document(path))
    (back,) = [gone.block.id for gone in article.removals]
    out = article.body.blocks[-1].id
    edits = Edits(frozenset({back}), frozenset({out}), (RoleChange("r", "Ada Lunn", "captain"),))
    store.write(path, Kept(), store.sidecar_of(article, edits, AsLeft()))
    return path


def test_what_a_person_changed_is_taken_in_when_asked(story: Path) -> None:
    told = changes.opened(story, with_changes=True)
    assert "READ MORE" in told.article.text
    assert "The bridge" not in told.article.text
    assert [source.role for source in told.outline.sources if source.named] == ["captain"]


def test_it_is_left_out_when_nobody_asks(story: Path) -> None:
    assert changes.opened(story, with_changes=False) == pipeline.open_article(story)


def test_a_file_nobody_changed_is_as_it_is(story: Path) -> None:
    store.beside(story).unlink()
    told = changes.opened(story, with_changes=True)
    assert told.article == pipeline.open_article(story).article


def test_changes_that_cannot_be_read_are_told_and_nothing_else_is_given_for_them(
    story: Path,
) -> None:
    store.beside(story).write_text("no notes at all")
    with pytest.raises(UnreadableChangesError, match="--with-changes"):
        changes.opened(story, with_changes=True)


@pytest.mark.parametrize("command", ["export", "outline"])
def test_the_commands_take_it_in(
    story: Path, capfdbinary: pytest.CaptureFixture[bytes], command: str
) -> None:
    more = ["--to", "json"] if command == "export" else []
    for wanted in (True, False):
        arguments = [command, str(story), *more, *(["--with-changes"] if wanted else [])]
        assert main(arguments) == 0
        assert (b"captain" in capfdbinary.readouterr().out) is wanted


def test_an_export_with_changes_is_verified_with_them(story: Path) -> None:
    out = story.parent / "out"
    more = ["--with-changes", "--evidence", "-o", str(out)]
    assert main(["export", str(story), "--to", "md", *more]) == 0
    assert main(["verify", str(out / "pier.md"), str(story)]) == 0
    store.beside(story).unlink()
    assert main(["verify", str(out / "pier.md"), str(story)]) == 1
