"""What is frozen is what the lock pins, no more than is used, and fit for every system."""

import importlib.util
import json
import os
import plistlib
import re
import runpy
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtGui import QImageReader

from reader import __version__
from reader.formats.table import FORMATS
from reader.ui.article_pane.pictures import SHOWN_FORMATS
from reader.ui.words import ENGLISH, LANGUAGES
from writers import apple, icons, windows
from writers.bill_of_materials import LOCK, bill_of_materials, locked
from writers.identity import PROJECT, ROOT
from writers.notices import Component

PINNED = {canonicalize_name(name): version for name, version in locked()}


def part_of_freezing(name: str) -> ModuleType:
    path = ROOT / "packaging" / "pyinstaller" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def trimming() -> ModuleType:
    return part_of_freezing("trimming")


def test_the_lock_pins_what_the_project_asks_for() -> None:
    extras = PROJECT["optional-dependencies"]
    asked = [*PROJECT["dependencies"], *extras["aloud"], *extras["pdf"], *extras["freeze"]]
    for requirement in map(Requirement, asked):
        if requirement.name != "standfirst":
            version = PINNED[canonicalize_name(requirement.name)]
            assert requirement.specifier.contains(version), requirement


def test_the_lock_has_a_hash_for_everything_and_names_no_place() -> None:
    text = LOCK.read_text("utf-8")
    names = re.findall(r"^[\w.-]+==", text, flags=re.MULTILINE)
    assert len(names) == len(PINNED) > 0
    assert "://" not in text
    assert "--index" not in text


@pytest.mark.parametrize(
    ("target", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/QtWidgets.abi3.so", True),
        ("PySide6/QtQml.abi3.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", False),
        ("selectolax/lexbor.c", False),
        ("reader/resources/styles/chrome.qss", True),
        ("ftfy-6.3.1.dist-info/METADATA", True),
        ("ftfy-6.3.1.dist-info/licenses/LICENSE.txt", True),
        ("ftfy-6.3.1.dist-info/RECORD", False),
    ],
)
def test_only_what_is_used_is_frozen(trimming: ModuleType, target: str, *, stays: bool) -> None:
    assert trimming.is_wanted(target) is stays


def test_a_library_stays_when_something_that_stays_asks_for_it(trimming: ModuleType) -> None:
    needs = {
        "/q/libqxcb.so": ["libQt6Gui.so.6"],
        "/q/libQt6Gui.so.6": ["libQt6Core.so.6"],
        "/q/libqeglfs.so": ["libQt6Egl.so.6"],
    }
    rows = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/q/libqxcb.so", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", "/q/libqeglfs.so", "BINARY"),
        *(
            (f"PySide6/Qt/lib/{name}", f"/q/{name}", "BINARY")
            for name in ("libQt6Gui.so.6", "libQt6Core.so.6", "libQt6Egl.so.6")
        ),
    ]
    kept = trimming.trimmed(rows, lambda source: needs.get(source, []))
    names = {Path(target).name for target, _, _ in kept}
    assert names == {"libqxcb.so", "libQt6Gui.so.6", "libQt6Core.so.6"}


def test_qt_is_frozen_in_every_language_that_the_window_speaks(trimming: ModuleType) -> None:
    assert {ENGLISH, *trimming.LANGUAGES} == {code for _, code in LANGUAGES}


def test_no_link_is_left_to_what_has_gone(trimming: ModuleType) -> None:
    there = ("PySide6/Qt/lib/libQt6Gui.so.6", "/q/libQt6Gui.so.6", "BINARY")
    good = ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK")
    dangling = ("libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Qml.so.6", "SYMLINK")
    assert trimming.without_dangling([there, good, dangling], [there]) == [there, good]


@pytest.mark.parametrize("before", [None, "/opt/lib"])
def test_programs_started_by_the_frozen_one_find_their_own_libraries(
    monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/standfirst/_internal")
    monkeypatch.setenv("_PYI_ARCHIVE_FILE", "/usr/bin/standfirst")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(ROOT / "packaging" / "pyinstaller" / "own_environment.py"))
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert not [name for name in os.environ if name.startswith("_PYI_")]


