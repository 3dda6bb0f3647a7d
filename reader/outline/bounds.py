"""Cut what is reported where the next frame begins, and at the ends of its clause."""

from reader.outline.cues import Taking
from reader.outline.frame import Frame
from reader.outline.grammar import Grammar, Range
from reader.outline.marked_words import ends_sentence, quoted_words
from reader.outline.quotations import outright, same_speaker
from reader.outline.tokens import DASHES, Token

LATEST_OPENER = 4  # tokens before a clause that opens the sentence: “But even while Lunn said …”


def bound(grammar: Grammar, found: list[Frame]) -> None:
    """Cut what is reported at the next frame beside it, and at the sentence's end."""
    for place, frame in enumerate(found):
        limit = len(grammar.tokens)
        for later in found[place + 1 :]:
            limit = min(limit, _cut(grammar, frame, later))
        limit = limit if frame.until is None else min(limit, frame.until)
        if frame.leads:
            stops = (_quote_stop, _clause_stop, _tail_stop)
            limit = min(limit, *(stop(grammar, frame) for stop in stops))
        pieces = (Range(piece.first, min(piece.end, limit)) for piece in frame.pieces)
        frame.pieces = [tight for piece in pieces if (tight := _tight(grammar, piece))]


def _quote_stop(grammar: Grammar, frame: Frame) -> int:
    """Return where a comma or dash after a quote ends the clause it stands in."""
    for place in (place for piece in frame.pieces for place in range(*piece)):
        if not grammar.is_quote(place):
            continue
        if grammar.low(place + 1) in DASHES or _stands_whole(grammar, frame, place):
            return place + 1
        if inner_ends_with_comma(grammar.tokens[place]) and _aside(grammar, place + 1):
            return place + 1
        if grammar.low(place + 1) == "," and _aside(grammar, place + 2):
            return place + 1
    return len(grammar.tokens)


def _stands_whole(grammar: Grammar, frame: Frame, place: int) -> bool:
    """Tell whether a quote right after its cue is all that is reported: “yelled “Stop!” at him”."""
    joined = grammar.low(place + 1) in grammar.lexicon.COORDINATORS
    if place != frame.pieces[0].first or (joined and not grammar.is_verb(place + 2)):
        return False
    if grammar.is_verb(place + 1):  # “found “Old Pier Ltd.” has closed”
        return False
    token, taking = grammar.tokens[place], frame.cue and frame.cue.taking
    if ends_sentence(token):
        return True
    if taking in (Taking.FIND, Taking.QUOTE) and quoted_words(token)[:1]:
        return quoted_words(token)[0][:1].isupper()
    comma = inner_ends_with_comma(token) or grammar.low(place + 1) == ","
    return comma and (taking is Taking.OBJECT or _when(grammar, place))


def _when(grammar: Grammar, place: int) -> bool:
    """Tell whether the words after a quote and its comma say on what occasion it was said."""
    after = place + 1 + (grammar.low(place + 1) == ",")
    return grammar.low(after) in grammar.lexicon.SUBORDINATORS - grammar.lexicon.COMPLEMENTISERS


def _tail_stop(grammar: Grammar, frame: Frame) -> int:
    """Return where the reporter's own remark at the end begins: “…, who left”, “…, a third”.

    What stands between two commas may belong to what was said; after the last comma, and after
    the last words in marks, it seldom does.
    """
    nowhere = len(grammar.tokens)
    places = [place for piece in frame.pieces for place in range(*piece)]
    quotes = [place for place in places if grammar.is_quote(place)]
    # Where the verb comes second, a comma parts every clause from the next.
    for place in () if grammar.lexicon.VERB_SECOND else places:
        if quotes and place <= quotes[-1]:
            continue
        if quotes and (_is_dash(grammar, place) or _turns(grammar, place)):
            return place
        if grammar.low(place) != ",":
            continue
        after, lexicon = grammar.low(place + 1), grammar.lexicon
        last = all(grammar.low(later) != "," for later in range(place + 1, nowhere))
        if last and (after in lexicon.WHO or after in lexicon.INDEFINITE):
            return place
        if quotes and _is_participle(grammar, place + 1):
            return place
    return nowhere


def _turns(grammar: Grammar, place: int) -> bool:
    """Tell whether a clause of the reporter's begins here: “… “safe,” but he left”."""
    word, lexicon = grammar.low(place), grammar.lexicon
    subject = grammar.low(place + 1) in grammar.pronouns - lexicon.THING_PRONOUNS
    return subject and (word in lexicon.AND or word in lexicon.CONTRASTS)


