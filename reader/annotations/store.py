"""Where a person's work on an article lies on the disk, how it is read and written.

Beside the article, or in the person's own folder when that may not be written in or when they
wish so. What cannot be read is never written over: it is set aside, or left and told.
"""

import hashlib
import os
import stat
from contextlib import suppress
from pathlib import Path

import platformdirs

from reader.annotations import form
from reader.annotations.blocks import anchors_of, placed
from reader.annotations.merging import merged
from reader.errors import NOT_THERE, UnwrittenError, WriteError, reason, shown
from reader.model import Article, AsLeft, BlockAnchor, Edits, Kept, Sidecar
from reader.saying import Saying, saying
from reader.writing import set_aside, sweep, write_atomically

SUFFIX = ".standfirst.json"
LARGEST = 64_000_000  # bytes; a hundred thousand long notes
_LONGEST_STEM = 60  # characters of the article's name in the name of a sidecar elsewhere
_DIGEST = 16  # hexadecimal digits of the path's digest; enough for anybody's files


def own_folder() -> Path:
    """Return the folder of the person's own that holds sidecars."""
    return platformdirs.user_data_path("standfirst", appauthor=False) / "notes"


def beside(article: Path) -> Path:
    """Return where a sidecar beside its article lies."""
    return article.with_name(article.name + SUFFIX)


def apart(article: Path) -> Path:
    """Return where a sidecar in the person's own folder lies."""
    whole = os.fsencode(article.absolute())
    digest = hashlib.sha256(whole).hexdigest()[:_DIGEST]
    return own_folder() / f"{shown(article)[:_LONGEST_STEM]}-{digest}{SUFFIX}"


def as_left(path: Path, article: Article) -> AsLeft:
    """Return a person's work on this file, fitted to the article it holds now."""
    kept = read(path)
    edits, unplaced = placed(kept.sidecar, article)
    return AsLeft(edits, kept, unplaced)


def sidecar_of(original: Article, edits: Edits, left: AsLeft) -> Sidecar:
    """Return what to keep of these edits; what had found no place in the article stays kept."""
    waiting: dict[str, list[BlockAnchor]] = {"restored": [], "removed": []}
    for what, block in left.unplaced:
        waiting[what].append(block)
    return Sidecar(
        file=shown(Path(original.origin.path)),
        sha256=original.origin.sha256,
        title=original.meta.title,
        restored=(*anchors_of(original, edits.restored), *waiting["restored"]),
        removed=(*anchors_of(original, edits.removed), *waiting["removed"]),
        corrections=edits.corrections,
        highlights=edits.highlights,
        odd=left.kept.sidecar.odd,
    )


def read(article: Path) -> Kept:
    """Return what is kept of a person's work on this file; of two sidecars the newer one."""
    newest, when = None, -1
    for path in (beside(article), apart(article)):
        try:
            status = _status(path)
        except OSError as error:
            return _unreadable(path, error)
        if status is not None and status.st_mtime_ns > when:
            newest, when = path, status.st_mtime_ns
    return _read(newest) if newest else Kept()


def write(article: Path, kept: Kept, sidecar: Sidecar, *, by_it: bool = True) -> Kept:
    """Write a sidecar and return how it stands now, with what another window wrote meanwhile.

    `by_it`: a new one goes beside the article, if that folder may be written in. Raises
    UnwrittenError when it can be written nowhere, or nothing may be written over what is there.
    """
    if not kept.may_write:
        raise UnwrittenError(article, kept.refusal)
    places = [Path(kept.path)] if kept.path else [beside(article)] if by_it else []
    places += [place for place in (apart(article),) if place not in places]
    why: WriteError | None = None
    for place in places:
        try:
            return _write(place, kept, sidecar)
        except WriteError as error:
            why = why or error
    raise UnwrittenError(article, why.sentence if why else "") from why


def _write(path: Path, kept: Kept, sidecar: Sidecar) -> Kept:
    try:
        status = _status(path)
    except OSError as error:
        raise WriteError(path, reason(error)) from error
    now = _stamp_of(status) if status is not None else ()
    known = kept.stamp if kept.path == str(path) else ()
    if now and now != known:
        theirs = _read(path)
        if not theirs.may_write:
            raise WriteError(path, "another file of this name is there")
        if theirs.path:
            sidecar = merged(kept.sidecar, sidecar, theirs.sidecar)
    if sidecar.is_empty:
        if now:
            _remove(path)
        return Kept(sidecar=sidecar)
    sweep(path.parent)
    write_atomically(path, form.written(sidecar))
    return Kept(str(path), sidecar, _stamp(path))


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise WriteError(path, reason(error)) from error


def _read(path: Path) -> Kept:
    try:
        status = _status(path)
        if status is None:
            return Kept()
        if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST:
            return _refused(saying("“{file}” is no notes file of Standfirst.", file=shown(path)))
        data = path.read_bytes()
    except OSError as error:
        return _unreadable(path, error)
    try:
        return Kept(str(path), form.read(data), _stamp_of(status))
    except form.NewerError:
        return _refused(saying("“{file}” was written by a newer Standfirst.", file=shown(path)))
    except form.NotASidecarError:
        return _set_aside(path)


def _unreadable(path: Path, error: OSError) -> Kept:
    return _refused(
        saying("“{file}” may not be read ({why}).", file=shown(path), why=reason(error))
    )


def _refused(what: Saying) -> Kept:
    sentence = saying(
        "{what} Your earlier notes and corrections are not shown, "
        "and new ones will not be saved until that file is moved.",
        what=what,
    )
    return Kept(refusal=sentence, may_write=False)


def _set_aside(path: Path) -> Kept:
    try:
        aside = set_aside(path, SUFFIX)
    except OSError:
        return _refused(saying("“{file}” is damaged and could not be set aside.", file=shown(path)))
    return Kept(
        refusal=saying(
            "“{file}” was damaged and could not be read. It was kept as “{aside}”; "
            "your notes begin anew.",
            file=shown(path),
            aside=shown(aside),
        )
    )


def _status(path: Path) -> os.stat_result | None:
    """Return how a file is, None when there is none. Raises OSError when there is no telling."""
    try:
        return path.lstat()
    except ValueError:
        return None
    except OSError as error:
        if error.errno in NOT_THERE:
            return None
        raise


def _stamp(path: Path) -> tuple[int, ...]:
    with suppress(OSError, ValueError):
        return _stamp_of(path.lstat())
    return ()


def _stamp_of(status: os.stat_result) -> tuple[int, ...]:
    return (status.st_ino, status.st_size, status.st_mtime_ns)
