"""Puts paragraphs, lists, tables and pictures into a new QTextDocument, one after another."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextList,
    QTextListFormat,
    QTextTableFormat,
)

from reader.model import Image, Removal, Span
from reader.ui.article_pane import traces
from reader.ui.article_pane.album import PLACE, said_instead
from reader.ui.article_pane.closed_document import ClosedDocument
from reader.ui.article_pane.direction import reads_leftward
from reader.ui.article_pane.inline import Overlay, pieces
from reader.ui.article_pane.portions import portions
from reader.ui.article_pane.properties import Property
from reader.ui.article_pane.spelling import BREAK, breaks, extra_units, settable, with_breaks
from reader.ui.article_pane.tables import CELL_PADDING, Need, Tables
from reader.ui.article_pane.typography import Part, Setting, Typography
from reader.ui.foreign_words import tip
from reader.ui.words import tr

MARGIN = 10.0  # pixels around the text, in which bars and lines may be painted
_ROOM_BELOW = 3.0  # ems under the last line
_QUOTE_INDENT = 1.3  # ems
_LIST_INDENT = 1.5  # ems
_MARK_STRETCH = 200  # percent
_GHOST_INDENT = 1.0  # ems
_GHOST_GAP = 0.35  # ems between a trace and what it shows
_CODE_PADDING = 10.0  # pixels
_BOX_MARGIN = 0.7  # ems above and below tables and code


class Typesetter:
    """A document in the making and the cursor at its end."""

    def __init__(self, typography: Typography) -> None:
        self.document: QTextDocument = ClosedDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(MARGIN)
        self._leave_room_below(_ROOM_BELOW * typography.pixels)
        self.document.setIndentWidth(_LIST_INDENT * typography.pixels)
        self.document.setDefaultFont(typography.font(Part.BODY))
        self._typography = typography
        self._cursor = QTextCursor(self.document)
        self._at_fresh_block = True  # Qt gives a new document, and what follows a table, one
        self._lists: dict[int, QTextList] = {}
        self.tables = Tables()
        self._before: Part | None = None  # what was opened last
        self._letters_of = cache(typography.char_format)  # to be copied, never dressed
        self._shape_of = cache(typography.block_format)  # likewise

    def _leave_room_below(self, pixels: float) -> None:
        frame = self.document.rootFrame()
        form = frame.frameFormat()
        form.setBottomMargin(pixels)
        frame.setFrameFormat(form)

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Make Qt lay out nothing until all is set."""
        self._cursor.beginEditBlock()
        yield
        self._cursor.endEditBlock()

    def open(self, part: Part, setting: Setting) -> None:
        """Begin a paragraph of this part."""
        self._lists.clear()
        self._open(part, self._block_format(part, setting))

    def paragraph(self, part: Part, text: str) -> None:
        """Set a whole paragraph that is not of the article's text."""
        self.open(part, Setting(leftward=reads_leftward(text)))
        self._cursor.insertText(settable(text), self._typography.char_format(part))

    def words(
        self, part: Part, text: str, overlays: Iterable[Overlay]
    ) -> tuple[int, tuple[int, ...]]:
        """Set words at the cursor.

        Return the document position of the first and the characters that take extra units.
        """
        position = self._cursor.position()
        broken_at = breaks(text)
        plain = self._letters_of(part)
        for span, above in pieces(len(text), overlays):
            form = QTextCharFormat(plain) if above else plain
            for overlay in above:
                overlay.dress(form)
            self._cursor.insertText(with_breaks(text, span, broken_at), form)
        return position, extra_units(text, broken_at)

    def open_item(self, setting: Setting, *, ordered: bool) -> None:
        """Begin a list item, in the list it continues or in a new one."""
        depth = setting.depth
        self._open(Part.LIST, self._block_format(Part.LIST, setting))
        for deeper in [known for known in self._lists if known > depth]:
            del self._lists[deeper]
        known = self._lists.get(depth)
        styles = QTextListFormat.Style
        style = styles.ListDecimal if ordered else (styles.ListDisc, styles.ListCircle)[depth % 2]
        if known is None or known.format().style() is not style:
            form = QTextListFormat()
            form.setIndent(depth + 1)
            form.setStyle(style)
            self._lists[depth] = self._cursor.createList(form)
        else:
            known.add(self._cursor.block())
        if not ordered:
            self._set_mark_off()

    def _set_mark_off(self) -> None:
        """Widen the space that Qt puts between a mark and the words; it is one of these letters."""
        letters = self._typography.char_format(Part.LIST)
        letters.setFontStretch(_MARK_STRETCH)
        self._cursor.setBlockCharFormat(letters)

    @property
    def next_position(self) -> int:
        """Where in the document what is opened next will begin."""
        return self._cursor.position() + (not self._at_fresh_block)

    def trace(self, removals: tuple[Removal, ...], *, is_open: bool) -> int:
        """Set the trace of a removal and return its document position."""
        form = self._block_format(Part.TRACE, Setting())
        form.setProperty(Property.DASHES, self._typography.colours.trace)
        form.setAlignment(Qt.AlignmentFlag.AlignRight)
        if is_open:
            form.setBottomMargin(_GHOST_GAP * self._typography.pixels)
        self._lists.clear()
        self._open(Part.TRACE, form)
        position = self._cursor.position()
        turn = traces.address(traces.SCHEME, removals[0])
        letters = self._typography.char_format(Part.TRACE)
        letters.setAnchor(True)
        letters.setAnchorHref(turn)
        letters.setToolTip(tip(traces.trace_reasons(removals)))
        self._cursor.insertText(f"{traces.trace_words(removals)} · ", letters)
        self._act(tr("hide") if is_open else tr("show"), turn)
        if is_open and len(removals) > 1:
            self._cursor.insertText(" · ", self._typography.char_format(Part.TRACE))
            self._act(tr("restore all"), traces.address(traces.RESTORE_ALL, removals[0]))
        return position

    def go_on(self, joint: str) -> None:
        """Begin a paragraph that is seen as one with the one before, with `joint` between them."""
        above = self._cursor.blockFormat()
        form = QTextBlockFormat(above)
        form.setTopMargin(0)
        form.setTextIndent(0)
        form.setHeadingLevel(0)  # it is heard once
        form.setProperty(Property.GOES_ON, joint)
        known = self._cursor.currentList()
        if known is not None:
            form.setObjectIndex(-1)
            form.setIndent(known.format().indent())
        above.setBottomMargin(0)
        self._cursor.setBlockFormat(above)
        self._cursor.insertBlock(form, self._cursor.blockCharFormat())

    def ghost(self, removal: Removal) -> Iterator[None]:
        """Set a removed piece, faded, with its reason."""
        form = self._block_format(Part.GHOST, Setting())
        form.setLeftMargin(_GHOST_INDENT * self._typography.pixels)
        form.setProperty(Property.GHOST, self._typography.colours.trace)
        self._lists.clear()
        self._open(Part.GHOST, form)
        words = traces.ghost_words(removal.block)
        for portion in portions(words, Span(0, len(words))):
            if portion.start:
                self.go_on("")
            self.words(Part.GHOST, portion.of(words), ())
            yield
        said = f"  {tr(removal.reason)}\u00a0·\u00a0"
        self._cursor.insertText(said, self._typography.char_format(Part.TRACE))
        self._act(tr("restore"), traces.address(traces.RESTORE, removal))

    def _act(self, words: str, address: str) -> None:
        """Set a link in a trace's letters that does something about a removal."""
        letters = self._typography.char_format(Part.TRACE)
        letters.setAnchor(True)
        letters.setAnchorHref(address)
        letters.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        self._cursor.insertText(words, letters)

    def open_code(self) -> None:
        """Begin a box of code; what is opened next stands below it."""
        form = QTextFrameFormat()
        form.setBackground(QColor(self._typography.colours.code))
        form.setPadding(_CODE_PADDING)
        form.setTopMargin(_BOX_MARGIN * self._typography.pixels)
        form.setBottomMargin(_BOX_MARGIN * self._typography.pixels)
        self._lists.clear()
        self._cursor.insertFrame(form)
        code = self._typography.block_format(Part.CODE)
        code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # whatever its comments are in
        self._cursor.setBlockFormat(code)

    def close_box(self) -> None:
        """Go on below a box of code or a table."""
        self._cursor = QTextCursor(self.document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._at_fresh_block = True
        self._before = None

    def picture(self, letters: QTextCharFormat) -> None:
        """Set a picture of the album by the letters that it stands for."""
        form = self._block_format(Part.PICTURE, Setting())
        # Leading is for words: a picture's line is as high as the picture.
        form.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        self._lists.clear()
        self._open(Part.PICTURE, form)
        self._cursor.insertText(PLACE, letters)

    def missing_picture(self, image: Image) -> None:
        """Say what a picture would show."""
        letters = self._typography.char_format(Part.PICTURE)
        letters.setFontItalic(True)
        self.open(Part.PICTURE, Setting())
        self._cursor.insertText(settable(said_instead(image)), letters)

    def rule(self) -> None:
        """Set a line between two parts of the text."""
        form = self._block_format(Part.RULE, Setting())
        form.setProperty(Property.RULE, self._typography.colours.muted)
        self._lists.clear()
        self._open(Part.RULE, form)
        # Without any letter, Qt would set it beside a table rather than below.
        self._cursor.insertText(BREAK)

    def cells(
        self, part: Part, rows: range, of: int, needs: tuple[Need, ...]
    ) -> Iterator[tuple[int, int]]:
        """Set some rows of a table of so many, empty, those before them set already.

        Yield the row and column of each cell, with the cursor in it.
        """
        columns = len(needs)
        form = QTextTableFormat()
        form.setCellPadding(CELL_PADDING)
        form.setCellSpacing(0)
        form.setBorderCollapse(True)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QColor(self._typography.colours.frame))
        margin = _BOX_MARGIN * self._typography.pixels
        form.setTopMargin(0 if rows.start else margin)
        form.setBottomMargin(margin if rows.stop == of else 0)
        form.setHeaderRowCount(0 if rows.start else 1)
        self._lists.clear()
        table = self._cursor.insertTable(len(rows), columns, form)
        self.tables.add(table, needs)
        block = self._typography.block_format(part)
        for row in rows:
            for column in range(columns):
                self._cursor = table.cellAt(row - rows.start, column).firstCursorPosition()
                self._cursor.setBlockFormat(block)
                yield row, column
        self.close_box()

    def _open(self, part: Part, form: QTextBlockFormat) -> None:
        letters = self._letters_of(part)
        self._before = part
        if self._at_fresh_block:
            self._cursor.setBlockFormat(form)
            self._cursor.setBlockCharFormat(letters)
            self._at_fresh_block = False
        else:
            self._cursor.insertBlock(form, letters)

    def _block_format(self, part: Part, setting: Setting) -> QTextBlockFormat:
        form = QTextBlockFormat(self._shape_of(part))
        if setting.heading:
            form.setHeadingLevel(setting.heading)
        if setting.leftward:
            form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._typography.set_off(form, part, self._before)
        if part is Part.QUOTE:
            indent = _QUOTE_INDENT * self._typography.pixels * (setting.depth + 1)
            # Margins stay where they are, whichever way the words run.
            (form.setRightMargin if setting.leftward else form.setLeftMargin)(indent)
            form.setProperty(Property.BAR, setting.bar or self._typography.colours.frame)
        return form
