"""Find where a noun phrase ends when nouns have capitals: „der frühere Chef der Werft“."""

from reader.outline.grammar import LONGEST_SUBJECT, Grammar
from reader.outline.marked_words import ends_sentence, title_like
from reader.outline.tokens import INSIDE_NAMES


def noun_phrase(grammar: Grammar, place: int) -> int:
    """Return the end of the noun phrase that begins here; the same place when none does."""
    if grammar.low(place) in grammar.pronouns - grammar.lexicon.DETERMINERS:
        return place + 1
    alone = grammar.low(place) in grammar.pronouns or grammar.low(place) in grammar.lexicon.NOBODY
    if alone and not _before_noun(grammar, place + 1) and not grammar.is_capital(place + 1):
        return place + 1
    end = simple_phrase(grammar, place)
    while end > place and end - place < LONGEST_SUBJECT:
        further = _further(grammar, end)
        if further == end:
            break
        end = further
    return end


def simple_phrase(grammar: Grammar, place: int) -> int:
    """Return the end of determiners, adjectives and nouns; the same place without a noun."""
    end, nouns = place, place
    while end < len(grammar.tokens):
        if _is_noun(grammar, end):
            nouns = end + 1
        elif nouns > place:
            if not _inside_name(grammar, end):
                break
        elif not _before_noun(grammar, end):
            break
        end += 1
    return _past_bracket(grammar, nouns) if nouns > place else place


def _is_noun(grammar: Grammar, place: int) -> bool:
    """Tell whether a word has a noun's capital, or names a paper or station without one."""
    if grammar.low(place) in grammar.lexicon.NEWS_NAMES:
        return True
    return grammar.is_capital(place) and not _small(grammar, place)


def _small(grammar: Grammar, place: int) -> bool:
    """Tell whether a capital only opens the sentence."""
    lexicon, word = grammar.lexicon, grammar.low(place)
    small = lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.SUBORDINATORS
    return place == 0 and (
        word in small
        or grammar.is_adverb(place)
        or word in lexicon.COORDINATORS
        or word in grammar.pronouns
    )


def _inside_name(grammar: Grammar, place: int) -> bool:
    particles = grammar.lexicon.NAME_PARTICLES
    if grammar.low(place) in grammar.lexicon.DETERMINERS:
        return False  # „sagte Lunn den Gästen“; „von der Lunn“ has another particle before
    if grammar.low(place) in particles and grammar.low(place + 1) in particles:
        place += 1
    joins = grammar.low(place) in particles | INSIDE_NAMES
    joins = joins and grammar.low(place) not in grammar.lexicon.OF
    joins = joins or grammar.low(place).isdigit()
    return joins and grammar.is_capital(place + 1)


def _before_noun(grammar: Grammar, place: int) -> bool:
    """Tell whether a word may stand before the noun of its phrase."""
    if place >= len(grammar.tokens) or not grammar.tokens[place].is_word:
        return False
    lexicon, word = grammar.lexicon, grammar.low(place)
    if word in lexicon.DETERMINERS or word.isdigit():
        return True
    barred = lexicon.PREPOSITIONS | lexicon.COORDINATORS | lexicon.SUBORDINATORS | lexicon.ADVERBS
    return word not in barred and not grammar.is_verb(place) and word.endswith(ADJECTIVES)


ADJECTIVES = ("e", "en", "er", "es", "em")


def _past_bracket(grammar: Grammar, place: int) -> int:
    """Return the place after a short aside: „Lunn (CDU)“."""
    if grammar.low(place) not in ("(", "["):
        return place
    for ahead in range(place + 1, min(place + 8, len(grammar.tokens))):
        if grammar.low(ahead) in (")", "]"):
            return ahead + 1
    return place


def _further(grammar: Grammar, end: int) -> int:
    """Return the end of what belongs to the noun before: “der Werft”, “von Oslo”, “und Holm”."""
    lexicon, word = grammar.lexicon, grammar.low(end)
    if grammar.is_quote(end):
        return end + 1 if is_name(grammar, end) else end
    if word in lexicon.GENITIVES:
        return simple_phrase(grammar, end)
    if word in lexicon.OF or word in lexicon.AND:
        after = simple_phrase(grammar, end + 1)
        return after if after > end + 1 else end
    return end


def is_name(grammar: Grammar, place: int) -> bool:
    """Tell whether words in marks are a name: „sagte Lunn der „Küstenpost“, dass …“."""
    lexicon, before = grammar.lexicon, grammar.low(place - 1)
    if before in lexicon.TERM_LEADS or before in lexicon.TITLE_NOUNS or title_like(grammar, place):
        return True
    capital = grammar.tokens[place].text[1:2].isupper()
    noun = grammar.is_capital(place - 1) and before not in grammar.pronouns
    return (
        capital
        and (noun or before in lexicon.DETERMINERS - lexicon.INDEFINITE)
        and not ends_sentence(grammar.tokens[place])
    )


def with_apposition(grammar: Grammar, end: int) -> int:
    """Return the end of “…, der Hafenmeister,” after a name, or the same place without one."""
    if grammar.low(end) != ",":
        return end
    lexicon = grammar.lexicon
    opens = grammar.low(end + 1)
    after = noun_phrase(grammar, end + 1)
    if after == end + 1 or opens in lexicon.OBLIQUE or opens in grammar.pronouns:
        return end
    while after < len(grammar.tokens) and grammar.low(after) in lexicon.PREPOSITIONS:
        further = noun_phrase(grammar, after + 1)
        if further == after + 1:
            break
        after = further
    closes = grammar.is_end(after) or grammar.low(after) in (",", ":") or grammar.is_quote(after)
    return after if closes else end
