"""What a page calls its parts: each part goes with a reason of its own, and the story never."""

import pytest
from pages import BODY, DREDGERS, SILT, STORY, TITLE, fates, told

from reader.cleaning import EXAMPLES, RULES

WORDS = "Ask at the quay"
BOXES = {
    "consent": '<div class="cookie-bar">#</div>',
    "notice": '<div class="modal fade">#</div>',
    "page-menu": "<nav>#</nav>",
    "comments": '<section id="comments">#</section>',
    "page-footer": "<footer>#</footer>",
    "table-of-contents": '<div class="toc">#</div>',
    "share-buttons": '<div class="shareBar">#</div>',
    "related-stories": '<div class="related-posts">#</div>',
    "sign-up": '<div class="newsletter-box">#</div>',
    "form": "<form>#</form>",
    "advertisement": '<div id="google-ad-1">#</div>',
    "signature": '<div class="signature">#</div>',
    "author-box": '<div class="author-bio">#</div>',
    "topics": '<ul class="post-tags"><li>#</li></ul>',
    "page-details": '<div class="entry-meta">#</div>',
    "buttons": '<div class="wp-block-buttons">#</div>',
    "disclaimer": '<div class="disclaimer">#</div>',
    "unseen": '<div class="sr-only">#</div>',
    "side-column": "<aside>#</aside>",
    "hidden": "<div hidden>#</div>",
}
HOWEVER_LONG = {"consent", "comments"}  # for these, the article above decides
boxes = pytest.mark.parametrize(("rule", "box"), BOXES.items(), ids=list(BOXES))


@boxes
def test_a_box_in_the_article_goes_with_its_own_reason(rule: str, box: str) -> None:
    page = fates(f"<article>{BODY}{box.replace('#', WORDS)}</article>")
    assert page.texts == list(STORY)
    assert page.removed == {WORDS: rule}


@boxes
def test_what_the_preferences_show_as_an_example_goes_by_its_rule(rule: str, box: str) -> None:
    example = EXAMPLES["Parts of web pages"][rule]
    page = fates(f"<article>{BODY}{box.replace('#', example)}</article>")
    assert page.removed == {example: rule}


@boxes
def test_no_name_and_no_element_takes_out_the_body(rule: str, box: str) -> None:
    page = fates(box.replace("#", BODY))
    assert page.texts == list(STORY)
    assert page.removed == {}


@pytest.mark.parametrize("rule", sorted(BOXES.keys() - HOWEVER_LONG))
def test_a_name_that_half_the_body_bears_means_nothing(rule: str) -> None:
    box = BOXES[rule]
    page = fates(f"{TITLE}{told(*STORY[:3])}{box.replace('#', told(*STORY[3:]))}")
    assert page.texts == list(STORY)


def test_a_name_that_most_words_bear_means_nothing_though_they_are_short_lines() -> None:
    lines = [f"Log {number}: the tide came in." for number in range(40)]
    page = fates(f'<article>{BODY}<div class="related">{told(*lines)}</div></article>')
    assert page.texts == [*STORY, *lines]


def test_every_rule_about_boxes_is_shown_here() -> None:
    about_boxes = {r.name for r in RULES if r.find.__module__ == "reader.cleaning.page_regions"}
    assert about_boxes == set(BOXES)


@pytest.mark.parametrize("name", ["cookie-consent", "gdpr", "onetrust-consent-sdk"])
def test_a_consent_notice_goes_however_long(name: str) -> None:
    notice = [f"We and {n} partners of ours count who reads of harbours here." for n in range(99)]
    page = fates(f'<div class="{name}">{told(*notice)}</div><article>{BODY}</article>')
    assert page.texts == list(STORY)
    assert page.removed == dict.fromkeys(notice, "consent")


def test_an_article_about_cookies_stays() -> None:
    body = "".join(f'<div class="cookies">{told(text)}</div>' for text in STORY)
    assert fates(TITLE + body).texts == list(STORY)


def comment(who: str, words: str) -> str:
    return f'<div class="comment"><b class="comment-author">{who}</b>{told(words)}</div>'


def test_comments_go() -> None:
    said = "The council of the parish knew all this when it sold the last dredger, did it not?"
    page = fates(
        f'<article>{BODY}</article><div id="comments"><h3>Two opinions</h3>'
        f"{comment('Ivo Holm', said)}{comment('Ada', 'It did.')}</div>"
    )
    assert page.texts == list(STORY)
    assert page.removed == dict.fromkeys(
        ["Two opinions", "Ivo Holm", said, "Ada", "It did."], "comments"
    )


