"""Zip archives, read in memory and within limits: books, office documents, packed web pages.

Nothing is ever written to the disk, so a member's name, whatever paths it spells, is no more
than a key.
"""

import struct
import zlib
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import (
    FileError,
)
from reader.formats.opening import MAX_BYTES
from reader.formats.refusals import (
    ArchiveBombError,
    CrowdedArchiveError,
    DamagedArchiveError,
    EncryptedFileError,
    OddArchiveError,
)
from reader.saying import saying

# zipfile takes a tenth of a start to load, and most articles are in no archive.
if TYPE_CHECKING:
    import zipfile

MAX_MEMBERS = 2_000  # a book with a picture on every page stays below
MAX_RATIO = 200  # text packs to a tenth, text of nothing but spaces to a thousandth
SMALL = 1_000_000  # bytes; what unpacks to less does no harm, however well it was packed
START = b"PK\x03\x04"  # of a member; an archive begins with one unless something is put before it

_ENTRY = b"PK\x01\x02"  # of the table of contents
_END = b"PK\x05\x06"  # of the archive: a record of 22 bytes, the last two the size of a comment
_END_SIZE = 22
_METHODS = frozenset({0, 8})  # stored and deflated; the others unpack without limit
_ENCRYPTED, _UTF8 = 0x1, 0x800  # flags of a member
_BROKEN = (zlib.error, struct.error, EOFError, OSError, ValueError, NotImplementedError)


@dataclass(slots=True)
class Archive:
    """The members of a zip archive by name. What has been unpacked counts towards the limits.

    Of several members with one name the last counts: programs that change an archive in place
    put the new version behind the old.
    """

    path: Path
    _file: "zipfile.ZipFile" = field(repr=False)
    _members: "dict[str, zipfile.ZipInfo]" = field(repr=False)
    _unpacked: int = 0

    def __contains__(self, name: str) -> bool:
        return name in self._members

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all files inside, once each, in the order of the archive."""
        return tuple(self._members)

    def size(self, name: str) -> int:
        """Return how many bytes a member says it unpacks to, 0 when there is none."""
        return self._members[name].file_size if name in self._members else 0

    def read(self, name: str) -> bytes:
        """Unpack a member.

        Raises FileError when it is missing, damaged, encrypted or beyond the limits.
        """
        from zipfile import BadZipFile  # noqa: PLC0415

        if name not in self._members:
            raise DamagedArchiveError(self.path, saying("“{name}” is missing from it", name=name))
        member = self._members[name]
        self._require_readable(member)
        try:
            with self._file.open(member) as packed:
                # Asked for all there is, zipfile unpacks up to 2 GB before it looks at the size.
                unpacked = packed.read(member.file_size + 1)
        except (BadZipFile, *_BROKEN) as error:
            raise DamagedArchiveError(
                self.path, saying("“{name}” cannot be unpacked", name=name)
            ) from error
        self._unpacked += len(unpacked)
        return unpacked

    def _require_readable(self, member: "zipfile.ZipInfo") -> None:
        if member.flag_bits & _ENCRYPTED:
            raise EncryptedFileError(self.path)
        if member.compress_type not in _METHODS:
            raise OddArchiveError(self.path)
        size = member.file_size
        is_bomb = size > SMALL and size > MAX_RATIO * member.compress_size
        if is_bomb or self._unpacked + size > MAX_BYTES:
            raise ArchiveBombError(self.path, MAX_BYTES)


def opened(data: bytes, path: Path) -> Archive:
    """Open a zip archive that a file's bytes hold, or end with.

    Raises FileError when it is damaged or holds more members than any article needs.
    """
    from zipfile import BadZipFile, ZipFile  # noqa: PLC0415

    # zipfile makes an object of every entry before anyone can count them.
    if data.count(_ENTRY) > 2 * MAX_MEMBERS:
        raise CrowdedArchiveError(path, MAX_MEMBERS)
    try:
        file = ZipFile(BytesIO(data[: _end_of(data)]))
    except (BadZipFile, *_BROKEN) as error:
        raise DamagedArchiveError(path, "its table of contents is missing or broken") from error
    # What has no name cannot be asked for; zipfile falls over it where it looks for a folder.
    members = [one for one in file.infolist() if one.filename and not one.is_dir()]
    if len(members) > MAX_MEMBERS:
        raise CrowdedArchiveError(path, MAX_MEMBERS)
    return Archive(path, file, {_name(member): member for member in members})


def names_in(data: bytes) -> tuple[str, ...]:
    """Return the names of the files in an archive, none when bytes begin as no sound one does."""
    try:
        return opened(data, Path()).names if data.startswith(START) else ()
    except FileError:
        return ()


def _end_of(data: bytes) -> int:
    """Return where the archive ends. Pages that unpack themselves have more mark-up behind it."""
    at = data.rfind(_END)
    return at + _END_SIZE + int.from_bytes(data[at + 20 : at + 22], "little") if at >= 0 else 0


def _name(member: "zipfile.ZipInfo") -> str:
    """Return a member's name as whoever packed it spelled it: by UTF-8, even if unannounced."""
    name = member.filename
    if not member.flag_bits & _UTF8:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = member.filename
    return name.replace("\\", "/")
