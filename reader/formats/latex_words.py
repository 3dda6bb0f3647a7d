"""What the commands of LaTeX stand for."""

import unicodedata

SIGNS = {
    "ldots": "…",
    "dots": "…",
    "textellipsis": "…",
    "textendash": "–",
    "textemdash": "—",
    "textquoteleft": "‘",
    "textquoteright": "’",
    "textquotedblleft": "“",
    "textquotedblright": "”",
    "textquotesingle": "'",
    "textquotedbl": '"',
    "textbackslash": "\\",
    "textasciitilde": "~",
    "textasciicircum": "^",
    "textbar": "|",
    "textless": "<",
    "textgreater": ">",
    "textbullet": "•",
    "textdegree": "°",
    "texteuro": "€",
    "euro": "€",
    "pounds": "£",
    "S": "§",
    "P": "¶",
    "copyright": "©",
    "ss": "ß",
    "ae": "æ",
    "AE": "Æ",
    "oe": "œ",
    "OE": "Œ",
    "o": "ø",
    "O": "Ø",
    "aa": "å",
    "AA": "Å",
    "l": "ł",
    "L": "Ł",
    "i": "ı",
    "j": "ȷ",
    "LaTeX": "LaTeX",
    "TeX": "TeX",
    "quad": " ",
    "qquad": " ",
    "today": "",
    " ": " ",
    "\n": " ",
    ",": "\N{NARROW NO-BREAK SPACE}",
    "%": "%",
    "&": "&",
    "$": "$",
    "#": "#",
    "_": "_",
    "{": "{",
    "}": "}",
}
_ACCENTS = {
    "'": "\u0301",
    "`": "\u0300",
    "^": "\u0302",
    '"': "\u0308",
    "~": "\u0303",
    "=": "\u0304",
    ".": "\u0307",
    "c": "\u0327",
    "v": "\u030c",
    "u": "\u0306",
    "H": "\u030b",
    "k": "\u0328",
    "r": "\u030a",
}
ACCENTS = frozenset(_ACCENTS)
STATED = ("title", "author", "date", "subtitle")  # what a document says of itself
MARKS = {
    "textbf": "strong",
    "emph": "em",
    "textit": "em",
    "textsl": "em",
    "texttt": "code",
    "sout": "s",
    "textsuperscript": "sup",
    "textsubscript": "sub",
    "hl": "mark",
}
HEADINGS = {
    "part": 2,
    "chapter": 2,
    "section": 2,
    "subsection": 3,
    "subsubsection": 4,
    "paragraph": 5,
    "subparagraph": 6,
}
# Commands with so many arguments that are no words.
PASSED = {
    "label": 1,
    "setlength": 2,
    "addtolength": 2,
    "setcounter": 2,
    "vspace": 1,
    "hspace": 1,
    "usepackage": 1,
    "pagestyle": 1,
    "thispagestyle": 1,
    "pagenumbering": 1,
    "bibliographystyle": 1,
    "bibliography": 1,
    "input": 1,
    "include": 1,
    "index": 1,
    "addcontentsline": 3,
    "newcommand": 2,
    "renewcommand": 2,
    "providecommand": 2,
    "definecolor": 3,
    "color": 1,
    "ref": 1,
    "pageref": 1,
    "eqref": 1,
    "selectlanguage": 1,
}
ENVIRONMENTS = {
    "itemize": "ul",
    "enumerate": "ol",
    "description": "ul",
    "quote": "blockquote",
    "quotation": "blockquote",
    "displayquote": "blockquote",
    "figure": "figure",
}
CODE = frozenset({"verbatim", "Verbatim", "lstlisting", "minted", "alltt"})
FORMULAS = frozenset({
    "equation", "equation*", "align", "align*", "gather", "gather*", "displaymath", "math",
    "eqnarray", "eqnarray*", "multline", "multline*",
})  # fmt: skip
TABLES = frozenset({"tabular", "tabular*", "tabularx", "longtable"})


def accented(accent: str, letter: str) -> str:
    """Return a letter with an accent on it.

    >>> accented('"', "o"), accented("c", "c")
    ('ö', 'ç')
    """
    base = {"ı": "i", "ȷ": "j"}.get(letter[:1], letter[:1])
    return unicodedata.normalize("NFC", base + _ACCENTS[accent]) + letter[1:] if base else ""
