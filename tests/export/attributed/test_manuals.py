"""What the manuals ask for, held against entries made by the examples they give."""

from dataclasses import replace

import pytest

from reader.export.attributed.cited import Cited
from reader.export.attributed.styles import style
from reader.model import Meta, QuoteKind
from tests.export.attributed.quoted import NOTHING, SAID, by, knowing, words

URL = "https://example.org/harbour"
TITLE = "Harbour reopens at last: what it cost"


def text(name: str, cited: Cited = SAID) -> str:
    return style(name).write(cited, "").text


def entry(name: str, cited: Cited = SAID) -> str:
    return text(name, cited).split("\n\n")[-1]


def in_text(name: str, cited: Cited = SAID) -> str:
    return text(name, cited).split("\n\n")[0]


def test_apa_cites_author_year_and_paragraph() -> None:
    assert text("apa") == (
        "Ada Lunn, harbour master: “We have no date” (as cited in Reed, 2025, para. 4).\n\n"
        f"Reed, J. (2025, September 4). {TITLE}. Example Post. {URL}"
    )


def test_chicago_cites_author_and_year() -> None:
    assert text("chicago") == (
        "Ada Lunn, harbour master: “We have no date” (quoted in Reed 2025).\n\n"
        f"Reed, Jo. 2025. “{TITLE}.” Example Post, September 4, 2025. {URL}."
    )


def test_a_chicago_note_names_speaker_and_author() -> None:
    assert text("chicago_note") == (
        "Ada Lunn, harbour master: “We have no date.”¹\n\n"
        f"1. Ada Lunn, quoted in Jo Reed, “{TITLE},” Example Post, September 4, 2025, {URL}."
    )


def test_mla_cites_the_author_and_counts_no_paragraphs() -> None:
    assert text("mla") == (
        "Ada Lunn, harbour master: “We have no date” (qtd. in Reed).\n\n"
        f"Reed, Jo. “{TITLE}.” Example Post, 4 Sept. 2025, {URL}."
    )


@pytest.mark.parametrize(
    ("name", "names", "listed", "called"),
    [
        ("apa", ("Jo Reed", "Max Õun"), "Reed, J., & Õun, M. (2025", "Reed & Õun, 2025"),
        ("apa", ("Jo Reed", "M. Õun", "Eve Ash"), "Reed, J., Õun, M., & Ash, E.", "Reed et al., "),
        ("chicago", ("Jo Reed", "Max Õun"), "Reed, Jo, and Max Õun. 2025", "Reed and Õun 2025"),
        ("chicago", ("Jo Reed", "M. Õun", "Eve Ash"), "Reed, Jo, M. Õun, and Eve Ash. ", "et al."),
        ("mla", ("Jo Reed", "Max Õun"), "Reed, Jo, and Max Õun. “", "(qtd. in Reed and Õun)"),
        ("mla", ("Jo Reed", "M. Õun", "Eve Ash"), "Reed, Jo, et al. “", "(qtd. in Reed et al.)"),
    ],
)
def test_several_authors_are_listed_as_each_manual_says(
    name: str, names: tuple[str, ...], listed: str, called: str
) -> None:
    assert entry(name, by(*names)).startswith(listed)
    assert called in in_text(name, by(*names))


def test_of_very_many_authors_not_all_are_listed() -> None:
    many = by(*(f"Jo R{letter}" for letter in "abcdefghijklmnopqrstuvw"))
    assert ", . . . Rw, J. (2025" in entry("apa", many)
    assert entry("apa", many).count("J.") == 20
    assert entry("chicago", many).startswith("Ra, Jo, Jo Rb, Jo Rc, et al. 2025.")


@pytest.mark.parametrize(
    ("written", "listed"),
    [
        ("Ada de la Lunn", "de la Lunn, A."),
        ("Martin Reed Jr.", "Reed, M., Jr."),
        ("Dr Ada Lunn", "Lunn, A."),
        ("Jean-Luc Anders", "Anders, J.-L."),
        ("Jo Reed, Max Õun", "Reed, J., & Õun, M."),
        ("Ada Lunn, health editor", "Ada Lunn, health editor."),
        ("Harbour News Agency", "Harbour News Agency."),
        ("Reuters", "Reuters."),
        ("漢字", "漢字."),
    ],
)
def test_persons_are_turned_round_and_bodies_are_not(written: str, listed: str) -> None:
    assert entry("apa", by(written)).startswith(f"{listed} (2025")


