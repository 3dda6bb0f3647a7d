import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.urls import fragment, safe_image, safe_link, web_address

awkward = st.one_of(
    st.text(),
    st.text("javascript:htpdalofe/\\#?%.@[] \t\n\0\u200b\u202e<>\"'A1", max_size=40),
    st.sampled_from(["http://", "https:", "mailto:", "//", "data:image/png;base64,"]).flatmap(
        lambda start: st.text(max_size=30).map(lambda rest: start + rest)
    ),
    st.text(max_size=20).map(lambda name: f"http://{name}@[::1]/"),
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
        "https://exa%mple.org/",
        'http://"onload="x"@[::1]/',
        "http://a\u202eb@[::1]/",
        "http://a[b@[::1]/",
        "http://a]b@[::1]/",
        "http://a[::1]/",
        "http://[::1]a/",
        "http://[::1/",
        "http://::1]/",
        "http://[]/",
        "http://[host]/",
        "http://[::1]:/",
        "http://[::1]:http/",
        "http",
        "mailto",
        "mailto:",
        "mailto:?subject=x",
        "mailto:#jo",
        "XX",
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
        ("http://[0123:4567:89ab:cdef:ABCD:EF::]", "http://[0123:4567:89ab:cdef:ABCD:EF::]"),
        ("http://[::ffff:192.0.2.1]/", "http://[::ffff:192.0.2.1]/"),
        ("http://jo:pw@[::1]/", "http://jo:pw@[::1]/"),
        ("https://jo@example.org/", "https://jo@example.org/"),
        ("https://example.org/X", "https://example.org/X"),
        ("https://example.org/go!", "https://example.org/go!"),
        ("ht\ttps://exam\nple.org/a\rb", "https://example.org/ab"),
        ("https:////example.org", "https://example.org"),
        ("https:example.org", "https://example.org"),
        ("https://example.org?q=a b", "https://example.org?q=a%20b"),
        ("https://example.org#a b", "https://example.org#a%20b"),
        ("https://example.org\\a?b\\c", "https://example.org/a?b%5Cc"),
        ("https://example.org\\a#b\\c", "https://example.org/a#b%5Cc"),
        ("https://example.org/a?b/c", "https://example.org/a?b/c"),
        ("mailto:jo@example.org#top", "mailto:jo@example.org"),
        ("mailto:jo@example.org?a?b", "mailto:jo@example.org"),
        ("MailTo:Jo@example.org", "mailto:Jo@example.org"),
        ("#a", "#a"),
        ("#a b", "#a%20b"),
        ("#Ende\u2028", "#Ende%E2%80%A8"),
        ("https://example.org/%09%beef%AF%%2", "https://example.org/%09%beef%AF%25%252"),
        ("https://example.org/%ZZ%1_%-1", "https://example.org/%25ZZ%251_%25-1"),
        ("https://example.org/{a|b}^[1]", "https://example.org/%7Ba%7Cb%7D%5E%5B1%5D"),
        ("https://example.org/a?x=50%&y=%20#a#b", "https://example.org/a?x=50%25&y=%20#a%23b"),
        ("https://example.org/a?#", "https://example.org/a"),
        ("https://example.org/a?b#", "https://example.org/a?b"),
        ("https://example.org/a?b?", "https://example.org/a?b?"),
        ("https://example.org/?a??#", "https://example.org/?a??"),
        ("https://example.org/?#a", "https://example.org/?#a"),
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
        "data:image/png;base64,",
        "data:image/png;base64,==",
        "data:image/png;base64,aGk===",
        "data:image/png;base64,a=k=",
        "data:image/png;base64,=aGk",
        "data:image/png;base64,aGké",
        "data:image/png,aGk=",
        "a/..",
        "a/%5C../b.png",
        "%2Fetc/passwd",
        "%252Fetc/passwd",
        "%255Cserver/share.png",
        "page%3Ax.png",
        "#a.png",
        "?a.png",
        "./",
        ".//a.png",
        "./\0a.png",
        "a\0.png",
        "a%00.png",
        "",
    ],
)
def test_a_picture_comes_from_the_articles_own_folder_or_from_itself(src: str) -> None:
    assert safe_image(src) == ""


def test_a_picture_saved_beside_the_page_is_shown() -> None:
    assert safe_image("./Page_files/a b.png") == "Page_files/a%20b.png"
    assert safe_image(" Page_fi\tles/a.png\n") == "Page_files/a.png"


@pytest.mark.parametrize("kind", ["png", "jpeg", "gif", "webp", "bmp", "avif"])
def test_a_picture_may_stand_in_its_own_address(kind: str) -> None:
    src = f"data:image/{kind};base64,aGk="
    assert safe_image(src) == src


