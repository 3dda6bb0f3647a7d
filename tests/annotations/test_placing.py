from dataclasses import replace

from reader.annotations.anchoring import anchored
from reader.annotations.placing import Placing
from reader.model import Highlight, Span

TEXT = "The pier opened again on Monday. The first boat left at noon. Nobody was late."


def highlight(words: str) -> Highlight:
    start = TEXT.index(words)
    return Highlight(words, anchored(TEXT, Span(start, start + len(words))))


def words(text: str, placed: object) -> list[str | None]:
    return [one.span.of(text) if one.span else None for one in placed]


def test_highlights_come_in_the_order_of_the_text_however_they_were_made() -> None:
    placed = Placing().placed(TEXT, (highlight("at noon"), highlight("opened again")))
    assert words(TEXT, placed) == ["opened again", "at noon"]


def test_what_has_no_place_any_more_comes_last_and_is_not_dropped() -> None:
    lost, kept = highlight("opened again on Monday"), highlight("Nobody was late")
    other = "Quite another story. The first boat left at noon. Nobody was late."
    placed = Placing().placed(other, (lost, kept))
    assert [one.highlight for one in placed] == [kept, lost]
    assert placed[1].span is None


def test_a_changed_text_is_searched_anew() -> None:
    placing, one = Placing(), highlight("at noon")
    placing.placed(TEXT, (one,))
    longer = f"Late news. {TEXT}"
    assert words(longer, placing.placed(longer, (one,))) == ["at noon"]


def test_a_changed_note_changes_that_one_highlight_alone() -> None:
    placing, first, second = Placing(), highlight("opened again"), highlight("at noon")
    before = placing.placed(TEXT, (first, second))
    noted = replace(second, note="Which noon?")
    after = placing.placed(TEXT, (first, noted))
    assert after[0] is before[0]
    assert after[1].highlight == noted
    assert after[1].span == before[1].span


def test_a_removed_highlight_is_gone_and_comes_back_where_it_was() -> None:
    placing, first, second = Placing(), highlight("opened again"), highlight("at noon")
    both = placing.placed(TEXT, (first, second))
    assert placing.placed(TEXT, (second,)) == both[1:]
    assert placing.placed(TEXT, (first, second)) == both
    assert placing.placed(TEXT, ()) == ()