@pytest.mark.parametrize(
    ("name", "expected", "called"),
    [
        (
            "apa",
            f"{TITLE}. (2025, September 4). Ex",
            "(as cited in “Harbour reopens at last,” 2025",
        ),
        ("chicago", f"Example Post. 2025. “{TITLE}.” September 4", "(quoted in Example Post 2025)"),
        ("mla", f"“{TITLE}.” Example Post, 4", "(qtd. in “Harbour reopens at last”)"),
    ],
)
def test_without_authors_something_known_stands_in(name: str, expected: str, called: str) -> None:
    assert entry(name, by()).startswith(expected)
    assert called in in_text(name, by())


def test_without_a_date_there_is_none_made_up() -> None:
    undated = knowing(published="")
    assert "(as cited in Reed, n.d., para. 4)" in in_text("apa", undated)
    assert entry("apa", undated).startswith("Reed, J. (n.d.). ")
    assert "(quoted in Reed, n.d.)" in in_text("chicago", undated)
    assert entry("mla", undated) == f"Reed, Jo. “{TITLE}.” Example Post, {URL}."


@pytest.mark.parametrize(
    ("published", "apa", "mla"),
    [("2025", "(2025).", "Post, 2025,"), ("2025-05", "(2025, May).", "Post, May 2025,")],
)
def test_a_date_is_as_precise_as_it_is_known(published: str, apa: str, mla: str) -> None:
    assert apa in entry("apa", knowing(published=published))
    assert mla in entry("mla", knowing(published=published))


def test_a_page_of_no_paper_has_its_title_in_italics_in_apa() -> None:
    html = style("apa").write(knowing(site=""), "").html
    assert f"<cite>{TITLE}.</cite>" in html
    assert "Example" not in html


def test_a_body_that_publishes_itself_is_named_once() -> None:
    own = knowing(authors=("Example Post",))
    assert entry("apa", own).count("Example Post") == 1
    assert entry("mla", own).startswith(f"“{TITLE}.” Example Post,")


def test_a_title_that_asks_gets_no_full_stop() -> None:
    asks = knowing(title="Who pays?")
    assert "Who pays? Example Post." in entry("apa", asks)
    assert "“Who pays?” Example Post," in entry("mla", asks)


@pytest.mark.parametrize("name", ["apa", "chicago", "chicago_note", "mla"])
def test_of_an_article_of_which_nothing_is_known_nothing_is_invented(name: str) -> None:
    cited = replace(SAID, meta=NOTHING)
    assert "ntitled article" in entry(name, cited)
    for made_up in ("Post", "http", "None", "()", ", ,", ". ."):
        assert made_up not in text(name, cited)


@pytest.mark.parametrize(("name", "most"), [("apa", 39), ("mla", 49), ("chicago", 99)])
def test_a_long_quotation_stands_by_itself_without_marks(name: str, most: int) -> None:
    assert "“word word" in in_text(name, words(most))
    lead, apart, _ = text(name, words(most + 1)).split("\n\n")
    assert lead == "Ada Lunn, harbour master:"
    assert apart.startswith("    word word")
    assert apart.endswith(")")
    assert "<blockquote><p>word" in style(name).write(words(most + 1), "").html


@pytest.mark.parametrize("name", ["apa", "chicago", "chicago_note", "mla"])
def test_reported_speech_is_cited_as_the_articles_words_about_somebody(name: str) -> None:
    denied = replace(SAID, kind=QuoteKind.INDIRECT, paragraphs=("it was over",), cue="denied")
    said = in_text(name, denied)
    assert said.startswith("Ada Lunn, harbour master (in reported speech: “denied”): “it was over")
    assert "cited in" not in said
    assert "qtd" not in said


@pytest.mark.parametrize("name", ["apa", "chicago", "chicago_note", "mla"])
def test_the_articles_own_words_are_led_in_by_nobody(name: str) -> None:
    told = replace(SAID, kind=None, paragraphs=("“No date,” said Lunn",))
    assert in_text(name, told).startswith("“‘No date,’ said Lunn")
    assert "uoted in" not in text(name, told)


@pytest.mark.parametrize("name", ["apa", "chicago", "mla"])
def test_html_holds_only_what_is_harmless(name: str) -> None:
    evil = Meta(title="<script>x</script>", site="<b>", url="javascript:alert(1)")
    html = style(name).write(replace(SAID, meta=evil), "").html
    assert "<script" not in html
    assert "javascript" not in html
    assert "&lt;script&gt;" in html
