"""Articles that are to be cited, and texts that try to be more than text."""

from dataclasses import replace

from hypothesis import strategies as st

from reader.model import Article, Meta
from tests.export.articles import article

HOSTILE = "aé漢 {}\\$%&#_^~<>|\"'@=,;-\n\r\t\x1b\xa0"
texts = st.text(HOSTILE, max_size=30)
names = st.lists(st.one_of(texts, st.sampled_from(["Ada Lunn", "Jo Reed Jr.", "Reuters"])))


def of(**known: object) -> Article:
    return article(meta=Meta(**known))  # type: ignore[arg-type]


def pier(**known: object) -> Article:
    meta = Meta(
        title="The pier reopens",
        standfirst="Nobody will say when.",
        authors=("Ada Lunn", "Jo Reed Jr.", "Reuters"),
        published="2016-08-02T10:00",
        site="Nordvik Post",
        language="en",
        url="https://example.org/pier",
    )
    return article(meta=replace(meta, **known))  # type: ignore[arg-type]


articles = st.builds(
    pier,
    title=texts,
    standfirst=texts,
    authors=names.map(tuple),
    site=texts,
    language=texts,
    published=st.sampled_from(["", "2016", "2016-08", "2016-08-02", "last week"]),
    url=st.sampled_from(["", "https://example.org/{a}_b%20c", "javascript:alert(1)"]),
)


def on_a_line(text: str) -> str:
    """What a text is where control codes and ends of lines have no place."""
    return " ".join("".join(char for char in text if char not in "\r\x1b").split())
