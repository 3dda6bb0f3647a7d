"""The whole story, from a file to what a person sees."""

from pathlib import Path

from blocks import MORE_PROSE, PROSE

from reader import pipeline


def test_two_authors_in_one_meta_tag_are_two_authors(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        '<!doctype html><title>Pier</title><meta name="author" content="By Jo Reed and Al Ng">'
        f"<h1>Pier</h1><p>{PROSE}</p><p>{MORE_PROSE}</p>"
    )
    assert pipeline.open_article(page).article.meta.authors == ("Jo Reed", "Al Ng")
