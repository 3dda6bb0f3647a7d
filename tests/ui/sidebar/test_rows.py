from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from reader.cleaning import removing
from reader.export.source_audit import source_audit
from reader.model import (
    Article,
    Block,
    BlockKind,
    Image,
    LiftedTo,
    Lifting,
    Opened,
    Outline,
    QuoteKind,
    Removal,
    Section,
    Span,
)
from reader.ui.reading import Course
from reader.ui.sidebar.quotes import (
    NO_SPEAKER,
    Listing,
    quote_rows,
    quotes_by_speaker,
)
from reader.ui.sidebar.removed import LONGEST_UNFOLDED, removed_rows
from reader.ui.sidebar.rows import Row, Shown
from reader.ui.sidebar.sections import section_rows
from reader.ui.sidebar.sources import source_rows
from reader.ui.sidebar.tabs import TABS, Tab
from reader.ui.sidebar.tree import RowsModel
from tests.ui.articles import article, paragraph, removal, restoring, said, shown_of

TEXT = "“It is over,” said Lunn. She added that the port was closed."


def in_order(shown: Shown) -> tuple[Row, ...]:
    return tuple(quote_rows(shown, Listing(by_speaker=False)))


@pytest.fixture
def shown(opened: Opened) -> Shown:
    return shown_of(opened)


def spoken(outline: Outline) -> Shown:
    return Shown(article(paragraph(0, TEXT)), outline, (), frozenset())


@pytest.mark.parametrize("tab", TABS, ids=lambda tab: tab.name)
def test_a_tab_is_a_sound_tree_before_and_after_filtering(tab: Tab, shown: Shown) -> None:
    rows = RowsModel()
    strict = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(rows, strict)
    rows.show_rows(tab.rows(shown))
    all_of_them = rows.rowCount()
    assert all_of_them > 0
    rows.want("the")
    rows.want("words that are nowhere")
    assert rows.rowCount() == 0
    assert not rows.is_empty
    rows.want("")
    assert rows.rowCount() == all_of_them
    rows.show_rows(())
    assert rows.is_empty
    assert tester.model() is rows


def test_quotes_are_grouped_under_who_said_them_first(shown: Shown) -> None:
    groups = list(quotes_by_speaker(shown))
    first = [quote.attribution.source for quote in shown.outline.quotes]
    assert [group.source for group in groups] == list(dict.fromkeys(first))
    assert sum(len(group.children) for group in groups) == len(shown.outline.quotes)


def test_a_speaker_has_a_role_and_a_number_of_quotes_and_words() -> None:
    (group,) = quotes_by_speaker(spoken(said(TEXT, "It is over")))
    assert (group.text, group.note, group.aside) == ("Ada Lunn", "harbour master", "1 · 3 words")


def test_quotes_without_a_speaker_stand_last_and_say_so() -> None:
    both = said(TEXT, "It is over", "the port was closed")
    named, unknown = both.quotes[0], said(TEXT, "the port was closed", by="").quotes[0]
    groups = quotes_by_speaker(spoken(Outline(quotes=(unknown, named), sources=both.sources)))
    assert [group.text for group in groups] == ["Ada Lunn", NO_SPEAKER]


def test_only_words_that_were_in_marks_are_listed_in_marks() -> None:
    direct = in_order(spoken(said(TEXT, "It is over")))[0]
    reported = in_order(spoken(said(TEXT, "the port was closed", kind=QuoteKind.INDIRECT)))[0]
    assert direct.text == "“It is over”"
    assert reported.text == "the port was closed"


def test_a_screen_reader_is_told_why_this_speaker() -> None:
    row = in_order(spoken(said(TEXT, "It is over")))[0]
    assert "named beside the quote" in row.spoken


@pytest.mark.parametrize("kind", QuoteKind)
def test_a_quote_says_its_kind_in_words(kind: QuoteKind) -> None:
    (row,) = in_order(spoken(said(TEXT, "It is over", kind=kind)))
    assert {
        QuoteKind.DIRECT: "direct",
        QuoteKind.MIXED: "mixed",
        QuoteKind.INDIRECT: "indirect",
        QuoteKind.BLOCK: "block quote",
    }[kind] in row.spoken.split(", ")


def doubtful() -> Outline:
    """Return an outline with a quote of Lunn, one of nobody, one of a source without a name."""
    both = said(TEXT, "It is over", "the port was closed", "She")
    hidden = replace(both.sources[0], id="s2", name="officials", named=False, quotes=(2,))
    by = ("s1", "", "s2")
    return Outline(
        quotes=tuple(
            replace(quote, attribution=replace(quote.attribution, source=source))
            for quote, source in zip(both.quotes, by, strict=True)
        ),
        sources=(replace(both.sources[0], quotes=(0,)), hidden),
    )


def test_quotes_of_doubtful_origin_can_be_listed_alone_and_together() -> None:
    shown = spoken(doubtful())
    lunns, nobodys, hidden = shown.outline.quotes
    listed = {
        (): {lunns, hidden, nobodys},
        ("unattributed",): {nobodys},
        ("unnamed",): {hidden},
        ("unattributed", "unnamed"): {hidden, nobodys},
    }
    for kinds, quotes in listed.items():
        listing = Listing(by_speaker=False, **dict.fromkeys(kinds, True))
        rows = quote_rows(shown, listing)
        assert {row.spans[0] for row in rows} == {quote.span for quote in quotes}


