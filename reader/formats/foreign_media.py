"""Files that no article is kept in: pictures, sound, films, programs. What they are, what helps."""

from pathlib import Path
from typing import NamedTuple

from reader.formats.refusals import ForeignKindError

_HEAD = 512  # bytes in which all of these give themselves away


class Kind(NamedTuple):
    """A kind of file by the bytes that give it away, where they stand, and what to say of it."""

    sign: bytes
    at: int
    what: str
    instead: str


_READ_PICTURE = "If it shows an article, recognise its text (OCR) and open that."
_LISTEN = "Standfirst reads texts only; if there is a transcript, save and open that."
_NO_ARTICLE = "Open the file of the article itself."
_UNPACK = "Unpack it and open the article inside."
_DECRYPT = "Decrypt it first, and open what comes out."
_PRINT = "Convert it to PDF, with ps2pdf for example, and open that."

_KINDS = (
    Kind(b"\x89PNG\r\n\x1a\n", 0, "a picture (PNG)", _READ_PICTURE),
    Kind(b"\xff\xd8\xff", 0, "a picture (JPEG)", _READ_PICTURE),
    Kind(b"GIF8", 0, "a picture (GIF)", _READ_PICTURE),
    Kind(b"WEBP", 8, "a picture (WebP)", _READ_PICTURE),
    Kind(b"II*\0", 0, "a picture or a scan (TIFF)", _READ_PICTURE),
    Kind(b"MM\0*", 0, "a picture or a scan (TIFF)", _READ_PICTURE),
    Kind(b"ftypavif", 4, "a picture (AVIF)", _READ_PICTURE),
    Kind(b"ftypheic", 4, "a picture (HEIC)", _READ_PICTURE),
    Kind(b"ftypheix", 4, "a picture (HEIC)", _READ_PICTURE),
    Kind(b"ftypmif1", 4, "a picture (HEIF)", _READ_PICTURE),
    Kind(b"\0\0\0\x0cJXL ", 0, "a picture (JPEG XL)", _READ_PICTURE),
    Kind(b"\0\0\0\x0cjP  ", 0, "a picture (JPEG 2000)", _READ_PICTURE),
    Kind(b"\0\0\x01\0", 0, "an icon", _NO_ARTICLE),
    Kind(b"8BPS", 0, "a picture of Photoshop", _READ_PICTURE),
    Kind(b"ID3", 0, "a sound recording (MP3)", _LISTEN),
    Kind(b"\xff\xfb", 0, "a sound recording (MP3)", _LISTEN),
    Kind(b"\xff\xf1", 0, "a sound recording (AAC)", _LISTEN),
    Kind(b"fLaC", 0, "a sound recording (FLAC)", _LISTEN),
    Kind(b"OggS", 0, "a sound recording or a film (Ogg)", _LISTEN),
    Kind(b"WAVE", 8, "a sound recording (WAV)", _LISTEN),
    Kind(b"MThd", 0, "music notes (MIDI)", _NO_ARTICLE),
    Kind(b"ftypM4A", 4, "a sound recording (M4A)", _LISTEN),
    Kind(b"AVI ", 8, "a film (AVI)", _LISTEN),
    Kind(b"ftyp", 4, "a film or a sound recording (MP4)", _LISTEN),
    Kind(b"\x1aE\xdf\xa3", 0, "a film (Matroska or WebM)", _LISTEN),
    Kind(b"\0\0\x01\xba", 0, "a film (MPEG)", _LISTEN),
    Kind(b"0&\xb2u\x8ef\xcf\x11", 0, "a film or a sound recording (Windows Media)", _LISTEN),
    Kind(b"FLV\x01", 0, "a film (Flash)", _LISTEN),
    Kind(b"\x7fELF", 0, "a program", _NO_ARTICLE),
    Kind(b"MZ\x90\0", 0, "a program for Windows", _NO_ARTICLE),
    Kind(b"\xcf\xfa\xed\xfe", 0, "a program for macOS", _NO_ARTICLE),
    Kind(b"\xca\xfe\xba\xbe", 0, "a program", _NO_ARTICLE),
    Kind(b"\0asm", 0, "a program", _NO_ARTICLE),
    Kind(b"L\0\0\0\x01\x14\x02\0", 0, "a shortcut of Windows", _NO_ARTICLE),
    Kind(b"SQLite format 3\0", 0, "a database", "Export the article from the program it is of."),
    Kind(b"wOF", 0, "a typeface", _NO_ARTICLE),
    Kind(b"OTTO\0", 0, "a typeface", _NO_ARTICLE),
    Kind(b"\0\x01\0\0\0", 0, "a typeface", _NO_ARTICLE),
    Kind(
        b"!BDN", 0, "a mailbox of Outlook (.pst)", "Save the letter from Outlook as HTML or text."
    ),
    Kind(b"%!PS", 0, "a PostScript file", _PRINT),
    Kind(b"ustar", 257, "an archive (tar)", _UNPACK),
    Kind(b"BZh", 0, "an archive (bzip2)", _UNPACK),
    Kind(b"\xfd7zXZ\0", 0, "an archive (xz)", _UNPACK),
    Kind(b"\x28\xb5\x2f\xfd", 0, "an archive (Zstandard)", _UNPACK),
    Kind(b"MSCF\0", 0, "an archive (cab)", _UNPACK),
    Kind(b"!<arch>\n", 0, "a package of programs", _NO_ARTICLE),
    Kind(b"\xed\xab\xee\xdb", 0, "a package of programs", _NO_ARTICLE),
    Kind(b"-----BEGIN PGP MESSAGE", 0, "an encrypted message (PGP)", _DECRYPT),
    Kind(b"age-encryption.org/", 0, "an encrypted file (age)", _DECRYPT),
    Kind(b"Salted__", 0, "an encrypted file (OpenSSL)", _DECRYPT),
    Kind(b"KDMV", 0, "a disk of a virtual machine", _NO_ARTICLE),
)


def refuse_medium(path: Path, data: bytes) -> None:
    """Raise FileError when the bytes begin as something that no article is kept in."""
    head = data[:_HEAD]
    found = next((kind for kind in _KINDS if head.startswith(kind.sign, kind.at)), None)
    if found is not None:
        raise ForeignKindError(path, found.what, found.instead)
