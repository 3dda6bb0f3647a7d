"""Find what the words around a name say its bearer is."""

from reader.outline.describe import describe
from reader.outline.grammar import Grammar, Range
from reader.outline.phrase import Naming
from reader.outline.subjects import past_apposition, phrase_start, role_ahead

LONGEST_ROLE = 12  # tokens before a name that may say who it is


def role_around(grammar: Grammar, where: Range, text: str) -> str:
    """Return the role that stands beside a name, empty when none does."""
    first = phrase_start(grammar, where.end - 1, max(0, where.first - LONGEST_ROLE))
    end = where.end
    if role_ahead(grammar, end + 1):
        end = past_apposition(grammar, end)
    phrase = describe(grammar, Range(first, end), text)
    return phrase.role if phrase is not None and phrase.naming is Naming.NAME else ""
