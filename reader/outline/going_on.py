"""Find reported speech that no cue goes with: the verb says it, as in “Der Kai sei sicher”."""

from reader.outline.cues import Taking
from reader.outline.frame import Frame
from reader.outline.grammar import Grammar, Range
from reader.outline.verb_clause import PARTICIPLES, clause_start, parted, saying_of
from reader.outline.verb_subject import is_relative, subject_of, subject_of_sentence

TELLING = frozenset((Taking.CLAUSE, Taking.TELL, Taking.OBJECT))


def going_on(grammar: Grammar) -> list[Frame]:
    """Return the frame of a sentence whose verb says that it is reported.

    A mood of the verb that only reports is enough: “Der Kai sei sicher.” So is “soll” with a
    past infinitive, or “demnach”. The mood that also says what might be, “würde”, reports only
    right after speech.
    """
    lexicon = grammar.lexicon
    for place, token in enumerate(grammar.tokens):
        if token.low in lexicon.REPORTING_MOOD and _reports(grammar, place):
            return [_inside(grammar, place) or _whole(grammar)]
    if _is_hearsay(grammar) or any(t.low in lexicon.HEARSAY_ADVERBS for t in grammar.tokens):
        return [_whole(grammar)]
    if _main_verb_may_report(grammar):
        frame = _whole(grammar)
        frame.thin = True
        return [frame]
    return []


def teller(grammar: Grammar) -> Range | None:
    """Return who speaks in a sentence that does not say what: “Lunn begründete es”."""
    if not grammar.lexicon.VERB_SECOND:
        return None
    for place, token in enumerate(grammar.tokens):
        cue = grammar.cues.at(grammar.tokens, place) or parted(grammar, place)
        if cue is None or token.is_capital:
            continue
        shown = grammar.low(cue.end) in grammar.lexicon.OBJECT_PRONOUNS  # „zeigte sich besorgt“
        if not shown and cue.taking not in TELLING:
            continue
        saying = saying_of(grammar, cue)
        if saying is None or saying.last or saying.passive or is_relative(grammar, saying):
            continue
        return subject_of(grammar, saying, [])[0]
    return None


def _whole(grammar: Grammar) -> Frame:
    return Frame(None, None, [Range(0, len(grammar.tokens))], goes_on=True)


def _reports(grammar: Grammar, place: int) -> bool:
    """Tell whether a form of the reporting mood reports: in “es sei denn” it does not."""
    lexicon = grammar.lexicon
    unless = grammar.low(place - 1) in lexicon.THING_PRONOUNS
    unless = unless and grammar.low(place + 1) in lexicon.COORDINATORS
    return not grammar.is_capital(place) and not unless


def _inside(grammar: Grammar, mood: int) -> Frame | None:
    """Return the frame of a reported clause in a sentence that is not reported itself.

    “Lunn wies den Vorwurf zurück, sie sei schuld”: the clause is what she or others say.
    """
    start = clause_start(grammar, mood)
    while grammar.low(start - 1) == "," and grammar.low(start) in grammar.lexicon.ARTICLE_RELATIVES:
        start = clause_start(grammar, start - 1)
    if start == mood or grammar.low(0) in grammar.lexicon.SUBORDINATORS:
        return None
    if not _tells(grammar, start):
        return None
    first = next((p for p in range(start) if grammar.low(p) == ","), start)
    start += grammar.low(start) in grammar.lexicon.THAT
    subject = subject_of_sentence(grammar, first)
    return Frame(None, subject, [Range(start, len(grammar.tokens))], end=start)


def _tells(grammar: Grammar, end: int) -> bool:
    """Tell whether the clauses before have a verb that reports nothing."""
    verbs = grammar.cues.verbs.keys() | grammar.cues.particles.keys()
    places = [place for place in range(end) if not grammar.is_capital(place)]
    if any(grammar.low(p) in grammar.lexicon.REPORTING_SECOND for p in places):
        return False
    return any(grammar.is_verb(p) or grammar.low(p) in verbs for p in places)


def _is_hearsay(grammar: Grammar) -> bool:
    """Tell whether a sentence passes on what is said: “Er soll geflohen sein”."""
    lexicon = grammar.lexicon
    last = len(grammar.tokens) - 1
    while last > 0 and not grammar.tokens[last].is_word:
        last -= 1
    participle = grammar.low(last - 1).endswith(PARTICIPLES) and not grammar.is_capital(last - 1)
    past = participle and grammar.low(last) in lexicon.PAST_INFINITIVES
    return past and any(token.low in lexicon.HEARSAY for token in grammar.tokens)


def _main_verb_may_report(grammar: Grammar) -> bool:
    """Tell whether the first verb of a sentence has a mood that may report."""
    lexicon = grammar.lexicon
    if grammar.low(0) in lexicon.SUBORDINATORS:
        return False
    for place, token in enumerate(grammar.tokens):
        if token.low == "," or token.quote is not None:
            return False
        if token.low in lexicon.REPORTING_SECOND and not grammar.is_capital(place):
            return place > 0
        if grammar.is_verb(place):
            return False
    return False
