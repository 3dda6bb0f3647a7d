"""The words of LaTeX written down as mark-up, command by command."""

import re
from collections.abc import Callable
from html import escape

from reader.formats.latex_words import (
    ACCENTS,
    CODE,
    ENVIRONMENTS,
    FORMULAS,
    HEADINGS,
    MARKS,
    PASSED,
    SIGNS,
    STATED,
    TABLES,
    accented,
)
from reader.formats.markup import Footnotes, element

_TOKEN = re.compile(
    r"\\(?P<command>[A-Za-z]+\*?|.|\n)|(?P<comment>%[^\n]*\n?[ \t]*)|(?P<formula>\$\$?)"
    r"|(?P<gap>\n[ \t]*\n\s*)|(?P<sign>[{}&~])|(?P<text>[^\\%$\n{}&~]+|\n)",
    re.DOTALL,
)
_OPTION = re.compile(r"\s{0,200}+\[([^\[\]]{0,500})\]")
_TYPED = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("`", "‘"), (",,", "„"))
_PARAGRAPH = "</p><p>"
_MAX_GROUPS = 60  # within one another; every one goes down by calling itself


class Writing:
    """Goes through the words and writes them down as mark-up."""

    def __init__(self, text: str, at: int = 0) -> None:
        self.notes = Footnotes()
        self._text = text
        self._at = at
        self._depth = 0
        self.tables = 0  # we are in

    def inner(self, ends: str = "") -> str:
        """Return all up to the end of the group or environment, "" for that of the text."""
        parts: list[str] = []
        while token := _TOKEN.match(self._text, self._at):
            self._at = token.end()
            if token["command"] == "end":
                if self.raw_argument() == ends:
                    break
            elif token["sign"] == "}":
                if ends == "}":
                    break
            else:
                parts.append(self._written(token))
        return "".join(parts)

    def _written(self, token: re.Match[str]) -> str:
        match token.lastgroup:
            case "command":
                return self._obey(token["command"])
            case "formula":
                return self.formula(token["formula"])
            case "gap":
                return _PARAGRAPH
            case "sign":
                return self._sign(token["sign"])
            case "text":
                return escape(_typed(token["text"]))
            case _:
                return ""

    def _sign(self, sign: str) -> str:
        if sign == "&":
            return "</td><td>" if self.tables else "&amp;"
        return "\xa0" if sign == "~" else self._group()

    def _group(self) -> str:
        """Return what stands in braces, the first of which has passed."""
        if self._depth >= _MAX_GROUPS:
            return ""
        self._depth += 1
        written = self.inner("}")
        self._depth -= 1
        return written

    def argument(self) -> str:
        """Return what a command is given, as mark-up."""
        token = _TOKEN.match(self._text, self._at + self._blanks())
        if token is None:
            return ""
        if token["sign"] == "{":
            self._at = token.end()
            return self._group()
        if token["text"]:  # without braces a single letter is all that is given
            self._at = token.start() + 1
            return escape(token["text"][0])
        self._at = token.end()
        return self._written(token)

    def raw_argument(self) -> str:
        """Return what a command is given, as it is written."""
        start = self._at + self._blanks()
        if not self._text.startswith("{", start):
            return ""
        depth, at = 0, start
        for found in re.compile(r"\\.|[{}]", re.DOTALL).finditer(self._text, start):
            depth += {"{": 1, "}": -1}.get(found[0], 0)
            at = found.end()
            if not depth:
                break
        self._at = at
        return self._text[start + 1 : at - 1]

    def _blanks(self) -> int:
        rest = self._text[self._at : self._at + 200]
        return len(rest) - len(rest.lstrip())

    def option(self) -> str:
        """Return what stands in square brackets behind a command."""
        found = _OPTION.match(self._text, self._at)
        if found:
            self._at = found.end()
        return found[1] if found else ""

    def _obey(self, command: str) -> str:
        name = command.removesuffix("*") or command
        if name in ACCENTS and not (name.isalpha() and self._text[self._at : self._at + 1] == "*"):
            return accented(name, self.argument())
        if name in _COMMANDS:
            return _COMMANDS[name](self)
        if name in SIGNS:
            return escape(SIGNS[name])
        self.option()
        if name in MARKS:
            return element(MARKS[name], self.argument())
        if name in HEADINGS:
            return element(f"h{HEADINGS[name]}", self.argument())
        for _ in range(1 if name in STATED else PASSED.get(name, 0)):
            self.raw_argument()
        return ""

    def environment(self) -> str:
        """Return what stands between a begin and its end."""
        name = self.raw_argument()
        if name in CODE:
            self.option()
            return element("pre", escape(self._raw_to(f"\\end{{{name}}}").strip("\n")))
        if name in FORMULAS:
            return element("p", element("code", escape(self._raw_to(f"\\end{{{name}}}").strip())))
        self.option()
        if name in TABLES:
            return self._table(name)
        if self._depth >= _MAX_GROUPS:
            return ""
        self._depth += 1
        inner = self.inner(name)
        self._depth -= 1
        tag = ENVIRONMENTS.get(name, "div")
        head = "<h2>Abstract</h2>" if name == "abstract" else ""
        return f"</p>{head}{element(tag, inner if tag[1:] == 'l' else f'<p>{inner}</p>')}<p>"

    def _table(self, name: str) -> str:
        if name in {"tabular*", "tabularx"}:
            self.raw_argument()
        self.raw_argument()
        self.tables += 1
        inner = self.inner(name)
        self.tables -= 1
        return f"</p><table><tr><td>{inner}</td></tr></table><p>"

    def formula(self, end: str) -> str:
        """Return a formula as it is written."""
        written = element("code", escape(" ".join(self._raw_to(end).split())))
        return f"</p>{element('p', written)}<p>" if end in {"$$", "\\]"} else written

    def _raw_to(self, end: str) -> str:
        start = self._at
        stop = self._text.find(end, start)
        self._at = len(self._text) if stop < 0 else stop + len(end)
        return self._text[start : stop if stop >= 0 else None]


