"""Why the files of a folder cannot be listed, in sentences to a person."""

from pathlib import Path

from reader.errors import FileError
from reader.saying import saying


class FolderError(FileError):
    """The files of a folder cannot be listed."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            path,
            "Standfirst may not look into the folder “{file}” ({why}). Check its permissions, or "
            "copy the articles to a folder of your own.",
            why=saying(why),
        )


class MissingFolderError(FolderError):
    """There is no such folder."""

    def __init__(self, path: Path) -> None:
        FileError.__init__(
            self, path, "There is no folder “{file}”. It may have been moved or renamed."
        )
