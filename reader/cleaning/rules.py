"""Every rule of cleaning on one screen, in the order they run."""

from collections.abc import Callable, Iterable, Sequence

from reader.cleaning import (
    cards,
    contents,
    cross_links,
    dumps,
    furniture,
    main_content,
    page_regions,
    page_tails,
    repeats,
    story_tails,
    threads,
)
from reader.lexicon import page_labels
from reader.model import Block
from reader.records import record


@record
class Rule:
    """One reason to take a block out.

    `find` points at blocks and does nothing else. It sees those left by the rules before it,
    in order, the lifted ones among them (title: heading of level 1; byline, date and source
    line: bylines); a lifted block it points at stays.
    """

    name: str
    reason: str  # for the reader, in the Removed tab
    find: Callable[[Sequence[Block]], Iterable[Block]]
    is_by_line: bool = False  # see by_line


def by_line(name: str, reason: str, find: Callable[[Sequence[Block]], Iterable[Block]]) -> Rule:
    """Return a rule that judges each block by itself, so what it left once it leaves again."""
    return Rule(name, reason, find, is_by_line=True)


RULES = (
    # Regions first: what a page sets apart need not be judged by its words.
    Rule(
        "consent",
        "Cookie notice",
        page_regions.region(page_labels.CONSENT, most=page_regions.HOWEVER_MUCH),
    ),
    Rule(
        "notice",
        "Notice over the page",
        page_regions.region(page_labels.NOTICES, "dialog", most=page_regions.HALF),
    ),
    Rule("page-menu", "Menu", page_regions.region(page_labels.MENUS, "nav")),
    Rule("signature", "Signature", page_regions.region(page_labels.SIGNATURES)),
    Rule("around-posts", "Around the messages", threads.around_posts),
    Rule(
        "comments",
        "Comments",
        page_regions.unless_thread(page_labels.COMMENTS, most=page_regions.HOWEVER_MUCH),
    ),
    Rule(
        "page-footer",
        "Page footer",
        page_regions.region(page_labels.FOOTERS, "footer", most=page_regions.HALF),
    ),
    Rule("table-of-contents", "Table of contents", page_regions.region(page_labels.CONTENTS)),
    Rule("share-buttons", "Share buttons", page_regions.region(page_labels.SHARING)),
    Rule("related-stories", "Related stories", page_regions.region(page_labels.RELATED)),
    Rule("sign-up", "Newsletter sign-up", page_regions.region(page_labels.SIGN_UPS)),
    Rule("form", "Form", page_regions.region(page_labels.FORMS, "form")),
    Rule("advertisement", "Advertisement", page_regions.region(page_labels.ADVERTS)),
    Rule("author-box", "About the author", page_regions.unless_thread(page_labels.AUTHORS)),
    Rule("topics", "Topics", page_regions.region(page_labels.TOPICS)),
    Rule(
        "page-details", "Date, author and the like", page_regions.unless_thread(page_labels.DETAILS)
    ),
    Rule("buttons", "Buttons", page_regions.region(page_labels.BUTTONS)),
    Rule("disclaimer", "Disclaimer", page_regions.region(page_labels.DISCLAIMERS)),
    Rule("unseen", "Only for screen readers", page_regions.region(page_labels.UNSEEN)),
    Rule("side-column", "Side column", page_regions.region(page_labels.SIDES, "aside")),
    Rule("outside-article", "Outside the article", main_content.outside),
    Rule("cards", "Other stories", cards.teaser_cards),
    Rule("hidden", "Hidden on the page", page_regions.hidden),
    by_line("page-number", "Page number", dumps.furniture("page-number")),
    by_line("running-head", "Running head", dumps.furniture("running-head")),
    by_line("link-addresses", "Addresses of the links", dumps.furniture("address-list")),
    by_line("licence", "Licence", dumps.furniture("licence")),
    by_line("letter-tail", "How to leave the mailing list", dumps.furniture("letter-tail")),
    by_line("dump-consent", "Cookie notice", dumps.judged_out("consent or terms")),
    by_line("dump-copyright", "Copyright notice", dumps.judged_out("copyright")),
    by_line("dump-comments", "Comments", dumps.judged_out("comment words", "label of comments")),
    by_line("dump-share", "Share buttons", dumps.judged_out("share words")),
    by_line("dump-form", "Form", dumps.judged_out("form field")),
    by_line("dump-sign-up", "Newsletter sign-up", dumps.judged_out("sign-up")),
    by_line(
        "dump-stories",
        "Other stories",
        dumps.judged_out("label of other stories", "under a label", "cross link"),
    ),
    by_line(
        "dump-details",
        "Date, author and the like",
        dumps.judged_out("date", "reading time", "byline", "credit"),
    ),
    by_line("dump-menu", "Menu", dumps.judged_out("in a menu", "in a long menu", "all link")),
    by_line("dump-buttons", "Buttons", dumps.judged_out("button", "furniture", "call to act")),
    by_line("dump-header", "Page header", dumps.judged_out("none of the text above")),
    by_line("dump-footer", "Page footer", dumps.judged_out("none of the text below")),
    by_line("dump-other", "Not the article's text", dumps.judged_out()),
    Rule("listed-contents", "Table of contents", contents.listed_contents),
    Rule("page-header", "Page header", furniture.above_title),
    by_line("share-line", "Share buttons", furniture.share_lines),
    by_line("furniture-line", "Page furniture", furniture.furniture_lines),
    by_line("sign-up-line", "Newsletter sign-up", furniture.sign_up_lines),
    by_line("copyright-line", "Copyright notice", furniture.copyright_lines),
    Rule("requoted", "Repeats a message above", threads.requoted),
    Rule("repeated-caption", "Repeats the caption above", repeats.repeated_captions),
    Rule("repeated-paragraph", "Repeats the paragraph above", repeats.repeated_paragraphs),
    Rule("repeated-line", "Repeats a line above", repeats.repeated_lines),
    # Before the cross links: a bare headline is known by its likeness to one of them.
    Rule("bare-headline", "Points to another story", cross_links.bare_headlines),
    by_line("cross-link", "Points to another story", cross_links.cross_links),
    Rule("labelled-section", "Other stories, or about the author", page_tails.labelled_sections),
    by_line("button-line", "Buttons", page_tails.button_lines),
    Rule("trailing-links", "Links to other pages", page_tails.trailing_links),
    Rule("empty-section", "A heading with nothing under it", page_tails.empty_sections),
    # Tails last: they look for doubled headlines, so doubled captions must be gone.
    Rule("labelled-tail", "Other stories", story_tails.labelled_tail),
    Rule("teaser-cards", "Advertises other stories", story_tails.teaser_cards),
)
