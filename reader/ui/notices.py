"""What the bar above the text says of an article that was opened."""

from reader.model import Article
from reader.ui.words import tr, trn

_ON_THE_WEB = ("http://", "https://", "//")


def notices(article: Article) -> str:
    """Return everything odd about an article, in sentences; "" when nothing is."""
    said = (*(tr(note.text) for note in article.notes), left_out(article))
    return " ".join(filter(None, said))


def left_out(article: Article) -> str:
    """Say how many pictures were left out because they are on the web."""
    sources = (block.image.src for block in article.body.blocks if block.image)
    count = sum(source.startswith(_ON_THE_WEB) for source in sources)
    if not count:
        return ""
    return trn(
        count,
        "%Ln picture is on the web and was left out: Standfirst loads nothing from there.",
        "%Ln pictures are on the web and were left out: Standfirst loads nothing from there.",
    )
