"""Say what a subject is: a name with its role, a pronoun, or a noun phrase."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.model import Span
from reader.outline.grammar import Grammar, Range
from reader.outline.names import (
    gender_of,
    head_part,
    head_word,
    is_common,
    leader,
    leads,
    name_run,
    person_at_end,
    plain_words,
    with_of,
)
from reader.outline.phrase import Gender, Naming, Phrase
from reader.outline.role_words import is_office, lead_role, repeats_name, text_of, trail_role
from reader.outline.speakable import is_nobody, is_thing, up_to_noun
from reader.outline.tokens import Token

LONGEST_PERSON = 4  # words of a name that follows a role: “a spokeswoman, Ada Lunn”
LONGEST_NOUN = 9  # words of a noun phrase shown as a source's name


def describe(grammar: Grammar, where: Range, text: str) -> Phrase | None:
    """Take a subject apart; None when it names nobody."""
    segments = _segments(grammar, where)
    if not segments:
        return _in_marks(grammar, where, text)
    first = segments[0]
    token = grammar.tokens[first.first]
    if first.end - first.first == 1 and token.low in grammar.pronouns:
        return _pronoun(grammar, token)
    if (marked := _in_marks(grammar, first, text)) is not None:
        return marked
    head = head_part(grammar, first)
    if head.first >= head.end:
        return None
    run = name_run(grammar, head) or leader(grammar, head)
    if run is not None and _is_title(grammar, run):
        run = person_at_end(grammar, first) or run
    if run is not None and not is_common(grammar, run, head):
        return _named(grammar, run, segments, Range(first.first, run.first), text)
    body = head.end == first.end and grammar.low(head.end - 1) in grammar.lexicon.ORGANISATIONS
    role = body or _is_role(grammar, head)
    named = _after_role(grammar, segments, text) if role else None
    return named or _noun(grammar, first, head, text)


def _in_marks(grammar: Grammar, part: Range, text: str) -> Phrase | None:
    """Return a name given in marks: „der Sender „Kanal Nord““."""
    quote = grammar.tokens[part.end - 1].quote
    if quote is None or not grammar.lexicon.VERB_SECOND:
        return None
    span = Span(quote.inner_start, quote.inner_end)
    words = tuple(span.of(text).split())
    if not words or len(words) > LONGEST_PERSON:
        return None
    role = lead_role(grammar, Range(part.first, part.end - 1), text)
    return Phrase(Naming.NAME, span, words, words[-1].lower(), role=role)


def _is_title(grammar: Grammar, run: Range) -> bool:
    """Tell whether a capital is that of a title that goes on: “Secretary of State Ada Lunn”."""
    alone = run.end - run.first == 1 and grammar.low(run.end) in grammar.lexicon.OF
    return alone and is_office(grammar, run.first)


def _after_role(grammar: Grammar, segments: list[Range], text: str) -> Phrase | None:
    """Return the name that a role stands before: “a spokeswoman, Ada Lunn”."""
    first = segments[0]
    if len(segments) > 1:
        inner = name_run(grammar, head_part(grammar, segments[1]))
        if inner is not None and inner.end - inner.first <= LONGEST_PERSON:
            rest = [Range(inner.first, segments[1].end), *segments[2:]]
            return _named(grammar, inner, rest, first, text)
    inner = person_at_end(grammar, first)
    return inner and _named(grammar, inner, segments, Range(first.first, inner.first), text)


def _segments(grammar: Grammar, where: Range) -> list[Range]:
    """Return the parts of a subject between its commas, brackets left out."""
    parts: list[Range] = []
    start = where.first
    place = where.first
    while place < where.end:
        word = grammar.low(place)
        if word in (",", "(", "[") or word in ("—", "–", "--"):
            if place > start:
                parts.append(Range(start, place))
            while word in ("(", "[") and place < where.end and grammar.low(place) not in (")", "]"):
                place += 1
            start = place + 1
        place += 1
    if start < where.end:
        parts.append(Range(start, where.end))
    return [part for part in parts if any(grammar.tokens[i].is_word for i in range(*part))]


def _pronoun(grammar: Grammar, token: Token) -> Phrase | None:
    lexicon = grammar.lexicon
    gender = Gender.UNKNOWN
    if token.low in lexicon.MALE_PRONOUNS:
        gender = Gender.MALE
    elif token.low in lexicon.FEMALE_PRONOUNS:
        gender = Gender.FEMALE
    span = Span(token.start, token.end)
    third = token.low in lexicon.PLURAL_PRONOUNS or token.low in lexicon.THING_PRONOUNS
    return Phrase(Naming.PRONOUN, span, (token.text,), token.low, gender=gender, third=third)


def _named(
    grammar: Grammar, run: Range, parts: list[Range], before: Range, text: str
) -> Phrase | None:
    """Return a name with the role the words before it and the parts after its own give."""
    part, after = parts[0], parts[1:]
    run = with_of(grammar, run, part)
    words = tuple(plain_words(grammar, run))
    if len(words) == 1 and not _can_be_name(grammar, run.first):
        return None
    if grammar.low(run.end) in grammar.lexicon.DOCUMENTS and run.end < part.end:
        return _noun(grammar, part, Range(run.first, run.end + 1), text)
    lead = lead_role(grammar, before, text)
    trail = trail_role(grammar, Range(run.end, part.end), after, text)
    titles = {grammar.low(place) for place in range(part.first, run.first)}
    lexicon = grammar.lexicon
    around = titles | {grammar.low(i) for r in (*after, before) for i in range(*r)}
    return Phrase(
        Naming.NAME,
        Span(grammar.tokens[run.first].start, grammar.tokens[run.end - 1].end),
        words,
        head_word(words, grammar).lower(),
        role=", ".join(role for role in (lead, trail) if role and not repeats_name(role, words)),
        titled=bool(titles & lexicon.TITLES or around & lexicon.ROLES) or leads(grammar, run.end),
        gender=gender_of(grammar, words, titles, around),
        definite=grammar.low(run.first - 1) in lexicon.DEFINITE,
    )


def _can_be_name(grammar: Grammar, place: int) -> bool:
    """Tell whether a capital alone is a name, not “N.C.” or “Addressing about 100 people”."""
    lexicon, word = grammar.lexicon, grammar.low(place)
    short = word.endswith(".") and word.rstrip(".") in lexicon.ABBREVIATIONS
    after = grammar.low(place + 1)
    taking = after in lexicon.PREPOSITIONS | lexicon.DETERMINERS or after[:1].isdigit()
    participle = place == 0 and word.endswith(lexicon.PARTICIPLE_ENDING) and taking
    return not (participle or (short and word not in lexicon.COUNTRIES))


def as_noun(grammar: Grammar, place: int, phrase: Phrase) -> Phrase | None:
    """Return a word taken for a name as the noun it is; None when it cannot be one."""
    lexicon = grammar.lexicon
    known = lexicon.ORGANISATIONS | lexicon.GROUPS | lexicon.DOCUMENTS | lexicon.UNNAMED
    word = grammar.low(place)
    if word not in known and (
        grammar.is_adverb(place)
        or word in lexicon.PREPOSITIONS
        or word.endswith((lexicon.PARTICIPLE_ENDING, lexicon.PAST_ENDING))
    ):
        return None
    return replace(phrase, naming=Naming.NOUN)


def _is_role(grammar: Grammar, head: Range) -> bool:
    """Tell whether a noun phrase is a person's role that a name may follow."""
    word = grammar.low(head.end - 1)
    return (
        word in grammar.lexicon.ROLES
        or word in grammar.lexicon.UNNAMED
        or grammar.low(head.first - 1) in grammar.lexicon.INDEFINITE
    )


