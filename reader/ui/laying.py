"""Lays articles out in the view: short ones at once, long ones without keeping anyone waiting.

Of a long one the part around the reader is shown first. The whole is set meanwhile, for a few
milliseconds at a time, and takes the part's place when it is done, under the reader's eyes.
"""

from collections.abc import Callable, Generator
from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model import Article, Outline
from reader.records import record
from reader.ui.article_pane.lane_marks import lane_marks
from reader.ui.article_pane.overview import LaneMark
from reader.ui.article_pane.pane import show_article, show_still
from reader.ui.article_pane.part import is_long, render_part
from reader.ui.article_pane.render import Look, Rendered, Rendering
from reader.ui.article_pane.view import ArticleView
from reader.ui.words import tr

_SLICE_S = 0.008  # at once; a frame has 16 ms
_PAUSE_MS = 2  # for painting and typing

Steps = Generator[None, None, tuple[Rendered, tuple[LaneMark, ...]]]


@record
class _Asked:
    """What the view is to show."""

    article: Article
    outline: Outline
    look: Look
    offset: int  # where the reader is

    def steps(self) -> "Steps":
        """Set the whole of it, then find its marks for the lane, one after the other."""
        rendering = Rendering(self.article, self.outline, self.look)
        yield from rendering.steps()
        rendered = rendering.rendered()
        marks = []
        for mark in lane_marks(self.article, self.outline, rendered.positions, self.look):
            marks.append(mark)
            yield
        return rendered, tuple(marks)

    def is_same(self, other: "_Asked | None") -> bool:
        """Tell whether both look the same, wherever the reader is."""
        return (
            other is not None
            and self.article is other.article
            and self.outline is other.outline
            and self.look == other.look
        )


class Laying(QObject):
    """Brings one article after another into one view."""

    began = Signal(str)  # what is going on, in words
    ended = Signal()
    completed = Signal()  # the whole of a long article is in the view
    stopped = Signal()  # a part of it will stay all there is to see

    def __init__(self, view: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._asked: _Asked | None = None
        self._whole: Steps | None = None
        self._waiting: list[Callable[[], None]] = []  # for the whole
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._go_on)

    @property
    def is_partial(self) -> bool:
        """Whether but a part of the article is shown."""
        return self._whole is not None

    @property
    def is_going_on(self) -> bool:
        """Whether the rest of what is shown in part is on its way."""
        return self._pause.isActive()

    def show(self, article: Article, outline: Outline, look: Look, offset: int) -> bool:
        """Show an article; of a long one, what is around an offset of its text comes first.

        When only the outline is another than before, the text stands still. Return whether the
        view shows another document than before.
        """
        asked = _Asked(article, outline, look, offset)
        if is_long(article) and asked.is_same(self._asked):
            return False
        self._drop()
        before, self._asked = self._asked, asked
        if is_long(article):
            self._show_part(asked)
            self.resume()
        elif before is not None and before.article is article and before.look == look:
            show_still(self._view, article, outline, look)
        else:
            show_article(self._view, article, outline, look)
        return True

    def forget(self) -> None:
        """Lay out nothing any more: the article was closed."""
        self._drop()
        self._asked = None

    def resume(self) -> None:
        """Begin, or after `cancel` go on, to set the whole of what is shown in part."""
        if self._asked is None:
            return
        if self._whole is None:
            self._whole = self._asked.steps()
        self.began.emit(tr("Setting the rest of the text"))
        self._pause.start()

    def cancel(self) -> None:
        """Leave it at the part that is shown."""
        if self._whole is not None:
            self._pause.stop()
            self.ended.emit()
            self.stopped.emit()

    def once_whole(self, action: Callable[[], None]) -> None:
        """Do what needs the whole article: now, or when it has been set; never for another one."""
        if self._whole is None:
            action()
            return
        self._waiting.append(action)
        if not self.is_going_on:
            self.resume()

    def after_waiting(self, action: Callable[[], None]) -> None:
        """Do something now, but not before what waits for the whole article."""
        if self._waiting:
            self.once_whole(action)
        else:
            action()

    def seek(self, offset: int) -> None:
        """Show this offset, too: at once if only a part is shown and it is not in it."""
        if self._asked is not None and self._whole is not None and not self._is_shown(offset):
            self._asked = replace(self._asked, offset=offset)
            self._show_part(self._asked)
            self._view.go_to_offset(offset)

    def _is_shown(self, offset: int) -> bool:
        positions = self._view.positions
        return positions.to_text(positions.to_document(offset)) == offset

    def _show_part(self, asked: _Asked) -> None:
        part = render_part(asked.article, asked.outline, asked.look, asked.offset)
        self._view.show_rendered(part, asked.look.typography.colours)
        self._view.show_marks(())

    def _go_on(self) -> None:
        whole = self._whole
        if whole is None:
            return
        end = perf_counter() + _SLICE_S
        try:
            while perf_counter() < end:
                next(whole)
        except StopIteration as over:
            self._whole = None
            self.ended.emit()
            self._complete(*over.value)
        else:
            self._pause.start()

    def _complete(self, rendered: Rendered, marks: tuple[LaneMark, ...]) -> None:
        asked = self._asked
        if asked is None:
            return
        self._view.exchange(rendered, asked.look.typography.colours)
        self._view.show_marks(marks)
        self.completed.emit()
        waiting, self._waiting = self._waiting, []
        for action in waiting:
            action()

    def _drop(self) -> None:
        self._waiting.clear()
        if self._whole is not None:
            self._pause.stop()
            self._whole = None
            self.ended.emit()