@pytest.mark.parametrize(
    "letters", [f"{string.ascii_letters}{string.digits}+/", "aGkh", "aGk=", "aA=="]
)
def test_every_letter_a_picture_is_written_in_may_stand(letters: str) -> None:
    src = f"DATA:Image/PNG;Base64,{letters}"
    assert safe_image(src) == src


@pytest.mark.parametrize("start", ["#", "https://example.org/", "mailto:jo"])
def test_a_link_has_16384_characters_at_most(start: str) -> None:
    longest = start.ljust(16_384, "a")
    assert safe_link(longest) == longest
    assert safe_link(f"{longest}a") == ""


def test_an_address_is_no_longer_once_it_is_encoded() -> None:
    spaces = " a" * 4_000  # three signs each when they are encoded
    assert safe_link(f"https://example.org/{spaces}").endswith("%20a")
    assert safe_link(f"https://example.org/{spaces * 2}") == ""
    assert safe_image(f"b{spaces * 2}.png") == ""


def test_the_name_of_a_picture_file_is_no_longer_than_a_link() -> None:
    assert safe_image("a" * 16_384)
    assert safe_image("a" * 16_385) == ""


def test_a_picture_in_an_address_may_be_nine_megabytes() -> None:
    start = "data:image/png;base64,"
    assert safe_image(start.ljust(12_000_000, "A"))
    assert safe_image(start.ljust(12_000_001, "A")) == ""


# Ends of addresses and attributes, and one of each kind of sign that is not seen or no sign.
ENCODED = {
    " ": "%20",
    "<": "%3C",
    ">": "%3E",
    '"': "%22",
    "`": "%60",
    "[": "%5B",
    "]": "%5D",
    "{": "%7B",
    "}": "%7D",
    "|": "%7C",
    "^": "%5E",
    "\x01": "%01",
    "\x7f": "%7F",
    "\u00a0": "%C2%A0",
    "\u200b": "%E2%80%8B",
    "\u2028": "%E2%80%A8",
    "\u2029": "%E2%80%A9",
    "\u0378": "%CD%B8",
    "\ue000": "%EE%80%80",
    "\ufffd": "%EF%BF%BD",
}


@pytest.mark.parametrize(("sign", "encoded"), ENCODED.items())
def test_what_ends_an_address_early_or_is_not_seen_is_encoded(sign: str, encoded: str) -> None:
    assert safe_link(f"https://example.org/a{sign}b") == f"https://example.org/a{encoded}b"
    assert safe_link(f"https://exa{sign}mple.org/") == ""
    assert safe_link(f"mailto:jo{sign}@example.org") == ""


def test_half_a_letter_is_asked_for_as_a_question_mark() -> None:
    assert safe_link("https://example.org/a\ud800b") == "https://example.org/a%3Fb"
    assert safe_link("mailto:jo\ud800@example.org") == ""


def test_an_address_has_no_backslashes() -> None:
    assert safe_link("https://example.org/#a\\b") == "https://example.org/#a%5Cb"
    assert safe_link("mailto:jo\\@example.org") == ""


@pytest.mark.parametrize("sign", ["\x7f", "\u2028", "\u2029", "\u0378", "\ue000", "\ud800"])
def test_names_of_files_hold_no_sign_that_is_none(sign: str) -> None:
    assert safe_image(f"Page_files/a{sign}b.png") == ""


@pytest.mark.parametrize(
    ("url", "name"),
    [("#fn%201", "fn 1"), ("https://example.org/a#b", "b"), ("#a#b", "a#b"), ("a", ""), ("#", "")],
)
def test_an_address_may_name_a_place_in_its_page(url: str, name: str) -> None:
    assert fragment(url) == name


@pytest.mark.parametrize(
    ("src", "allowed"),
    [
        ("Page-Dateien/a.png", "Page-Dateien/a.png"),
        ("Seite%20eins-Dateien/a.png", "Seite%20eins-Dateien/a.png"),
        ("Страница_files/a.png", "Страница_files/a.png"),
        ("page.files\\a.png", "page.files/a.png"),
        ("./././a.png", "a.png"),
        ("a/./b..png", "a/./b..png"),
        ("...png", "...png"),
        ("50%.png", "50%25.png"),
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
    assert not set(link + src) & set(' <>"`\n\t\0\u202e')


@given(awkward)
def test_a_web_address_is_a_link_to_a_page_or_nothing(url: str) -> None:
    assert web_address(url) in {"", safe_link(url)}
    assert web_address(url) == "" or web_address(url).startswith(("http://", "https://"))
