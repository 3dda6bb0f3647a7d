"""Why a file of a known kind is not read, as sentences to a person."""

from pathlib import Path

from reader.errors import FileError, shown
from reader.saying import saying


class ForeignKindError(FileError):
    """The file is of a kind that is known and not read.

    `what` names the kind, `instead` says what to do.
    """

    def __init__(self, path: Path, what: str, instead: str) -> None:
        super().__init__(
            path, "“{file}” is {what}. {instead}", what=saying(what), instead=saying(instead)
        )


class LockedBookError(FileError):
    """The file is a book that its seller encrypted for one reading program."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "“{file}” is a book with copy protection, which only its seller's own program can "
            "open. Ask the seller for a copy without it.",
        )


class DamagedDocumentError(FileError):
    """The file begins as a kind that is read, and breaks off or is not put together as one."""

    def __init__(self, path: Path, kind: str, what: str) -> None:
        super().__init__(
            path,
            "“{file}” is {kind} that is damaged ({what}). Saving it again from the program that "
            "made it may help.",
            kind=saying(kind),
            what=saying(what),
        )


class OnlyAttachmentsError(FileError):
    """The file is a letter without words; what it brings is in files attached to it."""

    def __init__(self, path: Path, names: tuple[str, ...]) -> None:
        attached = saying("“{name}”", name=shown(Path(names[0])))
        if len(names) > 1:
            attached = saying("{first} and {count} more", first=attached, count=len(names) - 1)
        super().__init__(
            path,
            "“{file}” is a letter without text: all it holds is attached to it ({attached}). "
            "Save that from your mail program and open it.",
            attached=attached,
        )


class MissingExtraError(FileError):
    """The file is of a kind that is read by a part of Standfirst which is not installed."""

    def __init__(self, path: Path, kind: str, extra: str) -> None:
        super().__init__(
            path,
            "“{file}” is {kind}, and the part of Standfirst that reads it is not installed. "
            "Install it with: pip install 'standfirst[{extra}]'",
            kind=saying(kind),
            extra=extra,
        )


class PointerError(FileError):
    """The file holds a link to a page, and not the page."""

    def __init__(self, path: Path, url: str) -> None:
        if url:
            sentence = saying(
                "“{file}” is only a link to {url}: the article is not in it. Open the link in a "
                "browser and save the page.",
                file=shown(path),
                url=url,
            )
        else:
            sentence = saying(
                "“{file}” is only a link: the article is not in it. Open the link in a browser "
                "and save the page.",
                file=shown(path),
            )
        super().__init__(path, sentence)


class ScanError(FileError):
    """The file holds pictures of pages, and no text."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "“{file}” is a scan: its pages are pictures without text. Recognise the text first "
            "(OCR), with OCRmyPDF for example, and open the result.",
        )


class LinkListError(FileError):
    """The file lists addresses of articles and holds none of them."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "“{file}” is a list of links, without the articles they lead to. Open the links in a "
            "browser and save the pages.",
        )


class NoPageError(FileError):
    """The file is an archive, and no web page is in it."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(
            path,
            "“{file}” is {what} with no web page in it. If there is an article of another kind "
            "inside, unpack it and open that.",
            what=saying(what),
        )


class DamagedArchiveError(FileError):
    """The file is an archive, and part of it is missing or broken."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(
            path,
            "“{file}” is damaged: {what}. Copying or downloading the file again may help.",
            what=saying(what),
        )


class EncryptedFileError(FileError):
    """What the file holds is locked with a password."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "“{file}” is protected with a password. Save a copy without one from the program "
            "that made it, and open that.",
        )


class OddArchiveError(FileError):
    """The file is an archive packed in a way that no reader of such files has to know."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "“{file}” is packed in a way Standfirst does not know. Unpacking it and packing it "
            "again as an ordinary zip file would help.",
        )


class ArchiveBombError(FileError):
    """The file would unpack to far more than any article holds."""

    def __init__(self, path: Path, limit: int) -> None:
        super().__init__(
            path,
            "“{file}” would unpack to far more than an article holds; Standfirst unpacks up to "
            "{limit} MB. If you trust it, unpack it and open the page inside.",
            limit=round(limit / 1e6),
        )


class CrowdedArchiveError(FileError):
    """The file is an archive of more files than any article is made of."""

    def __init__(self, path: Path, limit: int) -> None:
        super().__init__(
            path,
            "“{file}” is an archive of more than {limit} files, too many for one article. Unpack "
            "it and open the article inside.",
            limit=limit,
        )
