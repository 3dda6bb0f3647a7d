"""Find the noun phrase that is a verb's subject, before it or after it, with its apposition.

No parser: a subject reaches back from its verb to the nearest word that cannot be inside one
(a conjunction, a finite verb, a comma that opens no apposition). All walks are short.
"""

from reader.outline.apposition import continues, is_name, role_ahead, town_before
from reader.outline.grammar import LONGEST_SUBJECT, Grammar, Range
from reader.outline.tokens import DASHES, INSIDE_NAMES

# --- subjects before the verb


def subject_before(grammar: Grammar, verb: int) -> Range | None:
    """Return the subject that stands before the verb, with its apposition."""
    floor = max(0, verb - LONGEST_SUBJECT)
    return _ending_at(grammar, grammar.back_over_adverbs(verb - 1), floor)


def ending_at(grammar: Grammar, last: int) -> Range | None:
    """Return the noun phrase whose last word stands at this place."""
    return _ending_at(grammar, last, max(0, last - LONGEST_SUBJECT))


def _ending_at(grammar: Grammar, last: int, floor: int) -> Range | None:
    if last < floor:
        return None
    word = grammar.low(last)
    if word in grammar.pronouns or word in grammar.lexicon.RELATIVES:
        return Range(last, last + 1)
    if word == "," or grammar.is_quote(last):
        return _with_apposition(grammar, last, floor)
    if word == ")":
        opened = _opening_bracket(grammar, last, floor)
        inner = _ending_at(grammar, opened - 1, floor)
        return inner and Range(inner.first, last + 1)
    if not grammar.tokens[last].is_word and word not in grammar.lexicon.POSSESSIVE_ENDINGS:
        return None
    phrase = _trimmed(grammar, phrase_start(grammar, last, floor), last + 1)
    return _past_place(grammar, phrase, floor)


def _past_place(grammar: Grammar, phrase: Range | None, floor: int) -> Range | None:
    """Go back over the land a town lies in: “Ada Lunn of Oslo, Norway” is one phrase."""
    town = None if phrase is None else town_before(grammar, phrase)
    if phrase is None or town is None:
        return phrase
    if grammar.is_capital(town - 1):
        return _trimmed(grammar, phrase_start(grammar, town - 1, floor), phrase.end)
    named = _with_apposition(grammar, phrase.end, floor)
    return named if named is not None and named.first < town else phrase


def _opening_bracket(grammar: Grammar, last: int, floor: int) -> int:
    while last > floor and grammar.low(last) not in ("(", "["):
        last -= 1
    return last


def phrase_start(grammar: Grammar, last: int, floor: int) -> int:
    """Return where the noun phrase that ends at `last` begins."""
    place = last
    while place >= floor:
        if grammar.low(place) in (")", "]"):
            place = _opening_bracket(grammar, place, floor) - 1
            continue
        if _bars(grammar, place, last):
            relative = _relative_before(grammar, place, floor)
            if relative is None:
                break
            place = relative
        place -= 1
    return place + 1


def _bars(grammar: Grammar, place: int, last: int) -> bool:
    """Tell whether a noun phrase cannot reach back over this token."""
    token, word, lexicon = grammar.tokens[place], grammar.low(place), grammar.lexicon
    if token.quote is not None:
        return (
            not (grammar.is_capital(place - 1) and grammar.is_capital(place + 1)) or place == last
        )
    if not token.is_word:
        return word not in INSIDE_NAMES
    if word in lexicon.COORDINATORS:
        return not (grammar.is_capital(place - 1) and grammar.is_capital(place + 1)) and not (
            _joins_nouns(grammar, place)
        )
    return word in grammar.clause_openers or grammar.is_verb(place)


def _joins_nouns(grammar: Grammar, place: int) -> bool:
    """Tell whether “and” joins subjects: “researchers and clinicians”, “Lunn and her team”."""
    ending = grammar.lexicon.PLURAL_ENDING
    plural = grammar.low(place - 1).endswith(ending) and grammar.low(place + 1).endswith(ending)
    theirs = grammar.is_capital(place - 1) and grammar.low(place + 1) in grammar.lexicon.POSSESSIVES
    joins = theirs or (plural and not grammar.is_verb(place - 1))
    return grammar.low(place) in grammar.lexicon.AND and joins


