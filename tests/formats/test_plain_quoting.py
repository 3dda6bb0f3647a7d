from formats.plain_blocks import FOG, ICE, of_kind, read, texts, wrapped

from reader.model import BlockKind

LETTER = f"""Dear all,

On Monday the pilot wrote:
> > Has anybody seen the plans of the old ice house? I would need them before
> > the meeting on Friday.
> They are in the office, I think. Did you ask the clerk? He was the last one
> to have them.
>
> By the way, the tide is early tomorrow.

I asked him, and he has not.

--{" "}
Ada Lunn
"""


def test_quoted_lines_are_block_quotes_of_their_depth() -> None:
    quotes = of_kind(BlockKind.BLOCKQUOTE, LETTER)
    plans, clerk, tide = quotes
    assert (plans.depth, plans.text[-39:]) == (1, "need them before the meeting on Friday.")
    assert (clerk.depth, clerk.text[-33:]) == (0, "He was the last one to have them.")
    assert (tide.depth, tide.text) == (0, "By the way, the tide is early tomorrow.")


def test_the_dashes_of_a_signature_stay() -> None:
    assert texts(LETTER)[-2:] == ["--", "Ada Lunn"]


def test_quote_marks_without_spaces_count_as_well() -> None:
    text = ">>the tide was early on that day, he said\n>and so it was again this morning"
    assert [block.depth for block in read(text)] == [1, 0]


def test_a_sign_before_the_links_of_a_page_is_no_quotation() -> None:
    text = f"{wrapped(FOG)}\n\n> Home\n> News\n\n{wrapped(ICE)}"
    assert not of_kind(BlockKind.BLOCKQUOTE, text)
    assert "> Home" in texts(text)


def test_a_comparison_is_no_quotation() -> None:
    assert not of_kind(BlockKind.BLOCKQUOTE, "Boats\n> 12 m\nothers")
