"""Gather the sources: whoever speaks, once, however often and in whatever words they are named."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from reader.lexicon import Lexicon
from reader.model import Link, Source, SourceType, Span
from reader.outline.cited_pages import CitedPage
from reader.outline.people import Person
from reader.outline.phrase import Gender, Naming, Phrase
from reader.outline.speaking import Speaking
from reader.saying import saying

MOST_ALIKE = 20  # sources of one noun looked at for a match: "the source" means a recent one
MOST_BODIES = 100  # sources looked back over for “the ministry”; more is a register, no article
FEWEST_INITIALS = 2  # of a body's name; one letter is anybody's


@dataclass(slots=True)
class _Gathered:
    """A source while its mentions come together."""

    name: str
    type: SourceType
    named: bool
    roles: list[str] = field(default_factory=list)
    mentions: set[Span] = field(default_factory=set)
    quotes: list[int] = field(default_factory=list)
    modifiers: frozenset[str] = frozenset()
    url: str = ""

    @property
    def first(self) -> int:
        return min((span.start for span in self.mentions), default=0)


class Register:
    """Finds the one source behind each phrase, or opens a new one."""

    def __init__(self, lexicon: Lexicon, where: Mapping[int, Sequence[Span]]) -> None:
        self._lexicon = lexicon
        self._where = where  # where each person is named, by identity
        self._people: dict[int, _Gathered] = {}
        self._named: dict[str, _Gathered] = {}
        self._nouns: dict[str, list[_Gathered]] = {}
        self.all: list[_Gathered] = []

    def source_of(self, speaking: Speaking) -> _Gathered | None:
        """Return the source of a statement, or None when nobody can be named."""
        while speaking.like is not None:
            speaking = speaking.like
        if speaking.person is not None:
            said = speaking.phrase.role if speaking.phrase is not None else ""
            return self._person(speaking.person, said)
        phrase = speaking.phrase
        if phrase is None or phrase.names_nobody or _is_number(phrase, self._lexicon):
            return None
        body = self._body_before(phrase)
        if body is not None:
            speaking.evidence = saying(
                "the {role} named before: {name}", role=phrase.name, name=body.name
            )
        return body or self.by_phrase(phrase)

    def told(self, phrase: Phrase) -> None:
        """Note a paper, agency or station somebody spoke to."""
        name = phrase.name
        gathered = self._named.get(name.casefold())
        if gathered is None:
            gathered = self._open(_Gathered(name, SourceType.ORGANISATION, named=True))
            self._named[name.casefold()] = gathered
        gathered.mentions.add(phrase.span)
        gathered.roles.append(phrase.role)

    def cited(self, pages: Iterable[CitedPage]) -> None:
        """Note the documents that are linked to where no other source is named."""
        taken = sorted(mention for gathered in self.all for mention in gathered.mentions)
        for page in pages:
            at = bisect_left(taken, page.span.start, key=lambda mention: mention.end)
            if any(mention.overlaps(page.span) for mention in taken[at : at + 1]):
                continue
            key = page.name.casefold()
            if key not in self._named:
                document = _Gathered(page.name, SourceType.DOCUMENT, page.named, url=page.url)
                self._named[key] = self._open(document)
            self._named[key].mentions.add(page.span)

    def by_phrase(self, phrase: Phrase) -> _Gathered:
        """Return the source a name or noun phrase means."""
        return self._name(phrase) if phrase.naming is Naming.NAME else self._noun(phrase)

    def _body_before(self, phrase: Phrase) -> _Gathered | None:
        """Return the body “the ministry” or “the newspaper” stands for: the last one so named."""
        lexicon, noun = self._lexicon, phrase.head
        if not phrase.definite or len(phrase.words) > 1 or noun not in lexicon.ORGANISATIONS:
            return None
        news = lexicon.NEWS_OUTLETS | lexicon.NEWS_NAMES
        alike = news if noun in lexicon.NEWS_OUTLETS else frozenset((noun,))
        for gathered in reversed(self.all[-MOST_BODIES:]):
            words = " ".join((gathered.name, *gathered.roles)).casefold().split()
            is_body = gathered.named and gathered.type is SourceType.ORGANISATION
            if is_body and not alike.isdisjoint(words):
                return gathered
        return None

    def in_order(self) -> list[_Gathered]:
        """Return the sources in order of first mention."""
        return sorted(self.all, key=lambda gathered: gathered.first)

    def _open(self, gathered: _Gathered) -> _Gathered:
        self.all.append(gathered)
        return gathered

    def _person(self, person: Person, said: str) -> _Gathered:
        if id(person) not in self._people:
            name = " ".join(person.words)
            described = any(_is_bodys(role, self._lexicon) for role in (person.role, said))
            body = person.is_body or (person.gender is Gender.UNKNOWN and described)
            kind = SourceType.ORGANISATION if body else SourceType.PERSON
            gathered = self._open(_Gathered(name, kind, named=True))
            gathered.roles += (person.role, said)
            gathered.mentions.update(self._where.get(id(person), ()))
            self._people[id(person)] = gathered
        return self._people[id(person)]

    def _name(self, phrase: Phrase) -> _Gathered:
        name = _canonical(phrase, self._lexicon)
        key = name.casefold()
        known = self._spelt_out(name) or self._with_surname(name)
        if key not in self._named and known is not None:
            self._named[key] = known
        elif key not in self._named:
            kind = _type_of_name(phrase, name, self._lexicon)
            self._named[key] = self._open(_Gathered(name, kind, named=True))
        return self._named[key]

    def _has_name(self, phrase: Phrase) -> bool:
        """Tell whether a noun phrase holds a name: “Lunn campaign”, not “Polizei”."""
        return not self._lexicon.VERB_SECOND and any(word[:1].isupper() for word in phrase.words)

    def _spelt_out(self, short: str) -> _Gathered | None:
        """Return the body these letters mean: “HRG” is the Harbour Research Group."""
        if not short.isupper():
            return None
        letters = short.replace(".", "")
        for gathered in self.all[-MOST_BODIES:]:
            words = gathered.name.split()
            initials = "".join(word[0] for word in words if word[0].isupper())
            means = words[0] == short or (initials == letters and len(letters) >= FEWEST_INITIALS)
            if means and gathered.type is SourceType.ORGANISATION:
                return gathered
        return None

    def _with_surname(self, name: str) -> _Gathered | None:
        """Return the one person with this last name, as a transcript names its speakers."""
        bearers = [
            gathered
            for gathered in self.all[-MOST_BODIES:]
            if gathered.type is SourceType.PERSON and gathered.name.split()[-1] == name
        ]
        return bearers[0] if len(bearers) == 1 else None

    def _noun(self, phrase: Phrase) -> _Gathered:
        modifiers = frozenset(word.lower() for word in phrase.words) - {phrase.head}
        known = self._nouns.setdefault(phrase.head, [])
        for gathered in known[-MOST_ALIKE:]:
            if _same_noun(modifiers, gathered.modifiers, definite=phrase.definite):
                return gathered
        kind = _type_of_noun(phrase.head, self._lexicon)
        named = kind is SourceType.ORGANISATION and self._has_name(phrase)
        gathered = _Gathered(phrase.name, kind, named, modifiers=modifiers)
        known.append(gathered)
        return self._open(gathered)


def _is_number(phrase: Phrase, lexicon: Lexicon) -> bool:
    """Tell whether a phrase counts documents rather than names one: “100 studies”."""
    counts = phrase.words[0][:1].isdigit() and phrase.head.endswith(lexicon.PLURAL_ENDING)
    kinds = {phrase.head, phrase.head.removesuffix(lexicon.PLURAL_ENDING)}
    return counts and not kinds.isdisjoint(lexicon.DOCUMENTS)


def _same_noun(one: frozenset[str], other: frozenset[str], *, definite: bool) -> bool:
    """Tell whether two phrases of one noun mean the same: “a new source”, later “the source”."""
    return one == other or (definite and (one <= other or not other)) or not one


def _canonical(phrase: Phrase, lexicon: Lexicon) -> str:
    return lexicon.COUNTRIES.get(phrase.name.lower(), phrase.name)


def _type_of_name(phrase: Phrase, name: str, lexicon: Lexicon) -> SourceType:
    """Tell a body from a person by the name's own words."""
    low = [word.lower() for word in phrase.words]
    if _is_body(phrase, low, lexicon):
        return SourceType.ORGANISATION
    if low[-1] in lexicon.DOCUMENTS:
        return SourceType.DOCUMENT
    if any(word in lexicon.AND for word in low[1:-1]):
        return SourceType.GROUP
    first_name = low[0] in lexicon.MALE_NAMES | lexicon.FEMALE_NAMES
    alone = (len(low) == 1 and not first_name) or phrase.definite or name.isupper()
    return SourceType.PERSON if phrase.titled or not alone else SourceType.ORGANISATION


