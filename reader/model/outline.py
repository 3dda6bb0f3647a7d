"""What an article holds besides its words: sections, quotes and cited sources."""

from dataclasses import field
from enum import StrEnum

from reader.model.article import Article
from reader.model.sidecar import AsLeft
from reader.model.span import Span
from reader.records import record

CORRECTED = "corrected by hand"  # what is said of quotes and sources that a person corrected


@record
class Section:
    """A heading with everything under it, up to the next heading of its level or above."""

    title: str
    level: int  # 1 to 6
    span: Span  # starts at the heading


class QuoteKind(StrEnum):
    """How someone's words are given."""

    DIRECT = "direct"  # a full statement in quotation marks
    MIXED = "mixed"  # a reported clause that holds words in marks; its span is the clause
    INDIRECT = "indirect"  # reported speech without marks
    BLOCK = "block"  # a passage set apart


@record
class Attribution:
    """Who said it, and how we know.

    `source` is the id of a Source, or empty when the evidence is too thin to name one.
    `evidence` says in words why this speaker; with no source, why none.
    """

    source: str = ""
    speaker: Span | None = None  # the words that name the speaker beside the quote
    cue: Span | None = None  # the verb or phrase that attributes
    evidence: str = ""


@record
class Quote:
    """Someone's words or reported speech.

    The span leaves the outer quotation marks out. When the attribution interrupts the quote
    ("A," she said, "b"), `parts` are its pieces and `span` runs from the first to the last;
    else `parts` holds just the span.
    """

    span: Span
    kind: QuoteKind
    parts: tuple[Span, ...]
    attribution: Attribution = Attribution()
    corrected: bool = False  # by a person: what is said of it, or that it is a quote

    def words(self, text: str) -> str:
        """Return what was said, an ellipsis where the attribution interrupted it."""
        return " … ".join(part.of(text) for part in self.parts)


class SourceType(StrEnum):
    """What kind of thing the article draws on."""

    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"
    DOCUMENT = "document"
    UNNAMED = "unnamed"


@record
class Source:
    """A person, body or document the article draws on: once, however often it is named."""

    id: str
    name: str
    type: SourceType
    role: str = ""  # as the article states it
    named: bool = True
    mentions: tuple[Span, ...] = ()
    quotes: tuple[int, ...] = ()  # places in Outline.quotes
    url: str = ""
    corrected: bool = False  # by a person: its name, its role or what belongs to it


class _Index:
    """The sources by their ids, of the outline that was asked last: lists ask for every quote."""

    def __init__(self) -> None:
        self._kept: tuple[tuple[Source, ...], dict[str, Source]] = ((), {})

    def of(self, sources: tuple[Source, ...]) -> dict[str, Source]:
        kept, by_id = self._kept
        if kept is not sources:
            by_id = {source.id: source for source in reversed(sources)}
            self._kept = (sources, by_id)
        return by_id


_index = _Index()


@record
class Outline:
    """The structure of one article; every span counts in its text."""

    sections: tuple[Section, ...] = ()
    quotes: tuple[Quote, ...] = ()
    sources: tuple[Source, ...] = ()

    @property
    def whole_quotes(self) -> tuple[Quote, ...]:
        """The quotes in the order of the text, without those that are words of another one.

        German counts the words in marks within a reported clause as a quote of their own; whoever
        lists quotes for a person shows them in their clause.
        """
        ends: dict[str, int] = {}  # of each source's last whole quote
        whole = []
        for quote in sorted(self.quotes, key=lambda q: (q.span.start, -q.span.end)):
            source = quote.attribution.source
            if quote.span.end > ends.get(source, -1):
                ends[source] = quote.span.end
                whole.append(quote)
        return tuple(whole)

    def source(self, source_id: str) -> Source | None:
        """Return the source with this id, or None when there is none."""
        return _index.of(self.sources).get(source_id)


@record
class Opened:
    """A file as a person sees it: the clean article and its outline."""

    article: Article
    outline: Outline
    outline_follows: bool = False  # of a long article the text comes first, its outline later
    left: AsLeft = field(
        default_factory=AsLeft
    )  # a person's work on it; the outline has heard of it
