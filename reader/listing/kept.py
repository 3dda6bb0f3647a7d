"""Summaries of files that were read before, in the user's cache folder.

It is only a cache: whatever is wrong with it, the files are read again and nobody is bothered.
"""

import json
import os
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from types import TracebackType

import platformdirs

from reader import __version__
from reader.model import Listed, Summary

VERSION = 1  # of the table; what another version or another Standfirst found is found again
MOST = 200_000  # summaries; some sixty megabytes. Those that were put in first go first
_PATIENCE_S = 2.0  # for another window that is writing
_TABLE = """
CREATE TABLE IF NOT EXISTS summaries (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    folder BLOB, name BLOB, size INTEGER, modified INTEGER, by TEXT, summary TEXT,
    UNIQUE (folder, name)
)
"""
_FIND = "SELECT name, size, modified, summary FROM summaries WHERE folder = ? AND by = ?"
_PUT = (
    "INSERT OR REPLACE INTO summaries (folder, name, size, modified, by, summary) "
    "VALUES (?, ?, ?, ?, ?, ?)"
)
_FORGET = "DELETE FROM summaries WHERE number <= (SELECT max(number) FROM summaries) - ?"

Known = Mapping[str, Listed]  # by file name


def place() -> Path:
    """Return where the summaries are kept."""
    return platformdirs.user_cache_path("standfirst", appauthor=False) / "summaries.sqlite"


class KeptSummaries:
    """The summaries that were made with some rules of cleaning switched off, or none."""

    def __init__(self, keep: Sequence[str] = ()) -> None:
        self._by = " ".join([__version__, *sorted(keep)])
        self._database: sqlite3.Connection | None = None

    def __enter__(self) -> "KeptSummaries":
        for _ in range(2):  # what is damaged is made anew
            try:
                self._database = _opened(place())
            except sqlite3.OperationalError:  # locked, or the disk says no: do without
                break
            except (sqlite3.DatabaseError, OSError):
                with suppress(OSError):
                    place().unlink()
            else:
                break
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._database is not None:
            self._database.close()

    def of_folder(self, folder: Path) -> Known:
        """Return what is known of a folder's files."""
        if self._database is None:
            return {}
        try:
            rows = self._database.execute(_FIND, (_bytes(folder), self._by)).fetchall()
        except sqlite3.DatabaseError:
            return {}
        found = (_understood(folder, row) for row in rows)
        return {one.path.name: one for one in found if one is not None}

    def put(self, listed: Listed) -> None:
        """Keep the summary of a file."""
        if self._database is None or listed.summary is None:
            return
        folder, name = _bytes(listed.path.parent), os.fsencode(listed.path.name)
        summary = json.dumps(asdict(listed.summary))
        row = (folder, name, listed.size, listed.modified, self._by, summary)
        with suppress(sqlite3.DatabaseError, UnicodeError), self._database as database:
            database.execute(_PUT, row)
            database.execute(_FORGET, (MOST,))


def _opened(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    database = sqlite3.connect(path, timeout=_PATIENCE_S)
    try:
        # A cache need not survive a power cut, and nobody should wait for the disk.
        database.execute("PRAGMA synchronous = OFF")
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if version != VERSION:
            database.execute("DROP TABLE IF EXISTS summaries")
            database.execute(f"PRAGMA user_version = {VERSION}")
        database.execute(_TABLE)
    except sqlite3.Error:
        database.close()
        raise
    return database


def _bytes(folder: Path) -> bytes:
    return os.fsencode(folder.absolute())


def _understood(folder: Path, row: tuple[bytes, int, int, str]) -> Listed | None:
    name, size, modified, written = row
    try:
        summary = Summary(**json.loads(written))
        known = Listed(folder / os.fsdecode(name), size, modified, summary)
    except (ValueError, TypeError, RecursionError):
        return None
    usual = asdict(Summary())
    is_whole = all(type(value) is type(usual[key]) for key, value in asdict(summary).items())
    return known if is_whole else None
