from dataclasses import replace

from reader.model import Article, Block, BlockKind, Image, Note
from reader.ui.notices import notices
from tests.ui.articles import article, paragraph


def figure(number: int, src: str) -> Block:
    return replace(paragraph(number, "", BlockKind.FIGURE), image=Image(src))


def test_pictures_on_the_web_are_counted_and_those_in_the_folder_are_not() -> None:
    told: Article = article(
        paragraph(0, "Words."),
        figure(1, "https://example.org/a.png"),
        figure(2, "http://example.org/b.png"),
        figure(3, "page_files/c.png"),
    )
    assert notices(told).startswith("2 pictures are on the web and were left out")
    assert notices(article(figure(0, "data:image/png;base64,AA=="))) == ""


def test_notes_of_the_file_come_first() -> None:
    told = replace(article(figure(0, "https://example.org/a.png")), notes=(Note("x", "Odd."),))
    assert notices(told).startswith("Odd. 1 picture is on the web and was left out")
