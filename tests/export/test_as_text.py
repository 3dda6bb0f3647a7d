from dataclasses import replace

from reader.export import as_text
from reader.export.options import ExportOptions
from reader.model import Block, BlockKind, Image, Meta, Outline
from tests.export.articles import article, harbour, numbered


def text(*blocks: Block, meta: Meta = Meta()) -> str:  # noqa: B008
    written = as_text.write(article(*numbered(*blocks), meta=meta), Outline(), ExportOptions())
    return written.decode()


def item(words: str, depth: int = 0, *, ordered: bool = False) -> Block:
    return Block(0, BlockKind.LIST_ITEM, words, depth=depth, ordered=ordered)


def table(*rows: tuple[str, ...]) -> Block:
    return Block(0, BlockKind.TABLE, "\n".join(map("\t".join, rows)), rows=rows)


def test_title_and_headings_are_underlined_and_the_byline_follows() -> None:
    article_, outline = harbour()
    lines = as_text.write(article_, outline, ExportOptions()).decode().splitlines()
    assert lines[:7] == [
        "Harbour “reopening”: <doubts> & costs",
        "=====================================",
        "",
        "Nobody will say when.",
        "",
        "By Jo Reed and Max Õun, Example Post, 4 March 2025",
        "https://example.org/news/harbour",
    ]
    assert lines[lines.index("What it costs #") + 1] == "---------------"


def test_a_line_under_wide_letters_is_as_long_as_they_are() -> None:
    assert text(Block(0, BlockKind.HEADING, "漢字 e\u0301")) == "漢字 e\u0301\n------\n"


def test_lists_are_tight_and_count_on_after_a_list_within() -> None:
    items = (
        item("one", ordered=True),
        item("a", 1),
        item("i", 2, ordered=True),
        item("b", 1),
        item("two", ordered=True),
    )
    assert text(*items) == "1. one\n   - a\n      1. i\n   - b\n2. two\n"


def test_a_list_begins_anew_after_a_paragraph() -> None:
    between = Block(0, BlockKind.PARAGRAPH, "Then:")
    assert text(item("a", ordered=True), between, item("b", ordered=True)) == (
        "1. a\n\nThen:\n\n1. b\n"
    )


def test_further_lines_of_an_item_stand_under_its_first_word() -> None:
    assert text(item("one\ntwo", ordered=True)) == "1. one\n   two\n"


def test_quoted_lines_say_so_each() -> None:
    quoted = Block(0, BlockKind.BLOCKQUOTE, "one\ntwo", depth=1)
    assert text(quoted) == "> > one\n> > two\n"


def test_code_keeps_its_blanks_and_stands_apart() -> None:
    assert text(Block(0, BlockKind.CODE, "if x:\n\n  y")) == "    if x:\n\n      y\n"


def test_the_columns_of_a_table_stand_under_one_another() -> None:
    written = text(table(("Pier", "Cost"), ("North", "3"), ("漢字", "40")))
    assert written == "Pier   Cost\n-----  ----\nNorth  3\n漢字   40\n"


def test_one_wide_cell_does_not_push_the_other_rows() -> None:
    written = text(table(("Pier", "Cost"), ("x" * 60, "3"), ("North", "4")))
    assert written.splitlines()[2:] == [f"{'x' * 60}  3", f"{'North':<41}4"]


def test_no_line_is_broken() -> None:
    words = "word " * 200 + "end"
    assert text(Block(0, BlockKind.PARAGRAPH, words)) == f"{words}\n"


def test_no_text_gives_orders_to_a_terminal() -> None:
    written = text(Block(0, BlockKind.PARAGRAPH, "a\x1b[2Jb"), meta=Meta(title="\x9bT"))
    assert written == "T\n=\n\na[2Jb\n"


def test_a_picture_is_told_in_its_words() -> None:
    picture = Block(0, BlockKind.FIGURE, "", image=Image("a.png", "A pier"))
    silent = replace(picture, image=Image("a.png"))
    assert text(picture, silent, Block(0, BlockKind.CAPTION, "North")) == "[A pier]\n\nNorth\n"


def test_quotes_and_sources_have_headings_like_all_others() -> None:
    written = as_text.write(*harbour(), ExportOptions(quotes=True)).decode()
    assert "\n\nQuotes\n------\n\n“We have no date,”\n— Ada Lunn, the harbour master\n" in written
    assert written.endswith(
        "\n\nSources\n-------\n\nAda Lunn, the harbour master (person, 2 quotes)\n"
    )


def test_what_is_pasted_elsewhere_keeps_its_tabs() -> None:
    pasted = as_text.written_blocks(
        numbered(table(("Pier", "Cost"), ("North", "3")), Block(0, BlockKind.HEADING, "Then"))
    )
    assert pasted == "Pier\tCost\nNorth\t3\n\nThen"
