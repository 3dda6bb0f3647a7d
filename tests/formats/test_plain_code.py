from formats.plain_blocks import FOG, ICE, of_kind, read, texts, wrapped

from reader.model import BlockKind

FUNCTION = "import bell\n\ndef ring():\n    for n in range(3):\n        bell.ring(n)"
SET_IN = "\n".join(f"    {line}" if line else "" for line in FUNCTION.split("\n"))


def test_code_set_in_is_one_block_with_its_lines_as_they_stand() -> None:
    blocks = read(f"{wrapped(FOG)}\n\n{SET_IN}\n\n{wrapped(ICE)}")
    assert [(block.kind, block.text) for block in blocks] == [
        (BlockKind.PARAGRAPH, FOG),
        (BlockKind.CODE, FUNCTION),
        (BlockKind.PARAGRAPH, ICE),
    ]


def test_code_between_fences_needs_no_signs() -> None:
    (code,) = of_kind(BlockKind.CODE, f"{FOG}\n\n```text\nring the bell\n  twice\n```\n\n{ICE}")
    assert (code.text, code.lang) == ("ring the bell\n  twice", "text")


def test_a_fence_that_nothing_closes_is_no_fence() -> None:
    assert texts("```\n\nring the bell") == ["```", "ring the bell"]


def test_code_at_the_edge_is_known_by_its_signs() -> None:
    (code,) = of_kind(BlockKind.CODE, "Try this:\n\nlet n = 3;\nwhile (n > 0) {\n  ring(n--);\n}")
    assert code.text == "let n = 3;\nwhile (n > 0) {\n  ring(n--);\n}"


def test_a_call_of_a_program_is_code() -> None:
    (code,) = of_kind(BlockKind.CODE, f"{wrapped(FOG)}\n\n    $ ring --loud\n    ding\n")
    assert code.text == "$ ring --loud\nding"


def test_prose_set_in_is_no_code() -> None:
    quotation = wrapped(ICE, width=60).replace("\n", "\n    ")
    assert not of_kind(BlockKind.CODE, f"{wrapped(FOG)}\n\n    {quotation}\n\n{wrapped(FOG)}")


def test_a_verse_with_semicolons_is_no_code() -> None:
    text = "The sea is calm;\nthe tide is full;\nthe moon lies fair;\nthe light is gone;"
    assert not of_kind(BlockKind.CODE, text)


def test_a_list_with_brackets_is_no_code() -> None:
    assert not of_kind(BlockKind.CODE, "• EAN (in Europe);\n• JAN (in Japan);\n• UPC (elsewhere);")
