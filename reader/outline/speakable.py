"""Tell noun phrases that can say something from those that cannot: no rhetoric ever spoke.

A noun we know as a person's, a body's, a group's or a document's may speak whatever stands
around it. One we do not know has to look like a noun for somebody: not owned, not an idea, not
a verb with its object.
"""

from functools import lru_cache

from reader.lexicon import Lexicon
from reader.outline.grammar import Grammar, Range
from reader.outline.names import is_contraction


def is_nobody(grammar: Grammar, head: Range) -> bool:
    """Tell whether a phrase names no one at all: “everything”, “uniting the town”."""
    noun = grammar.low(head.end - 1)
    if noun in grammar.lexicon.NOBODY or is_contraction(grammar, head.end - 1):
        return True
    if grammar.low(head.first) in grammar.pronouns and not grammar.lexicon.VERB_SECOND:
        return True  # “I suppose many companies”
    return not _is_noun(noun) or _is_clause(grammar, head)


def _is_noun(word: str) -> bool:
    """Tell whether a word can name somebody; one with a figure may: „die 38-Jährige“."""
    return word[:1].isalpha() or (word[:1].isdigit() and "-" in word)


def is_speaker(noun: str, lexicon: Lexicon) -> bool:
    """Tell whether a noun is a person's, a body's, a group's or a document's."""
    known = _speakers(lexicon)
    plural = lexicon.PLURAL_ENDING
    return noun in known or noun.removesuffix(plural) in known or noun + plural in known


@lru_cache(maxsize=8)
def _speakers(lexicon: Lexicon) -> frozenset[str]:
    people = lexicon.ROLES | lexicon.MALE_ROLES | lexicon.FEMALE_ROLES | lexicon.UNNAMED
    return people | lexicon.GROUPS | lexicon.ORGANISATIONS | lexicon.DOCUMENTS


def up_to_noun(grammar: Grammar, head: Range) -> Range:
    """Return a phrase without what follows its noun: “a poll released”, “sources close”."""
    lexicon = grammar.lexicon
    for place in range(head.first + 1, head.end):
        follows = _is_past(grammar, place) or grammar.low(place) in lexicon.AFTER_NOUNS
        if follows and is_speaker(grammar.low(place - 1), lexicon):
            return Range(head.first, place)
    return head


def _is_past(grammar: Grammar, place: int) -> bool:
    past = grammar.low(place).endswith(grammar.lexicon.PAST_ENDING)
    return past and not grammar.is_capital(place)


def _is_clause(grammar: Grammar, head: Range) -> bool:
    """Tell whether words taken for a noun phrase have a verb: “uniting the town”."""
    lexicon = grammar.lexicon
    endings = (lexicon.PARTICIPLE_ENDING, lexicon.PAST_ENDING)
    for place in range(head.first, head.end - 1):
        if grammar.low(place).endswith(endings) and not grammar.is_capital(place):
            following = grammar.low(place + 1)
            if following in lexicon.DETERMINERS or following in lexicon.PREPOSITIONS:
                return True
    opens = grammar.low(head.first)
    return opens.endswith(lexicon.PARTICIPLE_ENDING) and not is_speaker(
        grammar.low(head.end - 1), lexicon
    )


def is_thing(grammar: Grammar, head: Range) -> bool:
    """Tell whether a noun we do not know is somebody's, an idea, or no noun at all."""
    lexicon, last = grammar.lexicon, head.end - 1
    noun = grammar.low(last)
    if is_speaker(noun, lexicon) or not lexicon.ABSTRACT_ENDINGS:
        return False
    singular = noun.removesuffix(lexicon.PLURAL_ENDING)
    if singular.endswith(lexicon.ABSTRACT_ENDINGS) or noun in lexicon.TIME_WORDS:
        return not grammar.is_capital(last)
    if _is_owned(grammar, head) or _has_verb(grammar, head) or _is_bare(grammar, head):
        return True
    definite = grammar.low(head.first - 1) in lexicon.DEFINITE and noun == singular
    agent = singular.endswith(lexicon.AGENT_ENDINGS)
    return not (definite or agent or _has_capital(grammar, head))


def _is_owned(grammar: Grammar, head: Range) -> bool:
    """Tell whether the noun belongs to somebody: “Lunn's visit”, “their show of force”."""
    owners = grammar.lexicon.POSSESSIVE_ENDINGS | grammar.lexicon.POSSESSIVES
    return any(grammar.low(place) in owners for place in range(head.first, head.end - 1))


def _has_verb(grammar: Grammar, head: Range) -> bool:
    """Tell whether a phrase holds a verb after all: “presided”, “gives the board”, “we've”."""
    opens = grammar.low(head.first)
    relative = opens in grammar.pronouns or opens in grammar.lexicon.RELATIVES
    determined = grammar.low(head.first - 1) in grammar.lexicon.DEFINITE
    participle = _is_past(grammar, head.end - 1) and not determined
    return relative or participle or any(grammar.is_verb(place) for place in range(*head))


def _has_capital(grammar: Grammar, head: Range) -> bool:
    """Tell whether a phrase holds a name; the capital that opens a sentence is none."""
    return any(grammar.is_capital(place) for place in range(max(1, head.first), head.end))


def _is_bare(grammar: Grammar, head: Range) -> bool:
    """Tell whether a single thing stands without the article a person or body would have."""
    lexicon, last = grammar.lexicon, head.end - 1
    articles = lexicon.DEFINITE | lexicon.INDEFINITE | lexicon.DETERMINERS
    if any(grammar.low(place) in articles for place in range(head.first - 1, head.end)):
        return False
    if _has_capital(grammar, head) or any(grammar.low(p)[:1].isdigit() for p in range(*head)):
        return False
    noun = grammar.low(last)
    return not noun.endswith(lexicon.PLURAL_ENDING) and noun not in lexicon.PLURAL_NOUNS
