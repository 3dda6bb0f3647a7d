from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.export.attributed import styles, template
from reader.ui.choices import Choices
from reader.ui.main_window import MainWindow
from reader.ui.preferences.copying import CopyingPage


@pytest.fixture
def choices(tmp_path: Path, qapp: object) -> Choices:
    return Choices(tmp_path / "settings.json")


@pytest.fixture
def page(qtbot: QtBot, choices: Choices) -> Iterator[CopyingPage]:
    page = CopyingPage(choices)
    qtbot.addWidget(page)
    page.show()
    yield page
    page.close()


def choose(page: CopyingPage, style: str) -> None:
    """Choose a style by the keyboard."""
    page.style_box.setFocus()
    page.style_box.setCurrentIndex(0)
    for _ in range([row.name for row in styles.STYLES].index(style)):
        QTest.keyClick(page.style_box, Qt.Key.Key_Down)


def test_a_style_applies_at_once_and_is_previewed(page: CopyingPage, choices: Choices) -> None:
    choose(page, "mla")
    assert choices.settings.copy_style == "mla"
    assert "(qtd. in Reed)" in page.preview.toPlainText()


def test_the_preview_shows_titles_in_italics_where_the_style_has_them(page: CopyingPage) -> None:
    choose(page, "apa")
    cursor = page.preview.document().find("Example Post")
    assert cursor.charFormat().fontItalic()


def test_the_template_is_shown_only_where_it_counts(page: CopyingPage) -> None:
    assert not page.template_field.isVisible()
    choose(page, "own")
    assert page.template_field.isVisible()
    assert page.template_field.toPlainText() == template.USUAL


def test_what_is_typed_into_the_template_is_previewed(page: CopyingPage, choices: Choices) -> None:
    choose(page, "own")
    page.template_field.setPlainText("{speaker}: {words}")
    assert page.preview.toPlainText().startswith("Ada Lunn: We have no date")
    assert choices.settings.copy_template == "{speaker}: {words}"
    assert not page.mistake.isVisible()


def test_a_mistake_in_the_template_is_told_and_goes_when_it_is_mended(page: CopyingPage) -> None:
    choose(page, "own")
    page.template_field.setPlainText("{speeker}")
    assert page.mistake.isVisible()
    assert page.mistake.text().startswith("There is no placeholder “{speeker}”. Is “{speaker}”")
    assert "Ada Lunn" in page.preview.toPlainText()
    page.template_field.setPlainText("{speaker}")
    assert not page.mistake.isVisible()


def test_placeholders_are_put_in_by_keys_and_the_usual_template_comes_back(
    page: CopyingPage, choices: Choices
) -> None:
    choose(page, "own")
    page.template_field.setPlainText("")
    page.placeholders.setFocus()
    QTest.keyClick(page.placeholders, Qt.Key.Key_Down)
    page.insert_button.click()
    assert page.template_field.toPlainText() == "{words}"
    page.usual_button.click()
    assert page.template_field.toPlainText() == template.USUAL
    assert choices.settings.copy_template == ""


def test_choices_made_elsewhere_are_shown(page: CopyingPage, choices: Choices) -> None:
    choices.copy_quotes("own", "{year}")
    assert page.style_box.currentData() == "own"
    assert page.template_field.toPlainText() == "{year}"
    assert page.preview.toPlainText() == "2025"


def test_a_style_of_another_age_is_shown_as_the_first(choices: Choices, qtbot: QtBot) -> None:
    choices.copy_quotes("papyrus", "")
    page = CopyingPage(choices)
    qtbot.addWidget(page)
    assert page.style_box.currentIndex() == 0


def test_the_open_quote_is_previewed(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["next_quote"].trigger()
    window.commands["copy_quote"].trigger()
    page = CopyingPage(window.findChild(Choices))
    qtbot.addWidget(page)
    page.show()
    quote = window.current.outline.whole_quotes[0]
    words = quote.words(window.current.article.text).split()[:3]
    assert " ".join(words) in page.preview.toPlainText()


def test_every_field_has_a_name_and_every_label_a_key_of_its_own(page: CopyingPage) -> None:
    choose(page, "own")
    keyed = [label for label in page.findChildren(QLabel) if label.buddy()]
    keyed += [page.insert_button, page.usual_button]
    keys = [words[words.index("&") + 1].lower() for words in (one.text() for one in keyed)]
    assert len(keys) == len(set(keys)) == 6
    for field in (page.template_field, page.placeholders, page.preview):
        assert field.accessibleName()
