"""Cut a paragraph into sentences of tokens; a quote in marks is one token.

What stands inside marks is somebody else's sentence: the grammar of an attribution is the
grammar of the words around it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.lexicon import Lexicon
from reader.model import Span
from reader.outline.dialogue import dialogue
from reader.text.quotemarks import Marked, marked
from reader.text.sentences import sentences

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|\d+(?:[.,]\d+)*(?!\w)"
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
ACRONYM = 2  # letters; longer capitals may be a word in a headline


@dataclass(frozen=True, slots=True)
class Token:
    """One word, mark of punctuation or quote; offsets count in the article's text."""

    text: str
    low: str
    start: int
    end: int
    quote: Marked | None = None  # its offsets count in the article's text, too

    @property
    def is_word(self) -> bool:
        """Tell whether it is a word or a number."""
        return self.quote is None and (self.text[0].isalnum() or self.text[0] in "'’")

    @property
    def is_capital(self) -> bool:
        """Tell whether it is a word that begins with a capital."""
        if self.quote is not None or not self.text[0].isdigit():
            return self.quote is None and self.text[0].isupper()
        figure, hyphen, word = self.text.partition("-")
        return bool(hyphen) and figure.isdigit() and word[:1].isupper()


@dataclass(frozen=True, slots=True)
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
        shifted = mark._replace(
            start=mark.start + start,
            end=mark.end + start,
            inner_start=mark.inner_start + start,
            inner_end=mark.inner_end + start,
        )
        yield Token(text[mark.start : mark.end], "", shifted.start, shifted.end, shifted)
        at = mark.end
    yield from _words(text, at, len(text), start, lexicon)


def _words(text: str, begin: int, end: int, start: int, lexicon: Lexicon) -> Iterator[Token]:
    """Yield the tokens of a stretch without quotes; an abbreviation keeps its full stop."""
    held: Token | None = None
    for word, at in _pieces(text, begin, end, lexicon):
        if held is not None and word == "." and held.end == start + at:
            yield Token(held.text + ".", held.low, held.start, held.end + 1)
            held = None
            continue
        if held is not None:
            yield held
            held = None
        low = _head_of_compound(word, lexicon) or _lowered(word)
        token = Token(word, low, start + at, start + at + len(word))
        if _takes_a_stop(token, lexicon):
            held = token
        else:
            yield token
    if held is not None:
        yield held


def _pieces(text: str, begin: int, end: int, lexicon: Lexicon) -> Iterator[tuple[str, int]]:
    """Yield words and marks with their places, what is tied together parted: l'eau, dit-il."""
    pattern = _WITH_AGES if lexicon.VERB_SECOND else _TOKEN
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
    for cut in range(LEAST_BEFORE_HEAD, len(low) - LEAST_HEAD + 1):
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
        before, token, after = tokens[place - 1 : place + 2]
        if (
            token.is_capital
            and token.low in lexicon.PREPOSITIONS
            and before.is_word
            and not before.is_capital
            and after.is_capital
            and after.low not in lexicon.NOT_NAMES
        ):
            kept[place] = replace(token, low=token.text)
    return kept


def _takes_a_stop(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a full stop right after the token belongs to it."""
    if len(token.text) == 1:
        return token.text.isupper() and token.text != "I"
    counts = token.is_capital or token.text.isdigit()
    return counts and token.low in lexicon.ABBREVIATIONS
