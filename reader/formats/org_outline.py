"""The outline of an Org file, line by line."""

import re
from html import escape

from reader.formats.content import Content
from reader.formats.encoding import decode
from reader.formats.front_matter import FrontMatter, meta_of
from reader.formats.markup import element
from reader.formats.opening import SavedFile
from reader.formats.org_inline import written
from reader.formats.whole import whole_content

_KEYWORD = re.compile(r"\s*#\+(\w+):\s*+(.*)")
_HEADING = re.compile(r"(\*{1,20})\s++(?:(?:TODO|DONE|COMMENT)\s++)?(?:\[#\w\]\s++)?(.*)")
_TAGS = re.compile(r"(?<!\s)\s++:[\w@:]+:$")  # behind a heading
_BEGIN = re.compile(r"\s*#\+begin_(\w++)(?:\s++(\S++))?.*", re.IGNORECASE)
_ITEM = re.compile(r"(\s*)(?:[-+]|(\d{1,4})[.)])\s++(?:\[[ xX-]\]\s++)?(.*)")
_NOTE = re.compile(r"\[fn:([\w-]{1,40})\]\s++(.*)")
_DRAWER = re.compile(r"\s*:[\w-]+:\s*")
_DRAWER_END = re.compile(r"^\s*:END:\s*", re.IGNORECASE)
_COMMENT = re.compile(r"\s*#(?:\s.*)?")
_RULE = re.compile(r"\s*-{5,}\s*")
_PARTS_ROWS = re.compile(r"\s*\|[-+|]+\s*")
_CODE = frozenset({"src", "example", "verbatim"})
_PASSED = frozenset({"comment", "export"})
_MAX_NESTING = 12  # of blocks, which go down by calling themselves
_NAMES = {"language": "lang"}


def read_outline(file: SavedFile) -> Content:
    """Read an Org file: its keywords as hints, its outline as blocks."""
    decoded = decode(file.data, chosen=file.encoding)
    outline = _Outline(decoded.text.split("\n"))
    markup = outline.markup()
    return whole_content(markup, meta_of(outline.told), decoded.notes, decoded.encoding)


class _Outline:
    """Goes through the lines and writes down what they are."""

    def __init__(self, lines: list[str], depth: int = 0) -> None:
        self.told: FrontMatter = {}
        self._lines = lines
        self._depth = depth
        self._at = 0
        self._parts: list[str] = []
        self._words: list[str] = []  # of the paragraph that is coming in
        self._opening = ""  # what stands before them
        self._indents: list[int] = []  # of the lists we are in
        self._wrap = ("<p>", "</p>")

    def markup(self) -> str:
        """Return the whole outline as mark-up."""
        while self._at < len(self._lines):
            line = self._lines[self._at]
            self._at += 1
            self._follow(line)
        self._end_words()
        return "".join(self._parts)

    def _follow(self, line: str) -> None:
        if begin := _BEGIN.fullmatch(line):
            self._lay_block(begin[1].lower(), begin[2] or "")
        elif keyword := _KEYWORD.fullmatch(line):
            self._take_keyword(keyword[1].lower(), keyword[2].strip())
        elif heading := _HEADING.fullmatch(line):
            self._end_words()
            level = min(len(heading[1]) + 1, 6)
            self._parts.append(element(f"h{level}", written(_TAGS.sub("", heading[2].rstrip()))))
        elif not line.strip():
            self._end_words()
            self._wrap = ("<p>", "</p>")
        elif line.lstrip().startswith("|"):
            self._lay_table(line)
        else:
            self._follow_words(line)

    def _follow_words(self, line: str) -> None:
        if _COMMENT.fullmatch(line):
            return
        if _RULE.fullmatch(line):
            self._end_words()
            self._parts.append("<hr>")
        elif _DRAWER.fullmatch(line):
            self._pass_to(_DRAWER_END)
        elif note := _NOTE.fullmatch(line):
            self._end_words()
            name = escape(note[1])
            self._opening = f'<a id="fn-{name}" href="#fnref-{name}">[{name}]</a> '
            self._words = [note[2]]
        elif item := _ITEM.fullmatch(line):
            self._begin_item(len(item[1]), item[3], is_numbered=bool(item[2]))
        else:
            self._words.append(line.strip())

    def _begin_item(self, indent: int, words: str, *, is_numbered: bool) -> None:
        self._end_words()
        while self._indents and self._indents[-1] > indent:
            self._indents.pop()
        if not self._indents or self._indents[-1] < indent:
            self._indents.append(indent)
        around = len(self._indents) - 1
        tag = "ol" if is_numbered else "ul"
        self._wrap = (
            f"{'<ul>' * around}<{tag}><li>",
            f"</li></{tag}>{'</ul>' * around}",
        )
        self._words = [words]

    def _end_words(self) -> None:
        if self._words:
            words = written(" ".join(self._words))
            self._parts += (self._wrap[0], self._opening, words, self._wrap[1])
            if self._opening:
                self._wrap = ("<p>", "</p>")
        self._words, self._opening = [], ""

    def _take_keyword(self, name: str, value: str) -> None:
        if name == "caption":
            self._parts.append(element("figcaption", written(value)))
        elif value:
            name = _NAMES.get(name, name)
            self.told[name] = (*self.told.get(name, ()), value)

    def _lay_block(self, kind: str, language: str) -> None:
        self._end_words()
        inside = self._pass_to(re.compile(rf"^\s*#\+end_{kind}\s*", re.IGNORECASE))
        if kind in _CODE:
            code = element("code", escape("\n".join(inside)), class_=f"language-{language}")
            self._parts.append(element("pre", code if language else escape("\n".join(inside))))
        elif kind == "verse":
            self._parts.append(element("p", "<br>".join(written(line) for line in inside)))
        elif kind not in _PASSED and self._depth < _MAX_NESTING:
            inner = _Outline(inside, self._depth + 1).markup()
            self._parts.append(element("blockquote", inner) if kind == "quote" else inner)

    def _pass_to(self, end: re.Pattern[str]) -> list[str]:
        """Go past the line that ends a block; return those before it."""
        start = self._at
        while self._at < len(self._lines):
            self._at += 1
            if end.fullmatch(self._lines[self._at - 1]):
                return self._lines[start : self._at - 1]
        return self._lines[start:]

    def _lay_table(self, line: str) -> None:
        self._end_words()
        rows = [line]
        while self._at < len(self._lines) and self._lines[self._at].lstrip().startswith("|"):
            rows.append(self._lines[self._at])
            self._at += 1
        told = (row.strip().strip("|").split("|") for row in rows if not _PARTS_ROWS.fullmatch(row))
        written_rows = (
            element("tr", "".join(element("td", written(cell.strip())) for cell in row))
            for row in told
        )
        self._parts.append(element("table", "".join(written_rows)))
