"""Tell what stands beside a comma in a subject: a name, who it is, or where it is from."""

from reader.outline.grammar import Grammar, Range


def is_name(grammar: Grammar, phrase: Range) -> bool:
    """Tell whether a phrase is a name with at most a role before it."""
    words = [grammar.tokens[place] for place in range(*phrase)]
    words = [word for word in words if word.is_word]
    if not words or not words[-1].is_capital:
        return False
    lexicon = grammar.lexicon
    links = lexicon.PREPOSITIONS | lexicon.RELATIVES
    held = any(word.low in links and not word.is_capital for word in words)
    return words[0].low not in lexicon.PREPOSITIONS and not held


def continues(grammar: Grammar, head: Range, after: Range) -> bool:
    """Tell whether a phrase before a comma goes on describing the name before it.

    In “Lunn, a skipper from Oslo, Norway, said” it does; in “Asked by Holm, the mayor of Oslo,
    Ada Lunn, said” it opens the subject, since what comes after it is a person's name.
    """
    if grammar.low(head.first - 1) != "," or not grammar.is_capital(head.first - 2):
        return not grammar.is_capital(head.end - 1)
    first_names = grammar.lexicon.MALE_NAMES | grammar.lexicon.FEMALE_NAMES
    return grammar.low(after.first).split("-")[0] not in first_names


def town_before(grammar: Grammar, phrase: Range) -> int | None:
    """Return the “of” of a town when a name only says where that lies: “of Oslo, Norway”."""
    if grammar.low(phrase.first - 1) != "," or not all(map(grammar.is_capital, range(*phrase))):
        return None
    place = phrase.first - 2
    while grammar.is_capital(place):
        place -= 1
    of_town = place < phrase.first - 2 and grammar.low(place) in grammar.lexicon.BELONGING
    return place if of_town else None


def role_ahead(grammar: Grammar, place: int) -> bool:
    """Tell whether a role word comes before the next mark of punctuation."""
    for ahead in range(place, min(place + 6, len(grammar.tokens))):
        if not grammar.tokens[ahead].is_word:
            return False
        if grammar.low(ahead) in grammar.lexicon.ROLES:
            return True
    return False
