"""The whole story, from a file to what a person sees."""

from pathlib import Path

import pytest
from blocks import MORE_PROSE, PROSE

from reader import pipeline


def test_two_authors_in_one_meta_tag_are_two_authors(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        '<!doctype html><title>Pier</title><meta name="author" content="By Jo Reed and Al Ng">'
        f"<h1>Pier</h1><p>{PROSE}</p><p>{MORE_PROSE}</p>"
    )
    assert pipeline.open_article(page).article.meta.authors == ("Jo Reed", "Al Ng")


GERMAN = (
    "Der Hafen bleibt bis zum Herbst gesperrt, weil die Bagger nicht durch die Rinne kommen.",
    "„Wir warten auf das Wetter“, sagte Hafenmeisterin Ada Lunn. Die Stadt hat dafür kein Geld.",
    "Nach dem Sturm war der Kai unter Wasser, und die Fähren liegen noch auf der anderen Seite.",
    "Im Rat wird in der nächsten Woche über die Kosten beraten, die mit dem Wetter steigen.",
    "Zwei der Bagger sind noch in der Werft, und der dritte liegt seit dem Frühjahr auf Grund.",
)
ENGLISH = (
    "The harbour is shut until the autumn, because the dredgers cannot come through the channel.",
    "After the storm the quay was under water, and the ferries are still on the other side of it.",
    "The council will talk about the costs in the week to come, and they rise with every tide.",
    "Two of the dredgers are in the yard, and the third has been on the ground since the spring.",
)


def page_of(folder: Path, lang: str, *paragraphs: str) -> Path:
    page = folder / "page.html"
    told = "".join(f"<p>{words}</p>" for words in paragraphs)
    attribute = f' lang="{lang}"' if lang else ""
    page.write_text(f"<!doctype html><html{attribute}><title>Kai</title><h1>Kai</h1>{told}")
    return page


@pytest.mark.parametrize(("paragraphs", "language"), [(ENGLISH, "en"), (GERMAN, "de")])
def test_an_article_that_states_no_language_is_in_that_of_its_words(
    tmp_path: Path, paragraphs: tuple[str, ...], language: str
) -> None:
    page = page_of(tmp_path, "", *paragraphs)
    assert pipeline.open_article(page).article.meta.language == language


def test_a_short_article_that_states_no_language_has_none(tmp_path: Path) -> None:
    page = page_of(tmp_path, "", "The pier is shut.")
    assert pipeline.open_article(page).article.meta.language == ""


def test_a_page_that_states_a_wrong_language_is_read_in_its_own(tmp_path: Path) -> None:
    opened = pipeline.open_article(page_of(tmp_path, "en", *GERMAN))
    assert opened.article.meta.language == "en"  # what the page says of itself stays
    assert [source.name for source in opened.outline.sources] == ["Ada Lunn"]
    (quote,) = opened.outline.quotes
    cue = quote.attribution.cue
    assert cue is not None
    assert cue.of(opened.article.text) == "sagte"


def test_sentences_are_found_with_the_abbreviations_of_the_articles_language(
    tmp_path: Path,
) -> None:
    story = tmp_path / "story.md"
    story.write_text("---\nlang: en\n---\n\n# Pier\n\nDr. Lunn left. She won.\n\n```\nrun()\n```\n")
    article = pipeline.open_article(story).article
    found = [[span.of(article.text) for span in spans] for spans in pipeline.sentences_of(article)]
    assert found == [["Dr. Lunn left.", "She won."]]
