import pytest
from blocks import numbered

from reader.model import Block, BlockKind, Body


def test_each_span_of_a_body_covers_its_blocks_text() -> None:
    figure = Block(0, BlockKind.FIGURE, "")
    body = Body.joining(numbered(figure, "One 🚢 sails", figure, "Two sail", figure))
    assert body.text == "One 🚢 sails\n\nTwo sail"
    assert [span.of(body.text) for span in body.spans] == [block.text for block in body.blocks]


def test_the_block_at_an_offset_is_the_one_that_holds_it() -> None:
    body = Body.joining(numbered("One", "Two", "Three"))
    assert [body.blocks[body.index_at(offset)].text for offset in (0, 2, 4, 5, 10, 99)] == [
        "One", "One", "One", "Two", "Three", "Three",
    ]  # fmt: skip


def test_an_empty_body_holds_no_offsets() -> None:
    with pytest.raises(IndexError):
        Body.joining(()).index_at(0)
