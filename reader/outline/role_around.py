"""Find what the words around a name say its bearer is."""

from reader.outline.apposition import role_ahead
from reader.outline.describe import describe
from reader.outline.grammar import Grammar, Range
from reader.outline.subjects import past_apposition, phrase_start

LONGEST_ROLE = 12  # tokens before a name that may say who it is


def role_around(grammar: Grammar, where: Range, text: str) -> str:
    """Return the role that stands beside a name, empty when none does."""
    first = phrase_start(grammar, where.end - 1, max(0, where.first - LONGEST_ROLE))
    end = where.end
    if role_ahead(grammar, end + 1):
        end = past_apposition(grammar, end)
    phrase = describe(grammar, Range(first, end), text)
    last = grammar.low(where.end - 1)  # of “Elm Street, by Ada Lunn” the role is not hers
    return phrase.role if phrase is not None and phrase.words[-1].lower() == last else ""