def test_comments_go_however_many_when_an_article_stands_above() -> None:
    said = [
        f"{n} harbours have had this trouble, and none was helped by a wall." for n in range(80)
    ]
    written = "".join(comment("Ivo", words) for words in said)
    page = fates(f'<article>{BODY}<div class="comment-list">{written}</div></article>')
    assert page.texts == list(STORY)
    assert {page.removed[words] for words in said} == {"comments"}


def test_a_hidden_menu_goes_and_a_hidden_body_stays() -> None:
    menu = '<ul style="display: none"><li>Tides</li><li>Ferries</li></ul>'
    assert fates(f"<article>{BODY}{menu}</article>").removed == {
        "Tides": "hidden",
        "Ferries": "hidden",
    }
    page = fates(f'<article>{TITLE}<div style="visibility:hidden">{told(*STORY)}</div></article>')
    assert page.texts == list(STORY)


def test_a_fold_of_the_article_stays_though_the_page_hides_it() -> None:
    page = fates(
        f"<article>{TITLE}{told(*STORY[:4])}<div hidden>{told(*STORY[4:])}</div></article>"
    )
    assert page.texts == list(STORY)


def test_a_small_table_stays_though_the_page_hides_it_and_a_large_one_does_not() -> None:
    row = "<tr><td>Silt in the channel</td><td>Three metres</td></tr>"
    page = fates(f"<article>{BODY}<div hidden><table>{row * 2}</table></div></article>")
    assert not page.removed
    page = fates(f"<article>{BODY}<div hidden><table>{row * 20}</table></div></article>")
    assert set(page.removed.values()) == {"hidden"}


def test_the_table_of_contents_goes_and_its_headings_stay() -> None:
    page = fates(
        f'<article>{TITLE}<div id="toc"><ul><li><a href="#s">The silt</a></li>'
        f'<li><a href="#w">The wall</a></li></ul></div><h2 id="s">Silt</h2>{told(*STORY[:3])}'
        f'<h2 id="w">Wall</h2>{told(*STORY[3:])}</article>'
    )
    assert page.texts == ["Silt", *STORY[:3], "Wall", *STORY[3:]]
    assert page.removed == dict.fromkeys(["The silt", "The wall"], "table-of-contents")


def test_a_footer_goes_and_its_imprint_with_it() -> None:
    imprint = (
        "The Tidewater Post is printed at Skarvik and answers to nobody but the people who buy it."
    )
    page = fates(f"<article>{BODY}</article><footer>{told(imprint)}</footer>")
    assert page.texts == list(STORY)
    assert page.removed == {imprint: "page-footer"}


def test_a_footer_that_holds_half_the_story_stays() -> None:
    page = fates(f"<article>{TITLE}{told(*STORY[:3])}<footer>{told(*STORY[3:])}</footer></article>")
    assert page.texts == list(STORY)


def test_words_above_the_title_go_and_the_picture_among_them_stays() -> None:
    page = fates(
        '<article><p>Coast and sea</p><img src="https://e.org/pier.jpg" alt="The pier">'
        f"{BODY}</article>"
    )
    assert [block.kind.value for block in page.kept[:2]] == ["figure", "paragraph"]
    assert page.removed == {"Coast and sea": "page-header"}


def test_prose_above_the_title_stays() -> None:
    page = fates(f"<article>{told(SILT)}{TITLE}{told(*STORY[1:])}</article>")
    assert page.texts == list(STORY)


def test_a_paragraph_that_stands_twice_in_a_row_stays_once() -> None:
    page = fates(f"<article>{TITLE}{told(SILT, SILT, *STORY[1:])}</article>")
    assert page.texts == list(STORY)
    assert page.removed == {SILT: "repeated-paragraph"}


def test_a_paragraph_that_someone_fills_a_page_with_stays_every_time() -> None:
    page = fates(f"<article>{TITLE}{told(SILT, SILT, SILT, DREDGERS)}</article>")
    assert page.texts == [SILT, SILT, SILT, DREDGERS]


def test_a_paragraph_said_again_further_down_stays() -> None:
    page = fates(f"<article>{TITLE}{told(*STORY, SILT)}</article>")
    assert page.texts == [*STORY, SILT]
