"""How what is wanted is found in a folded text."""

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QRegularExpression

from reader.model import Span
from reader.ui.article_pane.positions import Run, wide_places
from reader.ui.searching import folded
from reader.ui.wanted import PatternError, Wanted
from reader.ui.words import tr

Matcher = Callable[[str], Iterator[tuple[int, int]]]  # of a folded text, what stretches match
_OPTION = QRegularExpression.PatternOption


def matcher(wanted: Wanted) -> Matcher:
    """Return what finds the wanted words. Raises PatternError for a bad pattern."""
    found = _pattern(wanted) if wanted.pattern else _plain(folded(wanted.words, wanted.spelling))
    return _whole(found) if wanted.whole else found


def _plain(words: str) -> Matcher:
    looked_for = re.compile(re.escape(words))

    def find(text: str) -> Iterator[tuple[int, int]]:
        return (hit.span() for hit in looked_for.finditer(text)) if words else iter(())

    return find


def _pattern(wanted: Wanted) -> Matcher:
    """Return what finds a regular expression: Qt's, which gives up on a pattern that explodes.

    Python's own would hold the window for as long as it takes, which can be for ever.
    """
    option = _OPTION.UseUnicodePropertiesOption
    if not wanted.case:
        option |= _OPTION.CaseInsensitiveOption
    expression = QRegularExpression(_folded_pattern(wanted), option)
    if not expression.isValid():
        message = tr("This is no regular expression: {what}.", what=expression.errorString())
        raise PatternError(message)

    def find(text: str) -> Iterator[tuple[int, int]]:
        run = Run(Span(0, len(text)), 0, wide_places(text))
        hits = expression.globalMatch(text)
        after = -1
        while hits.hasNext():
            hit = hits.next()
            after = hit.capturedEnd()
            if hit.capturedLength():
                yield run.to_text(hit.capturedStart()), run.to_text(after)
        # Also invalid behind a last hit without letters; asked again from there, it is not.
        if not hits.isValid() and (after < 0 or not expression.match(text, after).isValid()):
            message = tr("This pattern takes too long. A simpler one may find it.")
            raise PatternError(message)

    return find


def _folded_pattern(wanted: Wanted) -> str:
    """Fold what is no ASCII, which has no meaning of its own in a pattern and must get none."""
    return "".join(
        letter if letter.isascii() else re.escape(folded(letter, wanted.spelling))
        for letter in wanted.words
    )


def _whole(found: Matcher) -> Matcher:
    """Return what finds the same, but no parts of words."""

    def find(text: str) -> Iterator[tuple[int, int]]:
        return (hit for hit in found(text) if not _cuts_a_word(text, *hit))

    return find


def _cuts_a_word(text: str, start: int, end: int) -> bool:
    return _within_word(text, start) or _within_word(text, end)


def _within_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and _in_words(text[at - 1]) and _in_words(text[at])


def _in_words(character: str) -> bool:
    return character.isalnum() or character == "_"
