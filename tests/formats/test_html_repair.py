"""Pages as scripts would have left them: pieces put in place, pictures found, formulas read."""

from pathlib import Path

import pytest

from reader.formats import html
from reader.formats.opening import SavedFile
from reader.model import Block

SOURCE = "https://e.org/pier.jpg"
SHOWN = f'<img src="{SOURCE}">'
DOT = "data:image/gif;base64,R0lGODlhAQABAAAAACw="


def read(page: str) -> tuple[Block, ...]:
    return html.read(SavedFile(Path("page.html"), page.encode())).blocks


def texts(page: str) -> list[str]:
    return [block.text for block in read(page)]


def pictures(page: str) -> list[str]:
    return [block.image.src for block in read(page) if block.image is not None]


def stand_in(number: int) -> str:
    return f'<!--$?--><template id="B:{number}"></template><p>Loading</p><i>…</i><!--/$-->'


def test_a_streamed_piece_stands_in_its_place_and_the_stand_in_is_gone() -> None:
    page = f'<main>{stand_in(0)}</main><footer>End</footer><div hidden id="S:0"><p>One.</p></div>'
    blocks = read(page)
    assert [block.text for block in blocks] == ["One.", "End"]
    assert blocks[0].evidence.tags == ("body", "main", "div", "p")
    assert not blocks[0].evidence.hidden


def test_a_streamed_piece_within_a_streamed_piece_finds_its_place() -> None:
    page = (
        f"<main>{stand_in(0)}</main>"
        f'<div hidden id="S:0"><p>One.</p>{stand_in(1)}<p>Three.</p></div>'
        '<div hidden id="S:1"><p>Two.</p></div>'
    )
    assert texts(page) == ["One.", "Two.", "Three."]


def test_a_streamed_piece_whose_place_is_lost_keeps_its_words() -> None:
    assert texts('<p>One.</p><div hidden id="S:0"><p>Two.</p></div>') == ["One.", "Two."]


def test_a_stand_in_for_a_piece_that_never_came_stays() -> None:
    assert texts(f"<p>One.</p>{stand_in(0)}") == ["One.", "Loading", "…"]


@pytest.mark.parametrize("attribute", ["shadowrootmode=open", 'shadowroot="open"'])
def test_a_template_that_a_custom_element_shows_is_opened(attribute: str) -> None:
    page = f"<x-story><template {attribute}><h2>Wall</h2><p>One.</p></template></x-story><p>Two."
    assert [(b.kind.value, b.text) for b in read(page)] == [
        ("heading", "Wall"),
        ("paragraph", "One."),
        ("paragraph", "Two."),
    ]


def test_a_template_that_nothing_shows_stays_shut_beside_one_that_is_opened() -> None:
    shown = "<x-a><template shadowrootmode=open><p>One.</template></x-a>"
    page = f"{shown}<template><p>no</template><p>Two."
    assert texts(page) == ["One.", "Two."]


def test_a_picture_for_readers_without_scripts_is_shown() -> None:
    page = f'<p>One.</p><img src="{DOT}"><noscript>{SHOWN}</noscript><p>Two.'
    assert pictures(page) == [SOURCE]
    assert texts(page) == ["One.", "", "Two."]


@pytest.mark.parametrize(
    "lazy", [f'<img data-src="{SOURCE}">', f'<span><img src="{DOT}" data-src="{SOURCE}"></span>']
)
def test_a_lazy_picture_is_not_shown_again_for_readers_without_scripts(lazy: str) -> None:
    assert pictures(f"<p>One.</p>{lazy}<noscript>{SHOWN}</noscript><p>Two.") == [SOURCE]


def test_a_picture_without_scripts_far_from_the_last_one_is_another() -> None:
    page = f'{SHOWN}<p>One.</p><noscript><img src="https://e.org/b.jpg"></noscript>'
    assert pictures(page) == [SOURCE, "https://e.org/b.jpg"]


def test_a_page_told_only_to_readers_without_scripts_is_read_with_its_pictures() -> None:
    words = "The port will stay closed until April. " * 20
    page = f"<div id=app>Loading</div><noscript><h2>Wall</h2><p>{words}</p>{SHOWN}</noscript>"
    assert texts(page) == ["Loading", "Wall", words.strip(), ""]
    assert pictures(page) == [SOURCE]


def test_an_article_longer_than_its_copy_without_scripts_is_read_once() -> None:
    words = "The port will stay closed until April. " * 20
    page = f"<p>{words}</p><p>More.</p><div><noscript><p>{words}</p></noscript></div>"
    assert texts(page) == [words.strip(), "More."]


def test_a_lazy_picture_is_found() -> None:
    assert pictures(f'<img src="{DOT}" data-src="{SOURCE}">') == [SOURCE]


def test_the_first_file_of_a_set_is_the_picture() -> None:
    page = '<img srcset="https://e.org/a.jpg 1x, https://e.org/b.jpg 2x" alt="Pier">'
    assert pictures(page) == ["https://e.org/a.jpg"]


def test_a_source_of_the_picture_counts_when_its_img_names_no_file() -> None:
    source = '<source srcset="https://e.org/a.webp 1x, https://e.org/b.webp 2x">'
    assert pictures(f"<picture>{source}<img alt=Pier></picture>") == ["https://e.org/a.webp"]
    assert pictures(f'<picture>{source}<img src="{DOT}"></picture>') == ["https://e.org/a.webp"]
    assert pictures(f"<picture>{source}{SHOWN}</picture><img alt=none>") == [SOURCE]


def code(page: str) -> list[str]:
    (block,) = read(page)
    return [mark.span.of(block.text) for mark in block.marks if mark.kind.value == "code"]


def formula(tex: str) -> str:
    return (
        "<p>So <math><semantics><mrow><mi>x</mi><mo>!</mo></mrow><annotation"
        f' encoding="application/x-tex">{tex}</annotation></semantics></math> holds.'
    )


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("a_1 = 2", "a_1 = 2"),
        (r"{\displaystyle a_1=2}", "a_1=2"),
        (r"{\textstyle {\frac {a}{b}}}", r"{\frac {a}{b}}"),
        (r"\frac{a}{b}", r"\frac{a}{b}"),
        ("a &lt; b", "a < b"),
    ],
)
def test_a_formula_is_the_tex_it_was_written_in(written: str, shown: str) -> None:
    assert texts(formula(written)) == [f"So {shown} holds."]
    assert code(formula(written)) == [shown]


def test_a_formula_without_tex_is_the_signs_it_shows() -> None:
    page = "<p>So <math><mi>b</mi><mo>&lt;</mo><mn>3</mn></math> holds."
    assert texts(page) == ["So b<3 holds."]
    assert code(page) == ["b<3"]


def test_a_formula_that_a_script_would_set_is_read_and_other_scripts_are_not() -> None:
    page = (
        '<p>So <script type="math/tex; mode=display">a < b_2</script> holds.<script>no()</script>'
    )
    assert texts(page) == ["So a < b_2 holds."]


def test_code_in_an_old_element_is_read_as_it_stands() -> None:
    page = "<p>One.</p><pre><code><xmp>a <b> &amp; c\nd</xmp></code></pre><p>Two.</p>"
    assert [(block.kind.value, block.text) for block in read(page)] == [
        ("paragraph", "One."),
        ("code", "a <b> &amp; c\nd"),
        ("paragraph", "Two."),
    ]
