"""Standfirst: a reader for saved articles that shows their structure and every cut it made.

As a library: `open_article(path)`, then `write(opened, "md")`. `reader/LIBRARY.md` tells the rest.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library import (
        Article,
        Opened,
        Outline,
        Part,
        export_formats,
        open_article,
        parts,
        write,
    )

__all__ = [
    "Article",
    "Opened",
    "Outline",
    "Part",
    "export_formats",
    "open_article",
    "parts",
    "write",
]

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """Load what a library gives when it is first asked for: the window must start fast."""
    if name not in __all__:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from reader import library  # noqa: PLC0415  # see above

    return getattr(library, name)
