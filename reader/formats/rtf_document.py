"""A rich text read sign by sign.

What a sign means depends on the group it stands in; groups pass on how they are set to those
within them, and what a group changes ends with it.
"""

import re
from html import escape

from reader.formats.content import Content
from reader.formats.document_pictures import Pictures
from reader.formats.markup import Footnotes, element
from reader.formats.opening import SavedFile
from reader.formats.refusals import DamagedDocumentError
from reader.formats.rtf_groups import CHANGES, KEPT, LINK, NOTE, NOWHERE, OPEN, PASSED, TEXT, Group
from reader.formats.rtf_letters import NO_FONT, Letters
from reader.formats.rtf_paragraphs import Look, Paragraphs
from reader.formats.rtf_tokens import Token, tokens_of
from reader.formats.stated_title import with_title
from reader.formats.style_names import STYLES
from reader.formats.whole import whole_content
from reader.model import Meta

KIND = "a rich text"

_MAX_GROUPS = 1_000  # within one another
_LEVELS = 6  # of headings
_LINK = re.compile(r'HYPERLINK\s+(?:(\\l)\s+)?"([^"]{1,4000})"')
_LISTING = re.compile(r"\s*(?:TOC|INDEX|PAGE|NUMPAGES)\b")
_NO_HEX = re.compile(r"[^0-9A-Fa-f]+")
_CHARACTERS = {
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "~": "\xa0",
    "_": "\u2011",
    "\\": "\\",
    "{": "{",
    "}": "}",
}
_ENDS = frozenset({"par", "sect", "page", "\n", "\r"})
_BREAKS = frozenset({"line", "lbr", "nestcell", "nestrow"})


def read_document(file: SavedFile) -> Content:
    """Read a rich text: its paragraphs as their styles name them."""
    reader = _Reader(file)
    for token in tokens_of(file.data):
        reader.follow(token)
    return reader.content()


