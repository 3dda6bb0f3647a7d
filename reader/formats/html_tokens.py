"""A parsed page as a flat row of tags and texts.

Walking a parser's tree node by node costs Python several times what parsing does. The parser
writes its tree out again, well formed, faster than that: every element closed, every value in
quotation marks, every "<" of a text escaped. Splitting this is one regular expression.
"""

import re

from selectolax.lexbor import LexborHTMLParser

# closing slash, tag name, attributes, text
Token = tuple[str, str, str, str]

# Elements that have no end tag; also when the page wrote one.
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())

# "&" last, or what it stands before would be read twice.
_REFERENCES = (
    ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\xa0"), ("&quot;", '"'), ("&amp;", "&"),
)  # fmt: skip
_TOKEN = re.compile(
    r"<(/?)([a-zA-Z][^\s/>]*+)((?: [^\s/>][^\s/>=]*+=\"[^\"]*\")*) ?/?>|<[!?][^>]*(?:>|\Z)"
    r"|([^<]+|</?[a-zA-Z][^\s/>]*+)"  # words, and what is no tag, as in a script
)
_ATTRIBUTE = re.compile(r' ([^\s/>][^\s/>=]*)="([^"]*)"')


def tokens_of(page: LexborHTMLParser) -> list[Token]:
    """Return the page's tags and texts in their order; comments are left out."""
    return _TOKEN.findall(_without_comments(page.html or ""))


def _without_comments(markup: str) -> str:
    """Return markup without its comments; what does not end is none, as in an attribute."""
    kept, at = [], 0
    while (start := markup.find("<!--", at)) >= 0:
        end = markup.find("-->", start + len("<!--"))
        if end < 0:
            break
        kept.append(markup[at:start])
        at = end + len("-->")
    return "".join((*kept, markup[at:]))


def plain(text: str) -> str:
    """Return a text or a value as the page means it; the parser writes no other references.

    >>> plain("a &lt; b &amp;amp; c")
    'a < b &amp; c'
    """
    if "&" in text:
        for reference, char in _REFERENCES:
            text = text.replace(reference, char)
    return text


def attributes_of(stated: str) -> dict[str, str]:
    """Return a tag's attributes by their names.

    >>> attributes_of(' class="a b" alt="R&amp;D"')
    {'class': 'a b', 'alt': 'R&D'}
    """
    found = dict(_ATTRIBUTE.findall(stated))
    if "&" in stated:
        return {name: plain(value) for name, value in found.items()}
    return found


def end_of(tokens: list[Token], start: int) -> int:
    """Return the place of the end tag that belongs to the tag at `start`."""
    tag, depth = tokens[start][1], 0
    for at in range(start, len(tokens)):
        closing, name, _, _ = tokens[at]
        if name == tag:
            depth += -1 if closing else 1
            if not depth:
                return at
    return len(tokens) - 1


def words_between(tokens: list[Token], start: int, end: int) -> str:
    """Return the text between two places."""
    return plain("".join(text for _, _, _, text in tokens[start:end]))
