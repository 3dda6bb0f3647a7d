"""Makes the package compile the regular expressions that it has not got from the start."""

from PySide6.QtWidgets import QApplication

from reader import pipeline
from reader.annotations.anchoring import anchored
from reader.annotations.correcting import corrected
from reader.formats.plain_hyphens import Joiner
from reader.formats.plain_lines import lines_of
from reader.model import MarkedQuote, Outline, Span
from reader.text.language import direction_of
from reader.text.phrases import holds_phrase
from reader.ui.actions import COMMANDS
from reader.ui.help.pages import keys_page
from reader.ui.matchers import matcher
from reader.ui.searching import Folded
from reader.ui.theme import LIGHT, style_sheet
from reader.ui.wanted import Wanted

_LATEX = r"""\documentclass{article}
\title{The pier}\author{Ada Lunn}
\begin{document}It is shut.\end{document}
"""
_ORG = """\
#+title: The pier
#+begin_src sh
closes
#+end_src
#+begin_quote
It is shut.
#+end_quote
"""
_LETTER = """\
From: Ada Lunn <ada@example.org>
Subject: The pier
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="mark"

--mark
Content-Type: text/plain

It is shut.
--mark--
"""
_HYPHENS = (
    "It is shut--\nso they say—and the exami-\nnation goes on, a long exami-\nnation of it all.\n"
)
_COLUMNS = "".join(f"  pier {n}    shut   since {n}\n" for n in range(9))
_RAW = f"<html><body>{'<b>' * 9}<script>shut()</script><p>It is shut.</p></body></html>"
_SAID = "“It is shut,” said Ada Lunn."
_FILES = {
    "pier.tex": _LATEX,
    "pier.org": _ORG,
    "pier.eml": _LETTER,
    "hyphens.txt": _HYPHENS,
    "columns.txt": _COLUMNS,
    "pier.html": _RAW,
}


def everything() -> None:
    """Read a small file of every such kind, and call what no file comes by."""
    application = QApplication.instance() or QApplication([])  # Qt has no keys without one
    for name, text in _FILES.items():
        pipeline.outline_of(pipeline.article_of(pipeline.document_of(text.encode(), name)))
    Joiner(_HYPHENS).joined(lines_of(_HYPHENS))
    direction_of("en-GB")
    holds_phrase("It is shut", ("is shut",))
    corrected(Outline(), _SAID, (MarkedQuote("n1", anchored(_SAID, Span(0, 9)), "Ada Lunn"),))
    style_sheet(LIGHT)
    keys_page(COMMANDS)
    list(matcher(Wanted("shut"))("it is shut"))
    Folded("It is ﬁne\N{SOFT HYPHEN}")
    application.quit()