def test_a_speaker_nobody_names_is_said_to_be_unnamed_in_either_order() -> None:
    shown = spoken(doubtful())
    (group,) = quote_rows(shown, Listing(unnamed=True))
    (row,) = quote_rows(shown, Listing(by_speaker=False, unnamed=True))
    assert group.note.startswith("unnamed source")
    assert row.note.startswith("officials\u00a0· unnamed source")


def test_what_two_boxes_leave_stands_in_the_order_of_the_text() -> None:
    listing = Listing(by_speaker=False, unattributed=True, unnamed=True)
    starts = [row.spans[0].start for row in quote_rows(spoken(doubtful()), listing)]
    assert starts == sorted(starts)


def test_a_screen_reader_hears_what_the_figures_count_and_no_dots() -> None:
    (group,) = quotes_by_speaker(spoken(said(TEXT, "It is over")))
    assert group.spoken == "Ada Lunn, 1 quote, 3 words, harbour master"


def test_a_screen_reader_hears_a_reason_once() -> None:
    (row,) = in_order(spoken(said(TEXT, "It is over")))
    assert row.spoken.count("named beside the quote") == 1


def test_a_source_says_its_role_its_kind_and_how_much_of_the_quoted_words_is_its() -> None:
    both = said(TEXT, "It is over", "the port was closed")
    lunns, nobodys = both.quotes
    nobodys = replace(nobodys, attribution=replace(nobodys.attribution, source=""))
    lunn = replace(both.sources[0], quotes=(0,), mentions=(Span(19, 23), Span(25, 28)))
    (row,) = source_rows(spoken(Outline(quotes=(lunns, nobodys), sources=(lunn,))))
    assert row.aside == "1 quote\u00a0· 3 words"
    assert row.spoken == (
        "Ada Lunn, 1 quote, 3 words, harbour master, person, 43\xa0% of quoted words, "
        "named 2 times, first in paragraph 1"
    )


def test_a_source_that_says_nothing_has_no_share(shown: Shown) -> None:
    agency = next(row for row in source_rows(shown) if row.text == "Nordvik News")
    assert agency.aside == "not quoted"
    assert "%" not in agency.spoken


def test_choosing_a_source_lights_its_quotes_and_its_names(shown: Shown) -> None:
    text = shown.article.text
    reyl = next(row for row in source_rows(shown) if row.text == "Tomas Reyl")
    lit = [span.of(text) for span in reyl.lit]
    assert "Tomas Reyl" in lit
    assert "the bill had doubled since the autumn" in lit
    assert list(reyl.lit) == sorted(reyl.lit) == list(reyl.spans)


def test_a_quote_that_is_interrupted_is_lit_in_its_parts() -> None:
    one, other = Span(1, 11), Span(50, 60)
    both = said(TEXT, "It is over")
    quote = replace(both.quotes[0], span=Span(1, 60), parts=(one, other))
    (row,) = source_rows(spoken(replace(both, quotes=(quote,))))
    assert row.lit == (one, other)


def test_a_source_is_first_heard_in_the_paragraph_the_status_line_counts(shown: Shown) -> None:
    course = Course(shown.article)
    for figures in source_audit(shown.article, shown.outline):
        first = figures.source.mentions[0].start
        assert figures.paragraph == course.place(first).paragraph


def test_a_section_is_chosen_by_its_heading_not_by_all_of_it(shown: Shown) -> None:
    (row,) = section_rows(shown)
    assert row.spans[0].of(shown.article.text) == "Two dredgers, one channel"


def test_sections_are_indented_below_the_highest_level_used() -> None:
    body = article(paragraph(0, "One"), paragraph(1, "Two"))
    sections = (Section("One", 2, Span(0, 8)), Section("Two", 3, Span(5, 8)))
    rows = section_rows(Shown(body, Outline(sections=sections), (), frozenset()))
    assert [row.depth for row in rows] == [0, 1]


def listed(whole: Article, *restored: int) -> tuple[Row, ...]:
    """Return the rows of the Removed tab, with these pieces put back."""
    back = restoring(whole, restored)
    return removed_rows(Shown(back, Outline(), whole.removals, frozenset(restored)))


def menus(*ids: int) -> tuple[Removal, ...]:
    return tuple(removal(number, f"menu {number}", "Menu") for number in ids)


def test_neighbours_that_went_for_one_reason_are_one_group_in_the_files_order() -> None:
    shares = (removal(4, "Tweet", "Share buttons"), removal(5, "Mail", "Share buttons"))
    whole = article(paragraph(3, "Kept."), removals=(*menus(0, 1, 2, 6, 7), *shares))
    assert [(group.text, group.aside, group.removed) for group in listed(whole)] == [
        ("Menu", "3 pieces", (0, 1, 2)),
        ("Share buttons", "2 pieces", (4, 5)),
        ("Menu", "2 pieces", (6, 7)),
    ]


