"""Gather the sources: whoever speaks, once, however often and in whatever words they are named."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.lexicon import Lexicon
from reader.model import Link, Source, SourceType, Span
from reader.outline.people import Person
from reader.outline.phrase import Naming, Phrase
from reader.outline.speaking import Speaking

MOST_ALIKE = 20  # sources of one noun looked at for a match: "the source" means a recent one


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
            return self._person(speaking.person)
        phrase = speaking.phrase
        if phrase is None or phrase.naming is Naming.PRONOUN or _is_number(phrase, self._lexicon):
            return None
        return self.by_phrase(phrase)

    def told(self, phrase: Phrase) -> None:
        """Note a paper, agency or station somebody spoke to."""
        name = phrase.name
        gathered = self._named.get(name.casefold())
        if gathered is None:
            gathered = self._open(_Gathered(name, SourceType.ORGANISATION, named=True))
            self._named[name.casefold()] = gathered
        gathered.mentions.add(phrase.span)
        gathered.roles.append(phrase.role)

    def by_phrase(self, phrase: Phrase) -> _Gathered:
        """Return the source a name or noun phrase means."""
        return self._name(phrase) if phrase.naming is Naming.NAME else self._noun(phrase)

    def in_order(self) -> list[_Gathered]:
        """Return the sources in order of first mention."""
        return sorted(self.all, key=lambda gathered: gathered.first)

    def _open(self, gathered: _Gathered) -> _Gathered:
        self.all.append(gathered)
        return gathered

    def _person(self, person: Person) -> _Gathered:
        if id(person) not in self._people:
            name = " ".join(person.words)
            kind = SourceType.ORGANISATION if person.is_body else SourceType.PERSON
            gathered = self._open(_Gathered(name, kind, named=True))
            gathered.roles.append(person.role)
            gathered.mentions.update(self._where.get(id(person), ()))
            self._people[id(person)] = gathered
        return self._people[id(person)]

    def _name(self, phrase: Phrase) -> _Gathered:
        name = _canonical(phrase, self._lexicon)
        key = name.casefold()
        if key not in self._named:
            kind = _type_of_name(phrase, name, self._lexicon)
            self._named[key] = self._open(_Gathered(name, kind, named=True))
        return self._named[key]

    def _noun(self, phrase: Phrase) -> _Gathered:
        modifiers = frozenset(word.lower() for word in phrase.words) - {phrase.head}
        known = self._nouns.setdefault(phrase.head, [])
        for gathered in known[-MOST_ALIKE:]:
            if _same_noun(modifiers, gathered.modifiers, definite=phrase.definite):
                return gathered
        kind = _type_of_noun(phrase.head, self._lexicon)
        gathered = _Gathered(phrase.name, kind, named=False, modifiers=modifiers)
        known.append(gathered)
        return self._open(gathered)


def _is_number(phrase: Phrase, lexicon: Lexicon) -> bool:
    """Tell whether a phrase counts documents rather than names one: “100 studies”."""
    counts = phrase.words[0][:1].isdigit()
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
    if phrase.name.lower() in lexicon.COUNTRIES or low[-1] in lexicon.ORGANISATIONS:
        return SourceType.ORGANISATION
    if low[-1] in lexicon.DOCUMENTS:
        return SourceType.DOCUMENT
    if phrase.titled:
        return SourceType.PERSON
    if len(low) == 1 or phrase.definite or name.isupper():
        return SourceType.ORGANISATION
    return SourceType.PERSON


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
            url=_address(source, links),
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
