import pytest
from pytestqt.qtbot import QtBot

from reader.model import Block, BlockKind, Outline
from reader.ui.article_pane.blocks_seen import blocks_between
from reader.ui.article_pane.pane import show_article
from reader.ui.article_pane.render import Look
from reader.ui.article_pane.traces import InPlace
from reader.ui.article_pane.typography import Typography
from reader.ui.article_pane.view import ArticleView
from reader.ui.theme import LIGHT
from tests.ui.articles import article, paragraph, removal

BLOCKS = (
    paragraph(0, "Above the table."),
    Block(2, BlockKind.TABLE, "Port\tDays\nSkarvik\t40"),
    Block(3, BlockKind.CODE, "let x = 1\nlet y = 2"),
    Block(4, BlockKind.LIST_ITEM, "an item"),
    Block(5, BlockKind.RULE, ""),
    paragraph(6, "Below the line."),
)
LOOK = Look(Typography("Literata", 19.0, LIGHT), in_place=InPlace(everything=True))


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    view = ArticleView()
    qtbot.addWidget(view)
    show_article(view, article(*BLOCKS, removals=(removal(1, "GONE"),)), Outline(), LOOK)
    return view


def position_of(view: ArticleView, words: str) -> int:
    return view.document().find(words).selectionStart()


@pytest.mark.parametrize(
    ("words", "block_id"),
    [("Above", 0), ("Port", 2), ("40", 2), ("let y", 3), ("an item", 4), ("Below", 6)],
)
def test_every_word_belongs_to_its_block(view: ArticleView, words: str, block_id: int) -> None:
    at = position_of(view, words)
    assert blocks_between(view, at, at) == (block_id,)


@pytest.mark.parametrize("words", ["A title", "1 piece removed", "GONE"])
def test_the_title_and_what_was_removed_belong_to_none(view: ArticleView, words: str) -> None:
    at = position_of(view, words)
    assert blocks_between(view, at, at) == ()


def test_a_selection_holds_every_block_it_touches(view: ArticleView) -> None:
    start, end = position_of(view, "table."), position_of(view, "an item") + 2
    assert blocks_between(view, start, end) == (0, 2, 3, 4)
    assert blocks_between(view, position_of(view, "GONE"), end) == (2, 3, 4)
