"""Finds what a web page appends to its article, by headings and by what stands under them."""

from collections.abc import Iterator, Sequence

from reader.cleaning.page import Page, linked_letters, page_of
from reader.cleaning.threads import is_thread
from reader.lexicon import english_page as lexicon
from reader.model import Block, BlockKind
from reader.text.phrases import bare_line
from reader.text.prose import word_count

# A labelled section with more of the article's prose than this is a part of it, whatever its name.
SECTION_MOST_PROSE = 0.2
# Of its words; a section that says more than where its links lead is a part of the article.
LEAST_LINKED = 0.3
# A button says what it does in a few words.
BUTTON_MAX_WORDS = 5
BUTTON_MAX_LETTERS = 60
HEADING_MAX_WORDS = 8
EMPTY_HEADING_MAX_WORDS = 12
_BUTTON_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING})
_LINES = frozenset({BlockKind.LIST_ITEM, BlockKind.PARAGRAPH})
_ALL_LINK = 0.9
_LABELS = lexicon.TAIL_LABELS | lexicon.COMMENT_LABELS


def labelled_sections(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find sections under headings such as "Related stories" or "About the author".

    A section ends at the next heading of its level or above. Left alone: one that holds much
    of the article, and everything in a document that marks no headings.
    """
    page = page_of(blocks)
    if page.root is None or is_thread(page):
        return
    most = SECTION_MOST_PROSE * page.total.prose
    for place, block in enumerate(page):
        if block.kind is BlockKind.HEADING and _names_furniture(block.text):
            section = _section(page, place)
            weights = [page.weight(each) for each in section]
            words, prose, linked = (sum(w[n] for w in weights) for n in (0, 1, 3))
            if prose <= most and (linked >= LEAST_LINKED * words or _names_author(block.text)):
                yield from section


def _names_furniture(text: str) -> bool:
    line = bare_line(text)
    if word_count(line) > HEADING_MAX_WORDS:
        return False
    return line in _LABELS or line.startswith(lexicon.TAIL_LABEL_OPENINGS) or _names_author(text)


def _names_author(text: str) -> bool:
    return bare_line(text) in lexicon.AUTHOR_LABELS


def _section(page: Page, place: int) -> list[Block]:
    heading = page[place]
    section = [heading]
    for block in page[place + 1 :]:
        if block.kind is BlockKind.HEADING and block.level <= heading.level:
            break
        section.append(block)
    return section


def button_lines(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find links that stand alone and only say what a click does: "Read more", "Get a quote".

    Left alone: links with words of their own, and the same words within a paragraph.
    """
    return (block for block in blocks if block.kind in _BUTTON_KINDS and _is_button(block))


def _is_button(block: Block) -> bool:
    if len(block.text) > BUTTON_MAX_LETTERS or not _is_all_link(block):
        return False
    line = bare_line(block.text)
    if not line or word_count(line) > BUTTON_MAX_WORDS:
        return False
    return line in lexicon.BUTTON_LINES or line.startswith(lexicon.BUTTON_OPENINGS)


def _is_all_link(block: Block) -> bool:
    return linked_letters(block) >= _ALL_LINK * len(block.text)


def trailing_links(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find lists of links after the last paragraph.

    Left alone: lists in pages that consist of lists, lists under a heading that calls them the
    sources, and lists whose items say more than the words of their link.
    """
    page = page_of(blocks)
    if page.root is None or is_thread(page) or not page.total.prose:
        return
    last = max((n for n, block in enumerate(page) if page.weight(block).prose), default=-1)
    tail = page[last + 1 :]
    if sum(page.weight(block).words for block in tail) > SECTION_MOST_PROSE * page.total.words:
        return
    of_sources = False
    for block in tail:
        if block.kind is BlockKind.HEADING:
            of_sources = bare_line(block.text) in lexicon.SOURCE_LABELS
        elif block.kind in _LINES and not of_sources and _is_all_link(block):
            yield block


def empty_sections(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find headings at the very end, with nothing left under them."""
    page = page_of(blocks)
    if page.root is None:
        return
    for block in reversed(page):
        is_heading = block.kind is BlockKind.HEADING and block.level > 1
        if is_heading and word_count(block.text) <= EMPTY_HEADING_MAX_WORDS:
            yield block
        elif block.kind is not BlockKind.RULE:
            return
