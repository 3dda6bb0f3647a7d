"""Whether a link leads where its words say, as far as they say it."""

import re

from PySide6.QtCore import QUrl

from reader.ui.foreign_words import named
from reader.ui.words import tr

_ADDRESS = re.compile(r"(?:https?://|www\.)([^\s/?#@]++)\S*+", re.IGNORECASE)
_LONGEST = 1000  # letters; longer words name no host


def doubt_about(address: str, words: str) -> str:
    """Say why a link should not be opened unasked, "" when nothing speaks against it.

    >>> doubt_about("https://evil.example/x", "https://bank.example/login")
    'The words of this link say “bank.example”, but it leads to evil.example.'
    >>> doubt_about("https://www.bank.example/x", "www.bank.example"), doubt_about("#a", "Notes")
    ('', '')
    """
    url = QUrl(address)
    host = _host(url)
    if not host:
        return ""
    if url.userInfo():
        return tr("This link leads to {host}, whatever stands before the “@” in it.", host=host)
    said = _ADDRESS.fullmatch(words.strip()) if len(words) <= _LONGEST else None
    if said is None or _are_one(_host(QUrl(f"https://{said[1]}")) or said[1], host):
        return ""
    return tr(
        "The words of this link say “{said}”, but it leads to {host}.",
        said=named(said[1]),
        host=host,
    )


def _host(url: QUrl) -> str:
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded).lower()


def _are_one(one: str, other: str) -> bool:
    """Tell whether one host is the other or lies within it."""
    one, other = one.removeprefix("www."), other.removeprefix("www.")
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")
