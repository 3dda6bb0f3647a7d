"""Spoils well-made files. The same seed and number always give the same bytes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.fuzz.shapes import Shape
from tests.fuzz.tokens import ODD

# Bytes of a file, and how often of a hundred: small ones are quick, large ones show what grows.
SIZES = ((1_024, 60), (4_096, 32), (16_384, 6), (65_536, 2))
MAX_CHANGES = 6  # of one piece
_ENCODING_NAMES = """
    utf-16 utf-16-be utf-32 cp1252 iso-8859-2 koi8-r shift_jis gb18030 big5 euc-kr iso2022_jp utf-7
"""
_ENCODINGS = _ENCODING_NAMES.split()

Change = Callable[[Random, bytes, Sequence[bytes], int], bytes]


@dataclass(frozen=True, slots=True)
class Made:
    """A spoilt file."""

    name: str
    data: bytes


def made(shapes: Sequence[Shape], tokens: Sequence[bytes], name: str) -> Made:
    """Return the spoilt file of this name; every other name gives another one."""
    random = Random(name)
    limit = random.choices([size for size, _ in SIZES], [often for _, often in SIZES])[0]
    shape = random.choice(shapes)
    if len(shape.pieces) == 1:
        ((piece, content),) = shape.pieces.items()
        others = [other for one in shapes for other in one.pieces.values()]
        content = _spoilt(random, content, (*others, *tokens), limit)
        return Made(shape.name, shape.pack({piece: content})[:limit])
    return _from_pieces(random, shape, tokens, limit)


def _from_pieces(random: Random, shape: Shape, tokens: Sequence[bytes], limit: int) -> Made:
    pieces = dict(shape.pieces)
    words = (*pieces.values(), *tokens)
    for piece in random.sample(list(pieces), random.randint(1, min(2, len(pieces)))):
        pieces[piece] = _spoilt(random, pieces[piece], words, limit)
    data = shape.pack(pieces)
    if random.random() < 0.25:  # the packing itself is rarely what is odd
        data = _spoilt(random, data, words, limit)
    return Made(shape.name, data)


def _spoilt(random: Random, data: bytes, words: Sequence[bytes], limit: int) -> bytes:
    if random.random() < 0.1:
        data = b""
    if len(data) > limit:
        start = random.randrange(len(data) - limit)
        data = data[start : start + limit]
    for _ in range(random.randint(1, MAX_CHANGES)):
        data = random.choice(CHANGES)(random, data, words, limit)[:limit]
    return data


def _place(random: Random, data: bytes) -> int:
    return random.randint(0, len(data))


def _stretch(random: Random, data: bytes) -> slice:
    start = _place(random, data)
    return slice(start, start + random.choice((1, 4, 16, 64, 256, len(data))))


def _flip(random: Random, data: bytes, _words: Sequence[bytes], _limit: int) -> bytes:
    changed = bytearray(data)
    for _ in range(random.choice((1, 2, 8, 32)) if data else 0):
        changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def _insert(random: Random, data: bytes, words: Sequence[bytes], _limit: int) -> bytes:
    at = _place(random, data)
    return data[:at] + _word(random, words) + data[at:]


def _sow(random: Random, data: bytes, words: Sequence[bytes], _limit: int) -> bytes:
    """Put words at many places."""
    places = sorted(_place(random, data) for _ in range(random.randint(2, 24)))
    cut = [data[a:b] for a, b in zip([0, *places], [*places, len(data)], strict=True)]
    return b"".join(part + _word(random, words) for part in cut)


def _soup(random: Random, _data: bytes, words: Sequence[bytes], _limit: int) -> bytes:
    return b"".join(_word(random, words) for _ in range(random.randint(1, 60)))


def _word(random: Random, words: Sequence[bytes]) -> bytes:
    return random.choice(ODD if random.random() < 0.2 else words)


def _delete(random: Random, data: bytes, _words: Sequence[bytes], _limit: int) -> bytes:
    gone = _stretch(random, data)
    return data[: gone.start] + data[gone.stop :]


def _truncate(random: Random, data: bytes, _words: Sequence[bytes], _limit: int) -> bytes:
    return data[: _place(random, data)]


def _repeat(random: Random, data: bytes, _words: Sequence[bytes], limit: int) -> bytes:
    """Say a stretch again, a few times or to the limit."""
    again = _stretch(random, data)
    part = data[again]
    times = random.choice((2, 5, 40, limit // max(len(part), 1)))
    return data[: again.start] + part * min(times, limit) + data[again.stop :]


def _pile(random: Random, data: bytes, words: Sequence[bytes], limit: int) -> bytes:
    """Put the same word or two at one place, over and over."""
    part = b"".join(_word(random, words)[:64] for _ in range(random.randint(1, 3)))
    at = _place(random, data)
    times = random.choice((3, 30, 300, limit // max(len(part), 1)))
    return data[:at] + part * times + data[at:]


def _splice(random: Random, data: bytes, words: Sequence[bytes], _limit: int) -> bytes:
    other = random.choice(words)
    return data[: _place(random, data)] + other[_place(random, other) :]


def _shuffle(random: Random, data: bytes, _words: Sequence[bytes], _limit: int) -> bytes:
    mark = random.choice((b"\n", b"<", b" ", b">"))
    parts = data.split(mark)
    random.shuffle(parts)
    return mark.join(parts)


def _nest(random: Random, data: bytes, words: Sequence[bytes], limit: int) -> bytes:
    """Put a stretch into a word, that into the word, and so on."""
    inner = _stretch(random, data)
    before, after = _word(random, words)[:32], _word(random, words)[:32]
    times = min(random.choice((2, 10, 100, 1_000)), limit // (len(before + after) + 1))
    return data[: inner.start] + before * times + data[inner] + after * times + data[inner.stop :]


def _number(random: Random, data: bytes, _words: Sequence[bytes], _limit: int) -> bytes:
    """Say another number wherever one stands."""
    number = random.choice((b"0", b"-1", b"65536", b"99999999", b"4294967296", b"1.5"))
    at = _place(random, data)
    found = next((i for i in range(at, len(data)) if data[i : i + 1].isdigit()), len(data))
    end = next((i for i in range(found, len(data)) if not data[i : i + 1].isdigit()), len(data))
    return data[:found] + number + data[end:]


def _recode(random: Random, data: bytes, _words: Sequence[bytes], _limit: int) -> bytes:
    text = data.decode(random.choice(("utf-8", "cp1252", "latin-1")), "replace")
    return text.encode(random.choice(_ENCODINGS), "replace")


CHANGES: tuple[Change, ...] = (
    *(_flip, _insert, _sow, _delete, _truncate, _repeat, _splice, _shuffle, _nest, _number),
    *(_insert, _sow, _soup, _pile, _recode, _delete),
)


def file_name(made_file: Made, tag: str) -> str:
    """Return the name under which a spoilt file is kept."""
    return f"{tag}{''.join(Path(made_file.name).suffixes)}"
