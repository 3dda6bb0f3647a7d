"""Cut a paragraph into sentences of tokens; a quote in marks is one token.

What stands inside marks is somebody else's sentence: the grammar of an attribution is the
grammar of the words around it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from reader.lexicon import Lexicon
from reader.model import Span
from reader.outline.dialogue import dialogue
from reader.records import record
from reader.text.quotemarks import Marked, marked
from reader.text.sentences import sentences

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|\d+(?:[.,]\d+)*(?:-[a-z][\w-]*)?(?!\w)"  # 1,000; 55-year-old
    r"|['’]s\b"
    r"|\w+(?:[.&\-‑/]\w+|['’](?!s\b)\w+)*"
    r"|--+|\.\.+|\S"
)
_WITH_AGES = re.compile(r"\d+-[^\W\d_][\w-]*|" + _TOKEN.pattern)  # “die 38-Jährige”
DASHES = frozenset(("—", "–", "--", "-", "―"))
INSIDE_NAMES = frozenset("&/'’$%#@")  # marks a noun phrase may hold
ENDS = frozenset(".!?…;")
LONGEST_SENTENCE = 300  # tokens; what is longer is a list or a text without stops, read in pieces
LEAST_BEFORE_HEAD, LEAST_HEAD = 3, 3  # letters of a compound: "US-Chef", "Ortsrat"
LONGEST_HEAD = 20  # letters; the longest that the lexicon knows has 17
ACRONYM = 2  # letters; longer capitals may be a word in a headline


@dataclass(slots=True)  # a frozen one takes twice as long to make, and a book has a million
class Token:
    """One word, mark of punctuation or quote; offsets count in the article's text."""

    text: str
    low: str
    start: int
    end: int
    quote: Marked | None = None  # its offsets count in the article's text, too
    is_word: bool = False  # a word or a number
    is_capital: bool = False  # a word that begins with a capital


@record
class Sentence:
    """The tokens of one sentence and the place of its block in the body."""

    tokens: tuple[Token, ...]
    block: int
    opens_block: bool

    @property
    def span(self) -> Span:
        """Return where it stands, its full stop left out."""
        last = self.tokens[-1]
        stop = last.low in ENDS and len(self.tokens) > 1
        return Span(self.tokens[0].start, self.tokens[-2].end if stop else last.end)


def sentences_of(text: str, start: int, block: int, lexicon: Lexicon) -> Iterator[Sentence]:
    """Yield the sentences of one block whose text begins at `start` in the article."""
    marks = dialogue(text, lexicon) or [mark for mark in marked(text) if mark.depth == 0]
    whole = [(mark.start, mark.end) for mark in marks]
    tokens = _tokens(text, start, marks, lexicon)
    held: list[Token] = []
    ahead = next(tokens, None)
    first = True
    for _, end in sentences(text, lexicon.ABBREVIATIONS, whole):
        while ahead is not None and ahead.start < start + end:
            held.append(ahead)
            ahead = next(tokens, None)
        held = _with_names_kept(held, lexicon)
        for at in range(0, len(held), LONGEST_SENTENCE):
            yield Sentence(tuple(held[at : at + LONGEST_SENTENCE]), block, first)
            first = False
        held = []


def _tokens(text: str, start: int, marks: list[Marked], lexicon: Lexicon) -> Iterator[Token]:
    """Yield the tokens of a block, each quote as one."""
    at = 0
    for mark in marks:
        yield from _words(text, at, mark.start, start, lexicon)
        inner = (mark.inner_start + start, mark.inner_end + start)
        first, last = mark.start + start, mark.end + start
        quote = Marked(first, last, *inner, mark.mark, mark.depth, mark.closed)
        yield Token(text[mark.start : mark.end], "", first, last, quote)
        at = mark.end
    yield from _words(text, at, len(text), start, lexicon)


def _words(text: str, begin: int, end: int, start: int, lexicon: Lexicon) -> Iterator[Token]:
    """Yield the tokens of a stretch without quotes; an abbreviation keeps its full stop."""
    held: Token | None = None
    for word, at in _pieces(text, begin, end, lexicon):
        if held is not None and word == "." and held.end == start + at:
            yield replace(held, text=held.text + ".", end=held.end + 1)
            held = None
            continue
        if held is not None:
            yield held
            held = None
        looks = _looks(word, lexicon)
        first, last = start + at, start + at + len(word)
        token = Token(word, looks.low, first, last, None, looks.is_word, looks.is_capital)
        if looks.takes_a_stop:
            held = token
        else:
            yield token
    if held is not None:
        yield held


