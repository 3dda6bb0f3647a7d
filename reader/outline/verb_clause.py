"""Find the clause of a verb of saying where the verb comes second: where it begins and ends."""

from reader.outline.cues import Cue, Form, Taking
from reader.outline.grammar import Grammar
from reader.outline.noun_phrase import is_name
from reader.outline.tokens import DASHES
from reader.records import record

PARTICIPLES = ("t", "en")  # how the participle of a passive or past infinitive ends
MOST_INSERTED = 2  # commas of an apposition between “wie” and its verb
CLAUSE_REACH = 30  # tokens from “hat” to its participle, from a verb to its particle


@record
class Saying:
    """A verb of saying in its clause."""

    cue: Cue
    verb: int  # the finite verb
    first: int  # the clause begins here …
    end: int  # … and ends before this
    last: bool = False  # the verb comes last, as after “wie”
    passive: bool = False  # „es wird vermutet“: whose words they are stands after “von”, if at all


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
    """Return the clause of a cue; None when it only says what will be said, or nothing at all."""
    first = clause_start(grammar, cue.first)
    end = cue.end
    while not grammar.is_end(end) and not breaks(grammar, end):
        end += 1
    lexicon = grammar.lexicon
    low = [grammar.low(place) for place in range(first, end)]
    if lexicon.BE & set(low):
        passive = _is_participle(grammar, grammar.low(cue.end - 1))
        return Saying(cue, cue.first, first, end, passive=True) if passive else None
    opens = first
    leads = lexicon.COORDINATORS | lexicon.ACCORDING_AFTER
    while grammar.low(opens) in leads and opens < cue.first:
        opens += 1
    inserted = _opens_before(grammar, first)
    opens = opens if inserted is None else inserted
    if grammar.low(opens) in lexicon.SUBORDINATORS and opens < cue.first:
        return _verb_last(grammar, cue, opens, end)
    noun = cue.end - cue.first > 1 and grammar.is_capital(cue.end - 1)  # „ist der Meinung“
    for place in range(cue.first - 1, first - 1, -1):
        if grammar.low(place) in (lexicon.AUXILIARIES if noun else lexicon.HAVE):
            return Saying(cue, place, opens, end)
    return None if noun else Saying(cue, cue.first, opens, end)


def _is_participle(grammar: Grammar, word: str) -> bool:
    """Tell whether a form makes a passive, “vermutet”, and no future: “wird vermuten”."""
    infinitive = word.endswith("en") and word.removesuffix("en") + "t" in grammar.cues.verbs
    return word.endswith(PARTICIPLES) and not infinitive


def clause_start(grammar: Grammar, place: int) -> int:
    """Return where the clause begins that holds a place; a comma in brackets parts nothing."""
    first, depth = place, 0
    while first > 0:
        word = grammar.low(first - 1)
        depth += (word == ")") - (word == "(")
        if depth <= 0 and breaks(grammar, first - 1):
            break
        first -= 1
    return first


def _opens_before(grammar: Grammar, first: int) -> int | None:
    """Return where a clause begins that an apposition parts: „wie der Chef, Ivo Holm, sagte“."""
    opens = first
    for _ in range(MOST_INSERTED):
        if grammar.low(opens - 1) != ",":
            break
        opens = clause_start(grammar, opens - 1)
        if any(grammar.is_verb(place) for place in range(opens, first)):
            break
        if grammar.low(opens) in grammar.lexicon.HOW:
            return opens
    return None


def _verb_last(grammar: Grammar, cue: Cue, opens: int, end: int) -> Saying | None:
    """Return a clause whose verb must come last: in “wie jedes Jahr sagte Lunn …” it does not."""
    after = cue.end
    while grammar.low(after) in grammar.lexicon.AUXILIARIES:
        after += 1
    return Saying(cue, cue.first, opens, end, last=True) if closes(grammar, after) else None


def words_before(grammar: Grammar, place: int) -> bool:
    """Tell whether words that may be reported stand right before this place."""
    before = place - 1
    if grammar.low(before) in grammar.lexicon.ACCORDING_AFTER:  # „…“, so sagte Lunn
        before -= 1
    return before >= 0 and (
        grammar.is_quote(before) or (grammar.low(before) in (",", *DASHES) and before > 0)
    )
