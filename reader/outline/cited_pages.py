"""Find the documents an article links to as its evidence: “in a paper on [tides]”, “[a survey]”.

A link is a citation when its own words, or those that lead up to it, say what kind of document
it opens. All other links send the reader somewhere and prove nothing.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from reader.lexicon import Lexicon
from reader.model import Link, Span
from reader.outline.grammar import Grammar, Range
from reader.records import record

LONGEST_LEAD = 7  # tokens from the noun to the link: “paper on what the team of Lunn called […]”
LONGEST_NAME = 12  # words of a document's title; longer link texts are sentences


@record
class CitedPage:
    """A document that is linked to, by the words that name it."""

    name: str
    span: Span
    url: str
    named: bool  # by its title, not by what kind of thing it is


def cited_pages(grammar: Grammar, text: str, links: Sequence[Link]) -> Iterator[CitedPage]:
    """Yield the documents the links of a sentence cite; link spans count in the text."""
    for link in links:
        inside = Range(_token_at(grammar, link.span.start), _token_at(grammar, link.span.end))
        if inside.first == inside.end or not link.url.startswith(("http://", "https://")):
            continue
        where = _words_of(grammar, inside)
        if where is None or _is_our_own(grammar, where):
            continue
        start, end = grammar.tokens[where.first].start, grammar.tokens[where.end - 1].end
        named = _is_title(grammar, where)
        yield CitedPage(" ".join(text[start:end].split()), Span(start, end), link.url, named)


def _token_at(grammar: Grammar, offset: int) -> int:
    return bisect_left(grammar.tokens, offset, key=lambda token: token.start)


def _words_of(grammar: Grammar, link: Range) -> Range | None:
    """Return the words that name what a link opens; None when it is no document."""
    if link.end - link.first > LONGEST_NAME:
        return None
    title = _is_title(grammar, link)
    if any(_is_document(grammar, place) for place in range(*link)):
        cites = title or not _opens_with_verb(grammar, link)
        return Range(_past_articles(grammar, link.first), link.end) if cites else None
    noun = _noun_before(grammar, link.first)
    if noun is None or (noun == link.first - 1 and not title):  # “she studies [tides]”
        return None
    return link if title else Range(noun, link.end)


def _opens_with_verb(grammar: Grammar, link: Range) -> bool:
    """Tell whether a link tells what someone does: “studies tides”, “released a report”."""
    first, lexicon = link.first, grammar.lexicon
    if first == 0 or grammar.low(first - 1) in lexicon.PREPOSITIONS | lexicon.DETERMINERS:
        return False
    past = grammar.low(first).endswith(lexicon.PAST_ENDING)
    goes_on = link.end > first + 1 and grammar.low(first + 1) not in lexicon.PREPOSITIONS
    return past or (_is_document(grammar, first) and goes_on)


def _is_our_own(grammar: Grammar, where: Range) -> bool:
    """Tell whether a link only leads on: “read this article”, “our findings”, “full article”."""
    lexicon = grammar.lexicon
    around = {grammar.low(place) for place in range(where.first - 1, where.end)}
    ours = lexicon.THINGS | lexicon.SELF_PRONOUNS | lexicon.POSSESSIVES | lexicon.TITLE_NOUNS
    if any(grammar.is_capital(place) for place in range(max(where.first, 1), where.end)):
        ours = lexicon.SELF_PRONOUNS
    return not around.isdisjoint(ours)


def _is_document(grammar: Grammar, place: int) -> bool:
    word, lexicon = grammar.low(place), grammar.lexicon
    singular = word.removesuffix(lexicon.PLURAL_ENDING)
    return word in lexicon.CITED_PAGES or singular in lexicon.CITED_PAGES


def _past_articles(grammar: Grammar, place: int) -> int:
    lexicon = grammar.lexicon
    while grammar.low(place) in lexicon.DEFINITE | lexicon.INDEFINITE | lexicon.DETERMINERS:
        place += 1
    return place


def _noun_before(grammar: Grammar, link: int) -> int | None:
    """Return the word for a document that leads up to a link, if only small words stand between."""
    for place in range(link - 1, max(-1, link - 1 - LONGEST_LEAD), -1):
        if _is_document(grammar, place):
            return place
        if not (_leads_up(grammar.low(place), grammar.lexicon) or grammar.is_capital(place)):
            return None
    return None


def _leads_up(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a word may stand between a document and its name: “on what they called”."""
    small = (lexicon.PREPOSITIONS, lexicon.DETERMINERS, lexicon.DEFINITE, lexicon.INDEFINITE)
    leads = (lexicon.TERM_LEADS, lexicon.COMPLEMENTISERS, lexicon.PLURAL_PRONOUNS)
    return word == "," or any(word in words for words in (*small, *leads))


def _is_title(grammar: Grammar, where: Range) -> bool:
    """Tell whether words are a document's title: several, and capitals at both ends."""
    first, end = where
    return end - first > 1 and grammar.is_capital(first) and grammar.is_capital(end - 1)
