"""Where pages end."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.printing.paging import Page, Strip, pages

ROOM = 100.0
LINE = 20.0


def lines(count: int, *tied: int) -> list[Strip]:
    return [Strip(n * LINE, (n + 1) * LINE, tied=n in tied) for n in range(count)]


def counts(strips: list[Strip]) -> list[int]:
    found = list(pages(strips, ROOM))
    return [sum(p.top <= s.top and s.bottom <= p.bottom for s in strips) for p in found]


def test_a_page_holds_as_many_lines_as_fit() -> None:
    assert counts(lines(12)) == [5, 5, 2]


def test_a_heading_at_the_foot_goes_to_the_page_of_what_it_heads() -> None:
    assert counts(lines(8, 4)) == [4, 4]


def test_what_is_tied_in_a_row_stays_together() -> None:
    assert counts(lines(8, 2, 3, 4)) == [2, 5, 1]


def test_where_everything_is_tied_a_page_is_filled_all_the_same() -> None:
    assert counts(lines(7, *range(7))) == [5, 2]


def test_a_strip_higher_than_a_page_has_one_of_its_own() -> None:
    found = list(pages([Strip(0, 20), Strip(20, 180), Strip(180, 200)], ROOM))
    assert found == [Page(0, 20), Page(20, 180), Page(180, 200)]


def test_the_head_of_a_table_takes_its_room_on_every_page() -> None:
    rows = [Strip(n * LINE, (n + 1) * LINE, again=(0, LINE) if n else (0, 0)) for n in range(10)]
    found = list(pages(rows, ROOM))
    assert [page.again for page in found] == [(0, 0), (0, LINE), (0, LINE)]
    assert [(page.bottom - page.top) / LINE for page in found] == [5, 4, 1]


def test_nothing_makes_no_pages() -> None:
    assert list(pages([], ROOM)) == []


@given(st.lists(st.tuples(st.integers(1, 60), st.booleans()), max_size=40))
def test_every_line_is_on_one_page_and_in_order(heights: list[tuple[int, bool]]) -> None:
    strips, top = [], 0.0
    for height, tied in heights:
        strips.append(Strip(top, top + height, tied))
        top += height
    found = list(pages(strips, ROOM))
    assert [page.top for page in found[:1]] == [0.0] * bool(strips)
    assert all(one.bottom == other.top for one, other in pairwise(found))
    assert all(page.bottom - page.top <= ROOM for page in found)
    assert not strips or found[-1].bottom == top
