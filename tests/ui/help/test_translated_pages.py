"""The guide in the other languages: true of their menus, and as full as the English one."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction

from reader.assets import SAMPLE, asset
from reader.cleaning import RULES
from reader.ui.actions import COMMANDS
from reader.ui.help.pages import KEYS, NAMES, REMOVED, guide
from reader.ui.words import ENGLISH, LANGUAGES, tr
from tests.ui.tongues import spoken

OTHERS = [code for _, code in LANGUAGES if code != ENGLISH]
SHIPPED = [name for name in NAMES if name != KEYS]
MENU_ITEM = re.compile(r"\*\*([^*\n]+ ▸ [^*]+)\*\*")
RULE_LINE = re.compile(r"^- `([\w-]+)` – \*\*(.+?)\.\*\* \S.+", re.MULTILINE)
# What makes the form of a page: headings, entries of lists, links, bold words, code.
FORM = re.compile(r"^#+ |^- |^\d\. |\]\([^)]*\)|\*\*[^*]+\*\*|`[^`]+`|^    \S.*", re.MULTILINE)


def markdown(name: str, language: str = "") -> str:
    return asset(f"guide/{language}/{name}.md").read_text(encoding="utf-8")


def form(text: str) -> list[str]:
    found = FORM.findall(text)
    return ["**" if one.startswith("**") else one.strip() for one in found]


def plain(words: str) -> str:
    return words.replace("&", "")


def items(action: QAction, above: str = "") -> Iterator[str]:
    path = f"{above} ▸ {plain(action.text())}" if above else plain(action.text())
    yield path
    if action.menu():
        for below in action.menu().actions():
            yield from items(below, path)


@pytest.mark.parametrize("language", OTHERS)
def test_every_menu_item_that_a_translated_page_names_exists(
    language: str, request: pytest.FixtureRequest
) -> None:
    with spoken(language):
        window = request.getfixturevalue("open_window")(asset(SAMPLE))
        known = {path for action in window.menuBar().actions() for path in items(action)}
    named = {path for name in SHIPPED for path in MENU_ITEM.findall(markdown(name, language))}
    assert sorted(named - known) == []


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", SHIPPED)
def test_a_translated_page_has_the_form_of_the_english_one(name: str, language: str) -> None:
    assert form(markdown(name, language)) == form(markdown(name))


@pytest.mark.parametrize("language", OTHERS)
def test_a_translated_page_names_as_many_menu_items(language: str) -> None:
    for name in SHIPPED:
        here = MENU_ITEM.findall(markdown(name, language))
        assert len(here) == len(MENU_ITEM.findall(markdown(name)))


@pytest.mark.parametrize("language", OTHERS)
def test_every_rule_has_its_line_with_its_reason_in_every_language(
    qapp: object, language: str
) -> None:
    with spoken(language):
        wanted = [(rule.name, tr(rule.reason)) for rule in RULES]
    assert RULE_LINE.findall(markdown(REMOVED, language)) == wanted


@pytest.mark.parametrize("language", OTHERS)
def test_the_guide_speaks_the_language_of_the_window(qapp: object, language: str) -> None:
    with spoken(language):
        pages = {page.name: page for page in guide(COMMANDS)}
    english = {page.name: page for page in guide(COMMANDS)}
    assert pages.keys() == english.keys()
    assert all(page.title != english[name].title for name, page in pages.items())
    assert {page.article.meta.language for page in pages.values()} == {language}