def test_a_group_ends_where_something_was_kept() -> None:
    whole = article(paragraph(2, "Kept."), removals=menus(0, 1, 3, 4))
    assert [group.removed for group in listed(whole)] == [(0, 1), (3, 4)]


def test_a_group_ends_where_something_was_lifted() -> None:
    whole = replace(
        article(paragraph(5, "Kept."), removals=menus(0, 1, 3, 4)),
        lifted=(Lifting(paragraph(2, "A title", BlockKind.HEADING), LiftedTo.TITLE),),
    )
    assert [group.removed for group in listed(whole)] == [(0, 1), (3, 4)]


def test_a_place_that_no_block_has_parts_nothing() -> None:
    assert [group.removed for group in listed(article(removals=menus(0, 7, 9)))] == [(0, 7, 9)]


def test_a_removal_that_stands_alone_is_a_plain_row_with_its_reason() -> None:
    gone = (removal(1, "READ MORE: The quay", "Points to another story"), *menus(3, 4))
    alone, group = listed(article(paragraph(0, "One."), paragraph(2, "Two."), removals=gone))
    assert (alone.text, alone.note) == ("READ MORE: The quay", "Points to another story")
    assert not alone.children
    assert group.text == "Menu"


def test_a_group_keeps_its_shape_when_one_of_its_pieces_is_put_back() -> None:
    (group,) = listed(article(removals=menus(0, 1, 2)), 1)
    assert (group.removed, group.note) == ((0, 1, 2), "1 restored")
    assert [row.note for row in group.children] == ["", "restored", ""]


def test_what_went_by_hand_stands_first_in_one_group_and_parts_the_others() -> None:
    blocks = (paragraph(2, "Kept."), paragraph(5, "Last."))
    whole = article(*blocks, removals=menus(0, 1, 3, 4))
    without = removing(whole, {2, 5})
    rows = removed_rows(Shown(without, Outline(), without.removals, frozenset()))
    assert [(row.text, row.removed) for row in rows] == [
        ("Removed by you", (2, 5)),
        ("Menu", (0, 1)),
        ("Menu", (3, 4)),
    ]


def test_long_groups_begin_folded_and_short_ones_do_not() -> None:
    many = menus(*range(LONGEST_UNFOLDED + 1))
    assert listed(article(removals=many))[0].folded
    assert not listed(article(removals=many[1:]))[0].folded


def test_a_restored_piece_says_so_and_leads_to_where_it_is_now() -> None:
    whole = article(paragraph(0, "Kept."), removals=(removal(1, "Back."),))
    (row,) = listed(whole, 1)
    assert row.note.endswith("restored")
    assert row.spans[0].of(restoring(whole, {1}).text) == "Back."


def test_a_removed_picture_is_listed_by_what_it_shows() -> None:
    picture = Block(0, BlockKind.FIGURE, "", image=Image("logo.png", "The paper’s logo"))
    rule = Block(2, BlockKind.RULE, "")
    gone = tuple(Removal(block, "page-header", "Page header") for block in (picture, rule))
    whole = article(paragraph(1, "Kept."), removals=gone)
    assert [row.text for row in listed(whole)] == ["The paper’s logo", "(line without words)"]


def test_a_screen_reader_is_told_why_a_piece_went_and_how_many_did() -> None:
    (group,) = listed(article(removals=menus(0, 1)))
    assert group.spoken == "Menu, 2 pieces"
    assert group.children[0].spoken == "menu 0, Menu"


def test_the_filter_finds_reasons_and_words_however_far_back() -> None:
    long = removal(2, "word " * 200 + "Hamedan", "Page footer")
    whole = article(paragraph(1, "Kept."), removals=(*menus(-1, 0), long))
    rows = RowsModel()
    rows.show_rows(listed(whole))
    assert list(tree_after(rows, "hamedan footer").values()) == [[]]
    assert tree_after(rows, "MENU") == {"Menu": ["menu -1", "menu 0"]}


def test_a_filter_keeps_a_group_for_what_it_holds_and_what_it_holds_for_the_group() -> None:
    rows = RowsModel()
    rows.show_rows((Row("Ada Lunn", children=(Row("“It is over”"), Row("“No”"))), Row("Reyl")))
    assert tree_after(rows, "over") == {"Ada Lunn": ["“It is over”"]}
    assert tree_after(rows, "lunn") == {"Ada Lunn": ["“It is over”", "“No”"]}
    assert tree_after(rows, '"it is') == {"Ada Lunn": ["“It is over”"]}


def tree_after(model: RowsModel, words: str) -> dict[str, list[str]]:
    model.want(words)
    return {index.data(): list(texts(model, index)) for index in indexes(model, QModelIndex())}


def indexes(model: QAbstractItemModel, parent: QModelIndex) -> list[QModelIndex]:
    return [model.index(row, 0, parent) for row in range(model.rowCount(parent))]


def texts(model: QAbstractItemModel, parent: QModelIndex) -> list[str]:
    return [index.data() for index in indexes(model, parent)]
