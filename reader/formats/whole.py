"""Documents that are all article: no page around them, their words put as HTML to be read."""

import re
from dataclasses import replace

from reader.formats.content import Content
from reader.formats.html_limits import within_limits
from reader.formats.html_page import blocks_of_fragment
from reader.model import Meta, Note

# Programs also write "C" or nothing, where the system they ran on named no language.
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


def whole_content(markup: str, hints: Meta, notes: tuple[Note, ...], encoding: str = "") -> Content:
    """Return what a document holds, once its words are put as HTML."""
    limited = within_limits(markup)
    blocks = blocks_of_fragment(limited.text, 0)
    named = _LANGUAGE.fullmatch(hints.language)
    hints = replace(hints, language=named[0].replace("_", "-") if named else "")
    return Content(blocks, encoding, hints, (*limited.notes(), *notes), whole=True)
