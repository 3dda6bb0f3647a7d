"""Know the people of an article: full names, the surnames that stand for them, their sex.

Built in one pass before anything is attributed, since a headline or a first paragraph may use
a surname before the full name comes.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from reader.outline.grammar import Grammar, Range
from reader.outline.names import first_name_gender, gender_of, name_run
from reader.outline.phrase import Gender
from reader.outline.tokens import DASHES
from reader.text.names import names_person

LONGEST_PERSON = 5  # words in a person's name
LONGEST_NICKNAME = 20  # letters between marks inside a name
OFTEN = 3  # mentions in full after which a surname would have come
INITIAL = 2  # letters and stops of an initial; a word of more in capitals is a heading
MOST_OF_A_NAME = 12  # people of one surname; more is a register, not an article


@dataclass(slots=True)
class Person:
    """Someone the article gives a full name to."""

    words: tuple[str, ...]
    gender: Gender = Gender.UNKNOWN
    known: bool = False  # a known first name, a title or a role says it is a person
    role: str = ""
    mentions: int = 0
    is_body: bool = False  # always named in full, as companies are and people are not


@dataclass(slots=True)
class Mention:
    """A name in the text that means a person we know."""

    person: Person
    where: Range
    subject: bool
    possessive: bool


@dataclass(slots=True)
class People:
    """Everyone with a full name, found by surname."""

    by_surname: dict[str, list[Person]] = field(default_factory=lambda: defaultdict(list))
    by_first: dict[str, list[Person]] = field(default_factory=lambda: defaultdict(list))
    alone: set[str] = field(default_factory=set)  # single capitalised words
    common: set[str] = field(default_factory=set)  # words used in small letters
    titled: dict[str, Person] = field(default_factory=dict)  # known by title and surname only

    def judge(self) -> None:
        """Tell companies from people: a person named often is soon named by surname."""
        for surname, person in self.titled.items():
            if surname not in self.by_surname and surname not in self.by_first:
                self.by_surname[surname].append(person)
        for surname, bearers in self.by_surname.items():
            for person in bearers:
                often = person.mentions >= OFTEN
                person.is_body = often and not person.known and surname not in self.alone

    def add(self, words: tuple[str, ...], grammar: Grammar, *, known: bool) -> None:
        """Note a full name, once per person."""
        person = self._same(words)
        gender = first_name_gender(grammar, words)
        if person is None:
            bearers = self.by_surname[words[-1].casefold()]
            if len(bearers) >= MOST_OF_A_NAME:
                return
            person = Person(words, gender)
            bearers.append(person)
            self.by_first[words[0].casefold()].append(person)
        person.known = person.known or known or gender is not Gender.UNKNOWN
        person.mentions += 1

    def add_titled(self, surname: str, gender: Gender) -> None:
        """Note somebody with a title and no first name: “Mr. Holm”."""
        person = self.titled.setdefault(surname.casefold(), Person((surname,), known=True))
        person.gender = gender if person.gender is Gender.UNKNOWN else person.gender
        person.mentions += 1

    def _same(self, words: tuple[str, ...]) -> Person | None:
        for person in self.by_surname.get(words[-1].casefold(), ()):
            if len(words) > 1 and (
                _can_name(words, person.words) or _can_name(person.words, words)
            ):
                return person
        return None

    def find(self, words: tuple[str, ...], gender: Gender = Gender.UNKNOWN) -> Person | None:
        """Return the person a name or surname stands for: the first so named who can be meant."""
        if not words:
            return None
        fitting = [
            person
            for person in self.by_surname.get(words[-1].casefold(), ())
            if _can_name(words, person.words) and can_be(person.gender, gender)
        ]
        if not fitting and len(words) == 1:
            return self._by_first_name(words[0].casefold(), gender)
        sure = [person for person in fitting if person.gender is gender is not Gender.UNKNOWN]
        fitting = sure or fitting
        return max(fitting, key=lambda person: (person.known, person.mentions), default=None)

    def _by_first_name(self, first: str, gender: Gender) -> Person | None:
        """Return the one person of a first name; of several, none is meant for sure."""
        bearers = self.by_first.get(first, ())
        if len(bearers) == 1 and bearers[0].gender is not Gender.UNKNOWN:
            return bearers[0] if can_be(bearers[0].gender, gender) else None
        return None


@lru_cache(maxsize=4_096)  # a surname is held against the same few names at every mention
def _can_name(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    return names_person(short, full)


def can_be(one: Gender, other: Gender) -> bool:
    """Tell whether two genders do not contradict one another."""
    return one is other or Gender.UNKNOWN in (one, other)


def gather(grammars: Iterable[Grammar]) -> People:
    """Return everyone an article names in full, outside its quotes."""
    people = People()
    for grammar in grammars:
        people.common.update(token.low for token in grammar.tokens if token.text.islower())
        for _, named in _names(grammar):
            _add(people, grammar, named)
    people.judge()
    return people


def _add(people: People, grammar: Grammar, named: Range) -> None:
    if named.end - named.first == 1:
        _add_alone(people, grammar, named.first)
    if not 1 < named.end - named.first <= LONGEST_PERSON:
        return
    words = tuple(grammar.tokens[place].text for place in range(*named))
    if any(grammar.is_quote(place) for place in range(*named)):
        words = tuple(grammar.tokens[p].text for p in range(*named) if not grammar.is_quote(p))
    if len(words) > 1 and _is_person(grammar, words):
        before = grammar.low(named.first - 1)
        known = before in grammar.lexicon.TITLES or before in grammar.lexicon.ROLES
        surely = known or _has_first_name(grammar, words)
        if not surely and (grammar.lexicon.VERB_SECOND or _is_after_body(grammar, named)):
            return  # two nouns side by side have capitals, too
        people.add(words, grammar, known=known)


def _is_after_body(grammar: Grammar, named: Range) -> bool:
    """Tell whether a name has an article or ends a body's: “the Oslo Deal”, “Bank of Elm Bay”."""
    lexicon, before = grammar.lexicon, grammar.low(named.first - 1)
    body = before in lexicon.NAME_LINKS and grammar.low(named.first - 2) in lexicon.ORGANISATIONS
    return before in lexicon.DEFINITE or body


