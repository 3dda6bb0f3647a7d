"""Makes an input that breaks something as small as it can be and still break it."""

import zipfile
from collections.abc import Callable
from io import BytesIO

from tests.packing import packed

MOST_TRIALS = 600  # an input is looked at for seconds, not for minutes

Breaks = Callable[[bytes], bool]


def smallest(data: bytes, breaks: Breaks, trials: int = MOST_TRIALS) -> bytes:
    """Return the input with everything left out that it breaks without."""
    asked = _Asked(breaks, trials)
    if data.startswith(b"PK\x03\x04"):
        data = _smallest_archive(data, asked)
    return _smallest_bytes(data, asked)


class _Asked:
    """Asks no more than so many times; after that, nothing breaks."""

    def __init__(self, breaks: Breaks, trials: int) -> None:
        self._breaks = breaks
        self._left = trials

    def __call__(self, data: bytes) -> bool:
        self._left -= 1
        return self._left >= 0 and self._breaks(data)


def _smallest_bytes(data: bytes, breaks: Breaks) -> bytes:
    size = len(data) // 2
    while size:
        at = 0
        while at < len(data):
            shorter = data[:at] + data[at + size :]
            if breaks(shorter):
                data = shorter
            else:
                at += size
        size //= 2
    return data


def _smallest_archive(data: bytes, breaks: Breaks) -> bytes:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError, ValueError):
        return data
    if not breaks(packed(dict(members))):
        return data
    for name in list(members):
        fewer = {other: content for other, content in members.items() if other != name}
        if breaks(packed(dict(fewer))):
            members = fewer
    for name, content in members.items():
        members[name] = _smallest_bytes(
            content, lambda shorter, name=name: breaks(packed({**members, name: shorter}))
        )
    return packed(dict(members))