def _is_body(phrase: Phrase, low: list[str], lexicon: Lexicon) -> bool:
    """Tell whether a name is a body's or a place's: “Easthaven School of Art”."""
    if phrase.name.lower() in lexicon.COUNTRIES or low[0] in lexicon.REGIONS:
        return True
    if low[-1] in lexicon.ORGANISATIONS or low[-1] in lexicon.NEWS_OUTLETS:
        return True
    if _is_bodys(phrase.role, lexicon) or any(map(str.isdigit, phrase.name)):
        return True
    inside = not phrase.titled and not lexicon.ORGANISATIONS.isdisjoint(low[:-1])
    return inside or low[-1] in lexicon.THING_NAMES


def _is_bodys(role: str, lexicon: Lexicon) -> bool:
    """Tell whether a role is that of a body: “company”, “one of the largest shipping firms”.

    “Ada Lunn, of the harbour board” is no body: only what she belongs to is.
    """
    words = role.partition(",")[0].split()
    among = words[1:] and words[0] in lexicon.DETERMINERS and words[1] in lexicon.OF  # “one of”
    if len(words) > 1 and not among and words[0].lower() not in lexicon.INDEFINITE:
        return False
    ends = lexicon.PREPOSITIONS | lexicon.RELATIVES
    nouns = list(takewhile(lambda word: word.lower() not in ends, words[2 if among else 0 :]))
    noun = nouns[-1] if nouns else ""
    return not lexicon.ORGANISATIONS.isdisjoint((noun, noun.removesuffix(lexicon.PLURAL_ENDING)))


