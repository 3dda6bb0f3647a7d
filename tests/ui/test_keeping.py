"""What a person did is there again when the file is opened again."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.annotations import store
from reader.annotations.anchoring import anchored
from reader.assets import SAMPLE, asset
from reader.errors import WriteError
from reader.model import Highlight, Span
from reader.ui.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
STORY = "\n\n".join(
    (
        "The pier in Holm opened again on Friday after two years of work, and many came.",
        "“It was high time,” said Ada Lunn, the harbour master, who had waited long.",
        "The bridge beside it stays closed until May, when the last beams will be there.",
    )
)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "pier.txt"
    path.write_text(STORY, "utf-8")
    return path


def note(window: MainWindow, words: str) -> None:
    """Write a note on the first three words of the article."""
    current = window.current
    assert current.article is not None
    noted = Highlight("h1", anchored(current.article.text, Span(4, 8)), note=words)
    current.change(replace(current.edits, highlights=(noted,)), "a note", strand="h1")


def noted(window: MainWindow) -> list[str]:
    return [highlight.note for highlight in window.current.edits.highlights]


def test_notes_and_removals_are_there_when_the_file_is_opened_again(
    open_window: OpenWindow, story: Path
) -> None:
    window = open_window(story)
    note(window, "Why now?")
    window.current.remove([2])
    window.close()
    again = open_window(story)
    assert noted(again) == ["Why now?"]
    assert again.current.article is not None
    assert "The bridge" not in again.current.article.text
    assert not again.current.can_undo
    assert story.read_text("utf-8") == STORY


def test_every_letter_of_a_note_is_kept_at_once(open_window: OpenWindow, story: Path) -> None:
    window = open_window(story)
    for words in ("W", "Wh", "Why"):
        note(window, words)
        assert [h.note for h in store.read(story).sidecar.highlights] == [words]


def test_what_is_undone_is_undone_in_the_file_too(open_window: OpenWindow, story: Path) -> None:
    window = open_window(story)
    note(window, "Why now?")
    window.current.undo()
    assert not store.beside(story).exists()


def test_nothing_is_written_beside_the_sample(open_window: OpenWindow) -> None:
    sample = asset(SAMPLE)
    note(open_window(sample), "Nice.")
    assert not store.beside(sample).exists()
    assert noted(open_window(sample)) == ["Nice."]


def test_a_damaged_sidecar_is_told_of_when_the_file_is_opened(
    open_window: OpenWindow, story: Path
) -> None:
    store.beside(story).write_text("{nonsense")
    window = open_window(story)
    assert "damaged" in window.parts.bar.sentence


def test_what_cannot_be_saved_is_said_and_given_up_only_when_asked_twice(
    open_window: OpenWindow, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(target: Path, _data: bytes) -> None:
        raise WriteError(target, "no space left on device")

    window = open_window(story)
    with monkeypatch.context() as full_disk:
        full_disk.setattr(store, "write_atomically", refuse)
        note(window, "Why now?")
        assert "no space left" in window.parts.bar.sentence
        assert not window.close()
        assert "once more" in window.parts.bar.sentence
    window.close()
    assert noted(open_window(story)) == ["Why now?"]


def test_another_article_of_the_same_name_keeps_the_notes_of_the_first(
    open_window: OpenWindow, story: Path
) -> None:
    note(open_window(story), "Why now?")
    story.write_text("A mill stands on the hill, and nobody has lived in it for years.", "utf-8")
    window = open_window(story)
    assert "no place" in window.parts.bar.sentence
    assert noted(window) == ["Why now?"]


def test_two_windows_on_one_file_lose_nothing(open_window: OpenWindow, story: Path) -> None:
    one, two = open_window(story), open_window(story)
    note(one, "Why now?")
    two.current.remove([2])
    assert noted(two) == ["Why now?"]
    assert noted(open_window(story)) == ["Why now?"]


def test_pieces_taken_out_that_the_file_has_lost_are_listed(
    open_window: OpenWindow, story: Path
) -> None:
    open_window(story).current.remove([2])
    story.write_text("A mill stands on the hill, and nobody has lived in it for years.", "utf-8")
    window = open_window(story)
    window.commands["tab_notes"].trigger()
    view = window.parts.sidebar.outline.panels["notes"].view
    model = view.model()
    group = model.index(model.rowCount() - 1, 0)
    assert "no longer in the file" in group.data()
    assert "The bridge beside it" in model.index(0, 0, group).data()
