"""One letter: the text to read among its parts, and what its head says of it.

Senders put the same text in twice, as plain words and as HTML, which has the links, the
headings and the pictures.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.formats import plain
from reader.formats.content import Content
from reader.formats.encoding import decode
from reader.formats.letter_tails import with_tails
from reader.formats.mime_parts import MAX_NESTING, MimePart, head_of, parts_of
from reader.formats.opening import SavedFile
from reader.formats.packed_page import filled
from reader.formats.packed_pictures import PackedPictures, key_of
from reader.formats.refusals import ForeignKindError, OnlyAttachmentsError
from reader.formats.sent_dates import iso_date
from reader.model import Meta, Part
from reader.records import record
from reader.text.names import name_shaped
from reader.text.urls import web_address

_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_MESSAGES = frozenset({"message/rfc822", "message/global"})
_ENCRYPTED = frozenset(
    {"application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"}
)
_BRIEF = 400  # letters; with fewer, the letter that is sent on in it is what there is to read
_MAX_SENT_ON = 20  # letters within a letter that are looked into
_MAX_BRACKETS = 50  # in a sender's name and address; at each the parser calls itself
_BREAK = b"\n<hr>\n"  # between the pieces of a letter that has pictures in the middle
# What mail programs of several languages set before the subject of an answer.
_ANSWERED = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|sv|vs|rv|rif|i|r)(?:\[\d+\])?:\s*)+", re.IGNORECASE)
_LIST = re.compile(r"\[[^\]]{1,60}\]\s*(?=\S)")  # the mailing list's name, before the subject
_SENDER_FOR = re.compile(r"(?P<who>.+?) (?:from|via|at|@|\||\N{EN DASH}|-) (?P<site>.+)", re.DOTALL)
_LIST_NAME = re.compile(r"\s*+\"?([^<\"]++)\"?\s*<")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
_FIRST_LINES = 3  # of the plain words, where services put the letter's own address


@record
class _Parts:
    """The parts of a letter by what they are for."""

    pages: tuple[MimePart, ...]
    texts: tuple[MimePart, ...]
    sent_on: tuple[MimePart, ...]
    others: tuple[MimePart, ...]


def read(file: SavedFile, message: MimePart) -> Content:
    """Read a letter, or the one that is sent on in it when it says next to nothing itself.

    Raises FileError when it is encrypted or has nothing but attachments.
    """
    found = list(_read(file, message, 0))
    _require_text(file, message, found)
    first = found[0]
    if _letters(first) >= _BRIEF:
        return first
    return max(found, key=_letters)


def part_of(message: MimePart) -> Part:
    """Return a letter as someone choosing among several sees it."""
    hints = hints_of(message)
    return Part(hints.title, ", ".join(hints.authors) or hints.site, hints.published, hints.url)


def hints_of(message: MimePart) -> Meta:
    """Return what a letter's head says of it."""
    who, site = _sender(message)
    return Meta(
        title=_subject(message),
        authors=(who,) if who else (),
        published=iso_date(message.field("Date")),
        site=site,
        language=message.field("Content-Language").partition(",")[0].strip(),
        url=_own_address(message),
    )


def _read(file: SavedFile, message: MimePart, level: int) -> Iterator[Content]:
    """Yield the letter and those that are sent on in it."""
    parts = _sorted_out(message)
    content = _page(file, parts) if parts.pages else _plain(file, parts.texts)
    yield replace(
        content,
        blocks=with_tails(content.blocks, message),
        hints=filled(hints_of(message), content.hints),
    )
    for part in parts.sent_on[:_MAX_SENT_ON] if level < MAX_NESTING else ():
        inner = head_of(part.content())
        if inner is not None:
            yield from _read(file, inner, level + 1)


def _sorted_out(message: MimePart) -> _Parts:
    pages, texts, sent_on, others = [], [], [], []
    for part in parts_of(message):
        is_attached = part.field("Content-Disposition").strip().lower().startswith("attachment")
        if part.type in _MESSAGES:
            sent_on.append(part)
        elif part.type in _PAGES and not is_attached:
            pages.append(part)
        elif part.type == "text/plain" and not is_attached:
            texts.append(part)
        else:
            others.append(part)
    return _Parts(tuple(pages), tuple(texts), tuple(sent_on), tuple(others))


