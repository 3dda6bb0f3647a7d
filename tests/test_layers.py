"""Reads the imports and keeps the layer table of the map true."""

import ast
from pathlib import Path

import pytest

READER = Path(__file__).parent.parent / "reader"
PARSERS = {
    "bleach",
    "brotli",
    "charset_normalizer",
    "ftfy",
    "mammoth",
    "markdown_it",
    "pypdfium2",
    "selectolax",
    "warcio",
    "webencodings",
}
BELOW = {"model", "text", "lexicon"}
# What each part of reader/ may import: parts of reader, and packages from outside.
TABLE: dict[str, set[str]] = {
    "model": set(),
    "text": set(),
    "lexicon": set(),
    "records": set(),
    "errors": {"saying"},
    "saying": set(),
    "assets": set(),
    "writing": {"errors"},
    "limits": {"psutil"},
    "frames": set(),
    "picture_files": {"text", "errors"},
    "picture_kinds": set(),
    "formats": {"model", "text", "errors", "saying", "picture_kinds", *PARSERS},
    "judging": BELOW,
    "anatomy": BELOW,
    "cleaning": {*BELOW, "saying"},
    "outline": {*BELOW, "saying"},
    "export": {
        *BELOW,
        "errors",
        "saying",
        "writing",
        "picture_files",
        "picture_kinds",
        "bleach",
        "reader",
    },
    "annotations": {"model", "text", "errors", "saying", "writing", "platformdirs"},
    "listing": {
        *("model", "text", "errors", "saying", "pipeline", "annotations", "platformdirs", "reader")
    },
    "pipeline": {*BELOW, "errors", "formats", "judging", "anatomy", "cleaning", "outline"},
    "exporting": {"model", "errors", "export", "changes", "pipeline", "worker"},
    "telling": {"export", "changes", "pipeline", "worker"},
    "changes": {"model", "errors", "annotations", "pipeline"},
    "library": {"model", "pipeline", "export"},
    "cli": {"pipeline", "errors", "worker", "commands", "ui", "reader"},
    "commands": {
        *("pipeline", "export", "errors", "batch", "verifying", "worker", "writing", "limits"),
        *("assets", "formats", "frames", "model", "ui"),  # the self-test looks into every room
        *("tqdm", "reader"),
    },
    "batch": {
        *("lexicon", "pipeline", "annotations", "export", "errors", "worker", "writing"),
        *("frames", "limits"),
    },
    "verifying": {"model", "pipeline", "export", "errors", "worker", "reader"},
    "worker": {
        "frames",
        "limits",
        "telling",
        "verifying",
        "pipeline",
        "annotations",
        "changes",
        "exporting",
        "listing",
        "export",
        "errors",
        "model",
    },
    "ui": {
        "annotations",
        "saying",
        "model",
        "text",
        "pipeline",
        "export",
        "errors",
        "worker",
        "frames",
        "limits",
        "writing",
        "assets",
        "picture_files",
        "reader",
        "PySide6",
        "shiboken6",
    },
}
STANDARD = set(__import__("sys").stdlib_module_names)
EVERYWHERE = {"records"}  # how our classes are made


def part_of(module: Path) -> str:
    return module.relative_to(READER).parts[0].removesuffix(".py")


def imported(module: Path) -> set[str]:
    """Return the parts of reader and the outside packages a module imports, lazily or not."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: relative import"
            base = node.module or ""
            names = [f"reader.{a.name}" for a in node.names] if base == "reader" else [base]
        else:
            continue
        for name in names:
            top, _, rest = name.partition(".")
            inside = rest.partition(".")[0]
            # `from reader import __version__` imports the package's face, not a part.
            face = not inside or (
                not any((READER / inside).glob("*.py")) and not (READER / f"{inside}.py").exists()
            )
            found.add(top if top != "reader" or face else inside)
    return found - STANDARD


MODULES = sorted(
    path for path in READER.rglob("*.py") if path.parent != READER or path.name[0] != "_"
)


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(READER)))
def test_a_layer_imports_only_what_lies_below(module: Path) -> None:
    part = part_of(module)
    assert part in TABLE, f"{part} has no row in the layer table"
    assert imported(module) <= TABLE[part] | {part} | EVERYWHERE


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(READER)))
def test_a_module_is_about_one_thing(module: Path) -> None:
    lines = len(module.read_text(encoding="utf-8").splitlines())
    assert part_of(module) == "lexicon" or lines <= 300


def test_no_module_is_a_junk_drawer() -> None:
    names = {module.stem for module in MODULES}
    assert names.isdisjoint({"utils", "util", "misc", "common", "shared", "helpers"})
