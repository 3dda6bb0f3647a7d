"""Dates as people write them, only as precise as they are known."""

import pytest

from reader.text.written_dates import Day, american, date_words, day_of

MONTHS = (
    "January February March April May June July August September October November December"
).split()


@pytest.mark.parametrize(("month", "name"), list(enumerate(MONTHS, 1)))
def test_a_month_is_written_by_its_name(month: int, name: str) -> None:
    assert date_words(f"2016-{month:02}-05") == f"5 {name} 2016"
    assert american(Day(2016, month, 5)) == f"{name} 5, 2016"


@pytest.mark.parametrize("iso", ["2016-08-02", "2016-08", "2016", "0987-01-01"])
def test_a_day_is_written_in_iso_8601_as_it_was_read(iso: str) -> None:
    day = day_of(iso)
    assert day is not None
    assert day.iso == iso


@pytest.mark.parametrize("iso", ["2016-08-02T10:00:00+02:00", "2016-08-02 10:00", "2016-8-2-1"])
def test_what_follows_the_day_is_not_looked_at(iso: str) -> None:
    assert day_of(iso) == Day(2016, 8, 2)


@pytest.mark.parametrize("iso", ["", "2016-13", "2016-02-30", "0000", "2016-", "last week", "²016"])
def test_what_no_calendar_has_is_no_day(iso: str) -> None:
    assert day_of(iso) is None
    assert date_words(iso) == iso
