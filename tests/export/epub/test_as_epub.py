from base64 import b64encode

import pytest
from hypothesis import given, settings

from reader.model import (
    Article,
    Block,
    BlockKind,
    Image,
    Link,
    Meta,
    Span,
)
from tests.export.articles import article, articles, harbour, numbered
from tests.export.citations import works
from tests.export.epub.books import OPF, OPS, XHTML, book

PNG = b"\x89PNG\r\n\x1a\n and what follows"


def carried(data: bytes, kind: str = "png") -> str:
    return f"data:image/{kind};base64,{b64encode(data).decode()}"


def picture(src: str, alt: str = "") -> Block:
    return Block(0, BlockKind.FIGURE, "", image=Image(src, alt))


def heading(words: str, level: int) -> Block:
    return Block(0, BlockKind.HEADING, words, level=level)


@settings(max_examples=200, deadline=None)
@given(articles)
def test_every_article_makes_a_book_that_holds_together(article_: Article) -> None:
    words = book(article_).words("article.xhtml")
    for block in article_.body.blocks:
        if block.kind is BlockKind.PARAGRAPH:
            assert " ".join(block.text.split()) in words


@settings(deadline=None)
@given(works.articles)
def test_whatever_an_article_says_of_itself_a_book_can_say(article_: Article) -> None:
    opened = book(article_)
    assert opened.told("title") == [works.on_a_line(article_.meta.title) or "Untitled article"]
    assert opened.told("language")[0].replace("-", "").isalnum()


def test_a_book_tells_who_wrote_it_where_and_when() -> None:
    opened = book(*harbour())
    assert opened.told("title") == ["Harbour “reopening”: <doubts> & costs"]
    assert opened.told("creator") == ["Jo Reed", "Max Õun"]
    assert opened.properties("file-as") == ["Reed, Jo", "Õun, Max"]
    assert opened.told("date") == ["2025-03-04"]
    assert opened.told("publisher") == ["Example Post"]
    assert opened.told("source") == ["https://example.org/news/harbour"]
    assert opened.properties("dcterms:modified") == ["2025-03-04T00:00:00Z"]


def test_two_articles_are_two_books() -> None:
    names = {book(works.of(url=f"https://example.org/{n}")).told("identifier")[0] for n in "ab"}
    assert len(names) == 2


@pytest.mark.parametrize(
    ("modified", "published", "told"),
    [
        ("2025-03-04T10:00:00+02:00", "2025-03-01", "2025-03-04T08:00:00Z"),
        ("", "2025-03", "2025-03-01T00:00:00Z"),
        ("", "last week", "1980-01-01T00:00:00Z"),
        ("0001-01-01T00:00:00+14:00", "", "0001-01-01T00:00:00Z"),
    ],
)
def test_the_moment_of_the_last_change_is_the_articles(
    modified: str, published: str, told: str
) -> None:
    opened = book(works.of(modified=modified, published=published))
    assert opened.properties("dcterms:modified") == [told]


def test_a_book_reads_from_right_to_left_where_its_article_does() -> None:
    opened = book(works.of(title="שלום", language="he", direction="rtl"))
    (spine,) = opened.package.iter(f"{OPF}spine")
    assert spine.get("page-progression-direction") == "rtl"
    assert {page.get("dir") for page in opened.pages.values()} == {"rtl"}
    assert {page.get("lang") for page in opened.pages.values()} == {"he"}
    assert opened.told("language") == ["he"]


def test_a_language_that_is_none_is_unknown() -> None:
    assert book(works.of(language="the usual")).told("language") == ["und"]


def test_the_contents_nest_as_the_headings_do() -> None:
    body = [heading(words, level) for words, level in (("A", 2), ("B", 4), ("C", 3), ("D", 2))]
    opened = book(article(*numbered(*body), meta=Meta(title="Pier")))

    def listed(ol) -> list[object]:
        rows = []
        for li in ol.findall(f"{XHTML}li"):
            inner = li.find(f"{XHTML}ol")
            words = "".join(li.find(f"{XHTML}a").itertext())
            rows.append(words if inner is None else [words, *listed(inner)])
        return rows

    toc = opened.nav("toc").find(f"{XHTML}ol")
    assert listed(toc) == [["Pier", ["A", "B", "C"], "D"]]


