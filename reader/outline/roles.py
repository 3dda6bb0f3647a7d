"""Know who is what, so that “the ambassador” is somebody."""

from collections import defaultdict
from dataclasses import dataclass, field

from reader.lexicon import Lexicon
from reader.outline.people import Person
from reader.outline.phrase import Phrase

LONGEST_ROLE = 10  # words; what is longer is a clause around the name


@dataclass(slots=True)
class Roles:
    """The people of an article by the nouns that say what they are."""

    bearers: dict[str, list[Person]] = field(default_factory=lambda: defaultdict(list))

    def note(self, person: Person, lexicon: Lexicon) -> None:
        """Note what somebody is."""
        nouns = _words(person.role)
        if len(nouns) > LONGEST_ROLE:
            return
        for noun in nouns & (lexicon.ROLES | lexicon.TITLES):
            self.bearers[noun].append(person)

    def bearer(self, phrase: Phrase) -> Person | None:
        """Return the one person “the ambassador” can mean; of several, none is meant for sure."""
        bearers = self.bearers.get(phrase.head, ())
        if len(bearers) != 1:
            return None
        said = {word.lower() for word in phrase.words}
        return bearers[0] if said <= _words(bearers[0].role) else None


def _words(role: str) -> set[str]:
    return set(role.lower().replace(",", " ").split())
