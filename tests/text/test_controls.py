"""Codes that order a terminal about, or turn words around, do not get through."""

import pytest

from reader.text.controls import ORDERING, OVERRIDES, escaped, in_order, printable

# The first and the last of each set of controls, and the escape that a terminal waits for.
CONTROLS = ["\0", "\x08", "\x0b", "\r", "\x1b", "\x1f", "\x7f", "\x80", "\x9b", "\x9f"]
# What stands beside them: tabs, ends of lines, and signs that are seen.
NO_CONTROLS = ["\t", "\n", " ", "~", "\u00a0", "é"]
EMBEDDINGS = ["\u202a", "\u202b", "\u202c"]
REVERSING = ["\u202d", "\u202e"]
ISOLATES = ["\u2066", "\u2067", "\u2068", "\u2069"]
# Neighbours by their numbers, and the marks that Arabic and Hebrew need.
NO_ORDERS = ["\u2029", "\u202f", "\u2065", "\u206a", "\u200e", "\u200f", "\u061c"]


@pytest.mark.parametrize("code", CONTROLS)
def test_a_control_code_is_written_out_for_a_terminal_and_left_out_of_a_text(code: str) -> None:
    assert escaped(f"a{code}b") == f"a\\x{ord(code):02x}b"
    assert printable(f"a{code}b") == "ab"


@pytest.mark.parametrize("sign", NO_CONTROLS)
def test_signs_tabs_and_ends_of_lines_stay(sign: str) -> None:
    assert escaped(sign) == printable(sign) == sign


@pytest.mark.parametrize("code", EMBEDDINGS + REVERSING + ISOLATES)
def test_a_name_stands_in_the_order_it_is_read(code: str) -> None:
    assert in_order(f"annual{code}fdp.exe") == "annualfdp.exe"
    assert ORDERING.search(code)


@pytest.mark.parametrize("mark", NO_ORDERS)
def test_what_turns_nothing_around_stays(mark: str) -> None:
    assert in_order(mark) == mark


def test_of_these_codes_two_show_letters_against_their_nature() -> None:
    assert OVERRIDES.findall("".join(EMBEDDINGS + REVERSING + ISOLATES)) == REVERSING
