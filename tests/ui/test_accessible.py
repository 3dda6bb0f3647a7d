"""What a screen reader is told of the window, asked as it asks."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolBar, QWidget

from reader.ui.actions import COMMANDS
from reader.ui.help.shortcuts import shortcut_rows
from reader.ui.main_window import MainWindow


def heard(widget: QWidget) -> object:
    return QAccessible.queryAccessibleInterface(widget)


def test_the_article_can_be_read_word_by_word(window: MainWindow) -> None:
    pane = heard(window.parts.view)
    assert pane.text(QAccessible.Text.Name) == "Article"
    assert pane.state().readOnly
    text = pane.textInterface()
    assert text.characterCount() == window.parts.view.document().characterCount() - 1
    words = text.text(0, text.characterCount())
    for block in window.current.article.body.blocks:
        assert block.text.split("\n")[0] in words


def test_a_jump_moves_the_place_a_screen_reader_reads_from(window: MainWindow) -> None:
    window.commands["next_section"].trigger()
    text = heard(window.parts.view).textInterface()
    after = text.text(text.cursorPosition(), text.characterCount())
    assert after.startswith("Two dredgers, one channel")


def test_a_quote_in_the_list_is_heard_with_its_speaker_and_kind(window: MainWindow) -> None:
    view = window.parts.sidebar.bring("quotes").view
    tree = heard(view)
    names = [tree.child(at).text(QAccessible.Text.Name) for at in range(tree.childCount())]
    outline = window.current.outline
    for quote in outline.whole_quotes:
        source = outline.source(quote.attribution.source)
        beginning = quote.words(window.current.article.text).split("\n")[0][:30]
        (name,) = [one for one in names if beginning in one and "quote, " not in one[:12]][:1]
        assert source is None or source.name in name
        assert any(kind in name for kind in ("direct", "mixed", "indirect", "block quote"))


def test_a_source_without_a_name_is_said_to_be_unnamed(window: MainWindow) -> None:
    view = window.parts.sidebar.bring("sources").view
    tree = heard(view)
    names = [tree.child(at).text(QAccessible.Text.Name) for at in range(tree.childCount())]
    hidden = [source.name for source in window.current.outline.sources if not source.named]
    assert hidden
    for name in hidden:
        rows = [one for one in names if one.startswith(f"{name}, ")]
        assert rows
        assert all("unnamed" in row for row in rows)


def test_every_button_of_the_tool_bar_has_a_name_and_a_tip(window: MainWindow) -> None:
    bar = window.findChild(QToolBar)
    buttons = [one for one in bar.findChildren(QAbstractButton) if one.isVisible()]
    assert len(buttons) > 5
    for button in buttons:
        assert heard(button).text(QAccessible.Text.Name)
        assert button.toolTip()


def test_every_pane_that_f6_comes_to_has_a_name(window: MainWindow) -> None:
    panes = []
    for _ in range(3):
        window.commands["next_pane"].trigger()
        panes.append(QApplication.focusWidget())
    for pane in panes:
        assert heard(pane).text(QAccessible.Text.Name), pane


def test_every_command_with_keys_is_in_the_list_of_shortcuts() -> None:
    listed = {name for rows in shortcut_rows(COMMANDS).values() for name, _ in rows}
    for command in COMMANDS:
        if command.keys:
            assert command.text.replace("&", "").removesuffix("…") in listed


def test_where_the_keyboard_is_can_be_seen_in_the_pane(window: MainWindow) -> None:
    window.commands["next_pane"].trigger()
    while QApplication.focusWidget() is not window.parts.view:
        window.commands["next_pane"].trigger()
    ring = window.parts.view.findChild(QWidget, "focusRing")
    assert ring.isVisible()