def _noun(grammar: Grammar, part: Range, head: Range, text: str) -> Phrase | None:
    """Return a noun phrase: “activists in Syria”, “the source”."""
    owners = grammar.lexicon.POSSESSIVE_ENDINGS
    while grammar.low(head.end - 1) in owners and head.end - 1 > head.first:
        head = Range(head.first, head.end - 1)
    head = up_to_noun(grammar, head)
    noun = grammar.low(head.end - 1)
    if is_nobody(grammar, head):
        return None
    end = head.end
    while (
        end < part.end
        and grammar.low(end) not in grammar.lexicon.RELATIVES
        and end - head.first < LONGEST_NOUN
    ):
        end += 1
    while (
        end > head.end
        and grammar.low(end - 1) in grammar.lexicon.PREPOSITIONS | grammar.lexicon.DETERMINERS
    ):
        end -= 1
    span = Span(grammar.tokens[head.first].start, grammar.tokens[end - 1].end)
    words = tuple(span.of(text).split())
    relative = (
        text_of(grammar, Range(end, part.end), text)
        if grammar.low(end) in grammar.lexicon.WHO
        else ""
    )
    around = {grammar.low(i) for i in range(*head)}
    return Phrase(
        Naming.NOUN,
        span,
        words,
        noun,
        role=relative,
        definite=grammar.low(head.first - 1) in grammar.lexicon.DEFINITE
        or grammar.low(head.first) in grammar.lexicon.POSSESSIVES,
        gender=gender_of(grammar, (), set(), around),
        thing=is_thing(grammar, head),
    )


def outlets_told(grammar: Grammar, told: Sequence[Range | None], text: str) -> Iterator[Phrase]:
    """Yield the papers, agencies and stations someone spoke to."""
    for where in told:
        phrase = None if where is None else _outlet(grammar, where, text)
        if phrase is not None:
            yield phrase


def _outlet(grammar: Grammar, told: Range, text: str) -> Phrase | None:
    """Return the paper, agency or station among those who were told."""
    lexicon = grammar.lexicon
    names = [place for place in range(*told) if grammar.is_capital(place)]
    if not names:
        return None
    last = names[-1]
    first = last
    while first > told.first and grammar.is_capital(first - 1):
        first -= 1
    generic = any(grammar.low(place) in lexicon.NEWS_OUTLETS for place in range(first, told.end))
    if not generic and grammar.tokens[last].text.lower() not in lexicon.NEWS_NAMES:
        return None
    words = tuple(plain_words(grammar, Range(first, last + 1)))
    role = " ".join(
        part
        for part in (
            text_of(grammar, Range(told.first, first), text),
            text_of(grammar, Range(last + 1, told.end), text),
        )
        if part and part.lower() not in lexicon.DEFINITE | lexicon.INDEFINITE
    )
    span = Span(grammar.tokens[first].start, grammar.tokens[last].end)
    return Phrase(Naming.NAME, span, words, words[-1].lower(), role=role)
