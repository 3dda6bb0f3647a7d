"""A document that is all article: its parts are named, nothing is taken away."""

from pathlib import Path

import pytest
from packing import docx, epub, odt, paragraph, run

from reader import pipeline
from reader.formats.opening import SavedFile
from reader.formats.registry import document_of
from reader.formats.table import FORMATS

PROSE = "The harbour stayed closed all winter, and nobody in the town could say when it would open."
FURNITURE = (
    "Share this article", "READ MORE: The tides", "Sign up for our newsletter",
    "© 2024 Tide Post. All rights reserved.", "Related stories", "Advertisement", "4 min read",
)  # fmt: skip
LINES = ("The Pier", "By Ada Lunn", "5 March 2024", PROSE, *FURNITURE, PROSE, *FURNITURE)


def as_paragraphs(tag: str) -> str:
    return "".join(f"<{tag}>{line}</{tag}>" for line in LINES)


PACKED = {
    "docx": docx("".join(paragraph(run(line)) for line in LINES)),
    "odt": odt(as_paragraphs("text:p")),
    "rtf": ("{\\rtf1 " + "".join(f"{line}\\par " for line in LINES) + "}").encode("cp1252"),
    "epub": epub({"a.xhtml": f'<div class="share">{as_paragraphs("p")}</div>'}),
    "fb2": f"<FictionBook><body>{as_paragraphs('p')}</body></FictionBook>".encode(),
    "tei": f"<TEI><text><body>{as_paragraphs('p')}</body></text></TEI>".encode(),
    "jats": f'<article article-type="x"><body>{as_paragraphs("p")}</body></article>'.encode(),
}


@pytest.mark.parametrize("kind", PACKED)
def test_words_that_a_page_would_lose_stay(kind: str) -> None:
    document = document_of(SavedFile(Path("story"), PACKED[kind]))
    article = pipeline.article_of(document)
    assert document.origin.format == kind
    assert document.is_all_article
    assert not article.removals
    lifted = {lifting.block.text for lifting in article.lifted}
    kept = [block.text for block in article.body.blocks]
    assert [line for line in LINES if line not in lifted] == kept
    assert lifted <= {"The Pier", "By Ada Lunn", "5 March 2024"}
    assert "© 2024 Tide Post. All rights reserved." in kept


@pytest.mark.parametrize(
    ("stated", "known"), [("en_GB", "en-GB"), ("pt-BR", "pt-BR"), ("C", ""), ("English!", "")]
)
def test_only_a_language_is_a_language(stated: str, known: str) -> None:
    book = epub({"a.xhtml": f"<p>{PROSE}</p>"}, f"<dc:language>{stated}</dc:language>")
    assert document_of(SavedFile(Path("story"), book)).hints.language == known


def test_a_name_that_says_otherwise_changes_nothing() -> None:
    names = {suffix for row in FORMATS for suffix in row.suffixes}
    for name in names:
        assert document_of(SavedFile(Path(f"story{name}"), PACKED["odt"])).origin.format == "odt"
