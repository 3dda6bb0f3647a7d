import pytest
from pytestqt.qtbot import QtBot

from reader.model import Block, BlockKind, Outline
from reader.ui.article_pane.pane import show_article
from reader.ui.article_pane.render import Look
from reader.ui.article_pane.tables import Need, is_wider, needs_of, widths
from reader.ui.article_pane.typography import Part, Typography
from reader.ui.article_pane.view import ArticleView
from reader.ui.theme import LIGHT
from tests.ui.articles import article, paragraph

TYPOGRAPHY = Typography("Literata", 19.0, LIGHT)
WORDS = ("Infrastructure", "Provisionally", "Contractors", "Responsible")


def shown(qtbot: QtBot, columns: int) -> ArticleView:
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    row = "\t".join(WORDS[n % len(WORDS)] for n in range(columns))
    table = Block(0, BlockKind.TABLE, f"{row}\n{row}")
    text = paragraph(1, "Words below the table. " * 20)
    show_article(view, article(table, text), Outline(), Look(TYPOGRAPHY))
    view.show()
    view.document().size()
    return view


@pytest.mark.parametrize("columns", [2, 5, 14])
def test_no_word_of_a_table_is_broken(qtbot: QtBot, columns: int) -> None:
    view = shown(qtbot, columns)
    for word in WORDS[:columns]:
        assert view.document().find(word).block().layout().lineCount() == 1, word


def test_a_table_that_fits_needs_no_scrolling(qtbot: QtBot) -> None:
    assert shown(qtbot, 4).horizontalScrollBar().maximum() == 0


def test_a_table_that_cannot_fit_can_be_scrolled_to_and_the_text_stays_in_its_column(
    qtbot: QtBot,
) -> None:
    view = shown(qtbot, 14)
    assert view.horizontalScrollBar().maximum() > 0
    layout = view.document().find("Words below").block().layout()
    assert layout.boundingRect().right() <= view.lineWrapColumnOrWidth()


def test_a_table_that_is_too_wide_is_set_smaller_first(qtbot: QtBot) -> None:
    sizes = [
        shown(qtbot, columns).document().find(WORDS[0]).charFormat().font().pixelSize()
        for columns in (2, 14)
    ]
    assert sizes == [TYPOGRAPHY.font(part).pixelSize() for part in (Part.TABLE, Part.WIDE_TABLE)]


def test_what_is_left_over_goes_to_columns_of_long_lines() -> None:
    short, long = Need(50, 50), Need(50, 400)
    assert widths((short, long), 300) == [50, 250]
    assert widths((short, long), 900) == [50, 400]
    assert is_wider((short, long), 99)


def test_a_cell_that_is_missing_or_empty_needs_little() -> None:
    needs = needs_of([["Port", "Days"], ["Vik"], [""]], TYPOGRAPHY.font(Part.TABLE))
    assert len(needs) == 2
    assert all(need.least <= need.whole for need in needs)
