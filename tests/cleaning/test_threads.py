"""Pages on which people answer one another: every message stays, with who wrote it and when."""

import pytest
from pages import COUNCIL, DREDGERS, FERRIES, MASTER, SILT, STORY, fates, told

TITLE = "<h1>Who has seen the second dredger?</h1>"
SAID = (SILT, DREDGERS, FERRIES, MASTER)
WRITERS = ("ivo42", "ada", "per_a", "ivo42")
SIGNATURE = "A boat is a hole in the water."


def quoted(*paragraphs: str) -> str:
    return f"<blockquote>{told(*paragraphs)}</blockquote>"


def board(writer: str, number: int, message: str) -> str:
    """Mark a message up as boards do that lay each post out in a table of its own."""
    return f"""<table class="post-table" id="post{number}">
    <tr><td class="postdate">{number} January 2024, 09:15</td><td>#{number}</td></tr>
    <tr><td class="user-panel"><div class="username">{writer}</div><div>Deckhand</div>
    <div>Posts: 1{number}2</div></td>
    <td><div class="post-message" id="message{number}">{message}</div>
    <div class="signature">{SIGNATURE}</div><hr></td></tr></table>"""


def profiled(writer: str, number: int, message: str) -> str:
    """Mark a message up as boards do that set the writer's card beside it."""
    return f"""<div id="p{number}" class="post bg{number % 2}"><div class="inner">
    <dl class="profile" id="profile{number}"><dt><a href="/u" class="username">{writer}</a></dt>
    <dd>Deckhand</dd><dd>Posts: 1{number}2</dd></dl>
    <div class="postbody"><h3><a href="#p{number}">Re: Who has seen it?</a></h3>
    <p class="author">by <a class="username" href="/u">{writer}</a> » <time>{number} January
    2024, 09:15</time></p><div class="content">{message}</div>
    <div class="signature">{SIGNATURE}</div></div></div></div>"""


def streamed(writer: str, number: int, message: str) -> str:
    """Mark a message up as newer boards do, for search engines to read."""
    return f"""<div id="post_{number}" itemtype="http://schema.org/DiscussionForumPosting"
    class="topic-body"><div class="post-head"><span class="creator" itemprop="author">
    <a href="/u"><span itemprop="name">{writer}</span></a></span>
    <time class="post-time">{number} January 2024, 09:15</time></div>
    <div class="post" itemprop="text">{message}</div><div class="likes">{number} likes</div>
    </div>"""


def commented(writer: str, number: int, message: str) -> str:
    """Mark a message up as a comment."""
    return f"""<div class="comment" id="comment-{number}"><div><span class="author">{writer}</span>
    <time>{number} January 2024</time></div><div class="comment-text">{message}</div>
    <div><a href="/r">Answer this</a></div></div>"""


def thread(shape, messages: tuple[str, ...] = SAID) -> str:
    posts = (
        shape(writer, number, told(message) if message[0] != "<" else message)
        for number, (writer, message) in enumerate(zip(WRITERS, messages, strict=True), 1)
    )
    menu = '<ul class="menu"><li><a href="/">Boards</a></li></ul>'
    return f"{menu}{TITLE}<div>{''.join(posts)}</div><h3>Who is online</h3><p>ada and a guest</p>"


def nested(writers: tuple[str, ...], messages: tuple[str, ...]) -> str:
    """Mark replies up within what they reply to."""
    if not messages:
        return ""
    return f"""<div class="reply"><div class="own">
    <p><a class="user-name" href="/u">{writers[0]}</a> <span class="age">{len(messages)} hours
    ago</span></p><div class="words">{told(messages[0])}</div>
    <p><a href="/r">Answer this</a></p></div>
    <div class="answers-to-it">{nested(writers[1:], messages[1:])}</div></div>"""


SHAPES = pytest.mark.parametrize("shape", [board, profiled, streamed, commented])


@SHAPES
def test_every_message_stays_with_its_writer_before_it(shape) -> None:
    page = fates(thread(shape))
    assert [text for text in page.texts if text in SAID] == list(SAID)
    at = [page.texts.index(message) for message in SAID]
    for before, message, writer in zip(at, at[1:], WRITERS[1:], strict=False):
        above = page.kept[before + 1 : message]
        assert {block.kind.value for block in above} == {"byline"}
        assert writer in " ".join(block.text for block in above)
        assert "January 2024" in " ".join(block.text for block in above)


@SHAPES
def test_the_first_writer_is_named_in_the_article_or_its_meta(shape) -> None:
    page = fates(thread(shape))
    first = " ".join((*page.lifted, *page.texts[: page.texts.index(SILT)]))
    assert "ivo42" in first
    assert "1 January 2024" in first


@SHAPES
def test_what_stands_round_the_messages_goes(shape) -> None:
    page = fates(thread(shape))
    assert page.texts == [text for text in page.texts if text in SAID or text in page.bylines]
    assert page.removed["Who is online"] == "around-posts"
    assert "Boards" in page.removed