class _Reader:
    """Follows the signs and lays the words down where they belong."""

    def __init__(self, file: SavedFile) -> None:
        self._path = file.path
        self._letters = Letters()
        self._styles: dict[int, tuple[str, str]] = {}
        self._said: dict[str, str] = {}  # title and author
        self._pictures = Pictures()
        self._notes = Footnotes()
        self._texts = [Paragraphs()]  # the text, and the note that is coming in
        self._group = Group()
        self._groups: list[Group] = []
        self._starred = False
        self._collected: list[str] = []  # words that go elsewhere than into the text
        self._data: list[bytes] = []  # of the picture that is coming in
        self._target = ""  # where the field that is coming in leads
        self._hides_field = False

    def content(self) -> Content:
        """End the text and return what it holds."""
        while self._groups:
            self._close()
        self._flush()
        text = self._texts[0]
        text.end(self._group.look)
        author = self._said.get("author", "")
        markup = text.markup(self._styles) + self._notes.told()
        meta = Meta(authors=(author,) if author else ())
        content = whole_content(markup, meta, self._pictures.notes(), self._letters.codec)
        return with_title(content, self._said.get("title", ""))

    def follow(self, token: Token) -> None:
        """Do what a sign says."""
        if token.word == "bin":
            self._data.append(token.data)
        elif token.data:
            self._letters.add(token.data)
        elif token.word:
            self._obey(token.word, token.number)
        elif token.sign == "{":
            self._open()
        elif token.sign == "}":
            self._close()
        elif token.sign == "*":
            self._starred = True
        elif not self._letters.skip_one():
            self._flush()
            self._stand_for(token.sign)

    def _open(self) -> None:
        self._flush()
        self._letters.stop_skipping()
        if len(self._groups) >= _MAX_GROUPS:
            raise DamagedDocumentError(self._path, KIND, "its parts are nested too deep")
        self._groups.append(self._group)
        self._group = self._group.within()
        self._starred = False

    def _close(self) -> None:
        self._flush()
        self._letters.stop_skipping()
        if not self._groups:
            return
        ended, self._group = self._group, self._groups.pop()
        if ended.goes == "stylesheet":
            self._name_style(ended.look)
        elif ended.goes != self._group.goes:
            self._deliver(ended)

    def _obey(self, word: str, number: int | None) -> None:
        starred, self._starred = self._starred, False
        if word == "u":
            self._flush()
            self._add(self._letters.by_number(number or 0, self._group.skips))
            return
        self._flush()
        if starred or word in KEPT or word in PASSED or word in {"field", "fldrslt", NOTE}:
            if word not in OPEN and self._group.goes != NOWHERE:
                self._send(word)
        elif self._group.goes == "fonttbl":
            self._letters.tell_font(word, number)
        elif word in CHANGES:
            CHANGES[word](self._group, number)
        else:
            self._letters.tell(word, number)
            self._stand_for(word)

    def _stand_for(self, word: str) -> None:
        """Add the character, or end the paragraph, that a word or a sign stands for."""
        text = self._texts[-1]
        if word in _CHARACTERS:
            self._add(_CHARACTERS[word])
        elif self._group.goes not in TEXT:
            return
        elif word in _ENDS:
            text.finish(self._group.look)
        elif word == "cell":
            text.end_cell()
        elif word == "row":
            text.end_row()
        elif word in _BREAKS:
            text.now.parts.append("<br>")

    def _flush(self) -> None:
        # What the file says of itself is in no font.
        in_font = self._group.goes not in {"info", "title", "author"}
        self._add(self._letters.taken(self._group.font if in_font else NO_FONT))

    def _add(self, words: str) -> None:
        group = self._group
        if not words or group.goes == NOWHERE:
            return
        if group.goes not in TEXT:
            self._collected.append(words)
        elif not group.unseen:
            now = self._texts[-1].now
            now.sizes[group.size] += len(words)
            now.letters += len(words)
            markup = escape(words, quote=False)
            for mark in sorted(group.marks):
                markup = element(mark, markup)
            now.parts.append(markup)

    def _send(self, word: str) -> None:
        """Send the words of this group where its first word says."""
        group = self._group
        if word == "field":
            self._target, self._hides_field = "", False
        elif word == "fldrslt":
            self._send_link()
        elif word == NOTE:
            group.goes, group.look = NOTE, Look()
            group.plain()
            self._texts.append(Paragraphs())
        elif word in KEPT:
            group.goes, self._collected, self._data = word, [], []
        else:
            group.goes = NOWHERE

    def _send_link(self) -> None:
        """Send what a field shows into the text, as a link if it is one."""
        if self._hides_field:
            self._group.goes = NOWHERE
        elif self._target and self._group.goes != LINK:
            self._group.goes = LINK
            self._texts[-1].now.parts.append(f'<a href="{escape(self._target)}">')

    def _deliver(self, ended: Group) -> None:
        """Do with the words of a group what it is for."""
        words = "".join(self._collected)
        now = self._texts[-1].now
        match ended.goes:
            case "title" | "author":
                self._said[ended.goes] = " ".join(words.split())
            case "fldinst":
                self._lead(words)
            case "link":
                now.parts.append("</a>")
            case "footnote":
                note = self._texts.pop()
                note.end(ended.look)
                self._texts[-1].now.parts.append(self._notes.call(note.plain_markup()))
            case "listtext" | "pntext":
                now.bullet = words.strip() or "•"
            case "bkmkstart":
                now.parts.append(element("a", "", id=words.strip()))
            case "pict":
                now.parts.append(self._pictures.tag(self._picture(words)))
            case _:
                pass

    def _lead(self, instruction: str) -> None:
        """Take note of where a field leads, or that it lists what the text holds."""
        found = _LINK.search(instruction)
        self._hides_field = _LISTING.match(instruction) is not None
        if found:
            self._target = f"#{found[2]}" if found[1] else found[2].replace("\\\\", "\\")

    def _picture(self, words: str) -> bytes:
        digits = _NO_HEX.sub("", words)
        return b"".join(self._data) or bytes.fromhex(digits[: len(digits) // 2 * 2])

    def _name_style(self, look: Look) -> None:
        """Take note of what a style's name, or its place in the outline, stands for."""
        name = "".join(self._collected).partition(";")[0].strip().lower()
        self._collected = []
        if name in STYLES:
            self._styles[look.style] = STYLES[name]
        elif 0 <= look.outline < _LEVELS:
            self._styles[look.style] = (f"h{look.outline + 1}", "")
