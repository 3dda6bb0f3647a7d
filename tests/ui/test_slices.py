"""Long work, a little at a time."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.errors import StandfirstError
from reader.ui.slices import Slices


@pytest.fixture
def slices(qapp: object) -> Slices:
    parent = QObject()
    made = Slices(parent)
    made.held = parent
    return made


def counting(to: int, closed: list[bool]) -> Generator[None, None, int]:
    try:
        for _ in range(to):
            yield
    finally:
        closed.append(True)
    return to


def endless(closed: list[bool]) -> Generator[None, None, int]:
    try:
        while True:
            yield
    finally:
        closed.append(True)


def failing() -> Generator[None, None, None]:
    yield
    message = "The printer is out."
    raise StandfirstError(message)


def test_what_is_done_hands_over_what_it_made(slices: Slices) -> None:
    done: list[int] = []
    slices.begin("Counting", counting(3, []), done.append)
    assert done == [3]
    assert not slices.is_going_on


def test_what_takes_long_lets_the_window_live(slices: Slices, qtbot: QtBot) -> None:
    slices.begin("Waiting", endless([]), lambda _: None)
    assert slices.is_going_on
    slices.cancel()


def test_what_is_cancelled_is_cleared_away_and_hands_nothing_over(slices: Slices) -> None:
    done: list[int] = []
    closed: list[bool] = []
    slices.begin("Waiting", endless(closed), done.append)
    slices.cancel()
    assert (done, closed, slices.is_going_on) == ([], [True], False)


def test_what_is_begun_anew_takes_the_place_of_the_other(slices: Slices) -> None:
    closed: list[bool] = []
    done: list[int] = []
    slices.begin("Waiting", endless(closed), done.append)
    slices.begin("Counting", counting(2, []), done.append)
    assert (closed, done) == ([True], [2])


def test_what_fails_is_told(slices: Slices, qtbot: QtBot) -> None:
    with qtbot.waitSignal(slices.failed) as told:
        slices.begin("Printing", failing(), lambda _: None)
    assert str(told.args[0]) == "The printer is out."
    assert not slices.is_going_on
