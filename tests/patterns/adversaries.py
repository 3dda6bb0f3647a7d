"""Makes the strings that a regular expression has most work with, out of its own parsed form.

A pattern takes more than its share of time where it can go over the same characters again: in a
repeat that may give back what it took, or by beginning anew at every character. So every repeat
is pumped with what its body accepts, behind what must come before it, and then made to fail;
and every kind of character the pattern tells apart is repeated alone.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

# How Python itself reads a pattern; the modules have no public name.
from re import _compiler as compiler
from re import _constants as op
from re import _parser as parser

Tree = parser.SubPattern
Node = tuple  # an operator and its arguments

VARIANTS = 3  # ways in which each part of a pattern is spelled out
REPEATED_OFTEN = 16  # times; a repeat of fewer adds a factor, not a power
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_BYTES = 256
_TRIED = 3  # times that a string is repeated to see how it had better end
_SETS = (op.LITERAL, op.NOT_LITERAL, op.IN, op.ANY)
# Kinds of characters that patterns tell apart: letters, digits, blanks, marks, what opens markup.
_ORDINARY = "aZ7_ \n\t.,;:!?-–\"'“”’<>[](){}/\\|#*=&%@+~^$`éß中\0"


@dataclass(frozen=True, slots=True)
class Adversary:
    """A string of any length: its middle repeated."""

    before: str
    pump: str
    after: str

    def text(self, length: int) -> str:
        """Return it with about so many characters."""
        return self.before + self.pump * max(length // len(self.pump), 1) + self.after

    def __str__(self) -> str:
        return f"{self.before!r} + {self.pump!r} * n + {self.after!r}"


class Adversaries:
    """The strings against one pattern. `thorough` tries every two kinds of characters together."""

    def __init__(self, pattern: re.Pattern, *, thorough: bool = False) -> None:
        self._pattern = pattern
        self._is_bytes = isinstance(pattern.pattern, bytes)
        self._tree = parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
        self._taken: dict[str, str] = {}  # by each set of the pattern
        self._thorough = thorough
        self._variants = VARIANTS * 2 if thorough else VARIANTS

    def __iter__(self) -> Iterator[Adversary]:
        for before, pump in dict.fromkeys(self._pumped()):
            if pump:
                yield Adversary(before, pump, self._end_of(before, pump))

    def _pumped(self) -> Iterator[tuple[str, str]]:
        """Return beginnings, and what is to be repeated behind them."""
        for kind in self._kinds:
            yield "", kind
        for before, repeat in self._repeats(self._tree, ()):
            yield from self._against(before, repeat)
        for sample in self._samples(self._tree):
            yield "", sample
            yield "", sample[:-1]
        if self._thorough:
            for two in product(self._kinds, repeat=2):
                yield "", "".join(two)

    def _against(self, before: Sequence[Node], repeat: Node) -> Iterator[tuple[str, str]]:
        bodies = self._samples(repeat[1][2])
        for lead in self._samples(before):
            yield "", lead
            for body in bodies:
                yield lead, body
                yield "", lead + body
                yield "", body + lead

    def _end_of(self, before: str, pump: str) -> str:
        """Return what to end with so that the least of the whole is matched, if anything."""
        return min((*reversed(self._kinds), ""), key=lambda end: self._matched(before, pump, end))

    def _matched(self, before: str, pump: str, end: str) -> int:
        text = Adversary(before, pump, end).text(_TRIED * len(pump))
        found = self._pattern.finditer(text.encode("latin-1") if self._is_bytes else text)
        return sum(len(one[0]) for one in found)

    def _repeats(
        self, tree: Sequence[Node], before: tuple[Node, ...]
    ) -> Iterator[tuple[tuple[Node, ...], Node]]:
        """Return every repeat of a tree, with all that has to stand before it."""
        for node in tree:
            if node[0] in _REPEATS and node[1][1] > REPEATED_OFTEN:
                yield before, node
            for inner in _inside(node):
                yield from self._repeats(inner, before)
            before = (*before, node)

    @cached_property
    def _kinds(self) -> list[str]:
        """Return a character of each kind that the pattern tells apart, those most taken first."""
        sets = {str(node): node for node in _nodes(self._tree) if node[0] in _SETS}
        taken = [self._taken_by(node) for node in sets.values()]
        seen: dict[tuple[bool, ...], str] = {}
        for character in self._known:
            # What stands at the edges of lines and of words is no set, but tells these apart.
            edges = (character == "\n", character.isalnum())
            seen.setdefault((*(character in one for one in taken), *edges), character)
        return [seen[key] for key in sorted(seen, key=sum, reverse=True)]

    @cached_property
    def _known(self) -> str:
        """Return the characters to choose from: those that the pattern names, and ordinary ones."""
        named = "".join(dict.fromkeys("".join(map(_named, _nodes(self._tree))) + _ORDINARY))
        return "".join(one for one in named if not self._is_bytes or ord(one) < _BYTES)

    def _taken_by(self, node: Node) -> str:
        """Return the characters that a set takes, of those to choose from."""
        if str(node) not in self._taken:
            one = compiler.compile(Tree(self._tree.state, [node]), self._tree.state.flags)
            self._taken[str(node)] = "".join(
                known
                for known in self._known
                if one.fullmatch(known.encode("latin-1") if self._is_bytes else known)
            )
        return self._taken[str(node)]

    def _of_a_kind(self, node: Node) -> str:
        return "".join(kind for kind in self._kinds if kind in self._taken_by(node))

    def _samples(self, tree: Sequence[Node]) -> list[str]:
        """Return some strings that a tree, or a piece of one, matches."""
        return list(dict.fromkeys(self._sample(tree, n, {}) for n in range(self._variants)))

    def _sample(self, tree: Sequence[Node], variant: int, groups: dict[int, str]) -> str:
        return "".join(self._sample_of(node, variant, groups) for node in tree)

    def _sample_of(self, node: Node, variant: int, groups: dict[int, str]) -> str:
        operator, argument = node
        if operator in _SETS:
            taken = self._of_a_kind(node)
            return taken[variant % len(taken)] if taken else ""
        if operator in _REPEATS:
            least, most, body = argument
            times = max(least, min(most, variant, 1))  # at first without what may be missing
            return self._sample(body, variant, groups) * times
        if operator is op.BRANCH:
            choices = argument[1]
            return self._sample(choices[variant % len(choices)], variant, groups)
        if operator is op.GROUPREF:
            return groups.get(argument, "")
        if operator is op.ASSERT and argument[0] > 0:
            return ""  # what follows spells it out
        inside = "".join(self._sample(inner, variant, groups) for inner in _inside(node))
        if operator is op.SUBPATTERN:
            groups[argument[0]] = inside
        return "" if operator is op.ASSERT_NOT else inside


def _inside(node: Node) -> list[Tree]:
    """Return the trees within a node."""
    operator, argument = node
    if operator is op.BRANCH:
        return list(argument[1])
    if operator is op.GROUPREF_EXISTS:
        return [tree for tree in argument[1:] if tree is not None]
    if operator is op.ATOMIC_GROUP:
        return [argument]
    if operator in (*_REPEATS, op.SUBPATTERN, op.ASSERT, op.ASSERT_NOT):
        return [argument[-1]]
    return []


def _nodes(tree: Sequence[Node]) -> Iterator[Node]:
    for node in tree:
        yield node
        for inner in _inside(node):
            yield from _nodes(inner)


def _named(node: Node) -> str:
    """Return the characters that a set names, one of each stretch."""
    operator, argument = node
    if operator in (op.LITERAL, op.NOT_LITERAL):
        return chr(argument)
    if operator is op.IN:
        return "".join(map(_named, argument))
    if operator is op.RANGE:
        return chr(argument[0])
    return ""