def _pieces(text: str, begin: int, end: int, lexicon: Lexicon) -> Iterator[tuple[str, int]]:
    """Yield words and marks with their places, what is tied together parted: l'eau, dit-il."""
    pattern = _WITH_AGES if lexicon.VERB_SECOND else _TOKEN
    if not (lexicon.ELISIONS or lexicon.ENCLITICS):
        yield from ((match.group(), match.start()) for match in pattern.finditer(text, begin, end))
        return
    for match in pattern.finditer(text, begin, end):
        word, at = match.group(), match.start()
        if lexicon.ELISIONS and (cut := _elided(word, lexicon)):
            yield word[:cut], at
            word, at = word[cut:], at + cut
        tied = word.rfind("-") + 1 if lexicon.ENCLITICS else 0
        if tied and word[tied:].lower() in lexicon.ENCLITICS:
            yield word[: tied - 1].removesuffix("-t"), at
            word, at = word[tied:], at + tied
        yield word, at


def _elided(word: str, lexicon: Lexicon) -> int:
    """Return the length of what is cut off before an apostrophe, 0 when nothing is."""
    cut = max(word.find("'"), word.find("’")) + 1
    known = word[:cut].lower().replace("’", "'") in lexicon.ELISIONS
    return cut if known and cut < len(word) else 0


def _head_of_compound(word: str, lexicon: Lexicon) -> str:
    """Return the noun at the end of a compound: “Regierungssprecher” is looked up as “sprecher”."""
    if not lexicon.COMPOUND_HEADS or not word[0].isupper():
        return ""
    low = word.lower()
    first = max(LEAST_BEFORE_HEAD, len(low) - LONGEST_HEAD)
    for cut in range(first, len(low) - LEAST_HEAD + 1):
        if low[cut:] in lexicon.COMPOUND_HEADS:
            return low[cut:]
    return ""


def _lowered(word: str) -> str:
    """Return the word to look up; an acronym stays as it is, so that US is never “us”."""
    if len(word) > 1 and len(word) <= ACRONYM and word.isupper():
        return word
    return word.lower().replace("’", "'")


def _with_names_kept(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """Return the tokens, names that are also prepositions looked up as names: “when Per Aune”.

    Only between a word in lower case and a capitalised one, so that headlines, where every
    word may have a capital, and the first word of a sentence stay as they are.
    """
    kept = list(tokens)
    for place in range(1, len(tokens) - 1):
        token = tokens[place]
        if not token.is_capital or token.low not in lexicon.PREPOSITIONS:
            continue
        before, after = tokens[place - 1], tokens[place + 1]
        if (
            before.is_word
            and not before.is_capital
            and after.is_capital
            and after.low not in lexicon.NOT_NAMES
        ):
            kept[place] = replace(token, low=token.text)
    return kept


class _Looks(NamedTuple):
    """What can be told of a word wherever it stands."""

    low: str
    is_word: bool
    is_capital: bool
    takes_a_stop: bool  # a full stop right after it belongs to it


@lru_cache(maxsize=16_384)  # a text has few words, each many times
def _looks(word: str, lexicon: Lexicon) -> _Looks:
    low = _head_of_compound(word, lexicon) or _lowered(word)
    is_word, is_capital = word[0].isalnum() or word[0] in "'’", _is_capital(word)
    if len(word) == 1:
        return _Looks(low, is_word, is_capital, is_capital and word != "I")
    counts = is_capital or word.isdigit()
    return _Looks(
        low, is_word, is_capital, counts and low.rpartition("-")[2] in lexicon.ABBREVIATIONS
    )


def _is_capital(word: str) -> bool:
    """Tell whether a word begins with a capital; “38-Jährige” does, behind its number.

    >>> _is_capital("38-Jährige"), _is_capital("38-jährige")
    (True, False)
    """
    if not word[0].isdigit():
        return word[0].isupper()
    figure, _, noun = word.partition("-")
    return figure.isdigit() and noun[:1].isupper()
