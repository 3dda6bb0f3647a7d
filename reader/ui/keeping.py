"""Keeps what a person did to the open article on the disk, change by change."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.assets import is_shipped
from reader.errors import FileError
from reader.model import Article, AsLeft
from reader.saying import saying
from reader.ui.choices import Choices
from reader.ui.current import CurrentArticle
from reader.ui.open_article import OpenArticle
from reader.ui.words import tr

MERGING = saying("taking in what another window changed")
_CHANGED = {  # by whether the article has another title now
    False: "The file has changed since you worked on it: {lost} of {count} notes and changes have "
    "no place in it now. They are kept, and listed.",
    True: "The file has changed since you worked on it (“{title}”): {lost} of {count} notes and "
    "changes have no place in it now. They are kept, and listed.",
}


class Keeping(QObject):
    """Writes the sidecar of the open article whenever its edits are others than those kept."""

    refused = Signal(str)  # a sentence about what could not be saved; said once

    def __init__(self, current: CurrentArticle, choices: Choices) -> None:
        super().__init__(current)
        self._current = current
        self._choices = choices
        self._said = ""
        self._gives_up = False
        current.history_changed.connect(self.keep)

    def keep(self) -> None:
        """Write down what is not yet."""
        opened = self._current.open
        if opened is None or opened.path is None or opened.state.edits == opened.left.edits:
            return
        try:
            self._write(opened, opened.path)
        except FileError as error:
            if error.sentence != self._said:
                self._said = error.sentence
                self.refused.emit(tr(error.sentence))
        else:
            self._said, self._gives_up = "", False

    def keep_again(self) -> None:
        """Try once more, and say so again if it fails."""
        self._said = ""
        self.keep()

    def may_close(self) -> bool:
        """Tell whether the window may go: what cannot be saved is given up when asked twice."""
        self.keep()
        if not self._said or self._gives_up:
            return True
        self._gives_up = True
        self.refused.emit(tr("{said} Closing the window once more gives them up.", said=self._said))
        return False

    def _write(self, opened: OpenArticle, path: Path) -> None:
        from reader.annotations import blocks, store  # noqa: PLC0415  # not at start

        edits = opened.state.edits
        sidecar = store.sidecar_of(opened.original, edits, opened.left)
        by_it = self._choices.settings.notes_beside and not is_shipped(path)
        kept = store.write(path, opened.left.kept, sidecar, by_it=by_it)
        opened.left = replace(opened.left, edits=edits, kept=kept)
        if kept.sidecar != sidecar:
            edits, unplaced = blocks.placed(kept.sidecar, opened.original)
            opened.left = AsLeft(edits, kept, unplaced)
            self._current.change(edits, MERGING)


def tidings(article: Article, left: AsLeft) -> str:
    """Return what there is to say about the notes that were found, "" when all is well."""
    sidecar = left.kept.sidecar
    if left.kept.refusal or sidecar.is_empty or sidecar.sha256 == article.origin.sha256:
        return tr(left.kept.refusal)
    placed, all_of_it = _places(article, left)
    if placed == all_of_it:
        return ""
    has_other_title = sidecar.title != article.meta.title
    return tr(
        _CHANGED[has_other_title], title=sidecar.title, lost=all_of_it - placed, count=all_of_it
    )


def _places(article: Article, left: AsLeft) -> tuple[int, int]:
    from reader.annotations.anchoring import spans_of  # noqa: PLC0415  # for changed files only

    spans = spans_of(article.text, [highlight.anchor for highlight in left.edits.highlights])
    blocks = len(left.edits.restored) + len(left.edits.removed)
    placed = sum(span is not None for span in spans) + blocks
    return placed, len(spans) + blocks + len(left.unplaced)
