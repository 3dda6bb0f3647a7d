"""Rich text cut into its signs, and the code pages its words are in."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,9})? ?|\\'([0-9A-Fa-f]{2})|\\([^A-Za-z])|([{}])|([^\\{}\r\n]+)"
)
_CHARSETS = {
    0: "cp1252",
    2: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
_CODE_PAGES = {
    936: "gb18030",
    10000: "mac_roman",
    10007: "mac_cyrillic",
    10029: "mac_latin2",
    65001: "utf-8",
    **{
        number: f"cp{number}"
        for number in (437, 850, 852, 866, 874, 932, 949, 950, *range(1250, 1259))
    },
}


class Token(NamedTuple):
    """A word of command with its number, a sign, a brace, or bytes of the text."""

    word: str = ""
    number: int | None = None
    sign: str = ""  # "{", "}", or what follows a backslash
    data: bytes = b""


def tokens_of(data: bytes) -> Iterator[Token]:
    """Yield the signs of a rich text; line ends mean nothing in it."""
    at = 0
    while found := _TOKEN.search(data, at):
        at = found.end()
        word, number, code, sign, brace, text = found.groups()
        if word == b"bin":  # so many bytes of a picture, whatever they look like
            size = max(int(number or 0), 0)
            yield Token("bin", size, data=data[at : at + size])
            at += size
        elif word is not None:
            yield Token(word.decode("ascii"), int(number) if number is not None else None)
        elif code is not None:
            yield Token(data=bytes.fromhex(code.decode("ascii")))
        elif text is not None:
            yield Token(data=text)
        else:
            yield Token(sign=(brace or sign or b"").decode("latin-1"))


def of_charset(number: int) -> str:
    """Return the encoding of a font's letters, "" when the number says nothing."""
    return _CHARSETS.get(number, "")


def of_code_page(number: int) -> str:
    """Return the encoding that a code page means, Western European when nobody knows it."""
    return _CODE_PAGES.get(number, "cp1252")
