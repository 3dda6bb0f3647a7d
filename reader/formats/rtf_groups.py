"""The groups of a rich text: where the words of each go, and how they are set."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from reader.formats.rtf_paragraphs import Look

BODY, LINK, NOTE, NOWHERE = "body", "link", "footnote", "nowhere"
TEXT = frozenset({BODY, LINK, NOTE})  # where words are the document's
# Groups whose words are for something else, by their first word.
KEPT = frozenset(
    "fonttbl stylesheet info title author pict fldinst listtext pntext bkmkstart".split()
)
_PASSED_NAMES = """
    colortbl header headerl headerr headerf footer footerl footerr footerf nonshppict
    ftnsep ftnsepc aftnsep aftnsepc tc xe rxe filetbl revtbl listtable listoverridetable
    generator object private datastore themedata colorschememapping latentstyles ud sn sv shprslt
    nonesttables annotation atnid atnauthor pntxtb pntxta
"""
PASSED = frozenset(_PASSED_NAMES.split())
# Set apart by a star for programs that know no pictures or text boxes, and read here.
OPEN = frozenset({"shppict", "shpinst"})
_MARKS = {"b": "strong", "i": "em", "strike": "s", "super": "sup", "sub": "sub"}


@dataclass(slots=True)
class Group:
    """How what stands in a group is set, and where its words go."""

    goes: str = BODY
    marks: frozenset[str] = frozenset()
    size: int = 24  # half points
    font: int = -1
    skips: int = 1  # bytes that stand, elsewhere, for a character given by number
    unseen: bool = False
    look: Look = field(default_factory=Look)

    def within(self) -> "Group":
        """Return how a group within this one is set at first."""
        return replace(self, look=replace(self.look))

    def turn(self, mark: str, *, is_on: bool) -> None:
        """Begin a mark or end it."""
        self.marks = self.marks | {mark} if is_on else self.marks - {mark}

    def plain(self) -> None:
        """Set the letters as if nothing had been said of them."""
        self.marks, self.size, self.font, self.unseen = frozenset(), 24, -1, False


def _marking(mark: str) -> Callable[[Group, int | None], None]:
    return lambda group, number: group.turn(mark, is_on=number != 0)


def _on_look(name: str, otherwise: int = 0) -> Callable[[Group, int | None], None]:
    def change(group: Group, number: int | None) -> None:
        setattr(group.look, name, otherwise if number is None else number)

    return change


def _on_group(name: str, otherwise: int) -> Callable[[Group, int | None], None]:
    def change(group: Group, number: int | None) -> None:
        setattr(group, name, otherwise if number is None else number)

    return change


def _hide(group: Group, number: int | None) -> None:
    group.unseen = number != 0


def _afresh(group: Group, _: int | None) -> None:
    group.look = Look()


def _unraised(group: Group, _: int | None) -> None:
    group.marks -= {"sup", "sub"}


def _in_table(group: Group, _: int | None) -> None:
    group.look.in_table = True


def _listed(group: Group, number: int | None) -> None:
    group.look.listed = bool(number)


def _marked(group: Group, number: int | None) -> None:
    group.turn("mark", is_on=bool(number))


# What a word of command changes in the group it stands in.
CHANGES: dict[str, Callable[[Group, int | None], None]] = {
    **{word: _marking(mark) for word, mark in _MARKS.items()},
    "deleted": _hide,
    "f": _on_group("font", -1),
    "fi": _on_look("hang"),
    "fs": _on_group("size", 24),
    "highlight": _marked,
    "ilvl": _on_look("level"),
    "intbl": _in_table,
    "li": _on_look("indent"),
    "ls": _listed,
    "nosupersub": _unraised,
    "outlinelevel": _on_look("outline"),
    "pard": _afresh,
    "plain": lambda group, _: group.plain(),
    "s": _on_look("style"),
    "uc": _on_group("skips", 1),
    "v": _hide,
}