def _page(file: SavedFile, parts: _Parts) -> Content:
    # The parser takes longer to load than a text to open, and many letters need none.
    from reader.formats.html_page import read_page  # noqa: PLC0415

    named = {key_of(f"cid:{part.id}"): part for part in parts.others if part.id}
    named |= {key_of(part.location): part for part in parts.others if part.location}

    def fetch(key: str) -> bytes:
        return named[key].content() if key in named else b""

    pictures = PackedPictures(fetch, "")
    first = parts.pages[0]
    page = SavedFile(file.path, _joined(parts.pages), file.encoding)
    charset = first.charset if len(parts.pages) == 1 else "utf-8"
    return read_page(page, pictures, charset=charset).noting(*pictures.notes())


def _joined(pages: Sequence[MimePart]) -> bytes:
    if len(pages) == 1:
        return pages[0].content()
    texts = (decode(page.content(), labelled=True, stated=page.charset).text for page in pages)
    return _BREAK.join(text.encode("utf-8", "replace") for text in texts)


def _plain(file: SavedFile, texts: Sequence[MimePart]) -> Content:
    decoded = [decode(text.content(), stated=text.charset, chosen=file.encoding) for text in texts]
    if not decoded:
        return Content((), "")
    pairs = zip(texts, decoded, strict=True)
    words = "\n\n".join(_unwrapped(part, one.text) for part, one in pairs)
    notes = tuple(note for one in decoded for note in one.notes)
    first = decoded[0]
    blocks = tuple(plain.blocks_of(words))
    return Content(blocks, first.encoding, notes=notes, encoding_reason=first.reason)


def _unwrapped(part: MimePart, text: str) -> str:
    """Join the lines that a mail program wrapped, where it says that it did (RFC 3676)."""
    if str(part.head.get_param("format") or "").lower() != "flowed":
        return text
    gap = "" if str(part.head.get_param("delsp") or "").lower() == "yes" else " "
    lines: list[str] = []
    goes_on = False
    for line in text.split("\n"):
        own = line.removeprefix(" ")
        if goes_on and own and not own.startswith(">"):
            lines[-1] = lines[-1].rstrip(" ") + gap + own
        else:
            lines.append(own)
        goes_on = own.endswith(" ") and own != "-- "
    return "\n".join(lines)


def _require_text(file: SavedFile, message: MimePart, found: Sequence[Content]) -> None:
    if any(content.blocks for content in found):
        return
    parts = list(parts_of(message))
    if any(part.type in _ENCRYPTED for part in parts):
        raise ForeignKindError(
            file.path,
            "an encrypted letter",
            "Open it in your mail program and save its text from there.",
        )
    names = tuple(name for part in parts if (name := part.head.get_filename()))
    if names:
        raise OnlyAttachmentsError(file.path, names)


def _letters(content: Content) -> int:
    return sum(len(block.text) for block in content.blocks)


def _subject(message: MimePart) -> str:
    subject = _ANSWERED.sub("", message.words("Subject"), count=1)
    return _ANSWERED.sub("", _LIST.sub("", subject, count=1), count=1) or subject


def _sender(message: MimePart) -> tuple[str, str]:
    """Return who wrote the letter and what it was sent by, as far as the head tells them apart."""
    from email.utils import parseaddr  # noqa: PLC0415  # most articles are no letters

    sender = message.words("From")
    if sender.count("(") > _MAX_BRACKETS:
        sender = sender.replace("(", " ")
    name = " ".join(parseaddr(sender)[0].strip(" '\"").split())
    stated = _LIST_NAME.match(message.words("List-Id"))
    site = stated[1].strip() if stated and "@" not in stated[1] else ""
    both = _SENDER_FOR.fullmatch(name)
    if both and name_shaped(both["who"]):
        return both["who"], both["site"]
    return (name, site) if name_shaped(name) else ("", name or site)


def _own_address(message: MimePart) -> str:
    """Return where on the web the letter stands, where it says so before anything else."""
    archived = _ADDRESS.search(message.field("Archived-At"))
    if archived:
        return web_address(archived[0])
    texts = _sorted_out(message).texts
    if not texts:
        return ""
    words = decode(texts[0].content(), stated=texts[0].charset).text.lstrip()
    for line in words.split("\n")[:_FIRST_LINES]:
        addresses = _ADDRESS.findall(line)
        if len(addresses) == 1 and line.rstrip().endswith(addresses[0]):
            return web_address(addresses[0])
    return ""
