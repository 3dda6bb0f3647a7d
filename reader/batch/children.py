"""A few child processes that share the work of a batch."""

import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Generic, TypeVar

from reader.batch.child import Child, StoppedError
from reader.limits import LOOK_EVERY, Limits
from reader.records import record
from reader.worker import Job

_LAST_WORDS = 1.0  # seconds a thread gets to write down what it has; Ctrl-C is to take less than 2

T = TypeVar("T")


@record
class Task(Generic[T]):
    """A job, and what is to be made of its answer."""

    path: Path
    job: Job
    finish: Callable[[object, float], T]  # with the seconds it took


class Children(Generic[T]):
    """Child processes, each with a thread that gives it jobs. Use it in a `with`.

    The thread gives its child the next job before it finishes the answer to the last: no child
    waits for a disk.
    """

    def __init__(self, count: int, limits: Limits) -> None:
        self._children = [Child(limits) for _ in range(count)]
        self._watches = not limits.is_none
        self._over = threading.Event()
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> "Children[T]":
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        for child in self._children:
            child.close()
        for thread in self._threads:
            if thread.is_alive():  # one whose start was interrupted cannot be waited for
                thread.join(_LAST_WORDS)
        for child in self._children:
            child.bury()

    def results(self, tasks: Sequence[Task[T]]) -> Iterator[T]:
        """Yield what each task came to, in the order of the tasks."""
        waiting = deque((task, Future[T]()) for task in tasks)
        futures = [future for _, future in waiting]
        self._threads = [
            threading.Thread(target=self._serve, args=(child, waiting), daemon=True)
            for child in self._children
        ]
        if self._watches:
            self._threads.append(threading.Thread(target=self._watch, daemon=True))
        for thread in self._threads:
            thread.start()
        for future in futures:
            yield future.result()

    def _serve(self, child: Child, waiting: deque[tuple[Task[T], Future[T]]]) -> None:
        """Give one child jobs until none are left."""
        under_way = _sent(child, waiting)
        while under_way:
            task, future = under_way
            try:
                answer, seconds = child.receive(task.path), child.took
                under_way = _sent(child, waiting)
                future.set_result(task.finish(answer, seconds))
            except StoppedError:
                return
            except BaseException as error:  # a bug: whoever waits must see it
                future.set_exception(error)

    def _watch(self) -> None:
        while not self._over.wait(LOOK_EVERY):
            for child in self._children:
                child.watch()


def answered(job: Job, path: Path, limits: Limits) -> object:
    """Have a child do one job about a file. An error that is about the file is an answer, too."""
    task = Task(path, job, lambda answer, _: answer)
    with Children[object](1, limits) as children:
        (answer,) = children.results([task])
    return answer


def _sent(
    child: Child, waiting: deque[tuple[Task[T], Future[T]]]
) -> tuple[Task[T], Future[T]] | None:
    try:
        task, future = waiting.popleft()
        child.send(task.job)
    except (IndexError, StoppedError):
        return None
    return task, future
