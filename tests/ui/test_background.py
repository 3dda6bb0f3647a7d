import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader import worker
from reader.assets import SAMPLE, asset
from reader.errors import (
    MemoryLimitError,
    MissingFileError,
    TimeLimitError,
    WorkerDiedError,
)
from reader.limits import MEMORY
from reader.model import Opened
from reader.ui.background import Background
from reader.ui.child import Child

STORY = asset(SAMPLE)


@pytest.fixture
def background() -> object:
    background = Background()
    yield background
    background.stop()


def running(code: str) -> Background:
    return Background(lambda: [sys.executable, "-c", code])


def test_an_article_comes_back_from_the_child(background: Background, qtbot: QtBot) -> None:
    job = background.submit(worker.Open(STORY), STORY)
    with qtbot.waitSignal(job.done, timeout=20_000) as answer:
        pass
    assert isinstance(answer.args[0], Opened)


def test_a_bad_file_is_a_sentence_and_the_child_lives(background: Background, qtbot: QtBot) -> None:
    nowhere = Path("/nowhere/story.txt")
    job = background.submit(worker.Open(nowhere), nowhere)
    with qtbot.waitSignal(job.failed, timeout=20_000) as refusal:
        pass
    assert refusal.args[0].sentence == MissingFileError(nowhere).sentence
    again = background.submit(worker.Open(STORY), STORY)
    with qtbot.waitSignal(again.done, timeout=20_000):
        pass


def test_a_child_that_dies_is_told_of(qtbot: QtBot) -> None:
    background = running("import sys; sys.stdin.buffer.read(8)")
    job = background.submit(worker.Open(STORY), STORY)
    with qtbot.waitSignal(job.failed, timeout=20_000) as refusal:
        pass
    assert refusal.args[0].sentence == WorkerDiedError(STORY).sentence
    background.stop()


def test_a_child_that_hangs_is_stopped_at_its_time_limit(qtbot: QtBot) -> None:
    background = running("import time; time.sleep(600)")
    job = background.submit(worker.Open(STORY), STORY, seconds=0.2)
    with qtbot.waitSignal(job.failed, timeout=20_000) as refusal:
        pass
    assert refusal.args[0].sentence == TimeLimitError(STORY, 0.2).sentence


def test_a_child_that_takes_too_much_memory_is_stopped_and_the_next_file_is_read(
    qtbot: QtBot,
) -> None:
    allowed = 200_000_000
    greedy = "import time; filled = bytearray(b'x') * 300_000_000; time.sleep(600)"
    commands = iter([[sys.executable, "-c", greedy], worker.command()])
    background = Background(lambda: next(commands), memory=allowed)
    job = background.submit(worker.Open(STORY), STORY)
    with qtbot.waitSignal(job.failed, timeout=20_000) as refusal:
        pass
    assert refusal.args[0].sentence == MemoryLimitError(STORY, allowed).sentence
    again = background.submit(worker.Open(STORY), STORY)
    with qtbot.waitSignal(again.done, timeout=20_000):
        pass
    background.stop()


def test_a_child_that_was_refused_memory_is_told_of_as_one_that_took_too_much(
    qtbot: QtBot,
) -> None:
    background = running(f"import sys; sys.stdin.buffer.read(8); sys.exit({worker.OUT_OF_MEMORY})")
    job = background.submit(worker.Open(STORY), STORY)
    with qtbot.waitSignal(job.failed, timeout=20_000) as refusal:
        pass
    assert refusal.args[0].sentence == MemoryLimitError(STORY, MEMORY).sentence
    background.stop()


def test_a_child_that_cannot_start_is_told_of(qtbot: QtBot) -> None:
    background = Background(lambda: ["/nowhere/python"])
    job = background.submit(worker.Open(STORY), STORY)
    with qtbot.waitSignal(job.failed, timeout=20_000):
        pass


def test_a_cancelled_job_is_heard_of_no_more_and_the_next_one_is_done(
    background: Background, qtbot: QtBot
) -> None:
    first = background.submit(worker.Open(STORY), STORY)
    heard = []
    first.done.connect(heard.append)
    first.failed.connect(heard.append)
    second = background.submit(worker.Open(STORY), STORY)
    background.cancel(first)
    with qtbot.waitSignal(second.done, timeout=20_000):
        pass
    assert not heard


def test_a_child_started_early_answers_what_it_was_sent(
    background: Background, qtbot: QtBot
) -> None:
    child = Child(worker.command())
    child.send(worker.Open(STORY))
    background.adopt(child, worker.Open(STORY))
    job = background.submit(worker.Open(STORY), STORY)
    with qtbot.waitSignal(job.done, timeout=20_000):
        pass


def test_an_answer_to_a_request_that_nobody_kept_is_not_taken_for_another(
    background: Background, qtbot: QtBot
) -> None:
    child = Child(worker.command())
    child.send(worker.Open(Path("/nowhere/early.txt")))
    background.adopt(child, worker.Open(Path("/nowhere/early.txt")))
    job = background.submit(worker.Open(STORY), STORY)
    with qtbot.waitSignal(job.done, timeout=20_000) as answer:
        pass
    assert isinstance(answer.args[0], Opened)
