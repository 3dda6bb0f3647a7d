"""Guesses an encoding from the letters alone, where nothing in or around a file names one."""

from collections.abc import Iterable

_SAMPLE = 65_536  # bytes a guess looks at
# Only what files are really written in: of all that Python knows, the guess takes twice as long
# and finds encodings that differ from these in signs nobody uses.
_LIKELY = (
    *("cp1252", "cp1250", "iso8859_2", "cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp866"),
    *("cp1253", "iso8859_7", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "tis_620"),
    *("mac_roman", "mac_cyrillic", "cp437", "cp850", "cp852"),
    *("gb18030", "big5", "cp932", "euc_jp", "cp949", "johab", "utf_16_le", "utf_16_be"),
)
_CENTRAL_EUROPEAN = ("cp1250", "iso8859_2")
_CENTRAL_LETTERS = frozenset("ąćłńśźżďěňřšťžőűşţđľĄĆŁŃŚŹŻĎĚŇŘŠŤŽŐŰŞŢĐĽ")
_CENTRAL_SHARE = 0.2  # Spanish ñ and Portuguese õ read as ń and ő stay below a tenth
# The two differ in š and ž, ś and ą: read in the wrong one, a text has letters of two languages.
_ALPHABETS = tuple(
    map(
        frozenset,
        ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž"),
    )
)
_C1 = range(0x80, 0xA0)  # letters and quotation marks of Windows; ISO 8859 has nothing there
_EURO_OF_LATIN_9 = 0xA4  # a sign that nobody uses, in Windows-1252


def guessed(data: bytes) -> str:
    """Return the codec that the letters speak for, "" for none."""
    # Few files come this far, and loading it takes as long as opening a text.
    import charset_normalizer  # noqa: PLC0415

    sample = data[:_SAMPLE]
    best = charset_normalizer.from_bytes(
        sample, cp_isolation=list(_LIKELY), preemptive_behaviour=False
    ).best()
    if best is None:
        return ""
    if best.encoding in _CENTRAL_EUROPEAN:
        # cp1250 has a letter for every byte that Spanish and French use.
        central = max(_CENTRAL_EUROPEAN, key=lambda codec: _fitting(_foreign(sample, codec)))
        return central if _is_central_european(_foreign(sample, central)) else _western(sample)
    return _western(sample) if best.encoding == "cp1252" else best.encoding


def _foreign(data: bytes, codec: str) -> list[str]:
    return [c for c in data.decode(codec, "replace").lower() if not c.isascii() and c.isalpha()]


def _fitting(letters: Iterable[str]) -> int:
    """Return how many letters are of the one language that has most of them."""
    letters = list(letters)
    return max(sum(letter in alphabet for letter in letters) for alphabet in _ALPHABETS)


def _is_central_european(letters: list[str]) -> bool:
    central = sum(letter in _CENTRAL_LETTERS for letter in letters)
    return central > _CENTRAL_SHARE * len(letters)


def _western(data: bytes) -> str:
    is_latin_9 = _EURO_OF_LATIN_9 in data and not any(byte in data for byte in _C1)
    return "iso8859_15" if is_latin_9 else "cp1252"
