"""What a list of articles tells of each, without the article."""

from pathlib import Path

from reader.records import record


@record
class Summary:
    """Enough of an article to know it again and to choose it. Unknown is empty."""

    title: str = ""
    site: str = ""
    published: str = ""  # ISO 8601, as precise as the file says
    words: int = 0
    quotes: int = 0
    sources: int = 0
    parts: int = 1  # articles in the file; of several no more is said than how many


@record
class Listed:
    """A file of a folder as it was when it was looked at, and what is known of its article."""

    path: Path
    size: int  # bytes
    modified: int  # nanoseconds since 1970
    summary: Summary | None = None


@record
class Found:
    """Some of a folder's article files."""

    files: tuple[Listed, ...]
    more: bool = False  # to come
    inner: bool = False  # whether there are sub-folders
    is_cut: bool = False  # there are more files than are ever listed
