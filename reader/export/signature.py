"""How our exports sign, so that opening one knows what we added."""

from reader import __version__

GENERATOR = f"Standfirst {__version__}"

APPENDIX = "<!-- standfirst:appendix -->"  # in Markdown; what follows it is no part of the article
HEAD = 16_384  # bytes; the first lines of an export, which it is signed in
_SIGNED = (b'\ngenerator: "Standfirst ', b'<meta name="generator" content="Standfirst ')


def is_signed(head: bytes) -> bool:
    """Tell whether a file that begins like this is a Markdown or HTML export of ours."""
    return any(sign in head for sign in _SIGNED)
