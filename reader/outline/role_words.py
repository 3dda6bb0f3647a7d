"""Take the role of somebody from the words beside the name, and leave out what says nothing."""

from reader.outline.cues import Form
from reader.outline.grammar import Grammar, Range
from reader.outline.names import is_lead


def lead_role(grammar: Grammar, before: Range, text: str) -> str:
    """Return the words before a name that say who it is: “State Department spokesman”."""
    first, end = before
    while first < end and (is_lead(grammar, first) or _is_small(grammar, first)):
        first += 1
    first = max((p + 1 for p in range(first, end) if _is_finite(grammar, p)), default=first)
    owners = (*grammar.lexicon.POSSESSIVE_ENDINGS, ",")
    while end > first and (grammar.low(end - 1) in owners or _is_small(grammar, end - 1)):
        end -= 1
    titles = grammar.lexicon.TITLES
    if end - first > 1 and grammar.low(end - 1) in titles and is_office(grammar, end - 2):
        end -= 1  # the “Dr” of “Deputy Director Dr Ada Lunn”
    return text_of(grammar, Range(first, end), text)


def trail_role(grammar: Grammar, rest: Range, after: list[Range], text: str) -> str:
    """Return the words after a name that say who it is: “spokesman for the harbour”."""
    first, end = rest
    lexicon = grammar.lexicon
    if grammar.low(first) in lexicon.BELONGING:
        first += 1
    told: list[str] = []
    if first < end and grammar.low(first) not in lexicon.WHO | lexicon.AND:
        told.append(text_of(grammar, _without_small_end(grammar, Range(first, end)), text))
    if after and not grammar.low(after[0].first).isdigit():
        opens = after[0].first + (grammar.low(after[0].first) in lexicon.BELONGING)
        last = _without_small_end(grammar, Range(opens, after[-1].end))
        told.append(text_of(grammar, last, text))
    return ", ".join(part for part in told if part)


def repeats_name(role: str, words: tuple[str, ...]) -> bool:
    """Tell whether a role only holds the full name again: “led by Ivo Holm and Ada Lunn”."""
    return len(words) > 1 and " ".join(words) in role


def is_office(grammar: Grammar, place: int) -> bool:
    """Tell whether a word is a role or a title: “director”, “Dr”."""
    return grammar.low(place) in grammar.lexicon.ROLES | grammar.lexicon.TITLES


def _is_finite(grammar: Grammar, place: int) -> bool:
    """Tell whether a word is a verb whose subject is somebody else: “the source claims”."""
    known = grammar.cues.verbs.get(grammar.low(place))
    return known is not None and known[1] is Form.THIRD and not grammar.is_capital(place)


def _without_small_end(grammar: Grammar, where: Range) -> Range:
    lexicon, end = grammar.lexicon, where.end
    links = lexicon.PREPOSITIONS | lexicon.COORDINATORS | lexicon.SUBORDINATORS
    while end > where.first and grammar.low(end - 1) in links | lexicon.DEFINITE | {","}:
        end -= 1
    return Range(where.first, end)


def _is_small(grammar: Grammar, place: int) -> bool:
    """Tell whether a word at the edge of a role says nothing: “neither he nor”, “as”."""
    word, lexicon = grammar.low(place), grammar.lexicon
    if (grammar.is_capital(place) and place) or word in lexicon.POSSESSIVES:
        return False
    small = (lexicon.PREPOSITIONS, lexicon.COORDINATORS, lexicon.SUBORDINATORS, grammar.pronouns)
    return grammar.is_adverb(place) or any(
        word in words for words in (*small, lexicon.DETERMINERS, lexicon.DEFINITE)
    )


def text_of(grammar: Grammar, where: Range, text: str) -> str:
    """Return the words of a stretch, white space made even."""
    if where.first >= where.end:
        return ""
    words = text[grammar.tokens[where.first].start : grammar.tokens[where.end - 1].end]
    return " ".join(words.split())
