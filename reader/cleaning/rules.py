"""Every rule of cleaning on one screen, in the order they run."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reader.cleaning import cross_links, furniture, page_regions, repeats, story_tails
from reader.model import Block


@dataclass(frozen=True, slots=True)
class Rule:
    """One reason to take a block out.

    `find` points at blocks and does nothing else. It sees those left by the rules before it,
    in order, the lifted ones among them (title: heading of level 1; byline, date and source
    line: bylines); a lifted block it points at stays.
    """

    name: str
    reason: str  # for the reader, in the Removed tab
    find: Callable[[Sequence[Block]], Iterable[Block]]


RULES = (
    # Regions first: what a page sets apart need not be judged by its words.
    Rule("comments", "Comments", page_regions.comments),
    Rule("page-menu", "Menu", page_regions.menus),
    Rule("page-footer", "Page footer", page_regions.footers),
    Rule("share-buttons", "Share buttons", page_regions.share_buttons),
    Rule("related-stories", "Related stories", page_regions.related_stories),
    Rule("sign-up", "Newsletter sign-up", page_regions.sign_ups),
    Rule("advertisement", "Advertisement", page_regions.advertisements),
    Rule("hidden", "Hidden on the page", page_regions.hidden),
    Rule("side-column", "Side column", page_regions.side_columns),
    Rule("outside-article", "Outside the article", page_regions.outside_article),
    Rule("page-header", "Page header", furniture.above_title),
    Rule("share-line", "Share buttons", furniture.share_lines),
    Rule("furniture-line", "Page furniture", furniture.furniture_lines),
    Rule("sign-up-line", "Newsletter sign-up", furniture.sign_up_lines),
    Rule("copyright-line", "Copyright notice", furniture.copyright_lines),
    Rule("repeated-caption", "Repeats the caption above", repeats.repeated_captions),
    Rule("repeated-paragraph", "Repeats the paragraph above", repeats.repeated_paragraphs),
    # Before the cross links: a bare headline is known by its likeness to one of them.
    Rule("bare-headline", "Points to another story", cross_links.bare_headlines),
    Rule("cross-link", "Points to another story", cross_links.cross_links),
    # Tails last: they look for doubled headlines, so doubled captions must be gone.
    Rule("labelled-tail", "Other stories", story_tails.labelled_tail),
    Rule("teaser-cards", "Advertises other stories", story_tails.teaser_cards),
)
