"""What a person may choose about an export."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Choices every writer understands; those that do not concern it, it leaves alone."""

    quotes: bool = False  # put the quotes and the sources after the body