def _type_of_noun(noun: str, lexicon: Lexicon) -> SourceType:
    singular = noun.removesuffix("s")
    if noun in lexicon.DOCUMENTS or singular in lexicon.DOCUMENTS:
        return SourceType.DOCUMENT
    if noun in lexicon.UNNAMED:
        return SourceType.UNNAMED
    if noun in lexicon.GROUPS:
        return SourceType.GROUP
    if noun in lexicon.ORGANISATIONS or singular in lexicon.ORGANISATIONS:
        return SourceType.ORGANISATION if noun == singular else SourceType.GROUP
    if noun in lexicon.ROLES:
        return SourceType.UNNAMED
    return SourceType.GROUP if noun.endswith("s") else SourceType.UNNAMED


def finished(ordered: Sequence[_Gathered], links: Sequence[Link]) -> tuple[Source, ...]:
    """Return the sources, numbered in their order; a document gets the address it is linked to."""
    return tuple(
        Source(
            id=f"s{number}",
            name=source.name,
            type=source.type,
            role=max(source.roles, key=len, default=""),
            named=source.named,
            mentions=tuple(sorted(source.mentions)),
            quotes=tuple(source.quotes),
            url=source.url or _address(source, links),
        )
        for number, source in enumerate(ordered, start=1)
    )


def _address(source: _Gathered, links: Sequence[Link]) -> str:
    """Return the page a document is linked to; a name is often linked to a page of tags."""
    if source.type is not SourceType.DOCUMENT:
        return ""
    for mention in sorted(source.mentions):
        at = bisect_left(links, mention.end, key=lambda link: link.span.start) - 1
        if at >= 0 and links[at].span.overlaps(mention):
            return links[at].url
    return ""
