"""Tells whether the program does right by some bytes, whatever they are.

Bytes may be refused in one sentence (FileError). Otherwise they are an article that keeps every
promise, and every writer writes it down; what it writes is text that runs nothing and loads
nothing. Anything else is an exception that nobody catches.
"""

import json
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from unittest.mock import patch

from selectolax.lexbor import LexborHTMLParser

from reader import pipeline
from reader.errors import FileError
from reader.export import registry as writers
from reader.export.html_check import HtmlCheck
from reader.export.options import ExportOptions
from reader.formats import registry
from reader.formats.opening import SavedFile
from reader.formats.unpacking import unpacked_file
from reader.model import Article, Document, Opened
from reader.text.urls import safe_image, safe_link
from tests import promises

MAX_PARTS = 3  # articles of a file of several that are looked at
_PLAIN = ExportOptions()
_FULL = ExportOptions(quotes=True, json_ld=True)
# Nothing on a page of ours may have these; the style sheet is our own.
_RUNS_OR_LOADS = "script, iframe, object, embed, base, form, input, svg, math, template, frame"
_ADDRESSES = ("src", "href", "srcset", "action", "formaction", "poster", "background", "data")
_TEXT_WRITERS = tuple(row for row in writers.WRITERS if row.name != "epub")
_packed_check = HtmlCheck.cleaned


@dataclass(frozen=True, slots=True)
class Judged:
    """Bytes by which no promise was broken.

    The time is the processor's: to open them, or the slowest of their articles, and to write that
    down in the slowest format.
    """

    was_opened: bool
    seconds: float


def judge(data: bytes, name: str) -> Judged:
    """Open bytes as a file of this name and hold what comes of it against every promise.

    Raises AssertionError where a promise is broken, and whatever else the program lets through.
    """
    file = SavedFile(Path(name), data)
    begun = time.process_time()
    try:
        count = _count(file)
        begun = time.process_time()
        seconds = [_part_judged(file, part) for part in range(count)]
    except FileError as error:
        _is_one_sentence(error.sentence)
        return Judged(was_opened=False, seconds=time.process_time() - begun)
    return Judged(was_opened=True, seconds=max(seconds))


def _is_one_sentence(words: str) -> None:
    assert words.strip()
    assert "\n" not in words


def _part_judged(file: SavedFile, part: int) -> float:
    begun = time.process_time()
    document = registry.document_of(file, part)
    return time.process_time() - begun + judge_document(document)


def _count(file: SavedFile) -> int:
    inside, _ = unpacked_file(file)
    rows = (row for row in registry.FORMATS if row.parts is not None and row.sniff(inside.data))
    row = next(rows, None)
    if row is None or row.parts is None:
        return 1
    return min(max(len(row.parts(inside)), 1), MAX_PARTS)


def judge_document(document: Document) -> float:
    """Hold what the program makes of a document against every promise; return the time it took.

    That is the program's own, without the judging.
    """
    assert all(before.id < block.id for before, block in pairwise(document.blocks))
    begun = time.process_time()
    article = pipeline.article_of(document)
    outline = pipeline.outline_of(article)
    seconds = time.process_time() - begun
    promises.every_block_has_one_fate(document, article)
    promises.cleaning_again_removes_nothing(document, article)
    promises.restoring_one_changes_nothing_else(article)
    promises.every_span_says_what_it_claims(article, outline)
    _links_and_pictures_are_safe(article)
    return seconds + judge_exports(Opened(article, outline))


def judge_exports(opened: Opened) -> float:
    """Write an article in every format and look at what was written; return the longest time."""
    longest = 0.0
    with patch.object(HtmlCheck, "cleaned", _unchanged):
        for row in _TEXT_WRITERS:
            options = _FULL if row.name == "html" else _PLAIN
            begun = time.process_time()
            text = row.write(opened.article, opened.outline, options).decode()
            longest = max(longest, time.process_time() - begun)
            assert "\0" not in text
            if row.name == "html":
                _page_runs_and_loads_nothing(text)
            elif row.name == "json":
                _spans_of_the_json_say_what_they_claim(json.loads(text))
    return longest


def _unchanged(check: HtmlCheck, fragment: str) -> str:
    """Let the second wall find nothing to do."""
    cleaned = _packed_check(check, fragment)
    assert cleaned == fragment, "the second wall changed what we wrote"
    return cleaned


def _links_and_pictures_are_safe(article: Article) -> None:
    for block in article.body.blocks:
        for link in block.links:
            assert safe_link(link.url) == link.url != ""
    assert article.meta.url == safe_link(article.meta.url)


def _page_runs_and_loads_nothing(page: str) -> None:
    tree = LexborHTMLParser(page)
    for node in tree.css(_RUNS_OR_LOADS):
        # What the page says of itself, for search engines; nothing runs it.
        assert (node.tag, node.attributes.get("type")) == ("script", "application/ld+json")
        json.loads(node.text())
    for node in tree.css("*"):
        for name, value in node.attributes.items():
            assert not name.startswith("on"), name
            if name in _ADDRESSES:
                _address_is_safe(node.tag or "", name, value or "")
            elif name == "style":
                assert not value
    assert len(tree.css("style")) == 1
    assert tree.css_first('meta[http-equiv="Content-Security-Policy"]') is not None


def _address_is_safe(tag: str, name: str, value: str) -> None:
    allowed = safe_image if (tag, name) == ("img", "src") else safe_link
    assert (tag, name) in {("img", "src"), ("a", "href"), ("link", "href")}, (tag, name)
    assert allowed(value) == value != "", (tag, name, value)


def _spans_of_the_json_say_what_they_claim(told: dict) -> None:  # type: ignore[type-arg]
    text = told["text"]
    for block in told["blocks"]:
        if block["text"]:
            assert text[block["start"] : block["end"]] == block["text"]
    for link in told["links"]:
        assert text[link["start"] : link["end"]] == link["text"]
    for quote in told["quotes"]:
        assert 0 <= quote["start"] < quote["end"] <= len(text)
        assert quote["text"]
