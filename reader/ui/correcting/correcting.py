"""What a person can correct: each asks what has to be asked, then changes the edits."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from reader.annotations.anchoring import anchored
from reader.annotations.marking import trimmed
from reader.model import (
    Correction,
    MarkedQuote,
    Quote,
    Reassignment,
    RoleChange,
    Source,
    SourceMerger,
    Span,
    UnmarkedQuote,
)
from reader.ui.command import keys_shown
from reader.ui.correcting import in_words, meant
from reader.ui.correcting.candidates import Candidate
from reader.ui.correcting.merge_dialog import MergeDialog
from reader.ui.correcting.source_dialog import SourceDialog
from reader.ui.correcting.speaker_dialog import Question, SpeakerDialog
from reader.ui.editing import Around
from reader.ui.parts import Parts
from reader.ui.sidebar.rows import shortened
from reader.ui.words import tr

_MARK_FIRST = "Select the words of the quote first."


class Correcting(QObject):
    """Corrects the outline of the open article."""

    def __init__(self, parts: Parts, around: Around) -> None:
        super().__init__(parts.view)
        self._parts = parts
        self._current = around.current
        self._undo = around.commands["undo"]

    def change_speaker(self, quote: Quote) -> None:
        """Ask who said a quote, and give it to them."""
        # Now: while the question is open the file may change and be read again.
        anchor = anchored(self._text, quote.span)
        source = self._current.outline.source(quote.attribution.source)
        who = Candidate(source.name, source.role).told if source else in_words.somebody("")
        why = quote.attribution.evidence
        question = self._question(quote.span, quote.words(self._text), quote.attribution.source)
        question = replace(
            question,
            title=tr("Change speaker"),
            now=tr("Now: {who} ({why})", who=who, why=tr(why))
            if why
            else tr("Now: {who}", who=who),
            doing=tr("C&hange"),
        )

        def answered(name: str, kind: str) -> None:
            if name.casefold() != (source.name.casefold() if source else ""):
                one = Reassignment(_new_id(), anchor, name, kind)
                self._correct(
                    [one], tr("Said by {speaker} from now on", speaker=in_words.somebody(name))
                )

        self._ask(question, answered)

    def mark_quote(self) -> None:
        """Ask who said the selected words, and make them a quote."""
        span = self.selected()
        if not span:
            self._parts.status.tell(tr(_MARK_FIRST))
            return
        anchor = anchored(self._text, span)
        question = replace(
            self._question(span, anchor.exact), title=tr("Mark as quote"), doing=tr("&Mark")
        )

        def answered(name: str, kind: str) -> None:
            one = MarkedQuote(_new_id(), anchor, name, kind)
            self._correct(
                [one], tr("Marked as a quote of {speaker}", speaker=in_words.somebody(name))
            )

        self._ask(question, answered)

    def unmark_quote(self, quote: Quote) -> None:
        """Let a quote be one no more."""
        told = tr("{words} is no quote any more", words=in_words.in_short(quote.words(self._text)))
        self._correct([UnmarkedQuote(_new_id(), anchored(self._text, quote.span))], told)

    def edit_source(self, source: Source) -> None:
        """Ask what a source is called and what it is, and change that."""
        others = [one.name for one in self._current.outline.sources if one is not source]
        dialog = SourceDialog(source, others, self._parts.view.window())

        def answered(name: str, role: str, kind: str) -> None:
            changes: list[Correction] = []
            if name != source.name:
                changes.append(SourceMerger(_new_id(), source.name, name))
            other_kind = kind if kind != source.type.value else ""
            if role != source.role or other_kind:
                changes.append(RoleChange(_new_id(), name, role, other_kind))
            self._correct(changes, tr("Changed: {source}", source=Candidate(name, role).told))

        dialog.answered.connect(answered)
        _open(dialog)

    def merge_sources(self, chosen: Sequence[Source]) -> None:
        """Ask which sources are one, those that were chosen to begin with, and make them one."""
        sources = self._current.outline.sources
        names = [source.name for source in chosen]
        dialog = MergeDialog(sources, names, self._parts.view.window())

        def answered(gone: tuple[str, ...], stays: str) -> None:
            merged = [SourceMerger(_new_id(), name, stays) for name in gone]
            self._correct(
                merged,
                tr("{names} and {last} are one source now", names=", ".join(gone), last=stays),
            )

        dialog.answered.connect(answered)
        _open(dialog)

    def selected(self) -> Span | None:
        """Return the selected words without the marks around them, None when there are none."""
        cursor, to_text = self._parts.view.textCursor(), self._parts.view.positions.to_text
        if not cursor.hasSelection() or self._current.article is None:
            return None
        start, end = to_text(cursor.selectionStart()), to_text(cursor.selectionEnd())
        return trimmed(self._text, Span(start, end)) or None

    @property
    def _text(self) -> str:
        return self._current.article.text if self._current.article else ""

    def _question(self, span: Span, words: str, speaker: str = "") -> Question:
        """Return a question about some words; whoever they are taken to be of is not offered."""
        outline = self._current.outline
        sources = [
            Candidate(source.name, source.role)
            for source in meant.sources_near(outline, span)
            if source.id != speaker
        ]
        names = [
            Candidate(name, tr("named nearby"))
            for name in meant.names_near(outline, self._text, span)
        ]
        known = {source.name.casefold(): source.type for source in outline.sources}
        return Question("", f"“{shortened(words)}”", "", "", (*sources, *names), known)

    def _ask(self, question: Question, answered: Callable[[str, str], None]) -> None:
        dialog = SpeakerDialog(question, self._parts.view.window())
        dialog.answered.connect(answered)
        _open(dialog)

    def _correct(self, corrections: Sequence[Correction], told: str) -> None:
        if not corrections:
            return
        edits = self._current.edits
        changed = replace(edits, corrections=(*edits.corrections, *corrections))
        self._current.change(changed, in_words.deed(corrections))
        self._parts.status.tell(
            tr("{done}. {undo} takes that back.", done=told, undo=keys_shown(self._undo))
        )


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _new_id() -> str:
    return secrets.token_hex(6)
