import contextlib
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.attributed.template import (
    PLACEHOLDERS,
    USUAL,
    TemplateError,
    filled,
)
from reader.model import QuoteKind
from tests.export.attributed.quoted import NOTHING, SAID


def test_the_usual_template_tells_all() -> None:
    assert filled(USUAL, SAID) == (
        "“We have no date.” — Ada Lunn, harbour master\n"
        "Harbour reopens at last: what it cost, Example Post, 4 September 2025, ¶ 4\n"
        "https://example.org/harbour"
    )


def test_signs_in_the_braces_go_with_what_is_missing() -> None:
    nobody = replace(SAID, speakers=(), meta=NOTHING)
    assert filled("{words}{ — speaker}{ (role)}.", nobody) == "We have no date.."
    assert filled("{“words”}{ — speaker}{ (role)}", SAID).endswith("” — Ada Lunn (harbour master)")


def test_a_line_of_which_nothing_is_known_is_left_out() -> None:
    unknown = replace(SAID, meta=NOTHING)
    assert filled("{words}\n\nSource: {url}\n\n{title}{, outlet}\n¶ {paragraph}", unknown) == (
        "We have no date.\n\n¶ 4"
    )


def test_no_comma_begins_a_line_whose_first_thing_is_missing() -> None:
    untitled = replace(SAID, meta=replace(SAID.meta, title=""))
    assert filled("{title}{, outlet}{, year}", untitled) == "Example Post, 2025"


def test_double_braces_are_braces_and_brackets_are_brackets() -> None:
    assert filled("{{{year}}} [{title}]({url}) [[x]]", SAID) == (
        "{2025} [Harbour reopens at last: what it cost](https://example.org/harbour) [[x]]"
    )


@pytest.mark.parametrize(
    ("template", "told"),
    [
        ("{speeker}", "There is no placeholder “{speeker}”. Is “{speaker}” meant?"),
        ("{xyzzy}", "There is no placeholder “{xyzzy}”."),
        ("{Title}", "There is no placeholder “{Title}”. Is “{title}” meant?"),
        ("{in title}", "“{in title}” must hold the name of one placeholder, with signs at most."),
        ("{}", "“{}” must hold the name of one placeholder, with signs at most."),
        ("a { b", "“{” stands without “}”. For a brace itself, write it twice."),
        ("b }", "“}” stands without “{”. For a brace itself, write it twice."),
        (" \n", "The template is empty."),
    ],
)
def test_a_mistake_is_told_in_a_sentence(template: str, told: str) -> None:
    with pytest.raises(TemplateError, match=re.escape(told)):
        filled(template, SAID)


@given(st.text("{}ab, title\n\\[]%s", max_size=40))
def test_a_template_is_filled_or_its_mistake_is_told(template: str) -> None:
    with contextlib.suppress(TemplateError):  # and nothing else
        filled(template, SAID)


def test_reported_words_are_not_put_in_marks() -> None:
    told = replace(SAID, kind=QuoteKind.INDIRECT)
    assert filled("{quote}", told) == "We have no date."


def test_no_speaker_is_given_words_of_the_article_around_their_own() -> None:
    assert filled("{words} — {speaker}", replace(SAID, kind=None)) == (
        "We have no date. — Jo Reed, quoting Ada Lunn, harbour master"
    )


@pytest.mark.parametrize("placeholder", PLACEHOLDERS, ids=lambda row: row.name)
def test_every_placeholder_stands_for_something(placeholder: object) -> None:
    assert placeholder.of(SAID)
    assert filled(f"{{{placeholder.name}}}", SAID)
