"""Why a file of a known kind is not read, as sentences to a person."""

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


class OnlyAttachmentsError(FileError):
    """The file is a letter without words; what it brings is in files attached to it."""

    def __init__(self, path: Path, names: tuple[str, ...]) -> None:
        several = f" and {len(names) - 1} more" if len(names) > 1 else ""
        super().__init__(
            path,
            f"“{shown(path)}” is a letter without text: all it holds is attached to it "
            f"(“{shown(Path(names[0]))}”{several}). Save that from your mail program and open it.",
        )


class MissingExtraError(FileError):
    """The file is of a kind that is read by a part of Standfirst which is not installed."""

    def __init__(self, path: Path, kind: str, extra: str) -> None:
        super().__init__(
            path,
            f"“{shown(path)}” is {kind}, and the part of Standfirst that reads it is not "
            f"installed. Install it with: pip install 'standfirst[{extra}]'",
        )


class PointerError(FileError):
    """The file holds a link to a page, and not the page."""

    def __init__(self, path: Path, url: str) -> None:
        where = f" to {url}" if url else ""
        super().__init__(
            path,
            f"“{shown(path)}” is only a link{where}: the article is not in it. Open the link in a "
            "browser and save the page.",
        )


class ScanError(FileError):
    """The file holds pictures of pages, and no text."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            f"“{shown(path)}” is a scan: its pages are pictures without text. Recognise the text "
            "first (OCR), with OCRmyPDF for example, and open the result.",
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
