import pytest
from formats.plain_blocks import FOG, ICE, texts, wrapped

STANZA = (
    "The sea has neither door nor wall,\n"
    "And no man holds the key;\n"
    "But every lamp along the hall\n"
    "Is lit for you and me."
)
COUPLET = "So sleep, my dear,\nand let it ring."


def test_a_stanza_keeps_its_line_ends_in_one_block() -> None:
    assert texts(f"The Bell\n\n{STANZA}\n\n{STANZA}") == ["The Bell", STANZA, STANZA]


def test_a_couplet_beside_a_stanza_is_verse() -> None:
    assert texts(f"{STANZA}\n\n{COUPLET}")[1] == COUPLET


def test_a_stanza_within_wrapped_prose_is_verse() -> None:
    set_in = STANZA.replace("\n", "\n    ")
    assert texts(f"{wrapped(FOG)}\n\n    {set_in}\n\n{wrapped(ICE)}") == [FOG, STANZA, ICE]


@pytest.mark.parametrize(
    "lines",
    [
        "“Did you hear it?”\n“No.”\n“Nothing at all?”\n“Nothing, I said.”\nHe looked away.",
        "Home\nNews and weather today\nAbout this harbour office\nContact\nJobs at the harbour",
        "Subject: the ice house\nFrom: the pilot of the harbour\nTo: everybody on the quay",
        "Please enter your comment!\nPlease enter your name here\nPlease enter a mail address",
    ],
    ids=["dialogue", "menu", "letter head", "form"],
)
def test_other_short_lines_are_no_verse(lines: str) -> None:
    assert texts(lines) == lines.split("\n")


def test_prose_in_narrow_lines_is_no_verse() -> None:
    lines = wrapped(FOG, width=44).split("\n")
    assert texts("\n".join(lines)) == lines


@pytest.mark.parametrize(
    "address",
    [
        "Harbour Office\n12 Quay Street\nSalem, MA 01970",
        "Harbour Office\n12 Quay Street\nWhitby YO21 1DN",
        "Hafenamt\nAm Kai 12\n26723 Emden",
    ],
)
def test_an_address_keeps_its_lines(address: str) -> None:
    assert texts(f"Write to us:\n\n{address}\n\n{FOG}") == ["Write to us:", address, FOG]


def test_years_and_figures_are_no_address() -> None:
    assert texts("Our best of\n2025 Stories\n2024 Stories") == [
        "Our best of",
        "2025 Stories",
        "2024 Stories",
    ]