def _typed(text: str) -> str:
    """Return words with the signs that stand for others on a typewriter."""
    for typed, sign in _TYPED:
        text = text.replace(typed, sign)
    return text


def _item(writing: Writing) -> str:
    term = writing.option()
    return f"</p><li>{element('strong', escape(term)) + ' ' if term else ''}"


def _link(writing: Writing) -> str:
    href = writing.raw_argument()
    return element("a", writing.argument(), href=href)


def _address(writing: Writing) -> str:
    address = writing.raw_argument()
    return element("a", escape(address), href=address)


def _place(writing: Writing) -> str:
    place = element("a", "", id=writing.raw_argument())
    return place + writing.argument()


def _link_within(writing: Writing) -> str:
    href = f"#{writing.raw_argument()}"
    return element("a", writing.argument(), href=href)


def _note(writing: Writing) -> str:
    writing.option()
    return writing.notes.call(writing.argument())


def _line_end(writing: Writing) -> str:
    writing.option()
    return "</td></tr><tr><td>" if writing.tables else "<br>"


def _picture(writing: Writing) -> str:
    writing.option()
    return f'<img src="{escape(writing.raw_argument())}" alt="">'


def _caption(writing: Writing) -> str:
    writing.option()
    return element("figcaption", writing.argument())


def _first_of_two(writing: Writing) -> str:
    written = writing.argument()
    writing.raw_argument()
    return written


def _cited(writing: Writing) -> str:
    writing.option()
    return f"[{escape(writing.raw_argument())}]"


_COMMANDS: dict[str, Callable[[Writing], str]] = {
    "(": lambda writing: writing.formula("\\)"),
    "[": lambda writing: writing.formula("\\]"),
    "\\": _line_end,
    "begin": Writing.environment,
    "caption": _caption,
    "enquote": lambda writing: f"“{writing.argument()}”",
    "footnote": _note,
    "href": _link,
    "hyperlink": _link_within,
    "hypertarget": _place,
    "includegraphics": _picture,
    "item": _item,
    "newline": _line_end,
    "nolinkurl": _address,
    "par": lambda _: _PARAGRAPH,
    "tabularnewline": _line_end,
    "texorpdfstring": _first_of_two,
    "url": _address,
    **dict.fromkeys(("autocite", "cite", "citep", "citet", "parencite", "textcite"), _cited),
}
