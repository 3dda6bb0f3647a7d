"""Find the name proper in a run of words: without titles, roles and determiners."""

from reader.outline.grammar import Grammar, Range
from reader.outline.phrase import Gender

LONGEST_NAME = 7  # words; "Department of Health and Human Services" has six


def head_part(grammar: Grammar, part: Range) -> Range:
    """Return the part up to its first preposition or relative, leading determiners left out."""
    lexicon = grammar.lexicon
    first = part.first
    while first < part.end and is_lead(grammar, first):
        first += 1
    end = first
    while end < part.end:
        word = grammar.low(end)
        if end > first and (
            word in lexicon.PREPOSITIONS or word in lexicon.RELATIVES or word in lexicon.GENITIVES
        ):
            if _joins_name(grammar, end):
                end += 1
                continue
            break
        if (
            word.endswith(lexicon.PARTICIPLE_ENDING)
            and end > first
            and not grammar.is_capital(end)
            and word not in lexicon.ROLES
        ):
            ahead = grammar.low(end + 1)
            if ahead in lexicon.PREPOSITIONS or ahead in lexicon.DETERMINERS:
                break
        end += 1
    return Range(first, end)


def _joins_name(grammar: Grammar, place: int) -> bool:
    """Tell whether a preposition is part of a name: “Ada von der Lunn”."""
    lexicon, before = grammar.lexicon, grammar.low(place - 1)
    if not lexicon.VERB_SECOND or grammar.low(place) not in lexicon.NAME_PARTICLES:
        return False
    return before in lexicon.NAME_PARTICLES or before in lexicon.MALE_NAMES | lexicon.FEMALE_NAMES


def is_lead(grammar: Grammar, place: int) -> bool:
    """Tell whether a word stands before a noun phrase without being part of it."""
    word, lexicon = grammar.low(place), grammar.lexicon
    if word in lexicon.DEFINITE or word in lexicon.INDEFINITE:
        return True
    return not (grammar.tokens[place].is_word or grammar.is_quote(place))


def name_run(grammar: Grammar, head: Range) -> Range | None:
    """Return the capitalised words at the end of a head: the name proper."""
    lexicon = grammar.lexicon
    last = head.end - 1
    if last < head.first or not _in_name(grammar, last):
        return None
    first = last
    while first > head.first and last - first < LONGEST_NAME:
        before = first - 1
        particle = grammar.low(before) in lexicon.NAME_PARTICLES and before > head.first
        nickname = (
            grammar.is_quote(before) and before > head.first and _in_name(grammar, before - 1)
        )
        joined = (
            grammar.low(before) in ("&", *lexicon.AND)
            and before > head.first
            and _in_name(grammar, before - 1)
        )
        if not (_in_name(grammar, before) or particle or nickname or joined):
            break
        first = before
    while first <= last and not _in_name(grammar, first):
        first += 1
    return _past_titles(grammar, Range(first, last + 1))


def _in_name(grammar: Grammar, place: int) -> bool:
    """Tell whether a word can be part of a name."""
    if not grammar.is_capital(place):
        return False
    word, lexicon = grammar.low(place), grammar.lexicon
    if is_contraction(grammar, place):
        return False
    if place == 0 or grammar.is_quote(place - 1):
        return word not in grammar.not_names or (
            word in lexicon.TITLES and grammar.is_capital(place + 1)
        )
    return word not in lexicon.TIME_WORDS or grammar.is_capital(place + 1)


def is_contraction(grammar: Grammar, place: int) -> bool:
    """Tell whether a word is a pronoun with its verb: “I’ve”."""
    pronoun, apostrophe, _ = grammar.low(place).replace("’", "'").partition("'")
    return bool(apostrophe) and pronoun in grammar.pronouns


def _past_titles(grammar: Grammar, run: Range) -> Range | None:
    """Leave out what comes before a title and the title: “US Sen. Ada Lunn” is Ada Lunn."""
    first = run.first
    for place in range(run.first, run.end - 1):
        word = grammar.low(place)
        if word in grammar.lexicon.TITLES or word in grammar.lexicon.ROLES:
            first = place + 1
    first = _first_name(grammar, Range(first, run.end))
    while first < run.end - 1 and not grammar.tokens[first].is_word:
        first += 1
    return Range(first, run.end) if first < run.end else None


