"""Letters that were broken before the file was written: UTF-8 once read as something else.

What is broken in this way is broken alike wherever it stands, so it can be put right for sure:
of 1,700 files of right text, repairing changes none but those that have such letters.
"""

import re
from collections import Counter
from collections.abc import Iterator

from reader.model import Note
from reader.records import record
from reader.saying import Saying, listed, saying, saying_of

NOTE = "mojibake"
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
# What bytes that begin a letter of UTF-8 were read as, before what the second one was read as;
# controls that Windows has letters for. Most texts have neither: then nothing is loaded.
_SECOND = "".join(
    sorted(
        {
            bytes([byte]).decode(codec, "ignore")
            for byte in range(0x80, 0xC0)
            for codec in ("latin-1", "cp1250", "cp1251", "cp1252", "mac_roman", "cp437")
        }
    )
)
_FIRST = "".join(
    sorted(
        {
            bytes([byte]).decode(codec, "ignore")
            for byte in range(0xC2, 0xF5)
            for codec in ("latin-1", "cp1250", "cp1251", "cp1252", "mac_roman", "cp437")
        }
    )
)
_SUSPECT = re.compile(rf"[\x80-\x84\x86-\x9f]|[{re.escape(_FIRST)}][{re.escape(_SECOND)}]")
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_BETWEEN_TAGS = re.compile(r"([<>]+)")
_QUOTED = 2  # broken letters in a line that speaks of them; a line that has more is broken
_SURE = 3  # broken letters that are no chance in a text that has no others
# Our own exports hold what a person saw, with broken letters or without.
_SIGNED = re.compile(r"""\bgenerator["']?\W{1,4}(?:content=\W)?Standfirst\b""")
_HEAD = 65_536  # characters; an export signs near its top
_SHOWN = 5  # sorts of broken letters that are named


@record
class Repaired:
    """A text with its letters put right, and what each of the broken ones became."""

    text: str
    mended: tuple[tuple[str, str], ...] = ()


def repaired(text: str) -> Repaired:
    """Put broken letters right where there is no doubt what they were."""
    if text.isascii() or _SIGNED.search(text[:_HEAD]):
        return Repaired(text)
    lines = text.split("\n")
    mended: list[tuple[str, str]] = []
    for place, line in enumerate(lines):
        if _is_suspect(line):
            lines[place] = "".join(_mended(line, mended))
    if not mended or (len(mended) == 1 and _may_be_meant(mended[0][0])):
        return Repaired(text)
    return Repaired("\n".join(lines), tuple(mended))


def _is_suspect(words: str) -> bool:
    return not words.isascii() and _SUSPECT.search(words) is not None


def _may_be_meant(letters: str) -> bool:
    return len(letters) < _SURE and letters.isprintable()


def _mended(line: str, mended: list[tuple[str, str]]) -> Iterator[str]:
    for piece in _BETWEEN_TAGS.split(line):
        right = _put_right(piece) if _is_suspect(piece) else piece
        if right is not piece:
            mended += _changes(piece, right)
        yield right


def _put_right(piece: str) -> str:
    # Few files come this far, and loading it takes longer than opening most of them.
    import ftfy  # noqa: PLC0415

    right = ftfy.fix_encoding(piece, replace_lossy_sequences=False)
    if right.count(_REPLACEMENT) > piece.count(_REPLACEMENT):
        return piece  # what was there is lost, and the broken letters tell more of it
    return piece if _is_about_it(piece, right) else right


def _is_about_it(piece: str, right: str) -> bool:
    """Tell whether somebody set broken letters beside the right ones, to speak of them."""
    changes = [change for change in _changes(piece, right) if change[0].isprintable()]
    return len(changes) <= _QUOTED and any(letter in piece for _, letter in changes)


def _changes(piece: str, right: str) -> Iterator[tuple[str, str]]:
    """Yield every broken run with what became of it."""
    before, after = _FOREIGN.findall(piece), _FOREIGN.findall(right)
    if len(before) != len(after):  # a blank was part of one
        yield _letters_of(before), _letters_of(after)
        return
    yield from (
        (broken, letter) for broken, letter in zip(before, after, strict=True) if broken != letter
    )


def _letters_of(runs: list[str]) -> str:
    return " ".join(dict.fromkeys(runs))


def note_of(mended: tuple[tuple[str, str], ...]) -> Note:
    """Return what a reader should know of letters that were repaired."""
    sorts = Counter(mended).most_common()
    shown = (_told(broken, letter, count) for (broken, letter), count in sorts[:_SHOWN])
    told = listed(shown)
    if len(sorts) > _SHOWN:
        told = saying("{shown} and {count} other sorts", shown=told, count=len(sorts) - _SHOWN)
    words = saying_of(
        len(mended),
        "%Ln broken letter was repaired: {letters}. “Repair broken letters” in File > Text "
        "encoding shows them as they stand in the file.",
        "%Ln broken letters were repaired: {letters}. “Repair broken letters” in File > Text "
        "encoding shows them as they stand in the file.",
        letters=told,
    )
    return Note(NOTE, words)


def _told(broken: str, letter: str, count: int) -> Saying:
    return saying_of(
        count,
        "“{broken}” is “{letter}”",
        "“{broken}” is “{letter}” (%Ln times)",
        broken=_visible(broken),
        letter=_visible(letter),
    )


def _visible(letters: str) -> str:
    r"""Return letters as a page would show them, blanks and controls among them by a name.

    >>> _visible("â\x80\x99"), _visible("Â\xa0")
    ('â€™', 'Â[blank]')
    """
    return "".join(map(_shown, letters))


def _shown(letter: str) -> str:
    if letter.isspace() and letter != " ":
        return "[blank]"
    if letter.isprintable():
        return letter
    on_windows = letter.encode("latin-1", "ignore").decode("cp1252", "ignore")
    return on_windows if on_windows.isprintable() and on_windows else f"[{ord(letter):X}]"
