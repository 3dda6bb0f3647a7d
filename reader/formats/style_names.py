"""What paragraphs stand for, by the names of their styles that word processors bring along."""

# Names in lower case to a tag and a class.
STYLES = {
    "title": ("h1", "title"),
    "subtitle": ("p", "subtitle"),
    "author": ("p", "author"),
    "date": ("p", "date"),
    "abstract": ("p", "abstract"),
    "quotations": ("blockquote", ""),
    "quote": ("blockquote", ""),
    "intense quote": ("blockquote", ""),
    "block text": ("blockquote", ""),
    "block quote": ("blockquote", ""),
    "block quotation": ("blockquote", ""),
    "preformatted text": ("pre", ""),
    "html preformatted": ("pre", ""),
    "source code": ("pre", ""),
    "caption": ("figcaption", ""),
    "image caption": ("figcaption", ""),
    "table caption": ("figcaption", ""),
    "illustration": ("figcaption", ""),
    "figure": ("figcaption", ""),
    "figurecaption": ("figcaption", ""),
    "tablecaption": ("figcaption", ""),
    **{f"heading {level}": (f"h{level}", "") for level in range(1, 7)},
}
CODE_STYLES = frozenset({"source text", "teletype", "source_text", "verbatim char", "html code"})
MARK_STYLES = {
    "emphasis": "em",
    "intense emphasis": "em",
    "subtle emphasis": "em",
    "strong": "strong",
    "strong emphasis": "strong",
    **dict.fromkeys(CODE_STYLES, "code"),
}
PARAGRAPH = ("p", "")


def in_style(tag: str, named: str, inner: str) -> str:
    """Return the mark-up of a paragraph in a style."""
    if tag == "blockquote":
        return f"<blockquote><p>{inner}</p></blockquote>"
    stated = f' class="{named}"' if named else ""
    return f"<{tag}{stated}>{inner}</{tag}>"


def joined(markup: str) -> str:
    """Return mark-up in which lines of code that follow one another are one block."""
    return markup.replace("</pre><pre>", "\n")