def _first_name(grammar: Grammar, run: Range) -> int:
    """Return where a first name comes after a noun with a capital: “Physiker Ivo Holm”."""
    lexicon, before = grammar.lexicon, grammar.low(run.first - 2)
    of_office = (
        grammar.low(run.first - 1) in lexicon.OF and before in lexicon.ROLES | lexicon.TITLES
    )
    if lexicon.VERB_SECOND or of_office:
        for place in range(run.first, run.end - 1):
            if _is_first_name(grammar, place):
                return place
    return run.first


def leader(grammar: Grammar, head: Range) -> Range | None:
    """Return the name that stands for others, too: “Lunn and her team”."""
    end = head.first
    while grammar.is_capital(end):
        end += 1
    others = end > head.first and leads(grammar, end)
    return name_run(grammar, Range(head.first, end)) if others else None


def leads(grammar: Grammar, place: int) -> bool:
    """Tell whether “and her …” stands here: others who belong to the one named before."""
    joined = grammar.low(place) in grammar.lexicon.AND
    return joined and grammar.low(place + 1) in grammar.lexicon.POSSESSIVES


def person_at_end(grammar: Grammar, part: Range) -> Range | None:
    """Return the full name a phrase ends with: “Secretary of State Ada Lunn”."""
    lexicon, end = grammar.lexicon, part.end
    first = end
    while first > part.first and grammar.is_capital(first - 1):
        first -= 1
    while first < end and not _is_first_name(grammar, first):
        first += 1
    opens = first > part.first and (lexicon.THAT_NEEDED or lexicon.VERB_SECOND)
    follows = first > part.first + 1 and grammar.is_capital(first - 1)
    return Range(first, end) if (opens or follows) and end - first > 1 else None


def _is_first_name(grammar: Grammar, place: int) -> bool:
    lexicon = grammar.lexicon
    return grammar.low(place).split("-")[0] in lexicon.MALE_NAMES | lexicon.FEMALE_NAMES


def is_common(grammar: Grammar, run: Range, head: Range) -> bool:
    """Tell whether a capital is only that of a noun, where all nouns have one: “der Hafen”."""
    lexicon, last = grammar.lexicon, run.end - 1
    if not lexicon.VERB_SECOND or last > run.first or grammar.tokens[last].text.isupper():
        return False
    word = grammar.low(last)
    if word in grammar.not_names or word in lexicon.ORGANISATIONS:
        return True
    if grammar.low(run.first - 1) in lexicon.TITLES | lexicon.ROLES:
        return False
    articles = lexicon.DEFINITE | lexicon.INDEFINITE | lexicon.POSSESSIVES
    return grammar.low(head.first - 1) in articles


def with_of(grammar: Grammar, run: Range, part: Range) -> Range:
    """Let a body keep its “of …”: Department of Harbours."""
    end = run.end
    if (
        grammar.low(run.end - 1) in grammar.lexicon.ORGANISATIONS
        and grammar.low(end) in grammar.lexicon.OF
    ):
        while end < part.end and (
            grammar.is_capital(end) or grammar.low(end) in grammar.lexicon.NAME_LINKS
        ):
            end += 1
        while not grammar.is_capital(end - 1):
            end -= 1
    return Range(run.first, end)


def plain_words(grammar: Grammar, run: Range) -> list[str]:
    """Return the words of a run as they are written."""
    return [grammar.tokens[place].text for place in range(*run)]


def head_word(words: tuple[str, ...], grammar: Grammar) -> str:
    """Return the word a name is looked up by: the surname, without “Jr.”."""
    named = [word for word in words if word.lower() not in grammar.lexicon.NAME_SUFFIXES]
    return (named or list(words))[-1]


def gender_of(
    grammar: Grammar, words: tuple[str, ...], titles: set[str], around: set[str]
) -> Gender:
    """Return what titles, roles and the first name tell of someone."""
    lexicon = grammar.lexicon
    if titles & lexicon.FEMALE_TITLES or around & lexicon.FEMALE_ROLES:
        return Gender.FEMALE
    if titles & lexicon.MALE_TITLES or around & lexicon.MALE_ROLES:
        return Gender.MALE
    return first_name_gender(grammar, words)


def first_name_gender(grammar: Grammar, words: tuple[str, ...]) -> Gender:
    """Return what a first name tells; names both men and women have tell nothing."""
    if len(words) == 1 or not words:
        return Gender.UNKNOWN
    first = words[0].lower().split("-")[0]
    male, female = first in grammar.lexicon.MALE_NAMES, first in grammar.lexicon.FEMALE_NAMES
    if male == female:
        return Gender.UNKNOWN
    return Gender.MALE if male else Gender.FEMALE
