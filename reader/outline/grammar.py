"""Ask what a word is in its sentence: adverb, verb, quote, the end."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.lexicon import Lexicon
from reader.outline.cues import CueTable, Form, cue_table
from reader.outline.tokens import ENDS, Token

LONGEST_SUBJECT = 45  # tokens; the longest with its apposition in 840 news articles has 41
SHORT_LY = 4  # "fly" and "only" are not adverbs in -ly


class Range(NamedTuple):
    """Tokens `first` up to, not including, `end`."""

    first: int
    end: int


@lru_cache(maxsize=8)
def _sets(lexicon: Lexicon) -> tuple[frozenset[str], ...]:
    """Return the sets that take several of a lexicon's together, as `Grammar` names them."""
    pronouns = (
        lexicon.MALE_PRONOUNS
        | lexicon.FEMALE_PRONOUNS
        | lexicon.PLURAL_PRONOUNS
        | lexicon.THING_PRONOUNS
        | lexicon.SELF_PRONOUNS
    ) - lexicon.POSSESSIVES
    bearers = lexicon.ROLES | lexicon.GROUPS | lexicon.UNNAMED
    not_names = bearers | lexicon.DOCUMENTS | lexicon.NOT_NAMES
    return pronouns, not_names, bearers, lexicon.SUBORDINATORS - lexicon.PREPOSITIONS


class Grammar:
    """The tokens of one sentence and questions about them."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.cues: CueTable = cue_table(lexicon)
        # Pronouns that can be subjects; words whose capital is no name's; nouns for who speaks;
        # words at which a noun phrase cannot go on.
        self.pronouns, self.not_names, self.bearers, self.clause_openers = _sets(lexicon)
        self.names: list[tuple[Range, Range]] | None = None  # people.py finds them, once
        # Asked hundreds of times a sentence, so worked out once.
        self._size = len(tokens)
        self._lows = [token.low for token in tokens]
        self._quotes = [token.quote is not None for token in tokens]
        self._capitals = [token.is_capital for token in tokens]

    @property
    def reports(self) -> bool:
        """Tell whether a verb form says that the sentence is somebody's: “er sei sicher”."""
        forms = self.lexicon.REPORTING_MOOD | self.lexicon.REPORTING_SECOND
        return any(token.low in forms and not token.is_capital for token in self.tokens)

    def low(self, place: int) -> str:
        """Return the word at a place in lower case, empty outside the sentence."""
        return self._lows[place] if 0 <= place < self._size else ""

    def is_quote(self, place: int) -> bool:
        """Tell whether a quote in marks stands at this place."""
        return 0 <= place < self._size and self._quotes[place]

    def is_capital(self, place: int) -> bool:
        """Tell whether a capitalised word stands at this place."""
        return 0 <= place < self._size and self._capitals[place]

    def is_end(self, place: int) -> bool:
        """Tell whether the sentence, or a part parted by a semicolon, ends here."""
        return place >= len(self.tokens) or self.low(place) in ENDS

    def is_adverb(self, place: int) -> bool:
        """Tell whether a word may stand between a subject and its verb."""
        word = self.low(place)
        lexicon = self.lexicon
        if word in lexicon.ADVERBS or word in lexicon.TIME_WORDS or word in lexicon.NEGATIONS:
            return True
        return (
            len(word) > SHORT_LY
            and word.endswith(lexicon.ADVERB_ENDING)
            and not self.is_capital(place)
        )

    def is_verb(self, place: int) -> bool:
        """Tell whether a subject cannot reach back over this word."""
        word = self.low(place)
        lexicon = self.lexicon
        if word in lexicon.POSSESSIVE_ENDINGS:  # “it's over”, but “Norway's ministry”
            before = self.low(place - 1)
            return before in self.pronouns or before in lexicon.NOBODY
        if word in lexicon.AUXILIARIES or word in lexicon.COMMON_VERBS:
            return not self.is_capital(place)
        known = self.cues.verbs.get(word)
        return known is not None and known[1] is Form.PAST and not self.is_capital(place)

    def back_over_adverbs(self, place: int) -> int:
        """Return the last place before the adverbs and auxiliaries that end at `place`."""
        while place >= 0:
            word = self.low(place)
            time_before = (
                place + 1 < len(self.tokens) and self.low(place + 1) in self.lexicon.TIME_WORDS
            )
            leads_time = time_before and word in self.lexicon.PREPOSITIONS
            if not (self.is_adverb(place) or word in self.lexicon.AUXILIARIES or leads_time):
                break
            place -= 1
        return place

    def passive(self, place: int) -> bool:
        """Tell whether the verb at this place comes after a form of “be”."""
        place -= 1
        while place >= 0 and self.is_adverb(place):
            place -= 1
        return self.low(place) in self.lexicon.BE
