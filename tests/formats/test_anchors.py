"""Places within a file that links of its own lead to."""

from pathlib import Path

from reader.formats import html, markdown
from reader.formats.opening import SavedFile
from reader.model import Block, BlockKind, MarkKind


def page(body: str) -> tuple[Block, ...]:
    markup = f"<!DOCTYPE html><html><body>{body}</body></html>"
    return html.read(SavedFile(Path("page.html"), markup.encode())).blocks


def clipping(text: str) -> tuple[Block, ...]:
    return markdown.read(SavedFile(Path("note.md"), text.encode())).blocks


def anchored(blocks: tuple[Block, ...]) -> dict[str, str]:
    return {name: block.text for block in blocks for name in block.anchors}


def links_of(block: Block) -> list[tuple[str, str]]:
    return [(link.span.of(block.text), link.url) for link in block.links]


class TestPages:
    def test_a_block_answers_to_its_own_name(self) -> None:
        blocks = page('<p><a href="#n1">1</a> Words.</p><h2>Notes</h2><p id="n1">A note.</p>')
        assert anchored(blocks) == {"n1": "A note."}

    def test_names_within_a_line_and_of_boxes_lead_to_the_block_that_is_there(self) -> None:
        blocks = page(
            '<p><a href="#r1">up</a><a href="#n1">1</a><a href="#old">down</a></p>'
            '<p>It closed.<sup id="r1">1</sup></p>'
            '<ol id="notes"><li id="n1"><p>A note.</p></li></ol>'
            '<a name="old"></a><p>The end.</p>'
        )
        assert anchored(blocks) == {"r1": "It closed.1", "n1": "A note.", "old": "The end."}

    def test_a_name_that_nothing_leads_to_is_left_out(self) -> None:
        assert not anchored(page('<p id="p1">Words.</p><p id="p2" name="x">More.</p>'))

    def test_an_address_of_the_page_itself_counts_and_its_spelling_does_not(self) -> None:
        blocks = page(
            '<p><a href="https://example.org/story#n%201">1</a></p><p id="n 1">A note.</p>'
        )
        assert anchored(blocks) == {"n 1": "A note."}

    def test_a_table_answers_to_its_name(self) -> None:
        blocks = page(
            '<p><a href="#t1">Table 1</a></p><table id="t1"><tr><th>Year</th><th>Ships</th></tr>'
            "<tr><td>2020</td><td>12</td></tr><tr><td>2021</td><td>14</td></tr></table>"
        )
        (table,) = [block for block in blocks if block.kind is BlockKind.TABLE]
        assert table.anchors == ("t1",)


class TestFootnotes:
    STORY = (
        "It closed.[^1] It opened.[^b]\n\n[^1]: For a *year*.\n[^b]: On\n  Monday.\n\nThe end.\n"
    )

    def test_a_sign_leads_to_its_note_and_the_note_back(self) -> None:
        text, first, second, end = clipping(self.STORY)
        assert text.text == "It closed.[1] It opened.[b]"
        assert links_of(text) == [("[1]", "#fn-1"), ("[b]", "#fn-b")]
        assert {mark.kind for mark in text.marks} == {MarkKind.SUP}
        assert first.text == "[1] For a year."
        assert links_of(first) == [("[1]", "#fnref-1")]
        assert second.text == "[b] On Monday."
        assert end.text == "The end."
        assert anchored((text, first, second)) == {
            "fnref-1": text.text,
            "fnref-b": text.text,
            "fn-1": first.text,
            "fn-b": second.text,
        }

    def test_a_note_of_one_word_is_no_address_of_a_link(self) -> None:
        _, note = clipping("It closed.[^1]\n\n[^1]: Monday\n")
        assert note.text == "[1] Monday"

    def test_a_sign_of_no_note_stays_as_it_is_written(self) -> None:
        (text,) = clipping("All but vowels: [^aeiou] and [^1].\n")
        assert text.text == "All but vowels: [^aeiou] and [^1]."

    def test_a_sign_in_code_is_code(self) -> None:
        text, _ = clipping("Write `[^1]` for a note.\n\n[^1]: A note.\n")
        assert text.text == "Write [^1] for a note."

    def test_a_place_named_by_a_tag_is_known(self) -> None:
        text, deep = clipping('See [below](#deep).\n\n<a id="deep"></a>The channel is deep.\n')
        assert links_of(text) == [("below", "#deep")]
        assert deep.anchors == ("deep",)

    def test_a_tag_on_a_line_of_its_own_names_what_comes_next(self) -> None:
        _, deep = clipping('See [below](#deep).\n\n<a id="deep"></a>\n\nThe channel is deep.\n')
        assert deep.anchors == ("deep",)

    def test_names_in_a_piece_of_html_lead_to_its_first_block(self) -> None:
        _, box, more = clipping(
            'See [it](#box).\n\n<div id="box"><p>A box.</p><p>More.</p></div>\n'
        )
        assert (box.text, box.anchors) == ("A box.", ("box",))
        assert not more.anchors
