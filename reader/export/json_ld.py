"""What search engines and reference managers read of an article: schema.org, as JSON-LD."""

import json
from typing import Any

from reader.export.appendix import Said, quotes_of
from reader.model import Article, Outline, SourceType
from reader.text.urls import safe_link

Json = dict[str, Any]

# Within a script element only these could end it, or begin something a parser looks for.
_ESCAPED = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}
_SPEAKS_AS = {SourceType.PERSON: "Person", SourceType.ORGANISATION: "Organization"}


def json_ld(article: Article, outline: Outline) -> str:
    """Return a script element that holds data and is run by nobody."""
    told = json.dumps(statement(article, outline), ensure_ascii=False).translate(_ESCAPED)
    return f'<script type="application/ld+json">{told}</script>'


def statement(article: Article, outline: Outline) -> Json:
    """Tell what an article is, and who is quoted in it. What is not known is left out."""
    meta = article.meta
    fields = {
        "headline": meta.title,
        "description": meta.standfirst,
        "author": [_named("Person", name) for name in meta.authors],
        "datePublished": meta.published,
        "dateModified": meta.modified,
        "publisher": _named("Organization", meta.site) if meta.site else None,
        "url": safe_link(meta.url),
        "inLanguage": meta.language,
        "creditText": ", ".join(meta.credits),
        "hasPart": [_quotation(said) for said in quotes_of(article, outline)],
    }
    kind = {"@context": "https://schema.org", "@type": "NewsArticle"}
    return kind | {name: value for name, value in fields.items() if value}


def _quotation(said: Said) -> Json:
    quotation: Json = {"@type": "Quotation", "text": said.words}
    if said.speaker:
        kind = _SPEAKS_AS.get(said.type, "Thing") if said.type else "Thing"
        speaker = _named(kind, said.speaker)
        quotation["spokenByCharacter"] = speaker | ({"description": said.role} if said.role else {})
    return quotation


def _named(kind: str, name: str) -> Json:
    return {"@type": kind, "name": name}
