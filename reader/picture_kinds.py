"""What kind of picture some bytes are, of those that are shown.

Not SVG: that is a document with a will of its own.
"""

import re

# How files of each kind begin, and what they are called.
_KINDS = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "png", (".png",)),
    (re.compile(rb"\xff\xd8\xff"), "jpeg", (".jpg", ".jpeg", ".jpe", ".jfif")),
    (re.compile(rb"GIF8[79]a"), "gif", (".gif",)),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "webp", (".webp",)),
    (re.compile(rb"BM"), "bmp", (".bmp",)),
    (re.compile(rb"....ftypavi[fs]", re.DOTALL), "avif", (".avif",)),
)


def kind_of(data: bytes) -> str:
    r"""Return what kind of picture bytes are by how they begin, "" for none that is shown.

    >>> kind_of(b"GIF89a\x01\x00"), kind_of(b"<svg>")
    ('gif', '')
    """
    return next((kind for begins, kind, _ in _KINDS if begins.match(data)), "")


def suffixes_of(kind: str) -> tuple[str, ...]:
    """Return what files of a kind are called, the usual suffix first."""
    return next(suffixes for _, name, suffixes in _KINDS if name == kind)
