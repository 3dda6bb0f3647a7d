"""The files of translations: nothing missing, nothing left over, nothing lost on the way."""

import importlib.util
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from reader.errors import FileError
from reader.formats.refusals import DamagedArchiveError
from reader.frames import Unpacker, pack
from reader.saying import saying, saying_of
from reader.ui import settings_place
from reader.ui.settings import Settings, save
from reader.ui.words import counted, install, language, number, tr, trn
from tests.ui.tongues import spoken

ROOT = Path(__file__).parent.parent.parent
LANGUAGES = ("de", "fr")


@pytest.fixture(scope="module")
def tool() -> Iterator[ModuleType]:
    """The program that writes the files."""
    spec = importlib.util.spec_from_file_location(
        "standfirst_translations", ROOT / "packaging" / "translations.py"
    )
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{\w*\}", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_window_is_translated_and_none_that_is_gone(
    tool: ModuleType, language: str
) -> None:
    known, texts = tool.read(language), tool.texts()
    assert sorted(texts.keys() - known.keys()) == []
    stated = ET.parse(tool.ts_file(language))
    assert {one.findtext("source") for one in stated.iter("message")} == texts.keys()
    assert not [one for one in stated.iter("translation") if one.get("type")]
    assert all(all(forms) for forms in known.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_are_as_the_sources_are(tool: ModuleType, language: str) -> None:
    assert tool.ts_file(language).read_bytes() == tool.written(language, tool.read(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_loaded_says_what_is_translated(tool: ModuleType, language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(tool.ts_file(language).with_suffix(".qm")))
    texts = tool.texts()
    for source, forms in tool.read(language).items():
        if texts[source].one:
            said = {translator.translate(tool.CONTEXT, source, "", n) for n in (1, 2, 5)}
            assert said == set(forms), source
        else:
            assert translator.translate(tool.CONTEXT, source) == forms[0], source


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_holds_what_is_filled_in_and_its_key(tool: ModuleType, language: str) -> None:
    texts = tool.texts()
    for source, forms in tool.read(language).items():
        for place, form in enumerate(forms):
            assert placeholders(form) == placeholders(source), source
            assert form.count("&") == source.count("&"), source
            assert form.endswith("…") == source.endswith("…"), source
            assert re.search(r"&(?!\w)", form) is None, source
            one = texts[source].one
            assert ("%Ln" in form) == ("%Ln" in source) or (place == 0 and "%Ln" not in one), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_begins_and_ends_as_the_text_does(tool: ModuleType, language: str) -> None:
    for source, forms in tool.read(language).items():
        for form in forms:
            assert form[:1].isspace() == source[:1].isspace(), source
            assert form[-1:].isspace() == source[-1:].isspace(), source
            assert form.endswith(".") == source.endswith(".") or form.endswith("Min."), source


def test_french_signs_stand_off_by_spaces_that_do_not_break(tool: ModuleType) -> None:
    for source, forms in tool.read("fr").items():
        for form in forms:
            assert not re.search(r" [:;?!»%]|« ", form), source
            assert not re.search(r"(?<![\s«])[;?!»]", form), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_its_numbers_its_way(qapp: object, language: str) -> None:
    with spoken(language):
        assert number(12345) in {"12.345", "12\u202f345", "12\u00a0345"}
        assert counted(1, "quote") != counted(2, "quote")
        assert number(12345) in counted(12345, "word")


def test_a_sentence_of_the_core_is_said_with_its_values(qapp: object) -> None:
    what = saying("“{name}” is missing from it", name="Quotes")
    sentence = saying(
        "“{file}” is damaged: {what}. Copying or downloading the file again may help.",
        file="Quotes",
        what=what,
    )
    assert tr(sentence) == str(sentence)
    with spoken("de"):
        said = tr(sentence)
    assert said.startswith("„Quotes“ ist beschädigt: „Quotes“ fehlt darin.")


def test_a_number_of_things_in_the_core_has_the_forms_of_the_language(qapp: object) -> None:
    def broken(count: int) -> str:
        return saying_of(
            count,
            "%Ln character of this file could not be read as {encoding} and was replaced.",
            "%Ln characters of this file could not be read as {encoding} and were replaced.",
            encoding="UTF-8",
        )

    with spoken("fr"):
        assert tr(broken(1)).startswith("1 caractère de ce fichier n’a pas")
        assert tr(broken(3)).startswith("3 caractères de ce fichier n’ont pas")


def test_english_is_said_without_any_translation(qapp: object) -> None:
    assert tr("Open {name}", name="a file") == "Open a file"
    assert trn(1, "%Ln piece removed", "%Ln pieces removed") == "1 piece removed"
    assert trn(1200, "%Ln piece removed", "%Ln pieces removed") == "1,200 pieces removed"


def test_no_translation_repeats_a_text_that_should_be_said_otherwise(tool: ModuleType) -> None:
    """What stays as it is in both languages are names; were it words, they would be forgotten."""
    de, fr = tool.read("de"), tool.read("fr")
    same = [s for s, forms in de.items() if forms == [s] == fr.get(s) and " " in s]
    allowed = re.compile(
        r"&?(Mac Roman|Atkinson Hyperlegible|Chinese|[A-Z]+ ?&?[A-Z0-9/-]*|©|This eBook|"
        r"The Tidewater|\[7\]|\{|ISO|UTF|DOS|Windows|D&OS| mm|d MMM|MMMM)"
    )
    assert [source for source in same if not allowed.match(source)] == []


def test_the_chosen_language_is_known_before_the_window_is_built(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert settings_place.word("language", path) == ""
    save(replace(Settings(), language="fr"), path)
    assert settings_place.word("language", path) == "fr"
    path.write_text('{"language": 3}')
    assert settings_place.word("language", path) == ""


def test_a_language_that_nobody_translated_is_english(qapp: QCoreApplication) -> None:
    had = qapp.findChildren(QTranslator)
    install(qapp, "tlh")
    assert language() == ""
    assert qapp.findChildren(QTranslator) == had


def test_a_sentence_travels_whole_from_the_child_to_the_window(tmp_path: Path) -> None:
    sent = DamagedArchiveError(tmp_path / "a.zip", saying("“{name}” is missing from it", name="b"))
    unpacker = Unpacker()
    (come,) = unpacker.feed(pack(sent))
    assert isinstance(come, FileError)
    assert come.sentence == sent.sentence
    with spoken("fr"):
        assert tr(come.sentence) == tr(sent.sentence) != sent.sentence
