"""Ask what words in marks look like: a sentence, a fragment, the title of a work."""

from reader.model import Span
from reader.outline.grammar import Grammar
from reader.outline.tokens import Token

LONGEST_TITLE = 10  # words in the title of a work
ENDS_SENTENCE = ".?!…"


def inner_span(token: Token) -> Span:
    """Return where the words between the marks stand, white space and a closing comma left out."""
    quote = token.quote
    if quote is None:
        return Span(token.start, token.end)
    words = token.text[quote.inner_start - token.start : quote.inner_end - token.start]
    lead = len(words) - len(words.lstrip())
    bare = words.strip()
    bare = bare.removesuffix(",").rstrip() or bare
    return Span(quote.inner_start + lead, quote.inner_start + lead + len(bare))


def ends_sentence(token: Token) -> bool:
    """Tell whether the quoted words end their sentence."""
    quote = token.quote
    if quote is None:
        return False
    words = token.text[: quote.inner_end - token.start].rstrip("'’\" ")
    return words.endswith(tuple(ENDS_SENTENCE))


def quoted_words(token: Token) -> list[str]:
    """Return the words between the marks."""
    span = inner_span(token)
    return token.text[span.start - token.start : span.end - token.start].split()


def begins(grammar: Grammar, place: int) -> bool:
    """Tell whether quoted words begin like a sentence."""
    words = quoted_words(grammar.tokens[place]) if grammar.is_quote(place) else []
    return bool(words) and words[0].lstrip("[(")[:1].isupper()


def names_a_work(grammar: Grammar, place: int) -> bool:
    """Tell whether a quote after its cue is where it was said, not what: “… on ‘The Harbour’”."""
    before = grammar.low(place - 1)
    lexicon = grammar.lexicon
    leads = before in lexicon.PREPOSITIONS or before in lexicon.POSSESSIVE_ENDINGS
    leads = leads or before in lexicon.TITLE_NOUNS
    return leads and title_like(grammar, place)


def title_like(grammar: Grammar, place: int) -> bool:
    """Tell whether marked words look like the title of a work or a name."""
    words = quoted_words(grammar.tokens[place])
    before = grammar.low(place - 1)
    if before in grammar.lexicon.TITLE_NOUNS and len(words) <= LONGEST_TITLE:
        return True
    if _follows_its_noun(grammar, place, words):
        return True
    if len(words) > LONGEST_TITLE or (words and words[-1].endswith(("?", "!", "…"))):
        return False
    lexicon = grammar.lexicon
    small = lexicon.PREPOSITIONS | lexicon.DETERMINERS | lexicon.COORDINATORS
    if lexicon.VERB_SECOND:  # where nouns have capitals, only a name is all capitals
        small = lexicon.NAME_PARTICLES - lexicon.DETERMINERS - lexicon.TO
    big = [word for word in words if word.lower() not in small]
    return len(words) > 1 and all(word[:1].isupper() or not word[:1].isalpha() for word in big)


def _follows_its_noun(grammar: Grammar, place: int, words: list[str]) -> bool:
    """Tell whether words are the name of the noun before them: “der Kutter „Ode ans Meer“”."""
    if not grammar.lexicon.VERB_SECOND or not words or len(words) > LONGEST_TITLE:
        return False
    names = words[0][:1].isupper() and not ends_sentence(grammar.tokens[place])
    return (
        names and grammar.is_capital(place - 1) and grammar.low(place - 1) not in grammar.pronouns
    )
