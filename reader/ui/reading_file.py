"""How every file was left, and which lay open: one small file, kept in the user's data folder.

A file is known by what it holds; one that has changed, by its path. Several windows write here:
each takes what stands there and puts in what it knows better, so none undoes what another did.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, field, fields, replace
from pathlib import Path
from typing import Any, TypeVar

from reader.errors import StandfirstError, WriteError, reason
from reader.model import Anchor, Span
from reader.records import record
from reader.ui.words import tr

NAME = "reading.json"
VERSION = 1
MOST_FILES = 400  # some two hundred kilobytes; older ones are forgotten first
MOST_TABS = 100
CONTEXT = 48  # characters: as many words as are the only ones of an article

T = TypeVar("T")


@record
class Bookmark:
    """How a reader left one file."""

    path: str
    offset: int = -1  # of the place in the article's text; -1 at its beginning
    words: str = ""  # at the place
    before: str = ""  # what stands around them
    after: str = ""
    ahead: int = 0  # how many of the words stand before the place
    zoom: int = 0  # percent; 0 where none was chosen for this file
    tab: str = ""  # of the sidebar
    encoding: str = ""  # where a person chose one
    when: int = 0  # seconds since 1970
    part: int = -1  # of a file that holds several articles, which one

    @classmethod
    def at(cls, path: Path, text: str, offset: int) -> "Bookmark":
        """Return a place in an article's text, with the words around it."""
        if offset < 0:
            return cls(str(path))
        from reader.annotations.anchoring import anchored  # noqa: PLC0415  # not at start

        start = max(min(offset, len(text) - CONTEXT), 0)
        anchor = anchored(text, Span(start, start + CONTEXT))
        return cls(
            str(path), offset, anchor.exact, anchor.before, anchor.after, offset - anchor.start
        )

    def place_in(self, text: str) -> int:
        """Return where the place is in a text that may have changed; -1 when it has gone.

        >>> Bookmark("a", 9, "fell and rose again", "The tide ").place_in("It fell and rose again.")
        3
        """
        if self.offset < 0:
            return -1
        from reader.annotations.anchoring import spans_of  # noqa: PLC0415  # not at start

        anchor = Anchor(self.words, self.before, self.after, self.offset - self.ahead)
        (span,) = spans_of(text, [anchor])
        return min(span.start + self.ahead, len(text) - 1) if span else -1


@record
class Lying:
    """A file that lay open in a tab."""

    path: str
    title: str = ""
    part: int = -1  # of a file that holds several articles, which one


@record
class Session:
    """The tabs of a window, from left to right."""

    tabs: tuple[Lying, ...] = ()
    front: int = 0


@record
class Reading:
    """All that the file holds; `files` by the sha256 of their bytes, and the part of them."""

    files: Mapping[str, Bookmark] = field(default_factory=dict)
    session: Session = Session()

    def of(self, key: str, path: Path, part: int = -1) -> Bookmark | None:
        """Return how a file was left: by what it holds, or else the last of its path and part."""
        known = self.files.get(key)
        if known is not None:
            return known
        wanted = (str(path), part)
        same = [kept for kept in self.files.values() if (kept.path, kept.part) == wanted]
        return max(same, key=lambda kept: kept.when, default=None)

    def having(self, files: Mapping[str, Bookmark], session: Session | None) -> "Reading":
        """Return it with some files left anew, and with these tabs if they are given."""
        newest = sorted({**self.files, **files}.items(), key=lambda item: item[1].when)
        return replace(self, files=dict(newest[-MOST_FILES:]), session=session or self.session)


class ReadingFileError(StandfirstError):
    """The file cannot be used as it is; the words are a sentence to a person."""


class NewerError(ReadingFileError):
    """A newer Standfirst wrote it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            tr(
                "A newer Standfirst wrote “{path}”. Until this one is as new, it does not "
                "remember where you stop reading.",
                path=path,
            )
        )


class ClosedError(ReadingFileError):
    """It may not be read, or the disk does not take it."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            tr(
                "Standfirst does not remember where you stop reading, because “{path}” can "
                "be neither read nor written ({why}). Check its permissions, or free some "
                "space.",
                path=path,
                why=why,
            )
        )


class DamagedError(ReadingFileError):
    """It makes no sense; unless the disk says no, it is set aside."""

    def __init__(self, path: Path) -> None:
        from reader.writing import set_aside  # noqa: PLC0415  # hardly ever

        try:
            aside = set_aside(path, path.suffix)
        except OSError:
            sentence = tr(
                "“{path}” is damaged and can neither be read nor set aside. Remove it.", path=path
            )
        else:
            sentence = tr(
                "Where you stopped reading could not be read from a damaged file. It was set "
                "aside as “{aside}”.",
                aside=aside,
            )
        super().__init__(sentence)


def load(path: Path) -> Reading:
    """Return what the file holds; nothing, when there is none.

    Raises ReadingFileError; a damaged file has then been set aside, one that a newer Standfirst
    wrote is still there.
    """
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        version = found["version"]
        if isinstance(version, int) and version > VERSION:
            raise NewerError(path)
        return Reading(_files(found["files"]), _session(found["session"]))
    except FileNotFoundError:
        return Reading()
    except OSError as error:
        raise ClosedError(path, reason(error)) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedError(path) from error


def save(path: Path, files: Mapping[str, Bookmark], session: Session | None) -> None:
    """Put files left anew, and the tabs if given, into the file.

    Raises ReadingFileError when what is there cannot be read or the disk says no.
    """
    from reader.writing import sweep, write_atomically  # noqa: PLC0415  # not at start

    sweep(path.parent)
    reading = load(path).having(files, session)
    written = {
        "version": VERSION,
        "files": {sha256: _brief(kept) for sha256, kept in reading.files.items()},
        "session": asdict(reading.session),
    }
    try:
        write_atomically(path, json.dumps(written, indent=0).encode())
    except WriteError as error:
        raise ClosedError(path, error.why) from error


def _files(found: dict[str, Any]) -> dict[str, Bookmark]:
    files = {str(sha256): _understood(Bookmark, kept) for sha256, kept in found.items()}
    return {sha256: kept for sha256, kept in files.items() if kept is not None}


def _session(found: dict[str, Any]) -> Session:
    tabs = [_understood(Lying, tab) for tab in found["tabs"][:MOST_TABS]]
    front = found["front"]
    return Session(
        tuple(tab for tab in tabs if tab), max(front, 0) if isinstance(front, int) else 0
    )


def _understood(kind: type[T], found: object) -> T | None:
    """Return a value made of what makes sense of it; None without a path."""
    if not isinstance(found, dict) or not isinstance(found.get("path"), str):
        return None
    usual = kind(path="")  # type: ignore[call-arg]  # Bookmark and Lying have one
    known = {
        one.name: found[one.name]
        for one in fields(usual)  # type: ignore[arg-type]  # they are dataclasses
        if type(found.get(one.name)) is type(getattr(usual, one.name))
    }
    return kind(**known)


def _brief(kept: Bookmark) -> dict[str, object]:
    """Return what is worth writing down."""
    usual = asdict(Bookmark(kept.path))
    return {
        name: value
        for name, value in asdict(kept).items()
        if name == "path" or value != usual[name]
    }
