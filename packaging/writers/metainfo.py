"""What software centres show of Standfirst (AppStream)."""

from xml.etree import ElementTree as ET

from writers.identity import AUTHORS, DESCRIPTION, HOME, ID, KEYWORDS, MIMES, NAME, PROGRAM, SUMMARY
from writers.releases import Release, releases

_SCREENSHOTS = (
    ("window.png", "An article, its quotes by speaker on the left"),
    ("window-dark.png", "The same in the dark theme"),
)


def metainfo() -> str:
    """Return the description as XML."""
    root = ET.Element("component", type="desktop-application")
    for tag, words in (
        ("id", ID),
        ("name", NAME),
        ("summary", SUMMARY),
        ("metadata_license", "CC0-1.0"),
        ("project_license", "MIT"),
    ):
        ET.SubElement(root, tag).text = words
    developer = ET.SubElement(root, "developer", id=ID.rpartition(".")[0].lower())
    ET.SubElement(developer, "name").text = AUTHORS
    ET.SubElement(root, "developer_name").text = AUTHORS
    ET.SubElement(root, "launchable", type="desktop-id").text = f"{ID}.desktop"
    description = ET.SubElement(root, "description")
    for paragraph in DESCRIPTION:
        ET.SubElement(description, "p").text = paragraph
    ET.SubElement(root, "url", type="homepage").text = HOME
    ET.SubElement(root, "url", type="bugtracker").text = f"{HOME}/issues"
    _add_screenshots(root)
    _add_provided(root)
    history = ET.SubElement(root, "releases")
    for release in releases():
        _add_release(history, release)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _add_screenshots(root: ET.Element) -> None:
    shots = ET.SubElement(root, "screenshots")
    for number, (name, caption) in enumerate(_SCREENSHOTS):
        shot = ET.SubElement(shots, "screenshot", {"type": "default"} if not number else {})
        ET.SubElement(shot, "caption").text = caption
        address = f"{HOME}/raw/main/packaging/screenshots/{name}"
        ET.SubElement(shot, "image", type="source").text = address


def _add_provided(root: ET.Element) -> None:
    provided = ET.SubElement(root, "provides")
    ET.SubElement(provided, "binary").text = PROGRAM
    for mime in MIMES:
        ET.SubElement(provided, "mediatype").text = mime
    keywords = ET.SubElement(root, "keywords")
    for word in KEYWORDS:
        ET.SubElement(keywords, "keyword").text = word
    ET.SubElement(root, "content_rating", type="oars-1.1")


def _add_release(history: ET.Element, release: Release) -> None:
    entry = ET.SubElement(history, "release", version=release.version, date=release.day)
    description = ET.SubElement(entry, "description")
    for heading, items in release.parts:
        ET.SubElement(description, "p").text = heading
        listed = ET.SubElement(description, "ul")
        for item in items:
            ET.SubElement(listed, "li").text = item
