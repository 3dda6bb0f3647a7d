"""How letters and room are chosen, apart from any window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock

from reader.model import Block, BlockKind, Image, Mark, MarkKind, Outline, Span
from reader.ui.article_pane.render import Look, Rendered, render
from reader.ui.article_pane.typography import (
    MEASURE,
    Part,
    Spacing,
    Typography,
    column_width,
)
from reader.ui.settings import Pictures
from reader.ui.theme import LIGHT
from tests.ui.article_pane.test_render import PICTURE
from tests.ui.articles import article, paragraph

WORDS = "Some words that are there to fill a line of the column and a little more. "


def set_with(spacing: Spacing, *blocks: Block, face: str = "Literata") -> Rendered:
    look = Look(Typography(face, 20.0, LIGHT, spacing))
    return render(article(*blocks), Outline(), look)


def block_of(rendered: Rendered, words: str) -> QTextBlock:
    found = rendered.document.find(words)
    assert not found.isNull(), words
    return found.block()


@pytest.mark.parametrize("measure", [45, 66, 90])
@pytest.mark.parametrize("face", ["Literata", "DejaVu Sans"])
def test_a_column_is_as_wide_as_its_measure_of_the_texts_own_characters(
    measure: int, face: str
) -> None:
    font = Typography(face, 20.0, LIGHT).font(Part.BODY)
    text = WORDS * 9
    mean = QFontMetricsF(font).horizontalAdvance(text) / len(text)
    assert column_width(font, text, measure) == pytest.approx(measure * mean, rel=0.02)


def test_an_ideograph_is_as_wide_as_two_letters() -> None:
    font = Typography("Literata", 20.0, LIGHT).font(Part.BODY)
    text = "港口至少要关闭到四月港务局星期二表示" * 9
    one = QFontMetricsF(font).horizontalAdvance(text) / len(text)
    assert column_width(font, text) == pytest.approx(one * MEASURE / 2, rel=0.02)


def test_lines_are_as_far_apart_as_was_asked_whatever_the_face() -> None:
    for face in ("Literata", "DejaVu Sans", "DejaVu Serif"):
        rendered = set_with(Spacing(leading=1.8), paragraph(0, WORDS * 9), face=face)
        rendered.document.setTextWidth(500)
        rendered.document.size()
        layout = block_of(rendered, "Some words").layout()
        apart = layout.lineAt(2).y() - layout.lineAt(1).y()
        assert apart == pytest.approx(1.8 * 20, abs=0.1)


def test_small_letters_above_a_line_do_not_push_lines_apart() -> None:
    above = (Mark(MarkKind.SUP, Span(5, 9)), Mark(MarkKind.CODE, Span(10, 14)))
    block = Block(0, BlockKind.PARAGRAPH, WORDS * 9, marks=above)
    rendered = set_with(Spacing(), block)
    rendered.document.setTextWidth(500)
    rendered.document.size()
    layout = block_of(rendered, "Some words").layout()
    tops = [layout.lineAt(n).y() + layout.lineAt(n).ascent() for n in range(3)]
    assert tops[1] - tops[0] == pytest.approx(tops[2] - tops[1], abs=0.1)


def test_in_book_style_only_what_follows_a_paragraph_is_set_in() -> None:
    rendered = set_with(
        Spacing(indented=True),
        paragraph(0, "First of the section."),
        paragraph(1, "Second of it."),
        Block(2, BlockKind.HEADING, "A heading", level=2),
        paragraph(3, "First of another."),
    )
    indents = [
        block_of(rendered, words).blockFormat().textIndent() > 0
        for words in ("First of the", "Second of it", "First of another")
    ]
    assert indents == [False, True, False]
    assert block_of(rendered, "First of the").blockFormat().bottomMargin() == 0


def test_in_book_style_a_list_or_a_quote_still_stands_apart() -> None:
    rendered = set_with(
        Spacing(indented=True),
        paragraph(0, "Before the list."),
        Block(1, BlockKind.LIST_ITEM, "An item"),
        paragraph(2, "After the list."),
        Block(3, BlockKind.BLOCKQUOTE, "A quoted passage."),
    )
    for words in ("An item", "After the list", "A quoted passage"):
        assert block_of(rendered, words).blockFormat().topMargin() > 0, words


def test_a_gap_is_between_paragraphs_and_titles_keep_theirs() -> None:
    near, far = (set_with(Spacing(gap=gap), paragraph(0, "Words.")) for gap in (0.5, 1.5))
    gaps = [block_of(r, "Words.").blockFormat().bottomMargin() for r in (near, far)]
    titles = [block_of(r, "A title").blockFormat().bottomMargin() for r in (near, far)]
    assert gaps == [10.0, 30.0]
    assert titles[0] == titles[1]


def test_only_prose_is_justified() -> None:
    rendered = set_with(
        Spacing(justified=True), paragraph(0, WORDS), Block(1, BlockKind.CODE, "code()")
    )
    justify = Qt.AlignmentFlag.AlignJustify
    assert block_of(rendered, "Some words").blockFormat().alignment() & justify
    for words in ("A title", "code()"):
        assert not block_of(rendered, words).blockFormat().alignment() & justify


class TestDirection:
    HEBREW = "הנמל יישאר סגור"

    def test_each_paragraph_runs_as_its_letters_do(self) -> None:
        rendered = set_with(Spacing(), paragraph(0, WORDS), paragraph(1, self.HEBREW))
        assert block_of(rendered, "Some").textDirection() is Qt.LayoutDirection.LeftToRight
        assert block_of(rendered, "הנמל").textDirection() is Qt.LayoutDirection.RightToLeft

    def test_a_quote_that_runs_to_the_left_is_set_in_from_the_right(self) -> None:
        rendered = set_with(Spacing(), Block(0, BlockKind.BLOCKQUOTE, self.HEBREW))
        form = block_of(rendered, "הנמל").blockFormat()
        assert form.rightMargin() > 0
        assert form.leftMargin() == 0

    def test_code_runs_to_the_right_whatever_its_letters(self) -> None:
        rendered = set_with(Spacing(), Block(0, BlockKind.CODE, f"# {self.HEBREW}"))
        assert block_of(rendered, "הנמל").textDirection() is Qt.LayoutDirection.LeftToRight


class TestPictures:
    def rendered(self, pictures: Pictures) -> Rendered:
        figure = Block(0, BlockKind.FIGURE, "", image=Image(PICTURE, alt="A dredger at the quay"))
        look = Look(Typography("Literata", 20.0, LIGHT), pictures=pictures)
        return render(article(figure), Outline(), look)

    def test_a_picture_that_is_not_wanted_is_named(self) -> None:
        assert "A dredger at the quay" in self.rendered(Pictures.NONE).document.toPlainText()

    @pytest.mark.parametrize("pictures", [Pictures.FIT, Pictures.SMALL])
    def test_a_picture_that_is_wanted_is_shown(self, pictures: Pictures) -> None:
        assert "A dredger" not in self.rendered(pictures).document.toPlainText()
