"""Find whose a cue is: the subject beside it, or that of the verb it is joined to."""

from reader.outline.cues import Cue, Form
from reader.outline.frame import LONGEST_LEAD, Frame
from reader.outline.grammar import Grammar, Range
from reader.outline.subjects import (
    ending_at,
    opens_apposition,
    phrase_end,
    subject_after,
    subject_before,
    with_name,
)
from reader.outline.tokens import DASHES


def is_noun_here(grammar: Grammar, cue: Cue) -> bool:
    """Tell whether a word that may be a verb is a noun here: “her claims”, “the state”."""
    if grammar.is_capital(cue.first) and cue.first > 0 and grammar.tokens[cue.first].text.istitle():
        return True
    before = cue.first - 1
    word, lexicon = grammar.low(before), grammar.lexicon
    articles = lexicon.DEFINITE | lexicon.INDEFINITE | lexicon.POSSESSIVES
    if cue.form is Form.PAST and word in lexicon.DETERMINERS - articles:  # “Several said …”
        return False
    if (
        word in lexicon.DETERMINERS
        or word in lexicon.POSSESSIVES
        or word in lexicon.POSSESSIVE_ENDINGS
    ):
        return True
    if cue.form is Form.ING or word in lexicon.PREPOSITIONS:
        return cue.form is not Form.ING
    if cue.form is Form.PAST or grammar.is_quote(before):  # “…,” notes Lunn
        return False
    noun_like = grammar.low(cue.first) in lexicon.NOUN_LIKE
    may_be_verb = not noun_like or _may_be_subject(grammar, before)
    return not may_be_verb or (cue.form is Form.BASE and not _takes_base(grammar, cue))


def _may_be_subject(grammar: Grammar, place: int) -> bool:
    """Tell whether a subject can end here, so that what follows is a verb and no plural."""
    while place >= 0 and grammar.is_adverb(place):
        place -= 1
    word, lexicon = grammar.low(place), grammar.lexicon
    if grammar.is_capital(place) or word in grammar.pronouns or word in (",", ")", *lexicon.WHO):
        return True
    nouns = lexicon.ROLES | lexicon.DOCUMENTS | lexicon.ORGANISATIONS | lexicon.UNNAMED
    return word in nouns or word in lexicon.GROUPS or word in lexicon.AUXILIARIES


def _takes_base(grammar: Grammar, cue: Cue) -> bool:
    """Tell whether the words before allow a verb without ending: “officials say”, “would say”."""
    place = cue.first - 1
    while place >= 0 and grammar.is_adverb(place):
        place -= 1
    word, lexicon = grammar.low(place), grammar.lexicon
    if (
        word in lexicon.AUXILIARIES
        or word in lexicon.PLURAL_PRONOUNS | lexicon.SELF_PRONOUNS | lexicon.RELATIVES
    ):
        return True
    if word in (",", ")") or word in lexicon.GROUPS or word in lexicon.UNNAMED:
        return True
    if grammar.is_capital(place) and place > 0:
        return _plural_head(grammar, cue)
    return word.endswith(lexicon.PLURAL_ENDING) or word in lexicon.PLURAL_NOUNS


def _plural_head(grammar: Grammar, cue: Cue) -> bool:
    """Tell whether a subject that ends with a name is a group all the same: “crews in Oslo”."""
    subject = subject_before(grammar, cue.first)
    if subject is None:
        return False
    groups = grammar.lexicon.GROUPS | grammar.lexicon.UNNAMED | grammar.lexicon.PLURAL_NOUNS
    joined = any(grammar.low(place) in grammar.lexicon.AND for place in range(*subject))
    ends_plural = grammar.low(subject.end - 1).endswith(grammar.lexicon.PLURAL_ENDING)
    return joined or ends_plural or any(grammar.low(place) in groups for place in range(*subject))


def with_subject(grammar: Grammar, cue: Cue, found: list[Frame]) -> Frame | None:
    """Return a frame that knows its subject or shares that of the frame before."""
    if cue.form is Form.ING and not grammar.passive(cue.first):
        return _sharing(grammar, cue, found)
    inverted = _inverted(grammar, cue)
    if inverted is not None:
        start = min(_verb_start(grammar, cue), inverted.first)
        return Frame(cue, inverted, leads=False, start=start, end=max(cue.end, inverted.end))
    direct = _subject_before(grammar, cue)
    subject = _past_relative(grammar, direct)
    if subject is not None and subject != direct:
        return Frame(cue, subject, start=cue.first, end=cue.end, relative=True)
    if subject is not None:
        return Frame(cue, subject, start=subject.first, end=cue.end)
    return _sharing(grammar, cue, found) or _unsaid(grammar, cue)


def _subject_before(grammar: Grammar, cue: Cue) -> Range | None:
    """Return the subject before a cue, past words put in: “Lunn, in a note to the board, said”."""
    subject = subject_before(grammar, cue.first)
    if subject is not None:
        return subject
    first, comma = 0, grammar.back_over_adverbs(cue.first - 1)
    while grammar.is_adverb(first) or grammar.low(first) in grammar.lexicon.COORDINATORS:
        first += 1
    name = leading_name(grammar, first)
    if name is None or grammar.low(name.end) != "," or grammar.low(comma) != ",":
        return None
    between = range(name.end + 1, comma)
    return name if between and all(grammar.low(place) != "," for place in between) else None


def _unsaid(grammar: Grammar, cue: Cue) -> Frame | None:
    """Return a frame for a verb that opens its sentence with its subject unsaid: “Dijo que …”."""
    if not grammar.lexicon.PRO_DROP or cue.form is Form.ING:
        return None
    for place in range(_verb_start(grammar, cue)):
        if not grammar.is_adverb(place) and grammar.low(place) not in grammar.lexicon.COORDINATORS:
            return None
    return Frame(cue, None, start=0, end=cue.end, goes_on=True)