def _is_dash(grammar: Grammar, place: int) -> bool:
    """Tell whether a dash stands here, not the hyphen of “43-year-old”."""
    before = grammar.tokens[place - 1]
    return grammar.low(place) in DASHES and before.end < grammar.tokens[place].start


def _is_participle(grammar: Grammar, place: int) -> bool:
    """Tell whether a clause like “…, adding to the noise” begins here, not “…, including one”."""
    word, lexicon = grammar.low(place), grammar.lexicon
    return word.endswith(lexicon.PARTICIPLE_ENDING) and word not in lexicon.PREPOSITIONS


def _clause_stop(grammar: Grammar, frame: Frame) -> int:
    """Return where the main clause begins: “While Lunn said it was safe, the board …”."""
    lexicon, nowhere = grammar.lexicon, len(grammar.tokens)
    opener = grammar.low(frame.start - 1)
    if frame.shares or not frame.pieces or frame.start > LATEST_OPENER:
        return nowhere
    if opener not in lexicon.SUBORDINATORS:
        return nowhere
    if opener in lexicon.COMPLEMENTISERS or opener in lexicon.COORDINATORS:
        return nowhere
    for place in range(frame.pieces[0].first, nowhere):
        if grammar.low(place) == ",":
            return place
        if grammar.is_quote(place) and inner_ends_with_comma(grammar.tokens[place]):
            return place + 1
    return nowhere


def inner_ends_with_comma(token: Token) -> bool:
    """Tell whether a quote has a comma before its closing mark."""
    return token.text.rstrip("'\"”’» ").endswith(",")


def _aside(grammar: Grammar, place: int) -> bool:
    """Tell whether the words after a comma are about what was said, not part of it."""
    word, lexicon = grammar.low(place), grammar.lexicon
    if word in lexicon.INDEFINITE and grammar.is_quote(place + 1):
        return False  # “a “pier,” a “wharf” and …” goes on
    if word in lexicon.RELATIVES or word in lexicon.ASIDES:
        return True
    return word.endswith(lexicon.PARTICIPLE_ENDING) or word in lexicon.PREPOSITIONS


def _cut(grammar: Grammar, frame: Frame, later: Frame) -> int:
    """Return where a later frame ends the words of this one."""
    nowhere = len(grammar.tokens)
    if (
        later.subject is not None
        and frame.cue is not None
        and frame.cue.first in range(*later.subject)
    ):
        return later.subject.end
    if frame.leads and (whole := outright(grammar, later)) and same_speaker(grammar, frame, later):
        return later.start if later.leads else whole[0]
    if later.shares:
        return later.start if later.subject == frame.subject else nowhere
    if not later.leads:
        return _cut_before(grammar, frame, later)
    before = later.start - 1
    if grammar.low(before) == ";":
        return before
    joined = grammar.low(before) in grammar.lexicon.CONTRASTS | grammar.lexicon.AND
    return before - 1 if joined and grammar.low(before - 1) in (",", ";") else nowhere


def _cut_before(grammar: Grammar, frame: Frame, later: Frame) -> int:
    """Return where words that come before their own attribution begin: “…; …, she added”."""
    begins = later.pieces[0].first if later.pieces else 0
    if begins > frame.end and grammar.low(begins - 1) == ";":
        return begins - 1
    return later.start if frame.leads and later.start > frame.end else len(grammar.tokens)


def _tight(grammar: Grammar, piece: Range) -> Range | None:
    """Return the piece without punctuation and conjunctions at its ends."""
    first, end = piece
    while first < end and not grammar.tokens[first].is_word and not _keeps(grammar, first):
        first += 1
    while end > first and not grammar.tokens[end - 1].is_word and not _keeps_end(grammar, end - 1):
        end -= 1
    while end > first and grammar.low(end - 1) in grammar.lexicon.COORDINATORS:
        end -= 1
    return Range(first, end) if first < end else None


def _keeps(grammar: Grammar, place: int) -> bool:
    return grammar.is_quote(place) or grammar.low(place) in ("$", "#", "@", "(", "[", "'", "£", "€")


def _keeps_end(grammar: Grammar, place: int) -> bool:
    return grammar.is_quote(place) or grammar.low(place) in (")", "]", "%", "'", "’")
