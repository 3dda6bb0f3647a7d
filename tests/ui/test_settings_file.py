import json
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.choices import Choices
from reader.ui.settings import Settings, load
from reader.ui.settings_file import SettingsFile
from reader.ui.settings_place import rules_off, settings_file


def damaged(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*damaged*"))


def test_the_place_is_the_one_that_qt_names(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    before = qapp.applicationName()
    qapp.setApplicationName("standfirst")
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    qapp.setApplicationName(before)
    assert settings_file() == Path(folder) / "settings.json"


@pytest.mark.parametrize("stated", ["", "not/absolute"])
def test_without_a_stated_place_it_is_the_usual_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stated: str
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", stated)
    assert settings_file() == tmp_path / ".config" / "standfirst" / "settings.json"


def test_nothing_is_said_of_a_first_start(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "none" / "settings.json")
    assert (file.load(), file.trouble) == (Settings(), "")
    assert file.save(Settings(theme="dark")) == ""
    assert file.load().theme == "dark"


@pytest.mark.parametrize("found", [b"", b"{", b"[1]", b"\xff\xfe", b'{"theme": "dark"'])
def test_a_damaged_file_is_set_aside_whole_and_the_sentence_says_where(
    tmp_path: Path, found: bytes
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(found)
    file = SettingsFile(path)
    assert file.load() == Settings()
    aside = tmp_path / "settings.damaged-1.json"
    assert aside.read_bytes() == found
    assert str(aside) in file.trouble
    assert file.save(Settings(theme="dark")) == ""
    assert load(path).theme == "dark"


def test_a_file_set_aside_earlier_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for number in range(3):
        path.write_text(f"damaged {number}")
        SettingsFile(path).load()
    assert len(damaged(tmp_path)) == 3
    assert {(tmp_path / name).read_text() for name in damaged(tmp_path)} == {
        "damaged 0",
        "damaged 1",
        "damaged 2",
    }


def test_a_damaged_file_that_cannot_be_set_aside_is_never_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    path.write_text("damaged")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    file = SettingsFile(path)
    assert file.load() == Settings()
    assert "could not be set aside (permission denied)" in file.trouble
    monkeypatch.undo()
    assert file.save(Settings()) == ""
    assert path.read_text() == "damaged"


def test_what_may_not_be_read_is_not_overwritten_either(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()  # reading a folder fails for everyone, even for root
    file = SettingsFile(path)
    assert file.load() == Settings()
    assert "may not read" in file.trouble
    assert file.save(Settings()) == ""
    assert path.is_dir()


def test_a_folder_that_takes_nothing_is_told_of_once(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    file = SettingsFile(folder / "settings.json")
    file.load()
    folder.write_text("in the folder's place")
    sentence = file.save(Settings())
    assert "will not be remembered" in sentence
    assert str(folder) in sentence
    assert file.save(Settings()) == ""


def test_what_is_chosen_is_on_the_disk_before_the_window_is_closed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "settings.json"
    choices = Choices(path)
    choices.put("theme", "dark")
    qtbot.waitUntil(path.exists)
    assert load(path).theme == "dark"


@pytest.mark.parametrize(
    ("found", "names"),
    [
        ('{"rules_off": ["cross-link", 3]}', ("cross-link",)),
        ('{"rules_off": "cross-link"}', ()),
        ("{}", ()),
        ("[]", ()),
        ("nonsense", ()),
    ],
)
def test_before_qt_is_there_just_the_rules_are_read(
    tmp_path: Path, found: str, names: tuple[str, ...]
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(found)
    assert rules_off(path) == names
    if found.startswith("{"):
        assert load(path).rules_off == names


def test_no_file_names_no_rules(tmp_path: Path) -> None:
    assert rules_off(tmp_path / "settings.json") == ()


def test_each_change_is_told_to_those_it_concerns(qtbot: QtBot, tmp_path: Path) -> None:
    choices = Choices(tmp_path / "settings.json")
    for name, value, look, other in (
        ("theme", "dark", 1, 0),
        ("speaker_colours", False, 1, 0),
        ("rules_off", ("form",), 0, 1),
        ("rules_off", ("form",), 0, 0),
    ):
        told: list[str] = []
        choices.look_changed.connect(lambda told=told: told.append("look"))
        choices.changed.connect(lambda told=told: told.append("other"))
        choices.put(name, value)
        assert (told.count("look"), told.count("other")) == (look, other), name
    choices.save()
    assert json.loads((tmp_path / "settings.json").read_text())["rules_off"] == ["form"]


def test_settings_that_are_kept_elsewhere_stay_there(tmp_path: Path) -> None:
    kept = tmp_path / "dotfiles" / "standfirst.json"
    kept.parent.mkdir()
    kept.write_text("{}", "utf-8")
    link = tmp_path / "settings.json"
    link.symlink_to(kept)
    assert not SettingsFile(link).save(Settings(theme="dark"))
    assert link.is_symlink()
    assert load(kept).theme == "dark"


def test_a_link_to_itself_is_told_of_like_any_place_that_cannot_be_written(tmp_path: Path) -> None:
    link = tmp_path / "settings.json"
    link.symlink_to(link)
    file = SettingsFile(link)
    file.load()
    file.save(Settings(theme="dark"))
    assert file.trouble
    assert link.is_symlink()
