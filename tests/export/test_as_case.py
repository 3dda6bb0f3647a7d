"""How a document is explained to a person at a terminal."""

import pytest

from reader.export.as_case import case, told_in
from tests.export.articles import article
from tests.ui.articles import paragraph


@pytest.mark.parametrize("code", ["\x1b[2J", "\x9b2J", "\r", "\x07", "\x7f"])
def test_a_file_gives_no_orders_to_the_terminal(code: str) -> None:
    text = case(article(paragraph(0, f"Over{code}written.")))
    assert code[0] not in text
    assert rf"Over\x{ord(code[0]):02x}" in text


def test_ends_of_lines_and_tabs_are_read_back() -> None:
    (told,) = told_in(case(article(paragraph(0, "one\ntwo\tthree"))))
    assert told.text == "one\ntwo\tthree"


def test_only_the_last_remark_of_a_line_says_why_it_went() -> None:
    (told,) = told_in("- paragraph  See page  # 3  and on    # cross-link  ")
    assert (told.text, told.why) == ("See page  # 3  and on", "cross-link")
    (told,) = told_in("  rule")
    assert (told.text, told.why) == ("", "")
    (told,) = told_in("- rule  # menu")
    assert (told.text, told.why) == ("", "menu")
