"""What the head of a page says about the article in it."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, combinations, islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader.formats.html_bylines import authors_of
from reader.formats.html_head import OWN, Head, line
from reader.formats.html_title import Site, headline
from reader.formats.json_ld import Statement, article_statement
from reader.model import Block, Meta
from reader.text.dates import find_date
from reader.text.prose import ends_sentence
from reader.text.sameness import same_words, words
from reader.text.urls import web_address

__all__ = ["OWN", "base_address", "hints_of"]

_SAVED_FROM = re.compile(
    r"<!--\s*(?:saved from url=\(\d{4}\)|Page saved with SingleFile\s+url:)\s*(\S{1,2000})"
)
_HEAD = 20_000  # characters in which a browser writes where it saved the page from
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")

# Names of the field that says when it was published; the surest first. The pattern knows the
# ways in which the rest put the same words together ("dc.date.issued", "publish-date").
_PUBLISHED = ("article:published_time", "datepublished", "og:published_time", "parsely-pub-date")
_PUBLISHED_LIKE = re.compile(
    r"^(?:.*[.:_-])?(?:date|pubdate|sailthru\.date|citation_date)"
    r"|^.*(?:publish(?!er)|publication|issued|created).*",
    re.DOTALL,
)
_MODIFIED = (
    "article:modified_time",
    "datemodified",
    "og:updated_time",
    "dcterms.modified",
    "last-modified",
)
_DESCRIPTION = ("og:description", "description", "twitter:description", "dc.description")
_SITE = ("og:site_name", "application-name", "al:ios:app_name", "apple-mobile-web-app-title")
_BREAKS_OFF = ("...", "…")
_OPENING = 6  # words of a summary that no other text begins with by chance
_FRILLS = 20  # characters by which two copies of the same words may differ
_TIME_WITHIN = 8  # marked elements below the main heading; later ones date other things
_MAX_HEADINGS = 40


def base_address(page: LexborHTMLParser, text: str, packed_from: str = "") -> str:
    """Return the address the page was saved from, as far as it or its file says; else ""."""
    saved = _SAVED_FROM.search(text[:_HEAD])
    stated = chain((packed_from, saved[1] if saved else ""), _stated_addresses(page))
    return next(filter(None, map(web_address, stated)), "")


_STATED_ADDRESS = (
    'link[rel="canonical"], meta[property="og:url"], meta[name="savepage-url"], base[href]'
)
_ADDRESS_ORDER = ("link", "meta", "base")


def _stated_addresses(page: LexborHTMLParser) -> Iterator[str]:
    nodes = sorted(page.css(_STATED_ADDRESS), key=lambda node: _ADDRESS_ORDER.index(node.tag or ""))
    for node in nodes:
        yield node.attributes.get("href") or node.attributes.get("content") or ""


def hints_of(page: LexborHTMLParser, base: str, blocks: Sequence[Block]) -> Meta:
    """Gather what meta tags, JSON-LD and marked elements say. Unknown stays empty."""
    head = Head(page)
    ld = article_statement(head.scripts)
    site = Site(tuple(filter(None, (*head.all(*_SITE), ld.site))), base)
    return Meta(
        title=_title(page, head, ld, site, blocks),
        standfirst=_standfirst(head, ld, blocks),
        authors=authors_of(head, ld, site),
        published=_published(head, ld),
        modified=_iso(ld.modified, *head.all(*_MODIFIED), *_dates(head, "dateModified")),
        site=head.first(*_SITE[:1]) or ld.site or head.first(*_SITE[1:2]),
        language=_language(page, head, ld),
        direction=_direction(page),
        url=base,
        credits=tuple(head.every("credit")),
    )


def _title(
    page: LexborHTMLParser, head: Head, ld: Statement, site: Site, blocks: Sequence[Block]
) -> str:
    if head.is_our_own:
        heading = page.css_first('h1[itemprop="headline"]')
        return line(heading.text(deep=True)) if heading is not None else ""
    named = [*head.all("og:title", "twitter:title"), ld.title, head.whole_title]
    main, lesser = (
        tuple(islice((line(b.text) for b in blocks if b.level == level), _MAX_HEADINGS))
        for level in (1, 2)
    )
    return headline(named, main, lesser, site)


def _standfirst(head: Head, ld: Statement, blocks: Sequence[Block]) -> str:
    """Return the summary that the page also shows, or else the one in which its data agree.

    One that a single field states was written for search engines. So is one that breaks off,
    or only repeats how the story begins.
    """
    if head.is_our_own:
        return head.first("description")
    stated = list(filter(None, (ld.description, *head.all(*_DESCRIPTION))))
    shown = (summary for summary in stated if _is_shown(summary, blocks))
    agreed = (a for a, b in combinations(stated, 2) if same_words(a, b) and ends_sentence(a))
    summary = next(chain(shown, agreed), "")
    return "" if summary.endswith(_BREAKS_OFF) or _opens_a_block(summary, blocks) else summary


def _opens_a_block(summary: str, blocks: Sequence[Block]) -> bool:
    """Tell whether a longer block begins with the same words."""
    opening = words(summary)[:_OPENING]
    longer = (block for block in blocks if len(block.text) > len(summary) + _FRILLS)
    return any(words(block.text[: len(summary)])[: len(opening)] == opening for block in longer)


def _is_shown(stated: str, blocks: Sequence[Block]) -> bool:
    # Counting letters is cheap; most blocks are of quite another length.
    least, most = len(stated) - _FRILLS, len(stated) + _FRILLS
    return any(least <= len(b.text) <= most and same_words(b.text, stated) for b in blocks)


def _published(head: Head, ld: Statement) -> str:
    """Return when the page was published, in ISO 8601.

    Failing that, it is returned in the page's own words; anatomy knows the names of months.
    """
    stated = [
        *head.all(*_PUBLISHED),
        ld.published,
        *_dates(head, "datePublished"),
        *head.like(_PUBLISHED_LIKE),
        _time_shown(head.marked),
    ]
    return _iso(*stated) or next(filter(_has_figures, stated), "")


def _has_figures(stated: str) -> bool:
    return any(map(str.isdigit, stated))


def _dates(head: Head, name: str) -> Iterator[str]:
    for node in head.marked:
        if name in (node.attributes.get("itemprop") or "").split():
            yield node.attributes.get("datetime") or node.attributes.get("content") or ""


def _time_shown(marked: Sequence[LexborNode]) -> str:
    """Return the date of the `<time>` below the main heading, or the only one in the page."""
    top = next((n for n, node in enumerate(marked) if node.tag == "h1"), len(marked))
    near = (node for node in marked[top : top + _TIME_WITHIN] if node.tag == "time")
    below = next(filter(None, map(_time_of, near)), "")
    days = {day for node in marked if node.tag == "time" and (day := _time_of(node))}
    return below or (days.pop() if len(days) == 1 else "")


def _time_of(node: LexborNode) -> str:
    attributes = node.attributes
    changed = "modified" in (attributes.get("itemprop") or "").lower()
    return "" if changed else attributes.get("datetime") or ""


def _iso(*stated: str) -> str:
    return next((day for words in stated if (day := find_date(words or "", {})[0])), "")


def _language(page: LexborHTMLParser, head: Head, ld: Statement) -> str:
    root = page.root
    own = (root.attributes.get("lang") or "") if root is not None else ""
    named = (own, ld.language, head.first("og:locale", "language"))
    found = (_LANGUAGE.fullmatch(name.strip()) for name in named)
    return next((match[0].replace("_", "-") for match in found if match), "")


def _direction(page: LexborHTMLParser) -> str:
    nodes = (page.root, page.body)
    stated = [(n.attributes.get("dir") or "").lower() for n in nodes if n is not None]
    return next((s for s in stated if s in {"ltr", "rtl"}), "")
