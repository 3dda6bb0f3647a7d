"""Finds every place of the package that uses a regular expression, and how."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

READER = Path(__file__).parents[2] / "reader"
# The methods that begin at one place only; every other goes through the whole text, and is
# measured as `finditer`, which does what any of them can do.
ANCHORED = frozenset({"match", "fullmatch"})
SEARCHING = frozenset({"search", "finditer", "findall", "sub", "subn", "split"})
WHOLE = "finditer"


@dataclass(frozen=True, slots=True, order=True)
class Site:
    """A call that compiles a pattern, or uses one that is written on the spot."""

    module: str
    line: int
    names: tuple[str, ...] = ()  # that the pattern is kept under, when it is made on import
    function: str = "compile"

    def __str__(self) -> str:
        return f"{self.module}:{self.line}{''.join(f' {name}' for name in self.names)}"


def module_of(path: Path) -> str:
    parts = path.relative_to(READER.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _trees() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(READER.rglob("*.py")):
        yield module_of(path), ast.parse(path.read_text(encoding="utf-8"))


def sites() -> list[Site]:
    """Return every call of the module `re` that takes a pattern."""
    return [site for module, tree in _trees() for site in _sites_in(module, tree)]


def _sites_in(module: str, tree: ast.Module) -> Iterator[Site]:
    names: dict[ast.AST, tuple[str, ...]] = {}
    for statement in tree.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign):
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            kept = tuple(n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name))
            names |= dict.fromkeys(ast.walk(statement), kept)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (function := _of_re(node.func)):
            yield Site(module, node.lineno, names.get(node, ()), function)


def _of_re(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute) and ast.unparse(called.value) == "re":
        return called.attr if called.attr in {"compile", *ANCHORED, *SEARCHING} else ""
    return ""


def methods() -> dict[tuple[str, str], frozenset[str]]:
    """Return what is done with each name in each module.

    A name that is handed on may be used in any way, and so may one that is matched from a place
    within the text, again and again.
    """
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for module, tree in _trees():
        called = {node.func: node for node in ast.walk(tree) if isinstance(node, ast.Call)}
        asked: set[ast.AST] = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and (name := _last_name(node.value)):
                asked.add(node.value)
                if node.attr in ANCHORED | SEARCHING:
                    alone = node not in called or len(called[node].args) == 1
                    found[module, name].add(node.attr if alone and node.attr in ANCHORED else WHOLE)
            elif (name := _last_name(node)) and node not in asked and _is_read(node):
                found[module, name].add(WHOLE)
    return {place: frozenset(used) for place, used in found.items()}


def _last_name(node: ast.AST) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


def _is_read(node: ast.AST) -> bool:
    return isinstance(getattr(node, "ctx", None), ast.Load)
