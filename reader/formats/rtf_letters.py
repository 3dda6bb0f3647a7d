"""The letters of a rich text: bytes in the code pages of its fonts, and numbers."""

from reader.formats.rtf_tokens import of_charset, of_code_page

_ABOVE, _FIRST_HALVES, _HALVES = 0x10000, range(0xD800, 0xDC00), range(0xD800, 0xE000)
_DOCUMENT_PAGES = {"mac": 10000, "pc": 437, "pca": 850}
UNTOLD_FONT, NO_FONT = -1, -2
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


class Letters:
    """Gathers letters until somebody takes them."""

    def __init__(self) -> None:
        self.codec = "cp1252"  # of the document
        self._fonts: dict[int, str] = {}
        self._font_told = -1  # the last that the table of fonts named
        self._usual_font = -1
        self._pending = b""
        self._half = 0  # the first of two numbers that make one character
        self._to_skip = 0

    def tell(self, word: str, number: int | None) -> None:
        """Take note of what the document says of its letters."""
        if word == "ansicpg" and number:
            self.codec = of_code_page(number)
        elif word in _DOCUMENT_PAGES:
            self.codec = of_code_page(_DOCUMENT_PAGES[word])
        elif word == "deff" and number is not None:
            self._usual_font = number

    def tell_font(self, word: str, number: int | None) -> None:
        """Take note of what the table of fonts says."""
        if word == "f" and number is not None:
            self._font_told = number
        elif word == "fcharset" and number is not None and (codec := of_charset(number)):
            self._fonts[self._font_told] = codec
        elif word == "cpg" and number:
            self._fonts[self._font_told] = of_code_page(number)

    def add(self, data: bytes) -> None:
        """Gather bytes, but for those that stand for a character given by number."""
        skipped = min(self._to_skip, len(data))
        self._to_skip -= skipped
        self._pending += data[skipped:]

    def taken(self, font: int) -> str:
        """Return what has been gathered, in letters of this font."""
        data, self._pending = self._pending, b""
        if not data:
            return ""
        font = self._usual_font if font == UNTOLD_FONT else font
        codec = self._fonts.get(font) or self.codec
        return data.decode(codec, "replace")

    def by_number(self, number: int, skips: int) -> str:
        """Return the character of a number, "" for the first of two that make one."""
        self._to_skip = skips
        point = number & 0xFFFF if number < _ABOVE else number
        half, self._half = self._half, 0
        if point in _FIRST_HALVES:
            self._half = point
            return ""
        if point in _HALVES:
            if not half:
                return REPLACEMENT
            point = _ABOVE + ((half - 0xD800) << 10) + (point - 0xDC00)
        return chr(point) if 0 < point <= 0x10FFFF else REPLACEMENT  # noqa: PLR2004

    def skip_one(self) -> bool:
        """Tell whether a sign stands for a character given by number, and so for nothing."""
        skipped = self._to_skip > 0
        self._to_skip -= skipped
        return skipped

    def stop_skipping(self) -> None:
        """Skip nothing more: a group has begun or ended."""
        self._to_skip = 0
