"""The line under a quote: who said it, and where and when that was published."""

from reader.export.attributed.cited import Cited, in_double_marks, named_together
from reader.export.attributed.lines import Line, Words, joined, line
from reader.model import QuoteKind
from reader.text.quotemarks import in_marks
from reader.text.urls import safe_link
from reader.text.written_dates import date_words


def as_quoted(cited: Cited) -> str:
    """Return the words in marks, unless they only tell what was said."""
    words = cited.words
    if cited.kind is QuoteKind.INDIRECT:
        return words
    if cited.kind is QuoteKind.MIXED:
        return in_marks(words, whole=False)
    return in_double_marks(words)


def credit(cited: Cited) -> Line:
    """Return who said it and where it stands; what is not known is left out.

    Words of the article itself are its author's, even if they tell what others say.
    """
    meta = cited.meta
    title = in_double_marks(meta.title) if meta.title else ""
    numbers = f"¶ {cited.numbers}" if cited.first else ""
    work = joined(
        (line(Words(title, url=safe_link(meta.url))), line(Words(meta.site, italic=True))), ", "
    )
    where = joined((work, date_words(meta.published), numbers), ", ")
    who = said_by(cited)
    if not work or (cited.kind is None and not cited.speakers):
        return joined((who, where), ", ")
    standing = "quoted in" if cited.is_spoken else "in"
    return joined((f"{who}, {standing}" if who else standing.capitalize(), where))


def said_by(cited: Cited) -> str:
    """Return whose words these are: of the article's own, its author's and whom that quotes."""
    if cited.kind is None:
        several = cited.speakers
        named = several[0].line if len(several) == 1 else named_together(s.name for s in several)
        quoting = f"quoting {named}" if named else ""
        return ", ".join(filter(None, (named_together(cited.meta.authors), quoting)))
    who = cited.speakers[0].line if cited.speakers else ""
    if not cited.is_reported:
        return who
    cue = f": “{cited.cue}”" if cited.cue else ""
    return f"{who} (reported speech{cue})".strip()