def _relative_before(grammar: Grammar, place: int, floor: int) -> int | None:
    """Return the “who” of the relative clause a verb belongs to, if it is in one."""
    if (
        grammar.low(place) in grammar.lexicon.THAT
        and grammar.low(place - 1) in grammar.lexicon.GROUPS
    ):
        return place
    if not grammar.is_verb(place) and grammar.low(place) not in grammar.lexicon.COORDINATORS:
        return None
    for back in range(place, max(floor, place - 12), -1):
        if not grammar.tokens[back].is_word:
            return None
        if grammar.low(back) in grammar.lexicon.WHO:
            return back
    return None


def _trimmed(grammar: Grammar, first: int, end: int) -> Range | None:
    """Leave out conjunctions and adverbial phrases before the noun phrase itgrammar."""
    lexicon = grammar.lexicon
    while first < end:
        word = grammar.low(first)
        if word in lexicon.PREPOSITIONS:
            start = _noun_after_phrase(grammar, first, end)
            if start is None and word not in lexicon.SUBORDINATORS:  # but “as Lunn said”
                return None
            first = first + 1 if start is None else start
        elif (
            word in lexicon.COORDINATORS
            or (grammar.is_adverb(first) and not _names(grammar, first, end))
            or word in lexicon.SUBORDINATORS
            or (not grammar.tokens[first].is_word and grammar.tokens[first].quote is None)
        ):
            first += 1
        else:
            break
    return Range(first, end) if first < end else None


def _names(grammar: Grammar, first: int, end: int) -> bool:
    """Tell whether an adverb-like capital begins a name: “May”, “Kelly”, “March”."""
    return grammar.is_capital(first) and grammar.is_capital(first + 1) and first + 1 < end


def _noun_after_phrase(grammar: Grammar, first: int, end: int) -> int | None:
    """Return where the subject begins after an adverbial phrase without its comma."""
    for place in range(end - 1, first + 1, -1):
        before = grammar.low(place - 1)
        if before in grammar.lexicon.PREPOSITIONS or before in grammar.lexicon.DETERMINERS:
            continue
        if grammar.low(place) in grammar.lexicon.DETERMINERS:
            return place
        if (
            grammar.is_capital(place)
            and not grammar.is_capital(place - 1)
            and before not in grammar.lexicon.POSSESSIVE_ENDINGS
        ):
            return place
        if grammar.is_capital(place) and before in grammar.lexicon.TIME_WORDS:
            return place
    return None


def _with_apposition(grammar: Grammar, comma: int, floor: int) -> Range | None:
    """Return “Lunn, the harbour master,” given the comma before the verb."""
    inner = grammar.back_over_adverbs(comma - 1)
    if inner < comma - 1 and grammar.low(inner) == ",":
        return _ending_at(grammar, inner - 1, floor)
    best: Range | None = None
    place = comma - 1
    while place > floor:
        if grammar.low(place) == ")":
            place = _opening_bracket(grammar, place, floor)
        if grammar.is_quote(place) or grammar.low(place) in (":", ";") or grammar.is_end(place):
            break
        if grammar.low(place) == ",":
            head = _head_before(grammar, place, floor)
            if head is not None and opens_apposition(grammar, place + 1):
                best = Range(head.first, comma)
                if is_name(grammar, head) or not continues(grammar, head, Range(place + 1, comma)):
                    break
        place -= 1
    return best


def _head_before(grammar: Grammar, comma: int, floor: int) -> Range | None:
    last = comma - 1
    if not grammar.tokens[last].is_word and grammar.low(last) != ")":
        return None
    if grammar.low(last) == ")":
        last = _opening_bracket(grammar, last, floor) - 1
    head = _trimmed(grammar, phrase_start(grammar, last, floor), comma)
    if head is None or grammar.low(head.first) in grammar.pronouns:
        return None
    return head


def opens_apposition(grammar: Grammar, place: int) -> bool:
    """Tell whether the words after a comma can say who someone is."""
    word, lexicon = grammar.low(place), grammar.lexicon
    if word in lexicon.SUBORDINATORS - lexicon.ADVERBS and word not in lexicon.RELATIVES:
        return False
    if word in lexicon.DETERMINERS or word in lexicon.RELATIVES or word in lexicon.ROLES:
        return True
    if word.isdigit() or word in lexicon.APPOSITION_LEADS:
        return True
    if grammar.is_capital(place) or grammar.low(place + 1) in lexicon.POSSESSIVE_ENDINGS:
        return True
    return role_ahead(grammar, place) or word.endswith(lexicon.PARTICIPLE_ENDING)