def test_every_kind_of_picture_that_qt_needs_a_plugin_for_keeps_it(trimming: ModuleType) -> None:
    built_in = {"bmp", "png"}
    of_newer_qt = {"avif"}
    plugins = {name.removeprefix("q") for name in trimming.PLUGINS["imageformats"]}
    assert SHOWN_FORMATS - built_in - of_newer_qt <= plugins


def test_windows_offers_standfirst_for_every_suffix_and_takes_none_over() -> None:
    text = windows.associations()
    for fmt in FORMATS:
        for suffix in fmt.suffixes:
            last = suffix.rpartition(".")[2]
            assert f'"Software\\Classes\\.{last}\\OpenWithProgids"' in text
    assert not re.search(r'Subkey: "Software\\Classes\\\.\w+";', text)
    script = (ROOT / "packaging/pyinstaller/windows/standfirst.iss").read_text("utf-8")
    assert "for_installers\\associations.iss" in script


@pytest.mark.parametrize("name", windows.PROGRAMS)
def test_a_program_for_windows_tells_its_version(name: str) -> None:
    told = windows.version_resource(name)
    compile(told, name, "eval")
    assert f"'ProductVersion', '{__version__}'" in told


def test_macos_is_told_of_every_suffix() -> None:
    told = plistlib.loads(plistlib.dumps(apple.info_plist()))
    assert told["CFBundleShortVersionString"] == __version__
    rows = told["CFBundleDocumentTypes"]
    known = {suffix for row in rows for suffix in row.get("CFBundleTypeExtensions", ())}
    assert known == {suffix.rpartition(".")[2] for fmt in FORMATS for suffix in fmt.suffixes}
    assert {row["LSHandlerRank"] for row in rows} == {"Alternate"}


@pytest.mark.parametrize(("kind", "drawn"), [("ico", icons.ico), ("icns", icons.icns)])
def test_icons_of_other_systems_can_be_read(
    tmp_path: Path, kind: str, drawn: object, qapp: object
) -> None:
    path = tmp_path / f"standfirst.{kind}"
    path.write_bytes(drawn())  # type: ignore[operator]
    reader = QImageReader(str(path))
    sizes = set()
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        sizes.add(reader.read().width())
    assert {16, 32, 128, 256} <= sizes


def test_the_bill_of_materials_is_the_same_each_time_and_names_every_part() -> None:
    parts = [
        Component("bleach", "6.4.0", "Apache-2.0", "pkg:pypi/bleach@6.4.0", ()),
        Component("zlib1g", "1.2.13", "", "pkg:deb/debian/zlib1g@1.2.13", ()),
    ]
    bill = json.loads(bill_of_materials(parts))
    assert bill == json.loads(bill_of_materials(parts))
    assert bill["specVersion"] == "1.6"
    assert [row["purl"] for row in bill["components"]] == [part.address for part in parts]
    assert bill["metadata"]["component"]["version"] == __version__


def test_the_binding_finds_its_support_compiled(tmp_path: Path) -> None:
    rows = part_of_freezing("binding_support").compiled(tmp_path)
    assert all(Path(source).name == Path(source).stem + ".pyc" for source, _ in rows)
    for source in (tmp_path / "shiboken6" / "files.dir").rglob("*.py"):
        source.unlink()
    asked = "import sys, PySide6.QtCore; print(sys.modules['shibokensupport.signature.loader'])"
    around = {**os.environ, "PYTHONPATH": str(tmp_path)}
    command = [sys.executable, "-B", "-OO", "-c", asked]
    told = subprocess.run(command, env=around, capture_output=True, text=True, check=True).stdout
    (loader,) = (source for source, _ in rows if source.endswith("loader.pyc"))
    assert loader in told
