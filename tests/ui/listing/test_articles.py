"""The model of a list: what is shown, in which order, and what is read next."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.model import Listed, Part, Summary
from reader.ui.dates import short_date
from reader.ui.listing.articles import AS_THEY_CAME, ArticlesModel
from reader.ui.listing.entries import (
    OF_FILE,
    OF_FOLDER,
    Entry,
    of_file,
    of_part,
    refused,
)

FOLDER = Path("/harbour")
DOWN = Qt.SortOrder.DescendingOrder
TITLE, OUTLET, DATE, WORDS, QUOTES = range(5)


def read(name: str, title: str = "", **known: object) -> Entry:
    summary = Summary(title, **known)  # type: ignore[arg-type]
    return of_file(Listed(FOLDER / name, 9, 1, summary), FOLDER)


def unread(name: str) -> Entry:
    return of_file(Listed(FOLDER / name, 9, 1), FOLDER)


@pytest.fixture
def articles() -> Iterator[ArticlesModel]:
    model = ArticlesModel(OF_FOLDER)
    model.sort(TITLE)
    tester = QAbstractItemModelTester(model)
    yield model
    del tester


def column(model: ArticlesModel, place: int = TITLE) -> list[object]:
    return [model.index(row, place).data() for row in range(model.rowCount())]


class TestOrder:
    def test_titles_are_sorted_without_regard_to_marks_accents_and_capitals(
        self, articles: ArticlesModel
    ) -> None:
        articles.put(
            [read("a", "zeal"), read("b", "“Éclair”"), read("c", "Dune"), read("d", "eel")]
        )
        assert column(articles) == ["Dune", "“Éclair”", "eel", "zeal"]

    def test_words_are_sorted_as_numbers(self, articles: ArticlesModel) -> None:
        articles.put([read(f"{n}", f"{n}", words=n) for n in (900, 1000, 20)])
        articles.sort(WORDS)
        assert column(articles, WORDS) == ["20", "900", "1,000"]

    @pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, DOWN])
    def test_what_is_not_known_comes_last_either_way(
        self, articles: ArticlesModel, order: Qt.SortOrder
    ) -> None:
        dates = [("a", "2016-08-22"), ("b", ""), ("c", "2019-03-04")]
        articles.put([read(name, name, published=date) for name, date in dates])
        articles.sort(DATE, order)
        assert column(articles)[-1] == "b"

    @pytest.mark.parametrize("place", range(5))
    @pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, DOWN])
    def test_what_is_put_in_its_place_is_where_sorting_would_put_it(
        self, articles: ArticlesModel, place: int, order: Qt.SortOrder
    ) -> None:
        articles.sort(place, order)
        articles.put([unread(f"{n}.txt") for n in range(12)])
        for n in range(0, 12, 2):
            date = f"20{n:02}" if n % 4 else ""
            site = "AB"[n % 4 // 2]
            articles.put([read(f"{n}.txt", site=site, published=date, words=n % 6, quotes=n % 3)])
        placed = column(articles)
        articles.sort(place, order)
        assert placed == column(articles)

    def test_what_is_selected_stays_so_when_more_is_known(self, articles: ArticlesModel) -> None:
        articles.put([unread("a.txt"), unread("b.txt")])
        held = QPersistentModelIndex(articles.index(0, TITLE))
        articles.put([read("a.txt", "Zeal")])
        assert column(articles) == ["b.txt", "Zeal"]
        assert held.row() == 1

    def test_what_has_gone_is_selected_no_more(self, articles: ArticlesModel) -> None:
        articles.put([unread("a.txt"), unread("b.txt")])
        held = QPersistentModelIndex(articles.index(0, TITLE))
        articles.take_away([(FOLDER / "a.txt", -1)])
        assert column(articles) == ["b.txt"]
        assert not held.isValid()


class TestNarrowing:
    @pytest.mark.parametrize(
        "words", ["senora council", "COUNCIL señora", "lunn herald", "2016", "b.htm"]
    )
    def test_all_words_are_wanted_in_whatever_order_and_spelling(
        self, articles: ArticlesModel, words: str
    ) -> None:
        found = read("b.htm", "Señora Lunn leaves the council", site="Herald", published="2016-08")
        articles.put([read("a.htm", "A council meets"), found])
        articles.want(words)
        assert column(articles) == ["Señora Lunn leaves the council"]

    def test_without_words_everything_comes_back(self, articles: ArticlesModel) -> None:
        articles.put([read(f"{n}", f"Title {n:03}") for n in range(100)])
        articles.want("Title 007")
        assert articles.rowCount() == 1
        articles.want(" ")
        assert articles.rowCount() == 100

    def test_what_comes_to_match_is_shown(self, articles: ArticlesModel) -> None:
        articles.put([unread("a.txt"), unread("b.txt"), read("c.txt", "The ferry")])
        articles.want("ferry")
        articles.put([read("b.txt", "Ferry again"), read("c.txt", "The quay")])
        assert column(articles) == ["Ferry again"]


class TestReading:
    def test_what_is_in_sight_is_read_first_and_each_once(self, articles: ArticlesModel) -> None:
        articles.put([unread(f"{n}.txt") for n in range(5)])
        read_in = [articles.next_unread(3, 4) for _ in range(6)]
        names = [path.stem if path else None for path in read_in]
        assert names == ["3", "4", "0", "1", "2", None]

    def test_what_was_given_back_is_read_later(self, articles: ArticlesModel) -> None:
        articles.put([unread("a.txt")])
        path = articles.next_unread(0, 0)
        assert path is not None
        articles.put_back(path)
        assert articles.next_unread(0, 0) == path

    def test_what_was_read_does_not_wait(self, articles: ArticlesModel) -> None:
        articles.put([unread("a.txt")])
        articles.put([read("a.txt", "Pier")])
        assert articles.unread == 0
        assert articles.next_unread(0, 0) is None


class TestRows:
    def test_a_file_that_cannot_be_read_says_why(self, articles: ArticlesModel) -> None:
        articles.put([refused(unread("a.txt"), "“a.txt” is empty.")])
        index = articles.index(0, TITLE)
        assert index.data() == "a.txt"
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "a.txt, “a.txt” is empty."
        assert articles.bad == 1

    def test_the_tip_says_where_the_file_lies(self, articles: ArticlesModel) -> None:
        articles.put([read("old/a.txt", "Pier")])
        tip = articles.index(0, TITLE).data(Qt.ItemDataRole.ToolTipRole)
        assert str(FOLDER / "old" / "a.txt") in tip

    def test_what_nobody_counted_is_left_empty(self, articles: ArticlesModel) -> None:
        articles.put([unread("a.txt")])
        assert [articles.index(0, place).data() for place in range(5)] == ["a.txt", "", "", "", ""]

    def test_a_file_of_several_says_how_many(self, articles: ArticlesModel) -> None:
        articles.put([read("a.mbox", parts=1200)])
        told = articles.index(0, TITLE).data(Qt.ItemDataRole.AccessibleTextRole)
        assert told == "a.mbox, a.mbox · 1,200 articles"

    def test_parts_of_one_file_are_rows_of_their_own(self) -> None:
        model = ArticlesModel(OF_FILE)
        parts = (Part("Pier", "Ada Lunn", "2016-08-22"), Part(""))
        model.put(of_part(FOLDER / "a.mbox", n, part) for n, part in enumerate(parts))
        assert column(model) == ["Pier", "Article 2"]
        assert column(model, 1) == ["Ada Lunn", ""]
        model.sort(TITLE)
        assert column(model) == ["Article 2", "Pier"]
        model.sort(AS_THEY_CAME)
        assert column(model) == ["Pier", "Article 2"]
        assert model.rowCount(QModelIndex()) == 2


@pytest.mark.parametrize("iso", ["2016", "2016-08", ""])
def test_a_date_is_as_precise_as_it_is_known(iso: str) -> None:
    assert short_date(iso) == iso
