from reader.model import BlockKind
from reader.ui.history import Places
from reader.ui.reading import WORDS_PER_MINUTE, Course, minutes, minutes_of
from tests.ui.articles import article, paragraph

MINUTE = " ".join(["word"] * WORDS_PER_MINUTE)


def test_the_way_through_an_article_is_counted_in_paragraphs_and_minutes() -> None:
    whole = article(
        paragraph(0, MINUTE),
        paragraph(1, "A heading", BlockKind.HEADING),
        paragraph(2, MINUTE),
        paragraph(3, MINUTE),
    )
    course = Course(whole)
    places = [course.place(span.start) for span in whole.body.spans]
    assert [(place.paragraph, place.minutes_left) for place in places] == [
        (1, 2),
        (1, 2),
        (2, 1),
        (3, 0),
    ]
    assert places[0].paragraphs == 3
    assert [place.behind for place in places] == [0, 33, 33, 66]
    assert minutes_of(whole) == 3


def test_an_article_without_words_has_no_way_through() -> None:
    assert Course(article()).place(0).paragraphs == 0
    assert minutes_of(article()) == 0


def test_reading_takes_a_minute_at_the_least() -> None:
    assert minutes(3) == 1


def test_back_and_forward_are_a_browsers() -> None:
    places = Places()
    places.leave(10)
    places.leave(20)
    assert places.back(30) == 20
    assert places.back(20) == 10
    assert places.forward(10) == 20
    places.leave(5)
    assert places.forward(5) is None
    assert Places().back(0) is None
