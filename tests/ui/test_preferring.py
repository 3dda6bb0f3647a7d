"""What is chosen about cleaning is seen in the open article; what went wrong is told."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from reader.assets import SAMPLE, asset
from reader.ui.choices import Choices
from reader.ui.main_window import MainWindow
from reader.ui.open_article import Search
from reader.ui.settings import Settings, save

OpenWindow = Callable[..., MainWindow]
LEADS = "READ MORE: How one storm", "READ MORE: Ferry company"


def choices_of(window: MainWindow) -> Choices:
    return window.findChild(Choices)


def switch_off(window: MainWindow, *rules: str) -> None:
    choices_of(window).put("rules_off", rules)


def wait_for(qtbot: QtBot, window: MainWindow, words: str, *, there: bool = True) -> None:
    qtbot.waitUntil(lambda: (words in window.parts.view.toPlainText()) is there)


def test_what_a_person_put_back_and_took_out_stays_so(window: MainWindow, qtbot: QtBot) -> None:
    by_rule = {gone.block.id for gone in window.current.removals if gone.rule == "teaser-cards"}
    back, out = min(by_rule), window.current.article.body.blocks[3]
    window.current.restore([back])
    window.current.remove([out.id])
    wait_for(qtbot, window, out.text[:40], there=False)
    edits = window.current.edits
    switch_off(window, "cross-link")
    wait_for(qtbot, window, LEADS[0])
    assert window.current.edits == edits
    kept = {block.id for block in window.current.article.body.blocks}
    assert back in kept
    assert out.id not in kept
    window.current.undo()
    wait_for(qtbot, window, out.text[:40])
    assert LEADS[0] in window.current.article.text


def test_the_place_in_the_text_stays(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["end"].trigger()
    here = window.parts.view.offset_here()
    before = window.current.article.text[here : here + 30]
    assert here > 0
    switch_off(window, "cross-link")
    wait_for(qtbot, window, LEADS[0])
    there = window.parts.view.offset_here()
    assert window.current.article.text[there : there + 30] == before


def test_the_search_and_the_way_back_are_not_forgotten(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["find"].trigger()
    window.commands["next_section"].trigger()
    assert window.commands["back"].isEnabled()
    switch_off(window, "cross-link")
    wait_for(qtbot, window, LEADS[0])
    assert window.parts.find.isVisible()
    assert window.commands["back"].isEnabled()


def test_a_piece_put_back_by_hand_is_no_piece_once_its_rule_is_off(
    window: MainWindow, qtbot: QtBot
) -> None:
    leads = [gone.block.id for gone in window.current.removals if gone.rule == "cross-link"]
    window.current.restore(leads[:1])
    wait_for(qtbot, window, LEADS[0])
    switch_off(window, "cross-link")
    wait_for(qtbot, window, LEADS[1])
    assert not set(leads) & {gone.block.id for gone in window.current.removals}
    switch_off(window)
    wait_for(qtbot, window, LEADS[1], there=False)
    assert LEADS[0] in window.current.article.text


def test_a_file_that_changed_meanwhile_is_opened_anew(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(asset(SAMPLE).read_bytes())
    window = open_window(path)
    window.current.remove([window.current.article.body.blocks[1].id])
    path.write_text("Another title\n\nAnother story, of one paragraph that ends with a stop.\n")
    switch_off(window, "cross-link")
    wait_for(qtbot, window, "Another story")
    assert not window.current.can_undo


def test_rules_that_are_off_are_off_from_the_start(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    save(Settings(rules_off=("cross-link",)), tmp_path / "settings.json")
    window = open_window()
    window.commands["sample"].trigger()
    wait_for(qtbot, window, LEADS[0])


def test_damaged_settings_are_told_of_with_the_first_article_too(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    (tmp_path / "settings.json").write_text("damaged")
    window = open_window(asset(SAMPLE))
    assert "settings.damaged-1.json" in window.parts.bar.sentence


def test_what_was_read_is_not_told_again(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "settings.json").write_text("damaged")
    window = open_window()
    qtbot.waitUntil(lambda: "damaged" in window.parts.bar.sentence)
    window.parts.bar.close_bar()
    window.commands["sample"].trigger()
    qtbot.waitUntil(lambda: window.current.article is not None)
    assert window.parts.bar.sentence == ""


def test_a_settings_folder_that_takes_nothing_is_told_of_once(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    choices_of(window).save()
    settings = tmp_path / "settings.json"
    settings.unlink()
    settings.mkdir()  # nothing can be put in a folder's place
    (settings / "full").write_text("")
    window.commands["theme_dark"].trigger()
    qtbot.waitUntil(lambda: "will not be remembered" in window.parts.bar.sentence)
    window.parts.bar.close_bar()
    window.commands["theme_light"].trigger()
    choices_of(window).save()
    assert window.parts.bar.sentence == ""


def test_given_keys_are_there_from_the_start(open_window: OpenWindow, tmp_path: Path) -> None:
    keys = (("find", "Ctrl+J; F3"), ("tab_quotes", "Ctrl+K"))
    save(Settings(keys=keys), tmp_path / "settings.json")
    window = open_window()
    assert window.commands["find"].shortcuts() == [QKeySequence("Ctrl+J"), QKeySequence("F3")]
    tabs = window.parts.sidebar.outline
    assert [tabs.tabToolTip(at) for at in range(2)] == ["Sections (Ctrl+1)", "Quotes (Ctrl+K)"]
    choices_of(window).put("keys", (("tab_quotes", ""),))
    assert tabs.tabToolTip(1) == "Quotes"
    assert window.commands["find"].shortcuts() != [QKeySequence("Ctrl+J"), QKeySequence("F3")]


def test_keys_that_are_given_away_are_gone(open_window: OpenWindow, tmp_path: Path) -> None:
    save(Settings(keys=(("find", "Ctrl+J; F3"),)), tmp_path / "settings.json")
    window = open_window()
    assert QKeySequence("F3") not in window.commands["find_next"].shortcuts()


def test_a_long_article_is_cleaned_again_before_its_quotes_are_found(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    line = "The tide came in at noon and the pilots went home, the harbour master said on Monday."
    body = [f"Log of day {number}. {line}" for number in range(1400)]
    path = tmp_path / "log.txt"
    path.write_text("\n\n".join(["The log", *body[:3], "READ MORE: Storm", *body[3:]]))
    window = open_window(path)
    window.current.remove([window.current.article.body.blocks[1].id])
    qtbot.waitUntil(lambda: window.current.search is Search.DONE, timeout=30_000)
    (rule,) = {gone.rule for gone in window.current.removals if "READ MORE" in gone.block.text}
    switch_off(window, rule)
    qtbot.waitUntil(lambda: "READ MORE" in window.current.article.text, timeout=30_000)
    qtbot.waitUntil(lambda: window.current.search is Search.DONE, timeout=30_000)
    assert body[1] not in window.current.article.text
    assert window.current.outline.quotes
