"""Frozen, slotted dataclasses that cost little to define.

`dataclass(frozen=True, slots=True)` compiles half a dozen functions for every class. A hundred
classes stand between a start and the first painted article, and making them took a third of the
time that is ours. A record compiles one function, and is in every other way such a dataclass:
`fields`, `replace` and `match` know it.
"""

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, Never, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Make a frozen dataclass with slots of a class.

    >>> @record
    ... class Place:
    ...     line: int
    ...     column: int = 1
    >>> Place(3)
    Place(line=3, column=1)
    """
    # What the standard one is left to do, it does without compiling anything.
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    own: tuple[Any, ...] = fields(made)
    compared = _values_of([one.name for one in own if one.compare])
    made.__init__ = _init(made, own)
    made.__repr__ = _repr([one.name for one in own if one.repr])
    made.__eq__ = _eq(compared)
    if "__hash__" not in cls.__dict__:
        made.__hash__ = lambda self: hash(compared(self))
    made.__reduce__ = _reduce(_values_of([one.name for one in own]))
    made.__setattr__ = made.__delattr__ = _refuse
    return made  # type: ignore[no-any-return]


def _values_of(names: list[str]) -> Callable[[object], tuple[object, ...]]:
    if len(names) > 1:
        return attrgetter(*names)
    return lambda self: tuple(getattr(self, name) for name in names)


def _init(made: Any, own: tuple[Any, ...]) -> object:  # noqa: ANN401
    """Compile the one function that must be quick: it is called for every word of an article."""
    known: dict[str, object] = {"MISSING": MISSING}
    given, lines = [], []
    for one in own:
        name = one.name
        known[f"put_{name}"] = getattr(made, name).__set__  # the slot's own way in
        known[f"usual_{name}"], known[f"new_{name}"] = one.default, one.default_factory
        is_made = one.default_factory is not MISSING
        may_lack = is_made or one.default is not MISSING
        given.append(f"{name}=usual_{name}" if may_lack else name)
        value = f"new_{name}() if {name} is MISSING else {name}" if is_made else name
        lines.append(f"    put_{name}(self, {value})")
    head = f"def __init__({', '.join(('self', *given))}):"
    exec("\n".join((head, *(lines or ["    pass"]))), known)
    return known["__init__"]


def _repr(names: list[str]) -> Callable[[object], str]:
    def written(self: object) -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({values})"

    return written


def _eq(compared: Callable[[object], tuple[object, ...]]) -> Callable[[object, object], object]:
    def equal(self: object, other: object) -> object:
        if type(self) is not type(other):
            return NotImplemented
        return compared(self) == compared(other)

    return equal


def _reduce(values: Callable[[object], tuple[object, ...]]) -> Callable[[object], object]:
    return lambda self: (type(self), values(self))


def _refuse(_self: object, name: str, *_: object) -> Never:
    message = f"a record cannot be changed: {name}"
    raise FrozenInstanceError(message)
