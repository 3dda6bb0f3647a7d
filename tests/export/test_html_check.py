"""The second wall lets through what the first may have let through only by mistake."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.export import html_check
from reader.export.html_check import HtmlCheck
from reader.export.html_pieces import pieces_of

TAGS = [
    *("<p>", "</p>", "<em>", "</em>", "<strong>", "</strong>", "<br>", "<pre>", "</pre>"),
    *("<table>", "<tbody>", "<tr>", "<td>", "</td>", "</tr>", "</tbody>", "</table>"),
    *("<ul>", "<li>", "</li>", "</ul>", "<blockquote>", "</blockquote>", "<h2>", "</h2>"),
    *('<a href="https://example.org/">', '<a href="javascript:quay()">', "</a>"),
    *('<img alt="" src="quay.png">', '<img alt="" src="//example.org/p">', "<span>", "</span>"),
    *('<p class="x" onclick="quay()">', "<script>", "</script>", "<svg>", "<!--", "-->"),
]
TEXTS = ["0", "1", "the quay", "\n", " ", "&amp;", "fish &lt;b&gt; chips", "&copy", "<", ">", "\0"]
fragments = st.lists(st.sampled_from([*TAGS, *TEXTS]), max_size=12).map("".join)


def by_bleach(fragment: str) -> str:
    """Return what bleach alone makes of a fragment."""
    return HtmlCheck()._as_it_is(fragment)  # noqa: SLF001


def nested(*tags: str) -> str:
    return "".join(f"<{tag}>" for tag in tags) + "0" + "".join(f"</{t}>" for t in reversed(tags))


@pytest.mark.parametrize(
    ("fragment", "cleaned"),
    [
        ("<p>Fish &amp; chips</p>", "<p>Fish &amp; chips</p>"),
        ('<p><a href="javascript:quay()">The quay</a></p>', "<p><a>The quay</a></p>"),
        ('<img alt="A quay" src="https://example.org/p.png">', '<img alt="A quay">'),
        ("<p><script>quay()</script></p>", "<p>&lt;script&gt;quay()&lt;/script&gt;</p>"),
        ("<p>A <q", "<p>A &lt;q</p>"),
    ],
)
def test_what_is_not_on_the_list_is_made_harmless(fragment: str, cleaned: str) -> None:
    assert HtmlCheck().cleaned(fragment) == cleaned


@settings(max_examples=400, deadline=None)
@given(st.lists(fragments, min_size=1, max_size=4))
def test_of_texts_that_bleach_does_not_see_the_same_comes_out(some: list[str]) -> None:
    check = HtmlCheck()
    for fragment in some:
        assert check.cleaned(fragment) == by_bleach(fragment)


@pytest.mark.parametrize("most", [1, 2, 3, 7])
def test_of_stretches_that_are_looked_at_apart_the_same_comes_out(
    most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(html_check, "_AT_ONCE", most)
    rows = "".join(f"<tr><td>{n}</td>\n<td>{n * n} <em>m</em></td></tr>" for n in range(9))
    for fragment in (
        f"<table><tbody>{rows}</tbody></table>",
        f'<p class="x"><a href="javascript:quay()">A {nested("em", "strong", "span")} b</a></p>',
        "<p>0<br>1<br>2</p>",
        "<p><p>0</p></p>",
        "<table><tr><td>0</td></tr></table>",
        "<table>0<tbody><tr><td>1</td></tr></tbody></table>",
    ):
        assert HtmlCheck().cleaned(fragment) == by_bleach(fragment)


def test_a_text_of_many_references_and_a_table_of_many_rows_are_looked_at_in_little() -> None:
    seen = [0]

    class Counting(HtmlCheck):
        def _as_it_is(self, fragment: str) -> str:
            seen[-1] += len(fragment)
            return super()._as_it_is(fragment)

    for count in (500, 1_000, 2_000):
        rows = "<tr><td>a &amp; b</td></tr>" * count
        text = "&amp;&lt;" * count
        fragments = (f"<p>{text}</p>", f"<table><tbody>{rows}</tbody></table>")
        seen.append(0)
        check = Counting()
        assert [check.cleaned(one) for one in fragments] == [*fragments]
    assert all(more < 2 * fewer for fewer, more in pairwise(seen[1:]))


def test_text_in_elements_that_are_read_in_another_way_is_no_text() -> None:
    for element in ("script", "style", "textarea", "title", "xmp", "noscript", "plaintext"):
        assert pieces_of(f"<{element}>0</{element}>", html_check._TAGS) is None  # noqa: SLF001
