"""What a person may choose about an export."""

from enum import StrEnum

from reader.model import Placed
from reader.records import record


class Images(StrEnum):
    """What becomes of an article's pictures in formats that point at files."""

    KEEP = "keep"  # they stay where they are
    COPY = "copy"  # they go to a folder beside the export
    EMBED = "embed"  # they stand in the export itself
    NONE = "none"


@record
class Making:
    """How an article was made of its file, for an export that is to tell."""

    keep: tuple[str, ...] = ()  # names of the rules that were switched off
    changes: bool = False  # with what a person changed


@record
class ExportOptions:
    """Choices every writer understands; those that do not concern it, it leaves alone."""

    quotes: bool = False  # put the quotes and the sources after the body
    images: Images = Images.KEEP  # what becomes of the pictures
    json_ld: bool = False  # say in a web page's head what it is and who says what
    highlights: tuple[Placed, ...] = ()  # a person's, to be marked and listed after the body
    evidence: Making | None = None  # put after it of what file it was made, and what was removed
