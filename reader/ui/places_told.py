"""What a place in the text is, in the words that are said to who cannot see where a jump led."""

from collections.abc import Sequence

from reader.model import Article, Quote, Section, Source
from reader.ui.sidebar.rows import shortened
from reader.ui.words import tr

_FIRST_WORDS = 12
NOBODY = "no speaker found"


def heading_told(sections: Sequence[Section], place: int) -> str:
    """Say which section this is."""
    return tr(
        "Section {place} of {count}: {title}",
        place=place + 1,
        count=len(sections),
        title=sections[place].title,
    )


def quote_told(article: Article, quotes: Sequence[Quote], place: int, source: Source | None) -> str:
    """Say which quote this is, whose, and what it says."""
    words = shortened(quotes[place].words(article.text))
    return tr(
        "Quote {place} of {count}, {speaker}: {words}",
        place=place + 1,
        count=len(quotes),
        speaker=source.name if source else tr(NOBODY),
        words=words,
    )


def mention_told(source: Source, place: int, places: int) -> str:
    """Say which of a source's words these are."""
    return tr("{name}: place {place} of {count}", name=source.name, place=place + 1, count=places)


def words_at(article: Article | None, offset: int) -> str:
    """Return the first words of the paragraph at an offset, or the title above the first one."""
    if article is None or not article.body.blocks:
        return ""
    if offset < 0:
        return article.meta.title or tr("Start of the article")
    words = article.body.blocks[article.body.index_at(offset)].text.split()
    return " ".join(words[:_FIRST_WORDS])
