"""What is to be said of a quote, or of any selected words, when they are copied out."""

from collections.abc import Iterable

from reader.export.source_audit import paragraphs_of
from reader.model import BLOCK_GAP, Article, Meta, Outline, Quote, QuoteKind, Source, Span
from reader.records import record
from reader.text.quotemarks import marked, with_marks

_OUTER = ('"', "“", "”")  # double marks, which our own around the words would clash with
_CUT_OFF = " … "  # stands where an attribution interrupted the words


@record
class Speaker:
    """Who said it, as the article has it."""

    name: str
    role: str = ""

    @property
    def line(self) -> str:
        """Return name and role in one line."""
        return ", ".join(filter(None, (self.name, self.role)))


@record
class Cited:
    """Words of an article with everything that is known about where they come from.

    `kind` is None for words that are the article's own; `speakers` are then those it quotes
    in them, else the one whose words they are, or nobody when the article does not tell.
    """

    paragraphs: tuple[str, ...]
    kind: QuoteKind | None
    speakers: tuple[Speaker, ...]
    meta: Meta
    first: int  # paragraph of the article, from 1; 0 when it has none
    last: int
    cue: str = ""  # the word that attributes reported speech, such as "denied"

    @property
    def words(self) -> str:
        """All the words on one line."""
        return " ".join(self.paragraphs)

    @property
    def is_spoken(self) -> bool:
        """Whether the words are somebody's own, as far as the article tells."""
        return self.kind in {QuoteKind.DIRECT, QuoteKind.BLOCK}

    @property
    def is_reported(self) -> bool:
        """Whether the words tell in the article's own way what somebody said."""
        return self.kind in {QuoteKind.INDIRECT, QuoteKind.MIXED}

    @property
    def numbers(self) -> str:
        """The paragraph, or the first and last of several."""
        if not self.first:
            return ""
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"


def cited_quote(article: Article, outline: Outline, quote: Quote) -> Cited:
    """Return what is to be said of a whole quote."""
    return _of_quote(article, outline, quote, quote.parts)


def cited_words(article: Article, outline: Outline, chosen: Span) -> Cited | None:
    """Return what is to be said of selected words; None when there are none.

    Words inside a quote have its speaker. Others are the article's own, whomever it quotes in
    them: nobody but its author said all of them.
    """
    chosen = _trimmed(article.text, chosen)
    if not chosen:
        return None
    quote = _around(article.text, outline, chosen)
    if quote is not None:
        parts = tuple(_common(part, chosen) for part in quote.parts if part.overlaps(chosen))
        if parts:
            return _of_quote(article, outline, quote, parts)
    return _of_article(article, outline, chosen)


def without_outer(words: str) -> str:
    """Return words with their double marks made single, as they stand inside double ones.

    >>> without_outer('He said “no”, and “no” again.')
    'He said ‘no’, and ‘no’ again.'
    """
    swapped = list(words)
    for pair in marked(words):
        if pair.mark not in _OUTER:
            continue
        left, right = "‘’" if pair.depth % 2 == 0 else "“”"
        swapped[pair.start] = left
        if pair.closed and pair.end - pair.inner_end == 1:
            swapped[pair.inner_end] = right
    return "".join(swapped)


def in_double_marks(words: str) -> str:
    """Return words between double marks, with those inside made single."""
    return f"“{without_outer(words)}”"


def _of_quote(article: Article, outline: Outline, quote: Quote, parts: tuple[Span, ...]) -> Cited:
    source = outline.source(quote.attribution.source)
    cue = quote.attribution.cue
    kind = quote.kind if parts == quote.parts else _kind_of_part(article.text, quote, parts)
    return Cited(
        _paragraphs(_CUT_OFF.join(part.of(article.text) for part in parts)),
        kind,
        (_speaker(source),) if source else (),
        article.meta,
        *_numbers(article, Span(parts[0].start, parts[-1].end)),
        cue.of(article.text) if cue else "",
    )


def _of_article(article: Article, outline: Outline, chosen: Span) -> Cited:
    heard = (q.attribution.source for q in outline.whole_quotes if q.span.overlaps(chosen))
    sources = filter(None, map(outline.source, dict.fromkeys(heard)))
    return Cited(
        _paragraphs(chosen.of(article.text)),
        None,
        tuple(_speaker(source) for source in sources),
        article.meta,
        *_numbers(article, chosen),
    )


def _speaker(source: Source) -> Speaker:
    return Speaker(source.name, source.role)


def _around(text: str, outline: Outline, chosen: Span) -> Quote | None:
    """Return the innermost quote whose words, or whose marks around them, hold a stretch."""
    holding = [q for q in outline.quotes if Span(*with_marks(text, *_ends(q))).covers(chosen)]
    return min(holding, key=lambda quote: len(quote.span), default=None)


def _ends(quote: Quote) -> tuple[int, int]:
    return quote.span.start, quote.span.end


def _kind_of_part(text: str, quote: Quote, parts: tuple[Span, ...]) -> QuoteKind:
    """Return the kind of a part: of a clause only the words in marks are the speaker's own."""
    if quote.kind is not QuoteKind.MIXED:
        return quote.kind
    start = quote.span.start
    own = [
        Span(pair.inner_start, pair.inner_end).shifted(start)
        for pair in marked(quote.span.of(text))
    ]
    if all(any(words.covers(part) for words in own) for part in parts):
        return QuoteKind.DIRECT
    touched = any(words.overlaps(part) for words in own for part in parts)
    return QuoteKind.MIXED if touched else QuoteKind.INDIRECT


def _numbers(article: Article, span: Span) -> tuple[int, int]:
    numbers = paragraphs_of(article.body)
    at = article.body.index_at
    return numbers[at(span.start)], numbers[at(max(span.end - 1, span.start))]


def _paragraphs(words: str) -> tuple[str, ...]:
    # A comma before the closing mark is the sentence's around the quote.
    whole = words.strip().rstrip(",;")
    lines = (" ".join(paragraph.split()) for paragraph in whole.split(BLOCK_GAP))
    return tuple(line for line in lines if line)


def _trimmed(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def _common(one: Span, other: Span) -> Span:
    return Span(max(one.start, other.start), min(one.end, other.end))


def named_together(names: Iterable[str], last: str = "and") -> str:
    """Return several names as one writes them in a sentence.

    >>> named_together(["Ada", "Ivo"]), named_together(["Ada", "Ivo", "Jo"])
    ('Ada and Ivo', 'Ada, Ivo, and Jo')
    """
    *others, final = tuple(names) or ("",)
    if not others:
        return final
    comma = "," if len(others) > 1 else ""
    return f"{', '.join(others)}{comma} {last} {final}"
