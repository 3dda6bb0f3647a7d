from PySide6.QtWidgets import QProxyStyle, QStyle
from pytestqt.qtbot import QtBot

from reader.model import Outline
from reader.ui.article_pane.pane import show_article
from reader.ui.article_pane.render import Look
from reader.ui.article_pane.typography import Typography
from reader.ui.article_pane.view import ArticleView
from reader.ui.theme import LIGHT
from tests.ui.articles import article, paragraph

STORY = article(paragraph(0, "The first paragraph."), paragraph(1, "The second one."))


class Animated(QProxyStyle):
    """What a desktop says whose owner wants animations, or none."""

    def __init__(self, milliseconds: int) -> None:
        super().__init__("fusion")
        self._milliseconds = milliseconds

    def styleHint(self, hint: QStyle.StyleHint, *others: object) -> int:  # noqa: N802  # Qt's name
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return self._milliseconds
        return super().styleHint(hint, *others)


def lit_after_a_jump(qtbot: QtBot, milliseconds: int) -> str:
    view = ArticleView()
    qtbot.addWidget(view)
    style = Animated(milliseconds)
    style.setParent(view)
    view.setStyle(style)
    show_article(view, STORY, Outline(), Look(Typography("Literata", 19.0, LIGHT)))
    view.show()
    view.go_to(STORY.body.spans[1])
    lit = view.extraSelections()  # held: what it holds goes with it
    return lit[-1].format.background().color().name()


def test_a_jump_flashes_where_it_lands(qtbot: QtBot) -> None:
    assert lit_after_a_jump(qtbot, 200) == LIGHT.found_current


def test_whoever_wants_no_animations_gets_no_flash(qtbot: QtBot) -> None:
    assert lit_after_a_jump(qtbot, 0) == LIGHT.selected
