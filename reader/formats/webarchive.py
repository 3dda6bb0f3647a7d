"""Web archives of Safari: a property list with the page and everything it loaded."""

from collections.abc import Iterator, Mapping

from reader.formats import packed_page
from reader.formats.content import Content
from reader.formats.opening import SavedFile
from reader.formats.packed_page import PackedPage
from reader.formats.packed_pictures import key_of
from reader.formats.refusals import (
    DamagedArchiveError,
)

_MAIN = b"WebMainResource"
_BINARY = b"bplist00"
_HEAD = 2_000  # bytes in which a property list written as XML names its first key
_MAX_NESTING = 8  # frames within frames
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
# A list that leads back into itself, a string that is no text or an encoding that nobody knows has
# many ways to fail.
_BROKEN = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    OverflowError,
    RecursionError,
)


def sniff(data: bytes) -> bool:
    """Tell whether the bytes are a property list that holds a page."""
    if data.startswith(_BINARY):
        return _MAIN in data
    return b"<plist" in data[:_HEAD] and _MAIN in data[:_HEAD]


def read(file: SavedFile) -> Content:
    """Read the page of an archive.

    Raises DamagedArchiveError when there is none in it.
    """
    everything = list(_archives(_listed(file), 0))
    files: dict[str, bytes] = {}
    for each in everything:
        for resource in (_main(each), *_within(each, "WebSubresources")):
            files.setdefault(key_of(_said(resource, "URL")), _content(resource))
    pages = [_page(_main(each), files) for each in everything]
    if not pages or not pages[0].data:
        raise DamagedArchiveError(file.path, "there is no page in it")
    return packed_page.read(file, pages[0], frames=pages[1:])


def _listed(file: SavedFile) -> object:
    import plistlib  # noqa: PLC0415  # it brings a parser of XML, and few articles are lists
    from xml.parsers.expat import ExpatError  # noqa: PLC0415

    try:
        return plistlib.loads(file.data)
    except (ExpatError, *_BROKEN) as error:
        raise DamagedArchiveError(file.path, "its list of contents is broken") from error


def _archives(archive: object, level: int) -> Iterator[Mapping[str, object]]:
    """Yield an archive and those of its frames."""
    if not isinstance(archive, dict) or level == _MAX_NESTING:
        return
    if not level or _said(_main(archive), "MIMEType") in _PAGES:
        yield archive
    for frame in _within(archive, "WebSubframeArchives"):
        yield from _archives(frame, level + 1)


def _main(archive: Mapping[str, object]) -> Mapping[str, object]:
    main = archive.get("WebMainResource")
    return main if isinstance(main, dict) else {}


def _within(archive: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    listed = archive.get(name)
    return [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []


def _said(resource: Mapping[str, object], name: str) -> str:
    return str(resource.get(f"WebResource{name}") or "")


def _content(resource: Mapping[str, object]) -> bytes:
    content = resource.get("WebResourceData")
    return content if isinstance(content, bytes) else b""


def _page(resource: Mapping[str, object], files: Mapping[str, bytes]) -> PackedPage:
    return PackedPage(
        _content(resource),
        url=_said(resource, "URL"),
        charset=_said(resource, "TextEncodingName"),
        fetch=lambda key: files.get(key, b""),
    )
