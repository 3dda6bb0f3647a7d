"""Turn frames and marks into statements: what was said, of which kind, in which pieces."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.model import QuoteKind, Span
from reader.outline.frame import Frame
from reader.outline.grammar import Grammar, Range
from reader.outline.tokens import Token
from reader.text.quotemarks import Marked

FRAGMENT_WORDS = 4  # in 840 news articles 93 % of marked runs this long are quotes, 68 % of shorter
LONGEST_TITLE = 10  # words in the title of a work
ENDS_SENTENCE = ".?!…"


@dataclass(slots=True)
class Statement:
    """What was said, not yet whose it is."""

    kind: QuoteKind
    parts: tuple[Span, ...]
    frame: Frame | None = None
    lone: bool = False  # a sentence of its own, nothing but the quote
    place: int = 0  # the token at which it begins

    @property
    def start(self) -> int:
        """Return where the first words stand."""
        return self.parts[0].start


def statements(grammar: Grammar, found: Sequence[Frame], *, fragments: bool) -> list[Statement]:
    """Return the statements of one sentence in their order.

    A fragment in marks inside a reported clause counts for itself when `fragments` is set;
    else the clause that holds it is the statement.
    """
    said: list[Statement] = []
    taken: set[int] = set()
    for place, frame in enumerate(found):
        owned = _owned(grammar, frame, found[place + 1 :])
        said.extend(_of_frame(grammar, frame, owned, taken, fragments=fragments))
        taken.update(owned)
    said.extend(_unframed(grammar, taken))
    return sorted(said, key=lambda statement: statement.start)


def _owned(grammar: Grammar, frame: Frame, later: Sequence[Frame]) -> list[int]:
    """Return the places of the quotes that are this frame's and no inner frame's."""
    inner = [range(*piece) for other in later for piece in other.pieces]
    places = (place for piece in frame.pieces for place in range(*piece))
    return [p for p in places if grammar.is_quote(p) and not any(p in other for other in inner)]


def _of_frame(
    grammar: Grammar, frame: Frame, owned: list[int], taken: set[int], *, fragments: bool
) -> Iterator[Statement]:
    """Yield what one frame reports."""
    if not frame.pieces:
        return
    owned = [place for place in owned if place not in taken]
    if owned and _only_quotes(grammar, frame.pieces):
        if frame.leads or len(owned) > 1 or not _names_a_work(grammar, owned[0]):
            yield from _direct(grammar, frame, owned)
    elif fragments and (counting := [place for place in owned if _counts(grammar, place)]):
        yield from _fragments(grammar, frame, counting)
    elif not _is_title(grammar, frame):
        mixed = bool(owned) and not fragments
        kind = QuoteKind.MIXED if mixed else QuoteKind.INDIRECT
        spans = _spans(grammar, frame.pieces)
        yield Statement(kind, spans, frame, place=frame.pieces[0].first)


def _fragments(grammar: Grammar, frame: Frame, places: list[int]) -> Iterator[Statement]:
    """Yield the words in marks inside a reported clause, each for itself."""
    for place in places:
        yield Statement(QuoteKind.MIXED, (inner_span(grammar.tokens[place]),), frame, place=place)


def _names_a_work(grammar: Grammar, place: int) -> bool:
    """Tell whether a quote after its cue is where it was said, not what: “… on ‘The Harbour’”."""
    before = grammar.low(place - 1)
    leads = before in grammar.lexicon.PREPOSITIONS or before in grammar.lexicon.POSSESSIVE_ENDINGS
    return leads and title_like(grammar, place)


def _only_quotes(grammar: Grammar, pieces: Sequence[Range]) -> bool:
    return all(
        grammar.is_quote(place) or not grammar.tokens[place].is_word
        for piece in pieces
        for place in range(*piece)
    )


def _direct(grammar: Grammar, frame: Frame, owned: list[int]) -> Iterator[Statement]:
    """Yield quotes that stand by themselves; an interrupted sentence is one quote in pieces."""
    joined: list[int] = []
    for place in owned:
        joined.append(place)
        if ends_sentence(grammar.tokens[place]) or place == owned[-1]:
            spans = tuple(inner_span(grammar.tokens[p]) for p in joined)
            yield Statement(QuoteKind.DIRECT, spans, frame, place=joined[0])
            joined = []


def inner_span(token: Token) -> Span:
    """Return where the words between the marks stand, white space and a closing comma left out."""
    quote = token.quote
    if quote is None:
        return Span(token.start, token.end)
    words = token.text[quote.inner_start - token.start : quote.inner_end - token.start]
    lead = len(words) - len(words.lstrip())
    bare = words.strip()
    bare = bare.removesuffix(",").rstrip() or bare
    return Span(quote.inner_start + lead, quote.inner_start + lead + len(bare))


def ends_sentence(token: Token) -> bool:
    """Tell whether the quoted words end their sentence."""
    quote = token.quote
    if quote is None:
        return False
    words = token.text[: quote.inner_end - token.start].rstrip("'’\" ")
    return words.endswith(tuple(ENDS_SENTENCE))


def quoted_words(token: Token) -> list[str]:
    """Return the words between the marks."""
    span = inner_span(token)
    return token.text[span.start - token.start : span.end - token.start].split()


def _spans(grammar: Grammar, pieces: Sequence[Range]) -> tuple[Span, ...]:
    """Return the pieces as spans; a piece that is one quote leaves its marks out."""
    return tuple(
        inner_span(grammar.tokens[piece.first])
        if piece.end - piece.first == 1 and grammar.is_quote(piece.first)
        else _clause_span(grammar, piece)
        for piece in pieces
    )


def _clause_span(grammar: Grammar, piece: Range) -> Span:
    return Span(grammar.tokens[piece.first].start, grammar.tokens[piece.end - 1].end)


def _counts(grammar: Grammar, place: int) -> bool:
    """Tell whether marks inside a reported clause hold someone's words, not a wry or odd one."""
    words = quoted_words(grammar.tokens[place])
    if len(words) > 1:
        return not title_like(grammar, place)
    before = grammar.low(place - 1)
    known = grammar.cues.verbs.get(before) is not None
    lexicon = grammar.lexicon
    end = grammar.is_end(place + 1) or grammar.low(place + 1) == ","
    said = before in lexicon.BE or before in lexicon.BEFORE_A_WORD or known
    return bool(words) and (said or (end and before not in grammar.lexicon.TERM_LEADS))


