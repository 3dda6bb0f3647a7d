"""Errors are sentences to a person: which file, what is wrong, what to do.

The raiser passes facts, the class finds the words. `cli` and one place in `ui` catch
StandfirstError; anything else is a bug and must be seen.
"""

import errno
from pathlib import Path

from reader.saying import Saying, saying

# What systems say when a name leads to no file at all; anything else they may say otherwise later.
NOT_THERE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP})


def shown(path: Path) -> str:
    r"""Return a file's name fit for a sentence, whatever bytes it is made of.

    >>> shown(Path("/tmp/odd\udcffname.txt"))
    'odd�name.txt'
    """
    name = path.name or str(path)
    printable = (c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name)
    return "".join(printable)


def reason(error: OSError) -> Saying:
    """Return why the system refused, as part of a sentence.

    >>> reason(OSError(28, "No space left on device"))
    'no space left on device'
    """
    return saying((error.strerror or str(error)).lower())


class StandfirstError(Exception):
    """Anything that stops Standfirst from doing what a person asked of it."""

    @property
    def sentence(self) -> str:
        """What to tell them; a saying, so that the window can tell it in their language."""
        return self.args[0] if self.args else ""


class FileError(StandfirstError):
    """Something is wrong with one file, `path`, which the sentence calls {file}."""

    def __init__(self, path: Path, sentence: str, **values: object) -> None:
        is_whole = isinstance(sentence, Saying)
        super().__init__(sentence if is_whole else saying(sentence, file=shown(path), **values))
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        """Let the error travel from the child process to the window."""
        return (FileError, (self.path, self.sentence))


class MissingFileError(FileError):
    """There is no file of this name."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "There is no file “{file}”. It may have been moved or renamed.")


class UnreadableFileError(FileError):
    """The file is there but may not or cannot be read."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            path,
            "Standfirst may not read “{file}” ({why}). Check its permissions, or copy it to your "
            "own folder.",
            why=saying(why),
        )


class NotAFileError(FileError):
    """The name leads to a folder, a device, a pipe or a socket."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(
            path,
            "“{file}” is {what}, not a file. Choose an article file instead.",
            what=saying(what),
        )


class EmptyFileError(FileError):
    """The file holds nothing, or nothing but white space."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "“{file}” is empty. Saving the article again may help.")


class NoTextError(FileError):
    """The file is well formed and holds no words, as pages are that a script fills in."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "“{file}” holds no text to read. Pages that build their text while they load are "
            "saved without it; saving the page again from the browser's own menu may help.",
        )


class TooLargeError(FileError):
    """The file is larger than any article."""

    def __init__(self, path: Path, size: int, limit: int) -> None:
        super().__init__(
            path,
            "“{file}” holds {size} MB; Standfirst opens files up to {limit} MB. Splitting it "
            "into parts would help.",
            size=round(size / 1e6),
            limit=round(limit / 1e6),
        )


class UnknownFormatError(FileError):
    """The file is none of the kinds Standfirst opens."""

    def __init__(self, path: Path, kinds: str) -> None:
        super().__init__(
            path,
            "Standfirst cannot open “{file}”: it is not {kinds}. Saving the page again from a "
            "browser usually helps.",
            kinds=saying(kinds),
        )


class WrongEncodingError(FileError):
    """The file is not written in the encoding that a person chose for it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "“{file}” is not written in the encoding you chose: its letters cannot be read in "
            "it. Choose another one, or “Found out by itself”.",
        )


class NoPartError(FileError):
    """The file holds several articles, but not so many."""

    def __init__(self, path: Path, number: int, count: int) -> None:
        super().__init__(
            path,
            "“{file}” has no article {number}: it holds {count}. It may have changed since; open "
            "it again to choose.",
            number=number,
            count=count,
        )


class TimeLimitError(FileError):
    """Reading the file took longer than allowed."""

    def __init__(self, path: Path, seconds: float) -> None:
        super().__init__(
            path,
            "Reading “{file}” took longer than {seconds} seconds and was stopped. Splitting it "
            "may help; on the command line, --time-limit allows more.",
            seconds=f"{seconds:g}",
        )


class MemoryLimitError(FileError):
    """Reading the file took more memory than allowed."""

    def __init__(self, path: Path, allowed: int) -> None:
        super().__init__(
            path,
            "Reading “{file}” took more than {allowed} MB of memory and was stopped. Splitting it "
            "may help; on the command line, --memory-limit allows more.",
            allowed=round(allowed / 1e6),
        )


class WorkerDiedError(FileError):
    """The process that read the file ended before it was done."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "Reading “{file}” failed: the reading process stopped unexpectedly. Opening it again "
            "may help; if not, please report the file.",
        )


class WriteError(FileError):
    """The export could not be written; what was there before is still there."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            path,
            "Standfirst could not write “{file}” ({why}). Nothing was changed; choose another "
            "folder or free some space.",
            why=saying(why),
        )
        self.why = why


class OutputError(StandfirstError):
    """Standard output did not take what was asked for."""

    def __init__(self, why: str) -> None:
        super().__init__(
            f"Standfirst could not write to standard output ({why}). What arrived there is not "
            "whole. Free some space, or send it elsewhere."
        )


class NothingToExportError(FileError):
    """A folder holds no file that can be opened."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "The folder “{file}” holds no file that Standfirst opens. Hidden files, notes and "
            "Standfirst's own exports are left out; naming a file helps.",
        )


class UnreadableChangesError(FileError):
    """What a person changed in an article was asked for and cannot be read."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            path,
            "“{file}” was not exported, because your changes to it cannot be taken in. {why} "
            "Without --with-changes it is exported as the file has it.",
            why=saying(why),
        )


class OverwritesInputError(FileError):
    """The export would replace a file that is being read."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "Exporting to “{file}” would overwrite an article you opened. Choose another folder "
            "with -o, or another name.",
        )


class UnwrittenError(FileError):
    """A person's notes on an article could not be kept; they are still in the window."""

    def __init__(self, path: Path, why: str) -> None:
        if why:
            sentence = saying(
                "Your notes and changes to “{file}” are not saved. {why}",
                file=shown(path),
                why=saying(why),
            )
        else:
            sentence = saying("Your notes and changes to “{file}” are not saved.", file=shown(path))
        super().__init__(path, sentence)
