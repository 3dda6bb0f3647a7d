"""The guide is true: of the menus, of the rules of cleaning, of the keys."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction

from reader.assets import asset
from reader.cleaning import RULES
from reader.ui.actions import COMMANDS
from reader.ui.article_pane.pictures import find_picture
from reader.ui.command import keys_of
from reader.ui.help.pages import FIRST, KEYS, NAMES, REMOVED, Page, guide, keys_page, page_in
from reader.ui.main_window import MainWindow

SHIPPED = [name for name in NAMES if name != KEYS]
MENU_ITEM = re.compile(r"\*\*((?:File|Edit|View|Go|Tools|Help) ▸ [^*]+)\*\*")
RULE_LINE = re.compile(r"^- `([\w-]+)` – \*\*(.+?)\.\*\* \S.+", re.MULTILINE)
LINK = re.compile(r"\]\(([^)]*\.md)\)")


def markdown(name: str) -> str:
    return asset(f"guide/{name}.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    return {page.name: page for page in guide(COMMANDS)}


def plain(words: str) -> str:
    return words.replace("&", "")


def items(action: QAction, above: str = "") -> Iterator[str]:
    path = f"{above} ▸ {plain(action.text())}" if above else plain(action.text())
    yield path
    if action.menu():
        for below in action.menu().actions():
            yield from items(below, path)


@pytest.mark.parametrize("name", SHIPPED)
def test_every_menu_item_named_in_the_guide_exists(name: str, window: MainWindow) -> None:
    known = {path for action in window.menuBar().actions() for path in items(action)}
    named = MENU_ITEM.findall(markdown(name))
    assert set(named) <= known


def test_the_guide_does_name_menu_items() -> None:
    assert sum(len(MENU_ITEM.findall(markdown(name))) for name in SHIPPED) > 40


def test_every_rule_of_cleaning_has_its_line_with_its_reason_in_the_order_they_run() -> None:
    told = RULE_LINE.findall(markdown(REMOVED))
    assert told == [(rule.name, rule.reason) for rule in RULES]


def test_every_key_of_every_command_is_on_the_page_of_keys() -> None:
    page = keys_page(COMMANDS).replace("\\", "")
    for command in COMMANDS:
        if command.keys:
            assert f"| {plain(command.text).removesuffix('…')} |" in page
            assert keys_of(command)[0].toString() in page


def test_a_command_that_is_not_offered_is_not_on_the_page_of_keys() -> None:
    some = [command for command in COMMANDS if command.name != "caret"]
    assert "Keyboard caret" in keys_page(COMMANDS)
    assert "Keyboard caret" not in keys_page(some)


@pytest.mark.parametrize("name", SHIPPED)
def test_every_link_leads_to_a_page(name: str, pages: dict[str, Page]) -> None:
    written = LINK.findall(markdown(name))
    read = [link.url for block in pages[name].article.body.blocks for link in block.links]
    assert [f"{page_in(url)}.md" for url in read] == written


def test_every_page_can_be_reached_from_the_first(pages: dict[str, Page]) -> None:
    reached = {NAMES[0]} | {
        f"{name}".removesuffix(".md") for name in LINK.findall(markdown("start"))
    }
    assert reached == set(NAMES)


def test_a_page_is_shown_whole_whatever_rules_would_say(pages: dict[str, Page]) -> None:
    text = pages[REMOVED].article.text
    assert "READ MORE: How one storm closed a harbour" in text
    assert len(re.findall(r"^[\w-]+ – ", text, re.MULTILINE)) == len(RULES)


def test_words_are_counted_however_they_are_spelled(pages: dict[str, Page]) -> None:
    assert pages["privacy"].count("NETWORK") == pages["privacy"].count("network") > 0
    assert pages["privacy"].count("") == 0


@pytest.mark.parametrize("name", SHIPPED)
def test_the_pictures_of_a_page_lie_beside_it_and_are_described(
    name: str, pages: dict[str, Page], qapp: object
) -> None:
    article = pages[name].article
    for block in article.body.blocks:
        if block.image is not None:
            assert find_picture(block.image, Path(article.origin.path)) is not None
            assert block.image.alt


def test_the_guide_shows_the_window(pages: dict[str, Page]) -> None:
    assert any(block.image is not None for block in pages[FIRST].article.body.blocks)
