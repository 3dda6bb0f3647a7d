"""Why a document of a known kind cannot be read, as sentences to a person."""

from pathlib import Path

from reader.errors import FileError, shown


class ForeignKindError(FileError):
    """The file is of a kind that is known and not read.

    `what` names the kind, `instead` says what to do.
    """

    def __init__(self, path: Path, what: str, instead: str) -> None:
        super().__init__(path, f"“{shown(path)}” is {what}. {instead}")


class LockedBookError(FileError):
    """The file is a book that its seller encrypted for one reading program."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            f"“{shown(path)}” is a book with copy protection, which only its seller's own program "
            "can open. Ask the seller for a copy without it.",
        )


class DamagedDocumentError(FileError):
    """The file begins as a kind that is read, and breaks off or is not put together as one."""

    def __init__(self, path: Path, kind: str, what: str) -> None:
        super().__init__(
            path,
            f"“{shown(path)}” is {kind} that is damaged ({what}). Saving it again from the "
            "program that made it may help.",
        )


class LinkListError(FileError):
    """The file lists addresses of articles and holds none of them."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            f"“{shown(path)}” is a list of links, without the articles they lead to. Open the "
            "links in a browser and save the pages.",
        )


class NoPageError(FileError):
    """The file is an archive, and no web page is in it."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(
            path,
            f"“{shown(path)}” is {what} with no web page in it. If there is an article of another "
            "kind inside, unpack it and open that.",
        )
