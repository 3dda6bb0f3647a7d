"""Cut what is reported where the next frame begins, and at the ends of its clause."""

from reader.outline.frame import Frame
from reader.outline.grammar import Grammar, Range
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
            limit = min(limit, _quote_stop(grammar, frame), _clause_stop(grammar, frame))
        pieces = (Range(piece.first, min(piece.end, limit)) for piece in frame.pieces)
        frame.pieces = [tight for piece in pieces if (tight := _tight(grammar, piece))]


def _quote_stop(grammar: Grammar, frame: Frame) -> int:
    """Return where a comma or dash after a quote ends the clause it stands in."""
    for place in (place for piece in frame.pieces for place in range(*piece)):
        if not grammar.is_quote(place):
            continue
        if grammar.low(place + 1) in DASHES:
            return place + 1
        if inner_ends_with_comma(grammar.tokens[place]) and _aside(grammar, place + 1):
            return place + 1
        if grammar.low(place + 1) == "," and _aside(grammar, place + 2):
            return place + 1
    return len(grammar.tokens)


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
