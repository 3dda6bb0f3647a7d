"""Guess what language a text is written in, from its small words alone, and which way it runs."""

import re
from collections import Counter
from collections.abc import Collection, Mapping

from reader.text.quotemarks import marked

_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_WORD = re.compile(r"[^\W\d_]+")
MOST_WORDS = 2000  # words looked at; a guess from more is the same guess
LEAST_SHARE = 0.1  # of the words; of 924 English news articles the one with fewest has 0.13
LEAST_LEAD = 1.2  # times the share of the language that comes second
SURE_WORDS = 60  # of 2,148 stretches of news this long none was taken for another language
CLEAR_LEAD = 2.0  # in 1,074 articles their own language leads any other by 2.3 times or more


def direction_of(language: str) -> str:
    """Return which way a language is written, "" when it is not known which language it is.

    >>> direction_of("he-IL"), direction_of("en"), direction_of("")
    ('rtl', 'ltr', '')
    """
    if not language:
        return ""
    return "rtl" if re.split("[-_]", language.lower())[0] in _RIGHT_TO_LEFT else "ltr"


def guess_language(text: str, small_words: Mapping[str, Collection[str]]) -> str:
    """Return the code of the language whose small words a text holds most of, "" when unsure.

    >>> guess_language("Der Kai ist gesperrt und die Fähre", {"de": {"der", "die"}, "en": {"the"}})
    'de'
    >>> guess_language("Ada Lunn", {"de": {"der", "die"}, "en": {"the"}})
    ''
    """
    shares = sorted(_shares(_words(text), small_words).items(), key=lambda row: (row[1], row[0]))
    (_, second), (code, first) = shares[-2:]
    return code if first >= LEAST_SHARE and first >= second * LEAST_LEAD else ""


def sure_language(text: str, small_words: Mapping[str, Collection[str]]) -> str:
    """Return the language of a text's own words, "" when they are too few to be sure.

    What stands in quotation marks is somebody else's and may be in another language.
    """
    own = _own_words(text)
    return guess_language(own, small_words) if len(_words(own)) >= SURE_WORDS else ""


def language_of(stated: str, text: str, small_words: Mapping[str, Collection[str]]) -> str:
    """Return the language a file states, or that of its text where the two clearly differ.

    >>> german = "Der Kai ist gesperrt und die Fähre wartet. " * 10
    >>> small = {"de": {"der", "die", "und"}, "en": {"the", "and"}}
    >>> language_of("en-GB", german, small), language_of("tlh", german, small)
    ('de', 'tlh')
    """
    if not stated:
        return guess_language(text, small_words)
    code = stated.replace("_", "-").partition("-")[0].lower()
    found = sure_language(text, small_words)
    if not found or found == code or code not in small_words:
        return stated
    shares = _shares(_words(_own_words(text)), small_words)
    return found if shares[found] >= shares[code] * CLEAR_LEAD else stated


def _words(text: str) -> list[str]:
    return _WORD.findall(text[: MOST_WORDS * 10].lower())[:MOST_WORDS]


def _own_words(text: str) -> str:
    """Return the beginning of a text without what stands in quotation marks."""
    own: list[str] = []
    for line in text[: MOST_WORDS * 10].splitlines():
        at = 0
        for mark in marked(line):
            if not mark.depth:
                own.append(line[at : mark.start])
                at = mark.end
        own.append(line[at:])
    return " ".join(own)


def _shares(words: list[str], small_words: Mapping[str, Collection[str]]) -> dict[str, float]:
    """Return how much of the words are small words of each language."""
    counts = Counter(words)
    most = max(len(words), 1)
    return {code: sum(counts[word] for word in small) / most for code, small in small_words.items()}
