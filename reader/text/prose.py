"""Tells running text from lines that stand alone."""

import re
from functools import lru_cache

_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"\w+")
_STOPS = tuple(".!?…。！？")
_CLOSERS = "\"'”’»)]›）」』"
# Of lines this long that end a sentence, 83 to 87 in 100 are the article's own (600 dumps).
PROSE_MIN_WORDS = 12


@lru_cache(maxsize=4_096)  # dozens of rules ask the same of one line
def word_count(text: str) -> int:
    """Return how many words a text has.

    Chinese, Japanese and Thai part none by white space; two of their letters count as a word.

    >>> word_count("Two dredgers"), word_count("港口关闭。")
    (2, 2)
    """
    if text.isascii():
        return len(text.split())
    unspaced = len(_UNSPACED.findall(text))
    if not unspaced:
        return len(text.split())
    return len(_WORD.findall(_UNSPACED.sub(" ", text))) + unspaced // 2


def ends_sentence(text: str) -> bool:
    """Tell whether a text closes with a stop, quotation marks and brackets after it aside.

    >>> ends_sentence("“We have no date.”"), ends_sentence("Two dredgers, one channel")
    (True, False)
    """
    return text.rstrip().rstrip(_CLOSERS).endswith(_STOPS)


def ends_plainly(text: str) -> bool:
    """Tell whether a text closes with a full stop; headlines ask and shout, but do not state."""
    return text.rstrip().rstrip(_CLOSERS).endswith((".", "。"))


@lru_cache(maxsize=4_096)  # cleaning asks it again and again
def reads_as_prose(text: str) -> bool:
    """Tell whether a text is long enough and closed enough to be a paragraph of a story."""
    return ends_sentence(text) and word_count(text) >= PROSE_MIN_WORDS


def headline_shaped(text: str, most_words: int) -> bool:
    """Tell whether a text could be a headline: short, no full stop, begins like one.

    >>> headline_shaped("Why small ports matter", 16), headline_shaped("and so it goes", 16)
    (True, False)
    """
    text = text.strip()
    if not text or word_count(text) > most_words or ends_plainly(text) or text[-1] in ",;":
        return False
    first = text.lstrip("\"'“‘«„[(¿¡")[:1]
    return bool(first) and not first.islower() and first.isalnum()
