"""The bombs of the shared generator of hostile files, each in any size.

The generator makes all of its bombs at one scale, where some have a tenth of a megabyte and others
twenty. Here every bomb is made on its own: what the generator yields beside a name is put off
until a size is asked for.
"""

import ast
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_FUNCTION = "bombs"  # of the generator: a scale in, pairs of a name and bytes out
_SEED = 1
_TRIES = 6  # at a size; some bombs grow as the square of the scale
_NEAR = 1.1  # times the size that was asked for


@dataclass(slots=True)
class _Scale:
    """A number that can be changed while the generator waits."""

    of: float = 1.0

    def __rmul__(self, number: float) -> float:
        return number * self.of


@dataclass(frozen=True, slots=True)
class Bomb:
    """A way to make a file that is hard to read, as large as is wanted."""

    name: str
    _make: Callable[[], bytes] = field(repr=False)
    _scale: _Scale = field(repr=False)
    _chance: random.Random = field(repr=False)

    def at(self, scale: float) -> bytes:
        """Return the bomb at a scale of the generator."""
        self._scale.of = scale
        self._chance.seed(_SEED)
        try:
            return self._make()
        finally:
            self._scale.of = 1.0

    def of_size(self, size: int) -> bytes:
        """Return the bomb in about so many bytes, or as near as it gets."""
        scale = 1.0
        made = self.at(scale)
        for _ in range(_TRIES):
            if size / _NEAR < len(made) < size * _NEAR:
                break
            scale *= size / len(made)
            before, made = len(made), self.at(scale)
            if before == len(made):  # it has one size only
                break
        return made


def bombs(generator: Path) -> Iterator[Bomb]:
    """Yield every bomb of the generator; each is to be made before the next is asked for."""
    tree = ast.parse(generator.read_text("utf-8"))
    names: dict[str, Any] = {"__name__": "bombs"}
    exec(compile(_PutOff().visit(tree), str(generator), "exec"), names)
    scale, chance = _Scale(), random.Random(_SEED)
    for name, make in names[_FUNCTION](chance, scale):
        yield Bomb(name, make, scale, chance)


class _PutOff(ast.NodeTransformer):
    """Turns `yield name, bytes` into `yield name, lambda: bytes` in the generator's function."""

    def visit_FunctionDef(self, function: ast.FunctionDef) -> ast.FunctionDef:
        return (
            ast.fix_missing_locations(self.generic_visit(function))
            if function.name == _FUNCTION
            else function
        )

    def visit_Yield(self, given: ast.Yield) -> ast.Yield:
        match given.value:
            case ast.Tuple(elts=[name, made], ctx=ctx):
                later = ast.Lambda(ast.arguments([], [], None, [], [], None, []), made)
                given.value = ast.Tuple([name, later], ctx)
        return given
