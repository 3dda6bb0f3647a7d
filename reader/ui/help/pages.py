"""The pages of the guide, read as any Markdown file is: text with marks, nothing that acts.

The page of keys is made from the table of commands, so that it is never false. A page leads to
another by its file's name, as in any folder of Markdown files: [Finding words](find.md).
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from reader import pipeline
from reader.assets import asset
from reader.model import Article, BlockKind, Body, Meta
from reader.records import record
from reader.ui.command import Command
from reader.ui.help.shortcuts import shortcut_rows
from reader.ui.keys import Given
from reader.ui.searching import Spelling, folded
from reader.ui.words import language, tr

FIRST = "start"
REMOVED = "removed"
KEYS = "keys"
NAMES = (
    FIRST,
    "opening",
    REMOVED,
    "quotes",
    "find",
    "copying",
    "notes",
    "tabs",
    "paper",
    "export",
    "comfort",
    "aloud",
    KEYS,
    "privacy",
    "command-line",
    "mistakes",
)
_KEYS_LEAD = (
    "Everything can be done with the keyboard. In the menus, every item says its key, and the "
    "underlined letters open it: hold Alt and press the letter of the menu."
)
# French sets its signs off by spaces that hold; those who read files take them for plain ones.
_HOLDS = re.compile(r" (?=[:;?!»])|(?<=«) ")
_TO_PAGE = re.compile(r"\]\(([\w-]+)\.md\)")
_LINK = "#"  # what stands before a page's name in the address of a link


@record
class Page:
    """One page of the guide."""

    name: str
    title: str
    article: Article  # without its title

    def count(self, words: str) -> int:
        """Return how often words stand on it, however they are spelled."""
        wanted = folded(words, Spelling())
        text = folded(f"{self.title}\n{self.article.text}", Spelling())
        return text.count(wanted) if wanted else 0


def guide(commands: Iterable[Command], given: Given = ()) -> tuple[Page, ...]:
    """Return all pages in the order of the contents; `commands` are those on offer."""
    keys = _read(KEYS, keys_page(commands, given))
    return tuple(keys if name == KEYS else _shipped(name, language()) for name in NAMES)


def page_in(address: str) -> str:
    """Return the name of the page a link leads to, "" when it leads out of the guide."""
    name = address.removeprefix(_LINK)
    return name if address.startswith(_LINK) and name in NAMES else ""


def keys_page(commands: Iterable[Command], given: Given = ()) -> str:
    """Return every command that has keys, in Markdown, a table for each menu."""
    tables = [f"# {tr('Keys')}\n\n{tr(_KEYS_LEAD)}\n"]
    for menu, rows in shortcut_rows(commands, given).items():
        tables.append(f"\n## {menu}\n\n| {tr('To')} | {tr('Press')} |\n| --- | --- |\n")
        tables += [f"| {_plain(name)} | {_plain(keys)} |\n" for name, keys in rows]
    return "".join(tables)


@cache
def _shipped(name: str, spoken: str) -> Page:
    try:
        file = asset(f"guide/{spoken}/{name}.md")
    except FileNotFoundError:  # a language may have its words before it has its guide
        file = asset(f"guide/{name}.md")
    return _read(name, file.read_text(encoding="utf-8"), str(file))


def _read(name: str, markdown: str, file: str = "") -> Page:
    """Read a page; `file` is where it lies, and its pictures beside it."""
    linked = _TO_PAGE.sub(rf"]({_LINK}\1)", markdown)
    document = pipeline.document_of(linked.encode(), file or f"{name}.md")
    title, *blocks = (replace(b, text=_HOLDS.sub("\u00a0", b.text)) for b in document.blocks)
    if title.kind is not BlockKind.HEADING:
        message = f"The guide's page {name!r} does not begin with its title."
        raise ValueError(message)
    meta = Meta(title=title.text, language=language() or "en")

    return Page(name, title.text, Article(document.origin, meta, Body.joining(blocks)))


def _plain(words: str) -> str:
    """Return words as Markdown that says just them, within a cell of a table."""
    return re.sub(r"([\\`*_\[\]<>|])", r"\\\1", words)
