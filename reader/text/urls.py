"""Decides what may stand in a link or a picture: one place, used by every writer and the opener.

An address that is not allowed becomes the empty string; the words it stood on stay.
"""

import re
import unicodedata
from collections.abc import Callable
from urllib.parse import unquote, urlsplit

LINK_SCHEMES = frozenset({"http", "https"})
MAX_LINK = 16_384  # characters; browsers and servers give up long before
MAX_PICTURE = 12_000_000  # bytes of a file, or characters of a data: address (9 MB of picture)

_C0_AND_SPACE = "".join(map(chr, range(0x21)))
_DROPPED_INSIDE = str.maketrans("", "", "\t\n\r")
_PATH_END = re.compile(r"[?#]")
_HOST_END = re.compile(r"[/?#]")
# An IPv6 address in its brackets, alone or behind a name to sign in with.
_NUMERIC_HOST = re.compile(r"(?:\A|(?<=@))\[[0-9A-Fa-f:.]+\](?::[0-9]+)?\Z")
_DATA_PICTURE = re.compile(r"data:image/(?:png|jpeg|gif|webp|bmp|avif);base64,", re.IGNORECASE)
_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
# Would end an address, an attribute or a Markdown destination before its time, or has no place
# in an address by its standards (WHATWG URL, "URL code points"); programs differ on those.
_ENDS_EARLY = frozenset(' <>"`\\')
_NEVER_PLAIN = _ENDS_EARLY | frozenset("[]{}|^\N{REPLACEMENT CHARACTER}")
_HERE = re.compile(r"\A(?:\./)++")  # as often as one likes, before a path
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
# Of what cannot be seen, spaces and joiners (Zs, Cf) do stand in names: a browser calls the folder
# after the page's title, and Persian or German ones have unseen characters within words.
_NEVER_IN_NAMES = frozenset({"Cc", "Cn", "Co", "Cs", "Zl", "Zp"})


def safe_link(url: str) -> str:
    r"""Return an address fit for a link, or "" when it may not be one.

    Allowed are http, https, mailto (without its headers) and places in the same page.

    >>> safe_link(" https://example.org/a b")
    'https://example.org/a%20b'
    >>> safe_link("java\tscript:alert(1)"), safe_link("//host/share"), safe_link("C:/x")
    ('', '', '')
    """
    url = _as_browsers_see(url)
    return _no_longer_than_most(_link, url)


def web_address(url: str) -> str:
    """Return an address fit for a link to a page of the web, or "" when it is none.

    >>> web_address("https://example.org/a b"), web_address("mailto:a@b.org"), web_address("#top")
    ('https://example.org/a%20b', '', '')
    """
    link = safe_link(url)
    return link if link.partition(":")[0] in LINK_SCHEMES else ""


def safe_image(src: str) -> str:
    """Return an address fit for a picture, or "" when it may not be one.

    Allowed are small pictures inside the address itself and relative paths that stay inside
    the article's own folder. Nothing remote: a picture must not tell anyone it was looked at.

    >>> safe_image("./page_files/a.png"), safe_image("../secret.png"), safe_image("http://t.co/p")
    ('page_files/a.png', '', '')
    """
    src = _as_browsers_see(src)
    if src[:5].lower() == "data:":
        return src if len(src) <= MAX_PICTURE and _is_data_picture(src) else ""
    return _no_longer_than_most(_inside_folder, src)


def host_of(url: str) -> str:
    """Return the host and port of an address in small letters, "" when it has none that is one.

    >>> host_of("https://www.Example.org:80/a"), host_of("http://[1]/"), host_of("mailto:a@b.org")
    ('www.example.org:80', '', '')
    """
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:  # brackets around no numeric address, or signs that become others
        return ""


def fragment(url: str) -> str:
    """Return the name of a place that an address ends in, "" when it has none.

    >>> fragment("#fn%201"), fragment("https://example.org/a#b"), fragment("https://example.org/")
    ('fn 1', 'b', '')
    """
    return unquote(url.partition("#")[2])


def _no_longer_than_most(made_safe: Callable[[str], str], address: str) -> str:
    """Return a safe form of an address that is not too long, nor becomes so by being encoded."""
    safe = made_safe(address) if len(address) <= MAX_LINK else ""
    return safe if len(safe) <= MAX_LINK else ""


def _link(url: str) -> str:
    if url.startswith("#"):
        return _encoded(url) if len(url) > 1 else ""
    scheme, _, rest = url.partition(":")
    scheme = scheme.lower()
    if scheme in LINK_SCHEMES:
        return _web_address(scheme, rest)
    return _mail_address(rest) if scheme == "mailto" else ""


def _is_data_picture(src: str) -> bool:
    """Tell whether an address holds a picture; of ten megabytes in a few milliseconds."""
    head = _DATA_PICTURE.match(src)
    if head is None or not src.isascii():
        return False
    letters = src[head.end() :].encode("ascii")
    signs = letters.translate(None, _BASE64)
    return len(letters) > len(signs) and signs in (b"", b"=", b"==") and letters.endswith(signs)


def _as_browsers_see(url: str) -> str:
    return url.strip(_C0_AND_SPACE).translate(_DROPPED_INSIDE)


def _web_address(scheme: str, rest: str) -> str:
    path = _PATH_END.split(rest, maxsplit=1)[0]
    rest = path.replace("\\", "/") + rest[len(path) :]
    rest = _without_empty_end(rest.lstrip("/"))
    host = _HOST_END.split(rest, maxsplit=1)[0]
    named = _NUMERIC_HOST.sub("", host)
    if not host or _encoded(named) != named:
        return ""
    return f"{scheme}://{host}{_encoded(rest[len(host) :])}"


def _without_empty_end(rest: str) -> str:
    """Drop a fragment or a query of no words; some programs do so, and both mean the same."""
    page, _, place = rest.partition("#")
    if place:
        return rest
    return page[:-1] if page.endswith("?") and page.count("?") == 1 else page


def _mail_address(rest: str) -> str:
    # Headers go: some mail programs obey "attach" there.
    address = _PATH_END.split(rest, maxsplit=1)[0]
    if not address or any(_must_be_encoded(c) for c in address):
        return ""
    return f"mailto:{address}"


def _inside_folder(src: str) -> str:
    path = _HERE.sub("", src.replace("\\", "/"))
    decoded = unquote(unquote(path)).replace("\\", "/")
    unsafe = (
        ":" in decoded
        or ".." in decoded.split("/")
        or decoded.startswith(("/", "#", "?"))
        or any(unicodedata.category(c) in _NEVER_IN_NAMES for c in decoded)
    )
    return "" if unsafe else _encoded(path)


def _must_be_encoded(char: str) -> bool:
    return char in _NEVER_PLAIN or not char.isprintable()


def _encoded(address: str) -> str:
    """Percent-encode what would end the address early or cannot be seen; leave the rest."""
    page, sign, place = _STRAY_PERCENT.sub("%25", address).partition("#")
    address = f"{page}{sign}{place.replace('#', '%23')}"
    if address.isprintable() and not _NEVER_PLAIN.intersection(address):
        return address
    return "".join(_percent(c) if _must_be_encoded(c) else c for c in address)


def _percent(char: str) -> str:
    return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "replace"))