def _add_alone(people: People, grammar: Grammar, place: int) -> None:
    """Note a capitalised word by itself; after a title or as a first name it is somebody."""
    lexicon, word, title = grammar.lexicon, grammar.tokens[place].text, grammar.low(place - 1)
    people.alone.add(word.casefold())
    if not word.isalpha() or word.isupper() or grammar.low(place) in grammar.not_names:
        return
    titled = title in lexicon.TITLES and grammar.is_capital(place - 1)
    gender = gender_of(grammar, (), {title}, set()) if titled else Gender.UNKNOWN
    if not titled:
        gender = first_name_gender(grammar, (word, ""))
    if (titled or gender is not Gender.UNKNOWN) and grammar.low(place) not in lexicon.COUNTRIES:
        people.add_titled(word, gender)


def _has_first_name(grammar: Grammar, words: tuple[str, ...]) -> bool:
    first = words[0].lower().split("-")[0]
    return first in grammar.lexicon.MALE_NAMES or first in grammar.lexicon.FEMALE_NAMES


def _is_person(grammar: Grammar, words: tuple[str, ...]) -> bool:
    lexicon = grammar.lexicon
    low = [word.lower() for word in words]
    if (
        low[-1] in lexicon.ORGANISATIONS
        or low[-1] in lexicon.COUNTRIES
        or low[-1] in lexicon.TIME_WORDS
        or low[-1] in lexicon.THING_NAMES
    ):
        return False
    if (
        lexicon.AND & set(low)
        or "&" in low
        or low[-1] in lexicon.ROLES
        or low[-1] in lexicon.NEWS_OUTLETS
    ):
        return False
    if all(len(word) > INITIAL and word.isupper() for word in words):
        return False
    if any(map(str.isdigit, "".join(words))):
        return False
    if len(low[-1].rstrip(".")) == 1 or low[0] in lexicon.COUNTRIES or low[0] in lexicon.REGIONS:
        return False
    return low[0] not in lexicon.NOT_NAMES and " ".join(low) not in lexicon.COUNTRIES


def capital_runs(grammar: Grammar) -> Iterator[Range]:
    """Yield the stretches of capitalised words in a sentence."""
    place, size = 0, len(grammar.tokens)
    while place < size:
        if not grammar.is_capital(place):
            place += 1
            continue
        end = place + 1
        while end < size and end - place < 2 * LONGEST_PERSON and _goes_on(grammar, end):
            end += 1
        while not grammar.is_capital(end - 1):
            end -= 1
        yield Range(place, end)
        place = end


def _names(grammar: Grammar) -> list[tuple[Range, Range]]:
    """Return the runs of a sentence that hold a name, each with its name; found once."""
    if grammar.names is None:
        named = ((run, name_run(grammar, run)) for run in capital_runs(grammar))
        grammar.names = [(run, name) for run, name in named if name is not None]
    return grammar.names


def _goes_on(grammar: Grammar, place: int) -> bool:
    if grammar.is_capital(place):
        return True
    particle = grammar.low(place) in grammar.lexicon.NAME_PARTICLES or _is_nickname(grammar, place)
    return particle and grammar.is_capital(place + 1)


def _is_nickname(grammar: Grammar, place: int) -> bool:
    quote = grammar.tokens[place].quote
    return quote is not None and quote.inner_end - quote.inner_start <= LONGEST_NICKNAME


def mentions(grammar: Grammar, people: People) -> Iterator[Mention]:
    """Yield the people a sentence names outside its quotes."""
    for run, named in _names(grammar):
        words = tuple(
            grammar.tokens[place].text for place in range(*named) if not grammar.is_quote(place)
        )
        title = {grammar.low(named.first - 1)} & grammar.lexicon.TITLES
        person = people.find(words, gender_of(grammar, (), title, set()))
        if person is not None:
            possessive = grammar.low(named.end) in grammar.lexicon.POSSESSIVE_ENDINGS
            yield Mention(person, named, _is_subject(grammar, run, named), possessive)


def _is_subject(grammar: Grammar, run: Range, named: Range) -> bool:
    """Tell whether a name is what its clause is about: it stands before the verb."""
    if grammar.low(run.first - 1) in grammar.lexicon.PREPOSITIONS:
        return False
    before = grammar.low(run.first - 1)
    opens = run.first == 0 or before in (",", ":", *DASHES) or before in grammar.lexicon.INVERTING
    place = named.end
    while grammar.is_adverb(place):
        place += 1
    known = grammar.cues.verbs.get(grammar.low(place))
    return opens or grammar.is_verb(place) or known is not None
