from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader.export.as_case import KEPT, REMOVED, case, told_in
from reader.ui.help.report import AROUND, Report, report_words
from reader.ui.help.report_dialog import ReportDialog
from reader.ui.main_window import MainWindow
from tests.ui.articles import article, paragraph, removal

STORY = article(
    *(paragraph(n, f"Paragraph number {n}.") for n in range(1, 12)), removals=(removal(20),)
)


@pytest.fixture
def dialog(window: MainWindow) -> ReportDialog:
    window.commands["report"].trigger()
    return window.findChild(ReportDialog)


def said(dialog: ReportDialog) -> QPlainTextEdit:
    return next(edit for edit in dialog.findChildren(QPlainTextEdit) if not edit.isReadOnly())


def test_a_report_is_a_case_with_what_the_person_says_above_it() -> None:
    words = report_words(Report(STORY, frozenset({3, 20}), "Look:\n- paragraph  mine"))
    head, below = words.split("\n\n", 1)
    assert all(line.startswith("#") for line in head.splitlines())
    assert "# - paragraph  mine" in head
    assert "# Should have gone: Paragraph number 3." in head
    assert "# Should have stayed (cross-link): READ MORE" in head
    assert below == case(STORY)


def test_what_the_person_says_is_never_taken_for_a_block() -> None:
    report = Report(STORY, frozenset({3}), "  paragraph  mine\n- caption  yours")
    assert list(told_in(report_words(report))) == list(told_in(case(STORY)))


def test_a_report_may_hold_only_what_is_marked_and_what_is_around_it() -> None:
    words = report_words(Report(STORY, frozenset({6}), whole=False))
    told = [one.text for one in told_in(words)]
    assert told == [f"Paragraph number {n}." for n in range(6 - AROUND, 6 + AROUND + 1)]


def test_no_folder_and_no_file_name_is_in_a_report(
    open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    story = tmp_path / "secret-name.txt"
    story.write_text("A story\n\nIt has one paragraph of its own, and no more than that.\n")
    window = open_window(story)
    window.commands["report"].trigger()
    preview = window.findChild(ReportDialog).preview
    assert "It has one paragraph" in preview
    assert "secret-name" not in preview
    assert tmp_path.name not in preview


def test_all_that_will_be_in_the_file_is_shown_before(dialog: ReportDialog, tmp_path: Path) -> None:
    said(dialog).setPlainText("This is an advertisement.")
    dialog.tick(4)
    target = tmp_path / "mistake.case"
    dialog.save_to(target)
    assert target.read_text(encoding="utf-8") == dialog.preview
    assert "# This is an advertisement." in dialog.preview
    assert str(target) in dialog.told
    assert "Nothing is sent" in dialog.told


def test_what_was_put_right_by_hand_is_ticked_and_told_as_it_was_cleaned(
    window: MainWindow, qtbot: QtBot
) -> None:
    back = window.current.article.removals[0]
    out = window.current.article.body.blocks[2]
    with qtbot.waitSignal(window.current.changed):
        window.current.restore([back.block.id])
    with qtbot.waitSignal(window.current.changed):
        window.current.remove([out.id])
    window.commands["report"].trigger()
    preview = window.findChild(ReportDialog).preview
    fates = {one.text: one.fate for one in told_in(preview)}
    assert fates[back.block.text] == REMOVED
    assert fates[out.text] == KEPT
    assert f"Should have stayed ({back.rule})" in preview
    assert "Should have gone" in preview


def test_a_report_never_replaces_the_article(dialog: ReportDialog, window: MainWindow) -> None:
    path = Path(window.current.article.origin.path)
    before = path.read_bytes()
    dialog.save_to(path)
    assert path.read_bytes() == before
    assert path.name in dialog.told


def test_a_disk_that_says_no_is_told_of(dialog: ReportDialog, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    dialog.save_to(blocked / "mistake.case")
    assert "mistake.case" in dialog.told


def test_a_part_can_be_chosen_only_when_something_is_ticked(dialog: ReportDialog) -> None:
    box = dialog.findChild(QCheckBox)
    assert not box.isEnabled()
    whole = dialog.preview
    dialog.tick(4)
    box.setChecked(True)
    assert len(dialog.preview) < len(whole)
