"""Keeps the translations of the window: `update` writes the .ts files anew, `release` the .qm.

    python packaging/translations.py update    # after texts changed; then translate with Linguist
    python packaging/translations.py release   # after translating; commit both kinds of files

Every text of the window is found here, and nowhere else: what stands in calls of tr and its kin,
what stands in tables that are shown row by row, and what the core says of files. Qt's own
lupdate finds neither tables nor calls of plain functions.
"""

import argparse
import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

# Only now that it can be found, wherever this is started.
from reader.model import Colour, QuoteKind, SourceType  # noqa: E402
from reader.ui import deeds, menus  # noqa: E402
from reader.ui.actions import COMMANDS  # noqa: E402
from reader.ui.listing.entries import OF_FILE, OF_FOLDER  # noqa: E402
from reader.ui.sidebar.sources import UNNAMED  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr")
CONTEXT = "Standfirst"
_ONE = frozenset({"tr", "saying"})
_MANY = frozenset({"trn", "saying_of"})  # the number first, the text for one, that for many
_SAYING = frozenset({"Note", "__init__"})  # what notes and errors are made of is shown as it is

# Tables whose rows are shown one by one: everything in them that reads like words.
TABLES = {
    "reader.cleaning.examples": "EXAMPLES",
    "reader.export.as_outline": "KINDS",
    "reader.export.source_audit": "SHOWN",
    "reader.formats.foreign": "_BY_START _OF_OLE _OF_PALM _OF_ZIP",
    "reader.formats.foreign_media": "_KINDS",
    "reader.formats.opening": "_KINDS",
    "reader.formats.pointers": "_CARDS",
    "reader.ui.audit.auditing": "_SEARCHES",
    "reader.ui.correcting.in_words": "_ROLES",
    "reader.ui.exporting.formats": "GROUPS _BOOK_PICTURES _PICTURES _SWITCHES",
    "reader.ui.find_bar": "OPTIONS",
    "reader.ui.help.shortcuts": "ELSEWHERE",
    "reader.ui.inks": "_NAMES",
    "reader.ui.keeping": "_CHANGED",
    "reader.ui.menus": "_SHORT",
    "reader.ui.navigation": "_ENDS",
    "reader.ui.noting": "_TOLD",
    "reader.ui.preferences.simple": "FILES QUOTES",
    "reader.ui.printing.options": "TICKS",
    "reader.ui.printing.preview": "_NUMBERS",
    "reader.ui.sidebar.notes": "_DEEDS",
    "reader.ui.sidebar.outline_tabs": "SOUGHT",
    "reader.ui.sidebar.quotes_panel": "_ORDERS _SAID",
    "reader.ui.status_bar": "_SEARCHES",
    "reader.ui.text_form": "PICTURES THEMES",
}
# What is shown of a row with other things in it.
COLUMNS = {
    "reader.cleaning.rules:RULES": "reason",
    "reader.export.attributed.styles:STYLES": "title",
    "reader.export.attributed.template:PLACEHOLDERS": "meaning",
    "reader.export.registry:WRITERS": "title",
    "reader.formats.table:FORMATS": "title noun",
    "reader.ui.actions:COMMANDS": "text tip",
    "reader.ui.encodings:ENCODINGS": "title group",
    "reader.ui.listing.entries:OF_FILE": "title",
    "reader.ui.listing.entries:OF_FOLDER": "title",
    "reader.ui.preferences.pages:PAGES": "title",
    "reader.ui.sidebar.tabs:TABS": "title empty",
}
# What systems say of files; the rest of it stays as the system says it.
_SYSTEM = (
    *("file name too long", "input/output error", "is a directory", "no space left on device"),
    *("no such file or directory", "permission denied", "read-only file system"),
)


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the window; `one` is that for a single thing where there are two."""

    source: str
    where: str
    one: str = ""


@cache
def texts() -> dict[str, Text]:
    """Return every text by itself, in the order of the files it stands in."""
    found: dict[str, Text] = {}
    for text in (*_called(), *_in_tables(), *_put_together()):
        known = found.setdefault(text.source, text)
        if text.one and not known.one:
            found[text.source] = text
    return {text.source: text for text in sorted(found.values(), key=lambda t: (t.where, t.source))}


# What stands in calls


def _called() -> Iterator[Text]:
    for module in sorted((ROOT / "reader").rglob("*.py")):
        where = module.relative_to(ROOT).as_posix()
        tree = ast.parse(module.read_text(encoding="utf-8"))
        known = {name: text for node in tree.body for name, text in _constants(node)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield from _in_call(node, known, where)


def _constants(node: ast.stmt) -> Iterator[tuple[str, str]]:
    """Yield the names that a module gives to texts."""
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant | ast.Tuple):
        names = [one for target in node.targets for one in _parts(target)]
        for name, value in zip(names, _parts(node.value), strict=False):
            if isinstance(name, ast.Name) and (text := _literal(value, {})):
                yield name.id, text


def _parts(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]


def _in_call(call: ast.Call, known: dict[str, str], where: str) -> Iterator[Text]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in _ONE and call.args:
        yield from (Text(text, where) for text in _choices(call.args[0], known))
    elif name in _MANY:
        match [_literal(arg, known) for arg in call.args[1:3]]:
            case [one, many] if many:
                yield Text(many, where, one)
    elif name == "counted" and (word := _literal(call.args[1], known)):
        yield _counted(word, where)
    elif name in _SAYING or name.endswith("Error"):
        given = (_literal(arg, known) for arg in call.args)
        yield from (Text(text, where) for text in given if text and " " in text)


def _choices(node: ast.expr, known: dict[str, str]) -> list[str]:
    """Return the texts an expression may be: "a" if … else "b" is two."""
    if isinstance(node, ast.IfExp):
        return [*_choices(node.body, known), *_choices(node.orelse, known)]
    if isinstance(node, ast.BoolOp):
        return [text for value in node.values for text in _choices(value, known)]
    text = _literal(node, known)
    return [text] if text else []


def _literal(node: ast.expr, known: dict[str, str]) -> str:
    if isinstance(node, ast.Name):
        return known.get(node.id, "")
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


# What stands in tables


def _in_tables() -> Iterator[Text]:
    for module, tables in TABLES.items():
        for table in tables.split():
            yield from (Text(text, _file_of(module)) for text in _words(_table(module, table)))
    for path, columns in COLUMNS.items():
        module, table = path.split(":")
        shown = (getattr(row, name) for name in columns.split() for row in _table(module, table))
        yield from (Text(str(text), _file_of(module)) for text in shown if text)
    yield from (Text(text, "reader/errors.py") for text in _SYSTEM)


def _table(module: str, name: str) -> Iterable[object]:
    table: Iterable[object] = getattr(import_module(module), name)
    return table


def _file_of(module: str) -> str:
    return f"{module.replace('.', '/')}.py"


def _words(value: object) -> Iterator[str]:
    """Yield what reads like words within a value: names of settings and the like do not."""
    match value:
        case str():
            if any(c.islower() for c in value) and not (value.isidentifier() and value.islower()):
                yield value
        case dict():
            for key, inner in value.items():
                yield from (key,) if isinstance(inner, dict) else ()
                yield from [inner] if isinstance(inner, str) else _words(inner)
        case list() | tuple():
            yield from (text for inner in value for text in _words(inner))
        case _ if is_dataclass(value):
            yield from (
                text for field in fields(value) for text in _words(getattr(value, field.name))
            )


# What is put together from single words, so that nobody has to write the same sentence ten times


def _put_together() -> Iterator[Text]:
    for kind in (*deeds.KINDS.values(), deeds.PIECE):
        yield Text(kind, "reader/ui/deeds.py")
        yield Text(f"a {kind}", "reader/ui/deeds.py")
        yield _counted(kind, "reader/ui/deeds.py")
        yield Text(f"Remo&ve this {kind}", "reader/ui/deeds.py")
    yield from (Text(one, "reader/ui/deeds.py") for one in (*deeds.DONE, *deeds.DONE.values()))
    for enum in (Colour, QuoteKind, SourceType):
        yield from (Text(member.value, "reader/model") for member in enum)
    for source_type in SourceType:
        yield Text(source_type.value.capitalize(), "reader/model")
    yield from (Text(text, "reader/ui/sidebar/sources.py") for text in UNNAMED.values())
    for column in (*OF_FILE, *OF_FOLDER):
        yield Text(f"&{column.title}", "reader/ui/listing/page.py")
    for path in dict.fromkeys(command.menu for command in COMMANDS):
        parts = path.split("/")
        for count in range(1, len(parts) + 1):
            yield Text(menus.title_of("/".join(parts[:count])), "reader/ui/menus.py")


def _counted(word: str, where: str) -> Text:
    return Text(f"%Ln {word}s", where, f"%Ln {word}")


# The files of Qt Linguist


def read(language: str) -> dict[str, list[str]]:
    """Return the translations of a language, each in its forms: one, or those of its numbers."""
    path = ts_file(language)
    if not path.exists():
        return {}
    found: dict[str, list[str]] = {}
    for message in ET.parse(path).iter("message"):  # our own file
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            forms = translation.findall("numerusform")
            words = [form.text or "" for form in forms] or [translation.text or ""]
            found[message.findtext("source", "")] = words
    return found


def written(language: str, known: dict[str, list[str]]) -> bytes:
    """Return the file of a language: every text there is, unfinished where it is not known."""
    ts = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(ts, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts().values():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.one else {})
        ET.SubElement(message, "location", filename=f"../../{text.where}")
        ET.SubElement(message, "source").text = text.source
        if text.one:
            ET.SubElement(message, "extracomment").text = f"For one: {text.one}"
        forms = known.get(text.source, [])
        translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if text.one:
            for form in forms or ["", ""]:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = "".join(forms)
    ET.indent(ts, "    ")
    body = ET.tostring(ts, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'.encode()


def ts_file(language: str) -> Path:
    """Return where the translation of a language is kept."""
    return FOLDER / f"standfirst_{language}.ts"


def released(language: str, target: Path) -> None:
    """Write the translation that the window loads. Raises CalledProcessError."""
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    command = [str(tool), "-silent", str(ts_file(language)), "-qm", str(target)]
    subprocess.run(command, check=True)


def main() -> int:
    """Do what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("what", choices=("update", "release"))
    what = parser.parse_args().what
    for language in LANGUAGES:
        if what == "update":
            ts_file(language).write_bytes(written(language, read(language)))
        else:
            released(language, ts_file(language).with_suffix(".qm"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
