"""Finds a page's headline by what its head and its headings agree on."""

import re
from collections.abc import Sequence
from itertools import combinations

from reader.records import record
from reader.text.sameness import same_words, stems, words
from reader.text.urls import host_of

_SEGMENTS = re.compile(r"(?<!\s)\s++[|–—·•»«:/-]+\s+|(?:(?<!\s)\s++)?(?:\||::)\s*")
_BARS = frozenset("|»/")
_EDGES = " |–—·•»«:/-"
_SECOND_LEVEL = frozenset("ac co com edu gov net org".split())  # as in example.co.uk
_SITE_MIN_LETTERS = 3
_SITE_SHARE = 0.75  # of the address's letters that a name must have to be the site's
_PART_MAX_WORDS = 3
# Behind a bar, so many words name a site or a part of it (development pages: 5 at most).
_TAIL_MAX_WORDS = 5
# A heading with this share of its stems, or of the head's, is the headline in other words.
_LIKENESS = 0.3
_MIN_WORDS = 2


@record
class Site:
    """What the site of a page is called, and the address it has."""

    names: tuple[str, ...]
    address: str

    def is_named(self, text: str) -> bool:
        """Tell whether a text is the site's name, its initials, or the letters of its address."""
        letters = "".join(words(text))
        if not letters or any(same_words(text, name) for name in self.names):
            return bool(letters)
        if any(letters == _initials(name) for name in self.names):
            return True
        own = _site_letters(self.address)
        if len(letters) < _SITE_MIN_LETTERS or not own:
            return False
        return letters == "".join(words(self._host)) or (
            (letters in own or own in letters)
            and min(len(letters), len(own)) / max(len(letters), len(own)) >= _SITE_SHARE
        )

    def cut_from(self, byline: str) -> str:
        """Return the name in front of the site's own, where a byline shows both.

        >>> Site(("The Post",), "").cut_from("Ada Lunn The Post")
        'Ada Lunn'
        """
        for name in self.names:
            cut = byline.removesuffix(name).rstrip(" ,|")
            if " " in cut:
                byline = cut
        return byline

    def is_part(self, text: str) -> bool:
        """Tell whether a few words name a part of the site: "Tidepost Forums" at tidepost.org."""
        own, said = _site_letters(self.address), words(text)
        brief = 0 < len(said) <= _PART_MAX_WORDS and len(own) > _SITE_MIN_LETTERS
        return brief and "".join(said).startswith(own)

    @property
    def _host(self) -> str:
        return host_of(self.address).removeprefix("www.")


def headline(
    named: Sequence[str], headings: Sequence[str], lesser: Sequence[str], site: Site
) -> str:
    """Return the headline: the main heading that the head confirms, or else what the head says.

    `named` is what the head calls the page, the surest first; `headings` are the main headings
    the page shows, `lesser` those of the second level. A main heading that speaks of the same
    thing in other words is believed: people read what is shown, and the head is written for
    search engines.
    """
    names = [without_site(name, site) for name in named if name]
    parts = [*names, *(part for name in named for part in _parts(name, named))]
    shown = [h for h in dict.fromkeys(headings) if not site.is_named(h)]
    exact = [h for h in shown if any(same_words(without_site(h, site), p) for p in parts)]
    if exact:
        # A section of the site may be named in the head as well; the headline is longer.
        longest = max(exact, key=len)
        return without_site(_chapter(longest, names, lesser) or longest, site)
    agreed = [a for a, b in combinations(names, 2) if same_words(a, b)]
    for name in agreed:
        if any(_ends_with(heading, name) for heading in shown):
            return name  # the heading puts a date or a label in front of it
    alike = (h for h in shown if any(_likeness(h, name) >= _LIKENESS for name in names))
    return without_site(next(alike, names[0] if names else ""), site)


def _chapter(heading: str, names: Sequence[str], lesser: Sequence[str]) -> str:
    """Return what a book's pages are called in front of the book's name, when that is the heading.

    "Tides | The harbour book" over the headings "The harbour book" and "Tides": the latter.
    """
    for name in names:
        first, *rest = _SEGMENTS.split(name)
        if rest and same_words(rest[-1], heading) and any(same_words(first, h) for h in lesser):
            return first
    return ""


def _parts(name: str, named: Sequence[str]) -> Sequence[str]:
    """Return what a name sets apart; only what the head calls the page elsewhere, if anything."""
    parts = _SEGMENTS.split(name)
    stated = [part for part in parts if any(same_words(part, other) for other in named)]
    return [name, *(stated or parts)]


def _ends_with(whole: str, end: str) -> bool:
    ours, theirs = words(whole), words(end)
    return len(theirs) >= _MIN_WORDS and ours[-len(theirs) :] == theirs


def _likeness(a: str, b: str) -> float:
    ours, theirs = stems(a), stems(b)
    if len(words(a)) < _MIN_WORDS or not theirs:
        return 0.0
    return len(ours & theirs) / max(len(ours), len(theirs))


def without_site(title: str, site: Site) -> str:
    """Drop the names of the site, and of its parts, from the ends of a title.

    >>> without_site("Pier reopens - News | The Post", Site(("The Post",), ""))
    'Pier reopens - News'
    """
    while pieces := list(_SEGMENTS.finditer(title)):
        last, first = pieces[-1], pieces[0]
        tail = title[last.end() :]
        if site.is_named(tail) or site.is_part(tail):
            title = title[: last.start()].rstrip(_EDGES)
        elif site.is_named(title[: first.start()]):
            title = title[first.end() :].lstrip(_EDGES)
        elif _is_section(title[: last.start()], tail, last[0]):
            title = title[: last.start()].rstrip(_EDGES)
        else:
            break
    return title.rstrip(" ¶")


def _is_section(before: str, tail: str, mark: str) -> bool:
    """Tell whether the few words behind a bar name a part of the site."""
    size, rest = len(words(tail)), len(words(before))
    return not _BARS.isdisjoint(mark) and size <= _TAIL_MAX_WORDS and rest > size


def _initials(name: str) -> str:
    parts = words(name)
    return "".join(part[0] for part in parts) if len(parts) >= _SITE_MIN_LETTERS else ""


def _site_letters(address: str) -> str:
    """Return the letters of an address that stand for the site.

    >>> _site_letters("https://www.tide-post.co.uk/pier")
    'tidepost'
    """
    *labels, _country = host_of(address).partition(":")[0].split(".")
    while len(labels) > 1 and (len(labels[-1]) <= len("xx") or labels[-1] in _SECOND_LEVEL):
        labels.pop()
    return "".join(words(labels[-1].replace("_", ""))) if labels else ""
