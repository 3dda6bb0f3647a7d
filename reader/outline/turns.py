"""Follow a dialogue: two who speak in turn, a paragraph each, are soon named no more."""

from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

PAIR = 2


class Turn(Protocol):
    """What is known of the quote that opens a paragraph."""

    block: int

    @property
    def who(self) -> object:
        """Return whatever tells one speaker from another, None when nobody is named."""


T = TypeVar("T", bound=Turn)


@dataclass(slots=True)
class Turns(Generic[T]):
    """Who spoke in the two paragraphs just before."""

    taken: list[T] = field(default_factory=list)

    def take(self, turn: T) -> None:
        """Note who speaks in a paragraph that a quote opens."""
        if self.taken and self.taken[-1].block == turn.block:
            return
        self.taken.append(turn)
        del self.taken[:-PAIR]

    def next(self, block: int) -> T | None:
        """Return whose turn it is in this paragraph: not the last one's, when two alternate."""
        if [turn.block for turn in self.taken] != [block - 2, block - 1]:
            return None
        one, other = self.taken
        return one if None not in (one.who, other.who) and one.who != other.who else None
