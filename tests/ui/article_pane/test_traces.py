from reader.model import Block, BlockKind
from reader.ui.article_pane.traces import TOP, InPlace, removals_by_place
from tests.ui.articles import article, paragraph, removal


def byline(number: int) -> Block:
    return paragraph(number, "ivo42", BlockKind.BYLINE)


def places(*kept: Block, removed: tuple[int, ...]) -> set[int]:
    gone = tuple(removal(number, "Avatar") for number in removed)
    return set(removals_by_place(article(*kept, removals=gone)))


def test_every_cut_leaves_a_trace_where_it_was() -> None:
    kept = (paragraph(1, "One."), paragraph(3, "Two."))
    assert places(*kept, removed=(0, 2, 4)) == {TOP, 0, 1}


def test_a_trace_is_shown_or_hidden_whole_whatever_else_is_shown() -> None:
    one, other = (removal(1), removal(2)), (removal(4),)
    opened = InPlace().turned(one)
    assert (opened.shows(one), opened.shows(other)) == (True, False)
    assert not opened.turned(one).shows(one)
    all_but_one = InPlace(everything=True).turned(one)
    assert (all_but_one.shows(one), all_but_one.shows(other)) == (False, True)
    assert all_but_one.turned(one).shows(one[1:])


def test_the_names_in_a_thread_leave_none_round_them() -> None:
    kept = (byline(1), paragraph(3, "One."), byline(5), paragraph(7, "Two."))
    assert places(*kept, removed=(0, 2, 4, 6, 8)) == {TOP, 3}
