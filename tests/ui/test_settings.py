import json
from pathlib import Path

import pytest

from reader.ui.settings import MOST_RECENT, RANGES, ZOOM_STEPS, Settings, load, save


def test_what_was_saved_comes_back(tmp_path: Path) -> None:
    chosen = Settings(
        theme="dark",
        zoom=150,
        recent=("/a.txt",),
        sidebar_visible=False,
        rules_off=("cross-link",),
        keys=(("find", "Ctrl+J; F3"),),
        aloud_speed=150,
        aloud_voices=("Ada", "Ben"),
    )
    save(chosen, tmp_path / "folder" / "settings.json")
    assert load(tmp_path / "folder" / "settings.json") == chosen
    assert [path.name for path in (tmp_path / "folder").iterdir()] == ["settings.json"]


@pytest.mark.parametrize("found", ["", "nonsense", "[]", "[" * 100_000, "\xff"])
def test_a_file_that_holds_no_settings_is_said_to_hold_none(tmp_path: Path, found: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(found, encoding="latin-1")
    with pytest.raises(ValueError):  # noqa: PT011  # of json, of bytes, of ours
        load(path)


@pytest.mark.parametrize(
    "found",
    ["{}", '{"zoom": "big"}', '{"theme": "x"}', '{"keys": 3}', '{"keys": [["a"], 1]}'],
)
def test_settings_that_make_no_sense_are_as_on_first_start(tmp_path: Path, found: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(found, encoding="utf-8")
    assert load(path) == Settings()


def test_one_bad_setting_leaves_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"zoom": None, "theme": "dark", "future": 1}), encoding="utf-8")
    assert load(path) == Settings(theme="dark")


def test_the_file_opened_last_is_on_top_and_each_stands_once() -> None:
    settings = Settings()
    for name in ("/a", "/b", "/a", *(f"/{n}" for n in range(MOST_RECENT - 1))):
        settings = settings.having_opened(Path(name))
    assert len(settings.recent) == MOST_RECENT == len(set(settings.recent))
    assert "/b" not in settings.recent


def test_zoom_stays_between_its_ends() -> None:
    assert Settings(zoom=ZOOM_STEPS[-1]).zoomed(1).zoom == ZOOM_STEPS[-1]
    assert Settings(zoom=ZOOM_STEPS[0]).zoomed(-1).zoom == ZOOM_STEPS[0]
    assert Settings().zoomed(1).zoomed(-1) == Settings()


@pytest.mark.parametrize("name", sorted(RANGES))
def test_a_number_out_of_all_reason_is_held_to_its_range(tmp_path: Path, name: str) -> None:
    path = tmp_path / "settings.json"
    for wild, held in ((-5, RANGES[name].least), (10**9, RANGES[name].most)):
        path.write_text(json.dumps({name: wild}), encoding="utf-8")
        assert getattr(load(path), name) == held


def test_pictures_are_shown_in_one_of_the_known_ways(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"pictures": "upside down", "face": "Serif"}), encoding="utf-8")
    assert load(path) == Settings(face="Serif")
