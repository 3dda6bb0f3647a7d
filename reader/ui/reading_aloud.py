"""Reading aloud in one window: nothing of it is seen where there is no voice.

Whether there is one is asked when the window has been on the screen for a while; only then,
and only where the extra is installed, is anything of it loaded.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu

from reader.ui.actions import Handler, add_item, calling
from reader.ui.aloud_commands import AloudCommands
from reader.ui.article_pane import blocks_seen
from reader.ui.article_pane.pane import same_place
from reader.ui.editing import Around
from reader.ui.parts import Parts
from reader.ui.settings import RANGES
from reader.ui.words import tr

if TYPE_CHECKING:
    from reader.model import Article
    from reader.ui.aloud.bar import AloudBar
    from reader.ui.aloud.probe import Probe
    from reader.ui.aloud.reciter import Reciter
    from reader.ui.aloud.sentences import Sentence
    from reader.ui.aloud.voice import Voice

_LOOK_AFTER_MS = 1500  # the first article is set by then, and nobody has yet begun to read it


class ReadingAloud(QObject):
    """Lets the article be heard, and shows in the pane what is being said."""

    def __init__(self, parts: Parts, around: Around) -> None:
        super().__init__(parts.view)
        self._parts = parts
        self._commands = around.commands
        self._offered = AloudCommands(around.commands)
        self._current = current = around.current
        self._choices = around.choices
        self._laying = around.showing.laying
        self._probe: Probe | None = None
        self._is_offered = False
        self._voice: Voice | None = None
        self._reciter: Reciter | None = None
        self._bar: AloudBar | None = None
        self._article: Article | None = None  # the one that is read
        current.opened.connect(self.stop)
        current.closed.connect(self.stop)
        current.changed.connect(self._keep_on)
        self._offered.show(possible=False)
        QTimer.singleShot(_LOOK_AFTER_MS, self, self.look_for_voice)

    def handlers(self) -> dict[str, Handler]:
        """Return what the commands of reading aloud do."""
        return {
            "aloud": self.toggle,
            "aloud_here": self.read_here,
            "aloud_next": lambda: self._step(1),
            "aloud_previous": lambda: self._step(-1),
            "aloud_next_paragraph": lambda: self._step_paragraph(1),
            "aloud_previous_paragraph": lambda: self._step_paragraph(-1),
            "aloud_faster": calling(self._change_speed, 1),
            "aloud_slower": calling(self._change_speed, -1),
            "aloud_stop": self.stop,
        }

    def look_for_voice(self) -> None:
        """Ask whether there is anything to be heard, where the extra is installed."""
        from reader.ui.aloud import engine  # noqa: PLC0415  # not at start

        if engine.is_installed():
            from reader.ui.aloud.probe import Probe  # noqa: PLC0415  # as above

            self._probe = Probe(self)
            self._probe.answered.connect(self.offer)

    def offer(self, found: bool) -> None:  # noqa: FBT001  # a signal's argument
        """Offer to read aloud, or nothing of it."""
        self._is_offered = found
        self._offered.show(possible=found)

    def end(self) -> None:
        """Be silent and ask nothing more: the window closes."""
        self.stop()
        probe, self._probe = self._probe, None
        if probe is not None:
            probe.end()

    def add_to(self, menu: QMenu, at: QPoint) -> None:
        """Put into a context menu that one can be read to from there."""
        if self._is_offered and self._current.article is not None:
            view = self._parts.view
            position = view.cursorForPosition(at).position()
            is_text = position >= view.positions.first
            offset = view.positions.to_text(position) if is_text else -1
            add_item(menu, tr("Read al&oud from here"), lambda: self.read_from(offset))

    # What a person can do

    def toggle(self) -> None:
        """Begin to read where the reader is, pause, or go on."""
        from reader.ui.aloud.reciter import Reading  # noqa: PLC0415  # not at start

        reading = self._reciter.reading if self._reciter else Reading.SILENT
        if self._reciter is None or reading is Reading.SILENT:
            self.read_here()
        elif reading is Reading.SPEAKING:
            self._reciter.pause()
        else:
            self._reciter.resume()

    def read_here(self) -> None:
        """Begin to read at the selection or the caret, or else where the reader is."""
        view = self._parts.view
        cursor = view.textCursor()
        has_caret = view.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
        in_sight = view.viewport().rect().intersects(view.cursorRect(cursor))
        if in_sight and (cursor.hasSelection() or (has_caret and not view.is_at_top())):
            self.read_from(view.positions.to_text(cursor.selectionStart()))
        else:
            self.read_from(view.offset_here())

    def read_from(self, offset: int) -> None:
        """Begin to read with the sentence at an offset of the text; -1 is its title."""
        from reader.ui.aloud.sentences import index_at, spoken  # noqa: PLC0415  # as above

        article, voice = self._current.article, self._find_voice()
        if article is None or voice is None:
            return
        sentences = spoken(article)
        if not sentences:
            self._parts.status.tell(tr("There are no words here to read aloud."))
            return
        self._article = article
        self._tune(voice, article.meta.language)
        self._recite(voice).read(sentences, index_at(sentences, offset))

    def stop(self) -> None:
        """Be silent, and put the bar away."""
        if self._reciter is not None:
            self._reciter.stop()

    # Slots

    def _step(self, by: int) -> None:
        if self._reciter is not None:
            self._reciter.step(by)
            self._show_sentence(self._reciter.sentence, wanted=True)

    def _step_paragraph(self, by: int) -> None:
        if self._reciter is not None:
            self._reciter.step_paragraph(by)
            self._show_sentence(self._reciter.sentence, wanted=True)

    def _change_speed(self, steps: int) -> None:
        self._choose_speed(self._choices.settings.aloud_speed + steps * RANGES["aloud_speed"].step)

    def _choose_speed(self, percent: int) -> None:
        self._choices.choose_aloud("aloud_speed", percent)
        percent = self._choices.settings.aloud_speed
        self._parts.status.tell(tr("Reading speed {percent} %", percent=percent))
        if self._voice is not None and self._bar is not None:
            self._voice.set_speed(percent)
            self._bar.show_speed(percent)
        if self._reciter is not None:
            self._reciter.say_again()

    def _choose_voice(self, name: str) -> None:
        if self._voice is None or self._reciter is None:
            return
        self._voice.choose(name)
        known = self._choices.settings.aloud_voices
        others = [one for one in known if one not in self._voice.names()]
        self._choices.choose_aloud("aloud_voices", (name, *others))
        self._reciter.say_again()

    def _show_sentence(self, sentence: "Sentence | None", *, wanted: bool = False) -> None:
        """Light a sentence; the pane follows unless a person has scrolled elsewhere."""
        view = self._parts.view
        if sentence is None or sentence.span is None:
            view.light_spoken(None)
            return
        follows = wanted or view.spoken is None or blocks_seen.is_seen(view, view.spoken)
        if follows:
            self._laying.seek(sentence.span.start)
        view.light_spoken(sentence.span)
        if follows:
            blocks_seen.follow(view, sentence.span)

    def _show_reading(self) -> None:
        from reader.ui.aloud.reciter import Reading  # noqa: PLC0415  # as above

        if self._reciter is None or self._bar is None:
            return
        reading = self._reciter.reading
        names = {Reading.SPEAKING: tr("&Pause"), Reading.PAUSED: tr("&Go on reading")}
        self._commands["aloud"].setText(names.get(reading, tr("&Read aloud")))
        self._offered.let_step(possible=reading is not Reading.SILENT)
        self._bar.show_reading(reading)
        self._bar.name_buttons(self._commands)
        if reading is Reading.SILENT:
            self._parts.view.light_spoken(None)
            had_focus = self._bar.isAncestorOf(self._bar.window().focusWidget() or self._bar)
            self._bar.hide()
            if had_focus:
                self._parts.view.setFocus()
        else:
            self._bar.show()

    def _fail(self, words: str) -> None:
        self._parts.bar.say(
            tr(
                "Reading aloud stopped, because the desktop's voice gave up ({words}). "
                "Trying again may help; if not, look at the speech settings of your desktop.",
                words=words,
            )
        )

    def _keep_on(self) -> None:
        """Go on at the same words when something was put back or taken out."""
        from reader.ui.aloud.sentences import index_at, spoken  # noqa: PLC0415  # as above

        article = self._current.article
        if self._reciter is None or self._article is None or article is None:
            return
        sentence = self._reciter.sentence
        if sentence is None or article is self._article:
            return
        offset = sentence.start
        if sentence.span is not None:
            offset = same_place(self._article.body, article.body, offset)
        self._article = article
        sentences = spoken(article)
        self._reciter.exchange(sentences, index_at(sentences, offset))
        sentence = self._reciter.sentence
        self._parts.view.light_spoken(sentence.span if sentence else None)

    # What is made when it is first wanted

    def _find_voice(self) -> "Voice | None":
        from reader.ui.aloud import engine  # noqa: PLC0415  # as above

        if self._voice is None and self._is_offered:
            # A speech server may take two seconds to list what voices it has.
            self._parts.status.tell(tr("Asking the desktop for its voices…"))
            self._parts.status.repaint()
            self._voice = engine.find_voice(self)
            self._parts.status.clearMessage()
            if self._voice is None:  # it was there a while ago
                self.offer(found=False)
                self._parts.status.tell(tr("The desktop's voice is gone."))
        return self._voice

    def _recite(self, voice: "Voice") -> "Reciter":
        from reader.ui.aloud.reciter import Reciter  # noqa: PLC0415  # as above

        if self._reciter is None:
            self._reciter = Reciter(voice, self)
            self._reciter.arrived.connect(self._show_sentence)
            self._reciter.changed.connect(self._show_reading)
            self._reciter.failed.connect(self._fail)
            self._reciter.ended.connect(lambda: self._parts.status.tell(tr("Read to the end")))
        return self._reciter

    def _tune(self, voice: "Voice", language: str) -> None:
        """Use a voice for a language: the one chosen last among those there are."""
        has_voice = voice.speak(language)
        settings = self._choices.settings
        names = voice.names()
        for name in settings.aloud_voices:
            if name in names:
                voice.choose(name)
                break
        voice.set_speed(settings.aloud_speed)
        bar = self._bar_below()
        bar.show_voices(names, voice.name())
        bar.show_speed(settings.aloud_speed)
        called = QLocale.languageToString(QLocale(language).language())
        bar.tell("" if has_voice else tr("No {called} voice is installed.", called=called))

    def _bar_below(self) -> "AloudBar":
        from reader.ui.aloud.bar import AloudBar  # noqa: PLC0415  # as above

        if self._bar is None:
            self._bar = bar = AloudBar(self._parts.view.window())
            bar.command_wanted.connect(lambda name: self._commands[name].trigger())
            bar.speed_chosen.connect(self._choose_speed)
            bar.voice_chosen.connect(self._choose_voice)
            bar.closed.connect(self.stop)
            self._parts.add_below(bar)
        return self._bar
