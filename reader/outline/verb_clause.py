"""Find the clause of a verb of saying where the verb comes second: where it begins and ends."""

from dataclasses import dataclass

from reader.outline.cues import Cue, Form, Taking
from reader.outline.grammar import Grammar
from reader.outline.noun_phrase import is_name
from reader.outline.tokens import DASHES

CLAUSE_REACH = 30  # tokens from “hat” to its participle, from a verb to its particle


@dataclass(frozen=True, slots=True)
class Saying:
    """A verb of saying in its clause."""

    cue: Cue
    verb: int  # the finite verb
    first: int  # the clause begins here …
    end: int  # … and ends before this
    last: bool = False  # the verb comes last, as after “wie”


def parted(grammar: Grammar, place: int) -> Cue | None:
    """Return the cue that a verb makes with a particle at the end of its clause."""
    particles = grammar.cues.particles.get(grammar.low(place))
    if particles is None:
        return None
    for ahead in range(place + 1, min(place + CLAUSE_REACH, len(grammar.tokens))):
        if grammar.low(ahead) in particles and closes(grammar, ahead + 1):
            return Cue(place, place + 1, Taking.CLAUSE, Form.PAST)
        if grammar.low(ahead) == ":":
            return None
    return None


def closes(grammar: Grammar, place: int) -> bool:
    """Tell whether a clause ends before this place."""
    word = grammar.low(place)
    return (
        grammar.is_end(place)
        or word in (",", ":", *DASHES)
        or word in grammar.lexicon.COORDINATORS
        or grammar.is_quote(place)
    )


def breaks(grammar: Grammar, place: int) -> bool:
    """Tell whether one clause ends and another begins at this place."""
    word = grammar.low(place)
    quote = grammar.is_quote(place) and not is_name(grammar, place)
    return word in (",", ":", ";") or word in DASHES or quote


def saying_of(grammar: Grammar, cue: Cue) -> Saying | None:
    """Return the clause of a cue; None when its verb is passive or no finite verb is there."""
    first = cue.first
    while first > 0 and not breaks(grammar, first - 1):
        first -= 1
    end = cue.end
    while not grammar.is_end(end) and not breaks(grammar, end):
        end += 1
    lexicon = grammar.lexicon
    low = [grammar.low(place) for place in range(first, end)]
    if lexicon.BE & set(low):
        return None
    opens = first
    leads = lexicon.COORDINATORS | lexicon.ACCORDING_AFTER
    while grammar.low(opens) in leads and opens < cue.first:
        opens += 1
    if grammar.low(opens) in lexicon.SUBORDINATORS and opens < cue.first:
        return Saying(cue, cue.first, opens, end, last=True)
    for place in range(cue.first - 1, first - 1, -1):
        if grammar.low(place) in lexicon.HAVE:
            return Saying(cue, place, opens, end)
    return Saying(cue, cue.first, opens, end)


def words_before(grammar: Grammar, place: int) -> bool:
    """Tell whether words that may be reported stand right before this place."""
    before = place - 1
    if grammar.low(before) in grammar.lexicon.ACCORDING_AFTER:  # „…“, so sagte Lunn
        before -= 1
    return before >= 0 and (
        grammar.is_quote(before) or (grammar.low(before) in (",", *DASHES) and before > 0)
    )
