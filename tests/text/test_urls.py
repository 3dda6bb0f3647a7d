import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.urls import safe_image, safe_link

awkward = st.one_of(
    st.text(),
    st.text("javascript:htpdalofe/\\#?%.@ \t\n\0\u200b\u202e<>\"'A1", max_size=40),
    st.sampled_from(["http://", "https:", "mailto:", "//", "data:image/png;base64,"]).flatmap(
        lambda start: st.text(max_size=30).map(lambda rest: start + rest)
    ),
)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "\x01javascript:alert(1)",
        "javascript\u200b:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//host/share",
        "\\\\host\\share",
        "C:/secret.txt",
        "C:\\secret.txt",
        "http:///",
        "https://ho\u202est/",
        "https://[exa]mple.org/",
        "https://exa|mple.org/",
        "relative/page.html",
        "",
        "#",
    ],
)
def test_what_may_not_stand_in_a_link_becomes_nothing(url: str) -> None:
    assert safe_link(url) == ""


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://example.org/a_(b)?x=1&y=2", "https://example.org/a_(b)?x=1&y=2"),
        (" HTTP://example.org", "http://example.org"),
        ("https:\\\\example.org\\a", "https://example.org/a"),
        ("https://example.org/<b>", "https://example.org/%3Cb%3E"),
        ("https://example.org/ключ", "https://example.org/ключ"),
        ("mailto:jo@example.org?attach=/etc/passwd", "mailto:jo@example.org"),
        ("#section-2", "#section-2"),
        ("http://[2001:db8::1]:8080/a", "http://[2001:db8::1]:8080/a"),
        ("https://example.org/{a|b}^[1]", "https://example.org/%7Ba%7Cb%7D%5E%5B1%5D"),
        ("https://example.org/a?x=50%&y=%20#a#b", "https://example.org/a?x=50%25&y=%20#a%23b"),
        ("https://example.org/a?#", "https://example.org/a"),
        ("https://example.org##", "https://example.org#%23"),
        ("https://example.org/a#?", "https://example.org/a#?"),
    ],
)
def test_ordinary_addresses_stay(url: str, allowed: str) -> None:
    assert safe_link(url) == allowed


@pytest.mark.parametrize(
    "src",
    [
        "http://example.org/pixel.gif",
        "//example.org/pixel.gif",
        "../secret.png",
        "a/%2e%2e/%2e%2e/secret.png",
        "a/%252e%252e/secret.png",
        "..\\secret.png",
        "/etc/passwd",
        "file:///etc/passwd",
        "c:/x.png",
        "data:image/svg+xml;base64,PHN2Zz4=",
        "data:text/html;base64,PHN2Zz4=",
        "data:image/png;base64,<script>",
    ],
)
def test_a_picture_comes_from_the_articles_own_folder_or_from_itself(src: str) -> None:
    assert safe_image(src) == ""


def test_a_picture_saved_beside_the_page_is_shown() -> None:
    assert safe_image("./Page_files/a b.png") == "Page_files/a%20b.png"
    assert safe_image("data:image/png;base64,aGk=") == "data:image/png;base64,aGk="


@pytest.mark.parametrize(
    ("src", "allowed"),
    [
        ("Page-Dateien/a.png", "Page-Dateien/a.png"),
        ("Seite%20eins-Dateien/a.png", "Seite%20eins-Dateien/a.png"),
        ("Страница_files/a.png", "Страница_files/a.png"),
        ("page.files\\a.png", "page.files/a.png"),
        ("می\u200cروم_files/a.png", "می%E2%80%8Cروم_files/a.png"),
        ("Bau\u00adamt_files/a.png", "Bau%C2%ADamt_files/a.png"),
    ],
)
def test_a_folder_of_pictures_may_have_any_pages_title_for_a_name(src: str, allowed: str) -> None:
    assert safe_image(src) == allowed


@given(awkward)
def test_what_is_allowed_once_is_allowed_again_unchanged(url: str) -> None:
    assert safe_link(safe_link(url)) == safe_link(url)
    assert safe_image(safe_image(url)) == safe_image(url)


@given(awkward)
def test_whatever_comes_out_is_harmless(url: str) -> None:
    link, src = safe_link(url), safe_image(url)
    assert not link or link.startswith(("http://", "https://", "mailto:", "#"))
    assert not src or src.startswith("data:image/") or ":" not in src
    assert not src.startswith(("/", "\\"))
    assert ".." not in src.split("/")
    assert not set(link + src) & set(' <>"`\n\t\0')