@pytest.mark.parametrize("shape", [board, profiled])
def test_signatures_and_user_panels_go(shape) -> None:
    removed = fates(thread(shape)).removed
    assert removed[SIGNATURE] in {"signature", "around-posts"}
    assert removed["Deckhand"] == removed["Posts: 132"] == "around-posts"


def test_replies_within_replies_stay_each_with_its_writer() -> None:
    page = fates(TITLE + nested(WRITERS, SAID))
    assert page.texts == [
        "ivo42 4 hours ago",
        SILT,
        "ada 3 hours ago",
        DREDGERS,
        "per_a 2 hours ago",
        FERRIES,
        "ivo42 1 hours ago",
        MASTER,
    ]
    assert len(page.bylines) == len(SAID)
    assert page.removed == {"Answer this": "around-posts"}


def test_a_forum_stays_though_its_posts_are_called_comments() -> None:
    page = fates(
        f'{TITLE}<div id="comments">{"".join(map(commented, WRITERS, range(4), SAID))}</div>'
    )
    assert [text for text in page.texts if text in SAID] == list(SAID)


def test_the_same_comments_go_under_an_article_though_they_outgrow_it() -> None:
    article = (*STORY[4:], "The wall, said the master, was an old idea of the parish. " * 4)
    posts = "".join(
        map(commented, WRITERS, range(4), (told(text, text + " Yes.") for text in SAID))
    )
    page = fates(f"<article>{TITLE}{told(*article)}</article><div>{posts}</div>")
    assert page.texts == [text.strip() for text in article]


def test_a_page_that_calls_itself_a_thread_is_believed_though_nobody_signs() -> None:
    posts = "".join(
        f'<div class="part"><div class="says">{told(text)}</div><p>Was this of help</p></div>'
        for text in SAID
    )
    signed_by_nobody = f"{TITLE}<div{{}}>{posts}</div>"
    assert fates(signed_by_nobody.format(' class="discussion"')).texts == list(SAID)
    assert "Was this of help" in fates(signed_by_nobody.format("")).texts


def test_a_name_and_a_date_are_kept_before_a_message_and_no_more_of_the_writers_card() -> None:
    card = '<div class="user-date">aboard since 2003</div></td>'
    page = fates(
        thread(lambda *post: board(*post).replace("</td>\n    <td><div", card + "<td><div"))
    )
    assert page.bylines.count("ada") == 1
    assert page.removed["aboard since 2003"] == "around-posts"
    assert "aboard since 2003" not in page.bylines[1:]


@SHAPES
def test_a_message_quoted_by_its_answer_is_not_told_twice(shape) -> None:
    answer = quoted("ivo42 wrote:", SILT) + told(FERRIES)
    page = fates(thread(shape, (SILT, DREDGERS, answer, MASTER)))
    assert page.texts.count(SILT) == 1
    assert FERRIES in page.texts
    assert page.removed[SILT] == page.removed["ivo42 wrote:"] == "requoted"


@SHAPES
def test_a_quotation_from_elsewhere_stays(shape) -> None:
    answer = quoted(COUNCIL) + told(FERRIES)
    page = fates(thread(shape, (SILT, DREDGERS, answer, MASTER)))
    assert [text for text in page.texts if text in STORY] == [
        SILT,
        DREDGERS,
        COUNCIL,
        FERRIES,
        MASTER,
    ]


def test_an_article_may_quote_itself() -> None:
    page = fates(f"<article>{TITLE}{told(*STORY)}{quoted(SILT)}{told(COUNCIL)}</article>")
    assert page.texts == [*STORY, SILT, COUNCIL]


def test_sections_built_alike_and_signed_by_nobody_are_no_thread() -> None:
    parts = "".join(
        f'<div class="part"><h2>Part</h2>{told(text)}<p>Notes</p></div>' for text in SAID
    )
    page = fates(TITLE + parts)
    assert page.texts.count("Notes") == len(SAID)
    assert [text for text in page.texts if text in SAID] == list(SAID)


def test_the_parts_of_one_article_with_one_byline_are_no_thread() -> None:
    parts = "".join(f'<div class="part">{told(text)}<p>Notes:</p></div>' for text in SAID)
    page = fates(f'{TITLE}<p class="author">Ada Lunn</p>{parts}')
    assert page.texts.count("Notes:") == len(SAID)


def test_a_message_quoted_goes_once_though_it_is_the_first_thing_on_the_page() -> None:
    said = (told(SILT), told(DREDGERS), quoted(SILT) + told(FERRIES), told(MASTER))
    posts = "".join(f'<div class="part"><div class="says">{words}</div></div>' for words in said)
    page = fates(f'<div class="discussion">{posts}</div>')
    assert page.texts == list(SAID)


def test_who_stands_beside_all_messages_signs_none() -> None:
    posts = "".join(map(commented, WRITERS, range(1, 5), map(told, SAID)))
    page = fates(f'{TITLE}<div>{posts}<p class="author">Ling Holm</p></div>')
    assert [text for text in page.texts if text in SAID] == list(SAID)
    assert "Ling Holm" not in page.bylines
