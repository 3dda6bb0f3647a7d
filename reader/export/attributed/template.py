"""A reader's own way to write a quote down: words with placeholders in braces.

Signs inside the braces go with what they hold: "{speaker}{, role}" leaves no comma behind
where nobody knows the role.
"""

import re
from collections.abc import Callable, Iterator
from difflib import get_close_matches

from reader.errors import StandfirstError
from reader.export.attributed.cited import Cited, named_together
from reader.export.attributed.credit import as_quoted, said_by
from reader.records import record
from reader.saying import saying
from reader.text.urls import safe_link
from reader.text.written_dates import date_words, day_of

USUAL = "{quote}{ — speaker}{, role}\n{title}{, outlet}{, date}{, ¶ paragraph}\n{url}"
_EMPTY = saying("The template is empty.")
_PIECE = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]|[^{}]+")
_INSIDE = re.compile(r"(\W*)(\w+)(\W*)")
_PARTING = " ,;:·—–-"
_GAPS = re.compile(r"\n{3,}")  # where lines were left out
_DAY = len("2025-03-04")


class TemplateError(StandfirstError):
    """A template cannot be filled; the sentence says which of its words is wrong."""


@record
class Placeholder:
    """A name that stands for one thing that may be known of a quote."""

    name: str
    meaning: str
    of: Callable[[Cited], str]


def _speaker(cited: Cited) -> str:
    """Return whose words they are: not of everyone whom the article quotes in its own."""
    return cited.speakers[0].name if cited.kind and cited.speakers else said_by(cited)


def _role(cited: Cited) -> str:
    return cited.speakers[0].role if cited.kind and cited.speakers else ""


def _year(cited: Cited) -> str:
    day = day_of(cited.meta.published)
    return str(day.year) if day else ""


PLACEHOLDERS = (
    Placeholder("quote", "the words, in quotation marks", as_quoted),
    Placeholder("words", "the words alone", lambda cited: "\n\n".join(cited.paragraphs)),
    Placeholder("speaker", "who said it", _speaker),
    Placeholder("role", "who that is", _role),
    Placeholder("cue", "the word that attributes it", lambda cited: cited.cue),
    Placeholder("title", "the article's title", lambda cited: cited.meta.title),
    Placeholder("author", "who wrote it", lambda cited: named_together(cited.meta.authors)),
    Placeholder("outlet", "where it was published", lambda cited: cited.meta.site),
    Placeholder("date", "when, in words", lambda cited: date_words(cited.meta.published)),
    Placeholder("isodate", "when, in figures", lambda cited: cited.meta.published[:_DAY]),
    Placeholder("year", "the year", _year),
    Placeholder("paragraph", "its number in the article", lambda cited: cited.numbers),
    Placeholder("url", "the article's address", lambda cited: safe_link(cited.meta.url)),
)
_BY_NAME = {placeholder.name: placeholder for placeholder in PLACEHOLDERS}


def filled(template: str, cited: Cited) -> str:
    """Return a template with everything filled in. Raises TemplateError when it has a mistake.

    A line that holds placeholders, none of which is known, is left out.
    """
    if not template.strip():
        raise TemplateError(_EMPTY)
    lines = (_line(each, cited) for each in template.splitlines())
    return _GAPS.sub("\n\n", "\n".join(each for each in lines if each is not None)).strip()


def _line(template: str, cited: Cited) -> str | None:
    out, asked, known = "", False, False
    for words, placeholder, before, after in _pieces(template):
        if placeholder is None:
            out += words
            continue
        value = placeholder.of(cited)
        # What parts two things has nothing to part where the first of them is missing.
        signs = before.lstrip(_PARTING) if asked and not out.strip() else before
        asked, known = True, known or bool(value)
        out += f"{signs}{value}{after}" if value else ""
    return None if asked and not known else out


def _pieces(template: str) -> Iterator[tuple[str, Placeholder | None, str, str]]:
    """Yield the words between placeholders, and each placeholder with the signs around it."""
    for found in _PIECE.finditer(template):
        piece, inner = found.group(), found[1]
        if piece in ("{", "}"):
            other = "}" if piece == "{" else "{"
            message = saying(
                "“{piece}” stands without “{other}”. For a brace itself, write it twice.",
                piece=piece,
                other=other,
            )
            raise TemplateError(message)
        if inner is None:
            yield {"{{": "{", "}}": "}"}.get(piece, piece), None, "", ""
        else:
            yield "", *_placeholder(inner)


def _placeholder(inner: str) -> tuple[Placeholder, str, str]:
    inside = _INSIDE.fullmatch(inner)
    if inside is None:
        message = saying(
            "“{piece}” must hold the name of one placeholder, with signs at most.",
            piece=f"{{{inner}}}",
        )
        raise TemplateError(message)
    before, name, after = inside.groups()
    if name not in _BY_NAME:
        near = get_close_matches(name.lower(), _BY_NAME, n=1)
        message = saying("There is no placeholder “{name}”.", name=f"{{{name}}}")
        if near:
            message = saying(
                "There is no placeholder “{name}”. Is “{near}” meant?",
                name=f"{{{name}}}",
                near=f"{{{near[0]}}}",
            )
        raise TemplateError(message)
    return _BY_NAME[name], before, after
