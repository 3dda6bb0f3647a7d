"""The quotes and the sources of an article, as the tail of an export may list them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from reader.export.text_layout import underlined
from reader.model import CORRECTED, Article, Outline, QuoteKind, Source, SourceType
from reader.records import record
from reader.text.quotemarks import in_marks


@record
class Said:
    """One quote with the name and the role of who said it; empty when nobody is known."""

    words: str
    speaker: str = ""
    role: str = ""
    type: SourceType | None = None
    whole: bool = True  # all of it is quotation; else marks of its own say which words are
    corrected: bool = False  # by a person

    @property
    def in_marks(self) -> str:
        """Return the words in quotation marks."""
        return in_marks(self.words, whole=self.whole)

    @property
    def by(self) -> str:
        """Return who said it in one line, and whether a person corrected that."""
        named = ", ".join(filter(None, (self.speaker, self.role)))
        return f"{named} ({CORRECTED})".lstrip() if self.corrected else named


def quotes_of(article: Article, outline: Outline) -> Iterator[Said]:
    """Yield every quote in the order of the article. Reported speech is in nobody's words."""
    for quote in outline.whole_quotes:
        if quote.kind is not QuoteKind.INDIRECT:
            source = outline.source(quote.attribution.source)
            said = Said(
                quote.words(article.text),
                whole=quote.kind is not QuoteKind.MIXED,
                corrected=quote.corrected,
            )
            if source:
                said = replace(said, speaker=source.name, role=source.role, type=source.type)
            yield said


def sources_of(outline: Outline) -> Iterator[tuple[Source, str]]:
    """Yield every source with what kind it is and how often it is quoted: "person, 2 quotes"."""
    whole = Counter(quote.attribution.source for quote in outline.whole_quotes)
    for source in outline.sources:
        count = whole[source.id]
        quoted = f"{count} quote{'s' if count != 1 else ''}" if count else ""
        corrected = CORRECTED if source.corrected else ""
        yield source, ", ".join(filter(None, (source.type.value, quoted, corrected)))


def quotes_as_text(article: Article, outline: Outline) -> str:
    """Return the quotes and the sources in plain text."""
    lines = [underlined("Quotes"), ""] if outline.quotes else []
    for said in quotes_of(article, outline):
        lines += [said.in_marks, *([f"— {said.by}"] if said.by else []), ""]
    if outline.sources:
        lines += [underlined("Sources"), ""]
    for source, facts in sources_of(outline):
        named = ", ".join(filter(None, (source.name, source.role)))
        lines.append(f"{named} ({facts})")
    return "\n".join(lines).strip()
