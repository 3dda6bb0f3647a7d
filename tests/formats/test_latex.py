"""LaTeX: the commands that prose needs."""

from packing import article, opened, told

from reader.model import MarkKind

PROSE = "The harbour stayed closed all winter, and nobody in the town could say when it would open."


def latex(body: str) -> bytes:
    return (
        "% a comment\n\\documentclass[12pt]{article}\n\\usepackage{hyperref}\n"
        "\\title{The \\emph{Pier} \\& Quay}\n\\author{Ada Lunn \\and Bo Reed}\n\\date{2024-03-05}\n"
        f"\\begin{{document}}\n\\maketitle\n{body}\n\\end{{document}}\nnot read"
    ).encode()


def test_the_preamble_says_what_it_is() -> None:
    meta = article(latex(PROSE)).meta
    assert (meta.title, meta.published) == ("The Pier & Quay", "2024-03-05")
    assert meta.authors == ("Ada Lunn", "Bo Reed")


def test_each_kind_of_block_is_read() -> None:
    body = r"""
\section{Costs}\label{costs}
It rose % by how much
and fell.

\begin{itemize}
\item rope
  \begin{enumerate}
  \item cut
  \end{enumerate}
\item paint
\end{itemize}
\begin{quote}
We wait.
\end{quote}
\begin{verbatim}
a  = {1}
\end{verbatim}
\begin{tabular}{ll}
\hline Year & Cost \\
2024 & 5 \\
\end{tabular}
\begin{equation}
e = mc^2
\end{equation}
The end.
"""
    assert told(latex(body)) == [
        ("heading", "Costs"),
        ("paragraph", "It rose and fell."),
        ("list_item", "rope"),
        ("list_item", "cut"),
        ("list_item", "paint"),
        ("blockquote", "We wait."),
        ("code", "a  = {1}"),
        ("table", "Year\tCost\n2024\t5"),
        ("paragraph", "e = mc^2"),
        ("paragraph", "The end."),
    ]


def test_signs_accents_and_marks_are_read() -> None:
    body = r"``No,''  said Ren\'e M\"uller --- at 5\,\% --- \textbf{twice}~\ldots{} \unknown{kept}"
    (block,) = opened(latex(body)).blocks
    assert block.text.replace("\N{NARROW NO-BREAK SPACE}", " ") == (
        "“No,” said René Müller — at 5 % — twice … kept"
    )
    assert [(mark.kind, mark.span.of(block.text)) for mark in block.marks] == [
        (MarkKind.STRONG, "twice")
    ]


def test_links_and_notes_are_kept() -> None:
    body = r"See \href{https://example.org/r}{the report}\footnote{A note.} now."
    first, note = opened(latex(body)).blocks
    assert (first.text, note.text) == ("See the report[1] now.", "[1] A note.")
    assert first.links[0].url == "https://example.org/r"


def test_groups_without_end_are_no_crash() -> None:
    for body in ("{" * 5_000, "\\textbf{" * 5_000, "\\begin{quote}" * 5_000, "\\verb \\", "$x"):
        assert opened(latex(f"{PROSE}\n\n{body}")).blocks[0].text == PROSE
