"""Exports made by a child: the last one asked for, or here when there is no time left."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.assets import SAMPLE, asset
from reader.model import Opened
from reader.ui.background import Background
from reader.ui.exporting.formats import format_named
from reader.ui.exporting.making import Maker, Subject
from reader.ui.settings import Settings

if TYPE_CHECKING:
    from reader.export.written import Written


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background()
    yield background
    background.stop()


@pytest.fixture
def subject(opened: Opened) -> Subject:
    return Subject(opened, (), asset(SAMPLE))


def test_only_what_was_asked_for_last_is_handed_over(
    background: Background, subject: Subject, qtbot: QtBot
) -> None:
    made: list[Written] = []
    holder = QObject()
    maker = Maker(background, holder)
    for name in ("txt", "md"):
        order = subject.order(format_named(name), Settings(), "out")
        maker.make("Writing…", order, made.append)
    qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    assert [export.data[:4] for export in made] == [b"---\n"]


def test_a_child_that_cannot_start_is_told_of(subject: Subject, qtbot: QtBot) -> None:
    holder = QObject()
    maker = Maker(Background(lambda: ["/nowhere/python"]), holder)
    order = subject.order(format_named("md"), Settings(), "out")
    with qtbot.waitSignal(maker.failed, timeout=20_000):
        maker.make("Writing…", order, print)


def test_what_must_be_done_now_is_done_here(background: Background, subject: Subject) -> None:
    made: list[Written] = []
    holder = QObject()
    maker = Maker(background, holder)
    maker.make("Writing…", subject.order(format_named("md"), Settings(), "out"), made.append)
    assert not made
    maker.hurry()
    maker.hurry()
    assert len(made) == 1
