"""Pass over what may stand between a cue and the clause it reports: when, where, to whom."""

from reader.outline.frame import LONGEST_LEAD, Frame
from reader.outline.grammar import Grammar, Range
from reader.outline.marked_words import names_a_work
from reader.outline.subjects import phrase_end
from reader.outline.tokens import DASHES, INSIDE_NAMES


def step_after_cue(grammar: Grammar, place: int) -> int | None:
    """Return how many tokens between cue and clause to pass; 0 at the end, None at the clause."""
    word, lexicon = grammar.low(place), grammar.lexicon
    if grammar.is_quote(place):
        return None
    if grammar.is_end(place):
        return 0
    if word in (",", ":") or word in DASHES:
        return _past_comma(grammar, place)
    if word in lexicon.THAT or _is_adverbial(grammar, place):
        return 1
    if word in lexicon.PREPOSITIONS:
        return _phrase_length(grammar, place)
    opens_another = word in lexicon.SUBORDINATORS - lexicon.COMPLEMENTISERS
    return 0 if opens_another else None


def _is_adverbial(grammar: Grammar, place: int) -> bool:
    """Tell whether a word says when or how, and is not where the clause begins."""
    negates = grammar.low(place) in grammar.lexicon.NEGATIONS
    return grammar.is_adverb(place) and not negates and not _names_on(grammar, place)


def _names_on(grammar: Grammar, place: int) -> bool:
    """Tell whether such a word begins a clause: “said Sunday was a good day”, “said there is”."""
    words = grammar.lexicon.TIME_WORDS | grammar.lexicon.NOBODY
    return grammar.is_verb(place + 1) and grammar.low(place) in words


def _past_comma(grammar: Grammar, place: int) -> int | None:
    """Return 1 when the words go on after this comma or colon, 0 when they do not."""
    if grammar.is_quote(place + 1):
        return 1
    if grammar.low(place) == ":":
        return 1 if not grammar.is_end(place + 1) else 0
    closing = next(
        (
            ahead
            for ahead in range(place + 1, min(place + 16, len(grammar.tokens)))
            if grammar.low(ahead) == ","
        ),
        None,
    )
    if closing is not None and grammar.low(closing + 1) in grammar.lexicon.THAT:
        return closing + 1 - place
    return 0


def _phrase_length(grammar: Grammar, place: int) -> int | None:
    """Return the length of an adverbial phrase: “in a statement”, “at the harbour on Monday”."""
    lexicon = grammar.lexicon
    ahead = place + 1
    while ahead < min(place + LONGEST_LEAD, len(grammar.tokens)):
        word, before = grammar.low(ahead), grammar.low(ahead - 1)
        if not grammar.tokens[ahead].is_word and word not in INSIDE_NAMES:
            break
        if word in lexicon.COMPLEMENTISERS or (word in grammar.pronouns and ahead > place + 1):
            break
        inner = (
            before in lexicon.PREPOSITIONS
            or before in lexicon.DETERMINERS
            or before in lexicon.POSSESSIVE_ENDINGS
        )
        new_noun = word in lexicon.DETERMINERS or (
            grammar.is_capital(ahead) and not grammar.is_capital(ahead - 1)
        )
        if ahead > place + 1 and not inner and new_noun and not grammar.is_adverb(ahead):
            break
        ahead += 1
    return ahead - place


def past_addressee(grammar: Grammar, frame: Frame, place: int) -> int:
    """Return the place after who was told, noting them on the frame."""
    if grammar.is_quote(place) or grammar.low(place) in grammar.lexicon.COMPLEMENTISERS:
        return place
    word = grammar.low(place)
    if word in grammar.pronouns or word in grammar.lexicon.OBJECT_PRONOUNS:
        end = place + 1
    else:
        end = _told_end(grammar, place)
    if end > place and not grammar.is_verb(end):
        frame.told = Range(place, end)
        frame.end = end
        return end
    return place


def _told_end(grammar: Grammar, place: int) -> int:
    end = phrase_end(grammar, place)
    if end > place and grammar.is_quote(end) and names_a_work(grammar, end):
        return end + 1  # “told the station's “Morning Watch” that …”
    for inner in range(place + 1, end):
        before = grammar.low(inner - 1)
        if (
            grammar.low(inner) in grammar.lexicon.DETERMINERS
            and before not in grammar.lexicon.NAME_LINKS
        ):
            return inner
    return end