def test_a_heading_without_words_is_no_row_of_the_contents() -> None:
    opened = book(article(*numbered(heading(" ", 2), heading("A", 2))))
    links = [link.get("href") for link in opened.nav("toc").iter(f"{XHTML}a")]
    assert links == ["article.xhtml", "article.xhtml#section-2"]


def test_quotes_and_sources_are_a_chapter_for_those_who_want_it() -> None:
    without, with_them = book(*harbour()), book(*harbour(), quotes=True)
    assert without.spine() == ["article.xhtml"]
    assert with_them.spine() == ["article.xhtml", "quotes.xhtml"]
    words = with_them.words("quotes.xhtml")
    assert "“Ask the ministry.” — Ada Lunn, the harbour master" in words
    marks = [a.get(f"{OPS}type") for a in with_them.nav("landmarks").iter(f"{XHTML}a")]
    assert marks == ["bodymatter", "appendix"]


def test_a_quote_of_that_chapter_leads_to_its_place() -> None:
    opened = book(*harbour(), quotes=True)
    links = [a.get("href", "") for a in opened.pages["quotes.xhtml"].iter(f"{XHTML}a")]
    assert links == ["article.xhtml#q1", "article.xhtml#q2"]
    named = {e.get("id"): "".join(e.itertext()) for e in opened.pages["article.xhtml"].iter()}
    assert named["q2"] == "“Ask the ministry.”"


def test_a_chapter_without_anything_in_it_is_none() -> None:
    assert book(article(), quotes=True).spine() == ["article.xhtml"]


def test_a_picture_in_the_article_itself_is_a_file_of_the_book_once() -> None:
    opened = book(article(*numbered(picture(carried(PNG), "A pier"), picture(carried(PNG)))))
    assert opened.read("pictures/1.png") == PNG
    pictures = list(opened.pages["article.xhtml"].iter(f"{XHTML}img"))
    assert [shown.get("alt") for shown in pictures] == ["A pier", ""]


def test_a_picture_is_what_its_bytes_say() -> None:
    jpeg = b"\xff\xd8\xff and what follows"
    opened = book(article(picture(carried(jpeg, "png"))))
    assert opened.items["pictures/1.jpg"]["media-type"] == "image/jpeg"


@pytest.mark.parametrize(
    "src", [carried(b"BM bitmap", "bmp"), "pier_files/a.png", "data:image/png;base64,A"]
)
def test_a_picture_that_cannot_come_along_is_told_in_words(src: str) -> None:
    opened = book(article(picture(src, "A pier")))
    assert opened.words("article.xhtml") == "A pier reopens [A pier]"
    assert not [href for href in opened.items if href.startswith("pictures")]


def test_a_picture_on_the_web_is_linked_to_and_not_loaded() -> None:
    opened = book(article(picture("https://example.org/a.png", "A pier")))
    (link,) = opened.pages["article.xhtml"].iter(f"{XHTML}a")
    assert link.get("href") == "https://example.org/a.png"


def test_links_within_the_article_find_their_places_and_others_are_words() -> None:
    note = Block(0, BlockKind.PARAGRAPH, "1 The note", anchors=("fn 1",))
    text = Block(
        0,
        BlockKind.PARAGRAPH,
        "One, two",
        links=(Link("#fn%201", Span(0, 3)), Link("#gone", Span(5, 8))),
    )
    opened = book(article(*numbered(text, note)))
    assert len(list(opened.pages["article.xhtml"].iter(f"{XHTML}a"))) == 1


def test_a_book_says_how_it_can_be_read() -> None:
    bare = book(*harbour())
    assert bare.properties("schema:accessMode") == ["textual"]
    assert bare.properties("schema:accessibilityHazard") == ["none"]
    assert "tableOfContents" in bare.properties("schema:accessibilityFeature")
    shown = book(article(picture(carried(PNG), "A pier")))
    assert shown.properties("schema:accessMode") == ["textual", "visual"]
    assert "alternativeText" in shown.properties("schema:accessibilityFeature")
    silent = book(article(picture(carried(PNG))))
    assert "alternativeText" not in silent.properties("schema:accessibilityFeature")
    assert silent.properties("schema:accessModeSufficient") == ["textual,visual"]


def test_every_entry_of_the_archive_is_as_old_as_archives_are() -> None:
    entries = book(*harbour(), quotes=True).archive.infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.create_system for entry in entries} == {3}
