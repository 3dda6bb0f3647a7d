from pathlib import Path

import pytest

from reader.model import Anchor, Article, AsLeft, Edits, Highlight, Opened, Outline
from reader.ui.current import CurrentArticle
from tests.ui.articles import article, edited, paragraph, removal

WHOLE = article(paragraph(0, "Kept."), removals=(removal(1, "One."), removal(2, "Two.")))


@pytest.fixture
def current() -> CurrentArticle:
    current = CurrentArticle(edited)
    current.outline_wanted.connect(lambda _article: current.settle(Outline()))
    current.show(WHOLE, Outline())
    return current


def text_of(current: CurrentArticle) -> str:
    assert current.article is not None
    return current.article.text


def test_a_restored_piece_is_back_in_its_place(current: CurrentArticle) -> None:
    current.restore([2])
    assert text_of(current) == "Kept.\n\nTwo."


def test_every_restoring_can_be_undone_and_redone(current: CurrentArticle) -> None:
    current.restore([1])
    current.restore([2])
    current.undo()
    assert text_of(current) == "Kept.\n\nOne."
    current.undo()
    assert text_of(current) == "Kept."
    assert not current.can_undo
    current.redo()
    current.redo()
    assert text_of(current) == "Kept.\n\nOne.\n\nTwo."
    assert not current.can_redo


def test_what_was_undone_is_forgotten_once_something_else_is_done(current: CurrentArticle) -> None:
    current.restore([1])
    current.undo()
    current.restore([2])
    assert not current.can_redo


def test_removing_again_can_be_undone_too(current: CurrentArticle) -> None:
    current.restore([1, 2])
    current.remove([1])
    assert text_of(current) == "Kept.\n\nTwo."
    current.undo()
    assert text_of(current) == "Kept.\n\nOne.\n\nTwo."


def test_restoring_what_is_back_already_changes_nothing(current: CurrentArticle) -> None:
    current.restore([1])
    current.restore([1])
    current.undo()
    assert not current.can_undo


def test_a_paragraph_taken_out_by_hand_is_listed_and_comes_back(current: CurrentArticle) -> None:
    current.remove([0])
    assert text_of(current) == ""
    assert next(gone.reason for gone in current.removals) == "Removed by you"
    current.restore([0, 1])
    assert text_of(current) == "Kept.\n\nOne."
    current.undo()
    current.undo()
    assert text_of(current) == "Kept."


def test_what_was_put_back_goes_as_it_had_gone_before(current: CurrentArticle) -> None:
    current.restore([1])
    current.remove([1, 0])
    assert current.edits == Edits(removed=frozenset({0}))


def test_undo_and_redo_say_what_they_would_do(current: CurrentArticle) -> None:
    assert (current.undoable, current.redoable) == ("", "")
    current.restore([1, 2])
    current.remove([0])
    assert current.undoable == "removing a paragraph"
    current.undo()
    assert (current.undoable, current.redoable) == (
        "restoring 2 paragraphs",
        "removing a paragraph",
    )


def test_nothing_but_a_removed_block_can_be_restored(current: CurrentArticle) -> None:
    current.restore([0, 99])
    assert not current.can_undo


def test_the_text_on_screen_changes_only_when_its_outline_is_there() -> None:
    current = CurrentArticle(edited)
    current.show(WHOLE, Outline())
    wanted: list[Article] = []
    current.outline_wanted.connect(wanted.append)
    current.restore([1])
    assert text_of(current) == "Kept."
    current.settle(Outline())
    assert current.article == wanted[0]


def test_when_the_outline_cannot_be_found_all_is_as_before() -> None:
    current = CurrentArticle(edited)
    current.show(WHOLE, Outline())
    current.restore([1])
    current.abandon()
    assert current.restored == frozenset()
    assert text_of(current) == "Kept."


def test_another_article_starts_with_nothing_restored(current: CurrentArticle) -> None:
    current.restore([1])
    current.show(WHOLE, Outline())
    assert not current.can_undo
    assert current.restored == frozenset()


def highlighted(note: str) -> Edits:
    anchor = Anchor("Kept", "", ".", 0)
    return Edits(highlights=(Highlight("1", anchor, note=note),))


def test_a_note_is_undone_as_a_whole_and_leaves_the_text_alone(current: CurrentArticle) -> None:
    seen: list[str] = []
    current.changed.connect(lambda: seen.append("text"))
    current.highlights_changed.connect(lambda: seen.append("highlights"))
    for note in ("W", "Wh", "Why"):
        current.change(highlighted(note), "a note", strand="note 1")
    assert seen == ["highlights"] * 3
    assert current.edits == highlighted("Why")
    current.undo()
    assert current.edits == Edits()
    current.redo()
    assert current.edits == highlighted("Why")


def test_highlights_stay_when_a_piece_comes_back(current: CurrentArticle) -> None:
    current.change(highlighted("Why?"), "a note")
    current.restore([1])
    assert current.edits.highlights == highlighted("Why?").highlights
    assert text_of(current) == "Kept.\n\nOne."


def test_an_article_is_shown_again_as_it_was_left(current: CurrentArticle) -> None:
    current.restore([1])
    left = current.open
    current.show(article(paragraph(0, "Another.")), Outline())
    assert left is not None
    current.show_open(left)
    assert text_of(current) == "Kept.\n\nOne."
    current.undo()
    assert text_of(current) == "Kept."


def test_an_article_is_shown_with_what_was_changed_before() -> None:
    current = CurrentArticle(edited)
    left = AsLeft(Edits(frozenset({2}), frozenset({0})))
    current.show_file(Opened(WHOLE, Outline(), left=left), Path("whole.txt"))
    assert text_of(current) == "Two."
    assert not current.can_undo