# --- subjects after the verb


def subject_after(grammar: Grammar, place: int) -> Range | None:
    """Return the subject that stands after its verb: “said Lunn, the harbour master”."""
    end = phrase_end(grammar, place)
    if end == place or grammar.low(place) in grammar.lexicon.COMPLEMENTISERS:
        return None
    if grammar.low(place) in grammar.pronouns:
        return Range(place, place + 1)
    if not _is_subject_like(grammar, place, end):
        return None
    return Range(place, past_apposition(grammar, end))


def with_name(grammar: Grammar, role: Range | None) -> Range | None:
    """Return a role with the name that stands after its comma: “dijo la portavoz, Ada Lunn”."""
    if role is None or grammar.low(role.end) != "," or grammar.is_capital(role.end - 1):
        return role
    end = role.end + 1
    while grammar.is_capital(end):
        end += 1
    named = end > role.end + 2 and (grammar.is_end(end) or grammar.low(end) == ",")
    of_role = any(grammar.low(place) in grammar.lexicon.ROLES for place in range(*role))
    return Range(role.first, end) if named and of_role else role


def _is_subject_like(grammar: Grammar, place: int, end: int) -> bool:
    lexicon = grammar.lexicon
    opens = grammar.is_capital(place) or grammar.low(place) in lexicon.DETERMINERS
    inside = () if grammar.low(place) in lexicon.PREPOSITIONS else range(place, end)
    nouns = grammar.bearers | lexicon.TITLES
    if not opens and not any(grammar.low(inner) in nouns for inner in inside):
        return False
    if any(grammar.is_verb(inner) for inner in range(place, end)):
        return False
    ends = grammar.is_end(end) or grammar.low(end) in (",", "(") or grammar.low(end) in DASHES
    ends = ends or grammar.low(end) in lexicon.RELATIVES or grammar.low(end) in lexicon.PREPOSITIONS
    return ends or grammar.is_adverb(end) or grammar.is_quote(end) or grammar.low(end) == ":"


def phrase_end(grammar: Grammar, place: int) -> int:
    """Return where the noun phrase that begins here ends, its “of …” included."""
    end = place
    while end < len(grammar.tokens) and end - place < LONGEST_SUBJECT:
        word = grammar.low(end)
        if word in ("&", *grammar.lexicon.POSSESSIVE_ENDINGS, *grammar.lexicon.OF) or (
            word in grammar.lexicon.AND
            and grammar.is_capital(end + 1)
            and grammar.is_capital(end - 1)
        ):
            end += 1
            continue
        if not grammar.tokens[end].is_word or _closes_phrase(grammar, end, place):
            break
        end += 1
    return end


def _closes_phrase(grammar: Grammar, end: int, place: int) -> bool:
    word, lexicon = grammar.low(end), grammar.lexicon
    if word in lexicon.TIME_WORDS and not grammar.is_capital(end + 1) and end > place:
        return True
    if word in lexicon.DETERMINERS and end > place and grammar.low(end - 1) not in lexicon.OF:
        return True
    function = (lexicon.PREPOSITIONS, lexicon.SUBORDINATORS, lexicon.RELATIVES)
    closes = any(word in words for words in (*function, lexicon.COORDINATORS, grammar.pronouns))
    return closes or grammar.is_verb(end)


def past_apposition(grammar: Grammar, end: int) -> int:
    """Return the end of an apposition after a comma, or the same place when there is none."""
    if grammar.low(end) == "(":
        while end < len(grammar.tokens) and grammar.low(end) != ")":
            end += 1
        return min(end + 1, len(grammar.tokens))
    lexicon = grammar.lexicon
    names = grammar.is_capital(end + 1) and grammar.low(end + 1) not in lexicon.ROLES
    names = names and grammar.low(end + 2) not in lexicon.POSSESSIVE_ENDINGS
    if grammar.low(end) != "," or names or not opens_apposition(grammar, end + 1):
        return end
    place = end + 1
    while place < len(grammar.tokens) and not grammar.is_end(place):
        if grammar.low(place) == "," or grammar.is_quote(place) or grammar.low(place) in DASHES:
            break
        place += 1
    return place