def _past_relative(grammar: Grammar, subject: Range | None) -> Range | None:
    """Return whom a “who” stands for; other relatives name nobody."""
    if subject is None or grammar.low(subject.first) not in grammar.lexicon.RELATIVES:
        return subject
    if grammar.low(subject.first) not in grammar.lexicon.WHO:
        return None
    if (
        grammar.low(subject.first) in grammar.lexicon.THINGS
        and grammar.low(subject.first - 1) != ","
    ):
        return None
    before = subject.first - 1 - (grammar.low(subject.first - 1) == ",")
    if before < 0 or not grammar.tokens[before].is_word:
        return None
    return ending_at(grammar, before)


def _sharing(grammar: Grammar, cue: Cue, found: list[Frame]) -> Frame | None:
    """Return a frame for a verb joined to an earlier one: “said … and added …”, “…, saying”."""
    place = cue.first - 1
    while place >= 0 and grammar.is_adverb(place):
        place -= 1
    joined = grammar.low(place) in grammar.lexicon.COORDINATORS or grammar.low(place) == ","
    if not joined and cue.form is not Form.ING:
        return None
    start = place if joined else cue.first
    if grammar.low(start - 1) == "," and joined:
        start -= 1
    if cue.form is Form.ING and cue.first == 0:
        return _leading_participle(grammar, cue)
    subject = found[-1].subject if found else _sentence_subject(grammar, start)
    if subject is None:
        return None
    return Frame(cue, subject, shares=True, start=start, end=cue.end)


def _leading_participle(grammar: Grammar, cue: Cue) -> Frame | None:
    """Return the frame of “Noting that …, Lunn sat down”: its subject comes after the comma."""
    for place in range(cue.end, min(cue.end + LONGEST_LEAD, len(grammar.tokens))):
        if grammar.low(place) == ",":
            end = phrase_end(grammar, place + 1)
            subject = Range(place + 1, end)
            if end > place + 1 and _names_someone(grammar, subject):
                return Frame(cue, subject, shares=True, end=cue.end, until=place)
    return None


def _sentence_subject(grammar: Grammar, before: int) -> Range | None:
    """Return the subject of the sentence's own verb: the first noun phrase before a verb."""
    first = 0
    for place in range(before):
        if (
            grammar.low(place) == ","
            and place < before - 1
            and not _verb_between(grammar, first, place)
        ):
            if not opens_apposition(grammar, place + 1):
                first = place + 1
        elif place > first and _finite(grammar, place):
            return subject_before(grammar, place)
    return leading_name(grammar, first)


def _finite(grammar: Grammar, place: int) -> bool:
    """Tell whether a word is a verb, or by its ending may be one after a name or pronoun."""
    if grammar.is_verb(place):
        return True
    after_name = grammar.is_capital(place - 1) or grammar.low(place - 1) in (*grammar.pronouns, ",")
    word = grammar.low(place)
    return (
        after_name and word.endswith(grammar.lexicon.PAST_ENDING) and not grammar.is_capital(place)
    )


def leading_name(grammar: Grammar, first: int) -> Range | None:
    """Return the name or pronoun a clause begins with, whatever its verb is."""
    if grammar.low(first) in grammar.pronouns:
        return Range(first, first + 1)
    end = first
    while grammar.is_capital(end):
        end += 1
    if end == first or grammar.low(first) in grammar.lexicon.NOT_NAMES:
        return None
    owner = grammar.low(end) in grammar.lexicon.POSSESSIVE_ENDINGS
    return Range(first, phrase_end(grammar, first) if owner else end)


def _verb_between(grammar: Grammar, first: int, end: int) -> bool:
    return any(grammar.is_verb(place) for place in range(first, end))


def _names_someone(grammar: Grammar, phrase: Range) -> bool:
    if grammar.low(phrase.first) in grammar.pronouns:
        return True
    return any(grammar.is_capital(place) for place in range(phrase.first, phrase.end))


def _verb_start(grammar: Grammar, cue: Cue) -> int:
    """Return where a past of two words begins: “a déclaré”, “a-t-il déclaré”."""
    have, first = grammar.lexicon.HAVE, cue.first
    if not have:
        return first
    if grammar.low(first - 1) in have:
        return first - 1
    tied = grammar.low(first - 1) in grammar.pronouns and grammar.low(first - 2) in have
    return first - 2 if tied else first


def _inverted(grammar: Grammar, cue: Cue) -> Range | None:
    """Return the subject after the verb: “…,” said Lunn."""
    if grammar.low(cue.first) not in grammar.lexicon.INVERTING:
        return None
    before = _verb_start(grammar, cue) - 1
    after_words = before < 0 or grammar.is_quote(before) or grammar.low(before) == ","
    after_words = after_words or grammar.low(before) in DASHES
    if not after_words:
        return None
    if grammar.low(cue.first - 1) in grammar.pronouns and before < cue.first - 2:  # a-t-il dit
        return Range(cue.first - 1, cue.first)
    if grammar.low(cue.end) in grammar.lexicon.ENCLITICS:  # dit-il
        return Range(cue.end, cue.end + 1)
    place = cue.end
    while grammar.is_adverb(place) and not grammar.is_capital(place):
        place += 1
    after = with_name(grammar, subject_after(grammar, place))
    if after is None or grammar.low(before) != ",":
        return after
    # “Lunn, the harbour master, said Ivo Holm was …” has its subject before the verb.
    closes = grammar.is_end(after.end) or grammar.low(after.end) == ","
    closes = closes and grammar.low(after.first) not in grammar.lexicon.TIME_WORDS
    return after if closes or _subject_before(grammar, cue) is None else None
