"""An article as it is read aloud: sentence by sentence, the title and standfirst first."""

from bisect import bisect_right

from reader import pipeline
from reader.model import Article, Span
from reader.records import record

_UNHEARD = {ord(mark): "" for mark in "\u00ad\u200b\u2060"}  # where words may or may not break


@record
class Sentence:
    """Words that are said in one go. `span` is None for what stands above the text."""

    words: str
    span: Span | None
    paragraph: int  # counted from the title

    @property
    def start(self) -> int:
        """Where in the text it stands; -1 above it."""
        return self.span.start if self.span else -1


def spoken(article: Article) -> tuple[Sentence, ...]:
    """Return what there is to hear of an article, in order; code is for the eye."""
    above = [words for words in (article.meta.title, article.meta.standfirst) if words]
    found = [Sentence(_heard(words), None, place) for place, words in enumerate(above)]
    for paragraph, spans in enumerate(pipeline.sentences_of(article), len(above)):
        for span in spans:
            words = _heard(span.of(article.text))
            if any(map(str.isalnum, words)):
                found.append(Sentence(words, span, paragraph))
    return tuple(found)


def index_at(sentences: tuple[Sentence, ...], offset: int) -> int:
    """Return the place of the sentence at an offset of the text, or of the one before it."""
    if offset < 0:
        return 0
    return max(bisect_right(sentences, offset, key=lambda one: one.start) - 1, 0)


def _heard(words: str) -> str:
    return " ".join(words.translate(_UNHEARD).split())