def _is_title(grammar: Grammar, frame: Frame) -> bool:
    """Tell whether a frame reports nothing but the title of a work."""
    return all(
        piece.end - piece.first == 1 and grammar.is_quote(piece.first) for piece in frame.pieces
    )


def title_like(grammar: Grammar, place: int) -> bool:
    """Tell whether marked words look like the title of a work or a name."""
    words = quoted_words(grammar.tokens[place])
    before = grammar.low(place - 1)
    if before in grammar.lexicon.TITLE_NOUNS and len(words) <= LONGEST_TITLE:
        return True
    if len(words) > LONGEST_TITLE or (words and words[-1].endswith(("?", "!", "…"))):
        return False
    small = (
        grammar.lexicon.PREPOSITIONS | grammar.lexicon.DETERMINERS | grammar.lexicon.COORDINATORS
    )
    big = [word for word in words if word.lower() not in small]
    return len(words) > 1 and all(word[:1].isupper() or not word[:1].isalpha() for word in big)


def _unframed(grammar: Grammar, taken: set[int]) -> Iterator[Statement]:
    """Yield the marked words no cue goes with, when they are long enough to be someone's."""
    for place, token in enumerate(grammar.tokens):
        if token.quote is None or place in taken:
            continue
        lone = all(t.quote is not None or not t.is_word for t in grammar.tokens)
        if _is_said(grammar, place, token.quote, lone=lone):
            kind = QuoteKind.DIRECT if lone or _full(token) else QuoteKind.MIXED
            yield Statement(kind, (inner_span(token),), lone=lone, place=place)


def _full(token: Token) -> bool:
    """Tell whether the words are a whole sentence."""
    words = quoted_words(token)
    return len(words) >= FRAGMENT_WORDS and words[0][:1].isupper() and ends_sentence(token)


def _is_said(grammar: Grammar, place: int, quote: Marked, *, lone: bool) -> bool:
    """Tell whether marked words without a cue are a quotation."""
    words = quoted_words(grammar.tokens[place])
    if not quote.closed and place > 0:
        return False
    if lone and (ends_sentence(grammar.tokens[place]) or len(words) >= FRAGMENT_WORDS):
        return True
    if grammar.low(place - 1) in grammar.lexicon.TERM_LEADS and len(words) < 2 * FRAGMENT_WORDS:
        return False
    return len(words) >= FRAGMENT_WORDS and not title_like(grammar, place)
