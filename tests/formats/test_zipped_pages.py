"""Pages in zip archives: MAFF, HTMLZ, SingleFile's, and those that people zip themselves."""

from pathlib import Path

import pytest
from formats.packing import PAGE, PICTURE, STORY, URL, holding, opened, pictures, texts, zipped

from reader.errors import (
    NoPartError,
)
from reader.formats import maff
from reader.formats.opening import SavedFile
from reader.formats.refusals import (
    ArchiveBombError,
    DamagedArchiveError,
    NoPageError,
)

OPF = """<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf"><metadata
 xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The pier</dc:title>
 <dc:creator>Åse Lønn</dc:creator><dc:creator>Bo Ek</dc:creator><dc:date>2024-05-06T00:00</dc:date>
 <dc:language>nb</dc:language></metadata></package>"""


def rdf(title: str, url: str, index: str = "index.html") -> str:
    return f"""<?xml version="1.0"?><RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#"
 xmlns:RDF="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><RDF:Description RDF:about="urn:root">
 <MAF:originalurl RDF:resource="{url}"/><MAF:title RDF:resource="{title}"/>
 <MAF:archivetime RDF:resource="Mon, 06 May 2024 10:00:00 GMT"/>
 <MAF:indexfilename RDF:resource="{index}"/></RDF:Description></RDF:RDF>"""


def kept() -> bytes:
    other = PAGE.replace("Pier opens", "Pier closes").replace("lamp.png", "index_files/lamp.png")
    return zipped(
        {
            "1_1/index.rdf": rdf("Pier opens", URL),
            "1_1/index.html": PAGE,
            "1_1/lamp.png": PICTURE,
            "1_2/page.htm": other,
            "1_2/index_files/lamp.png": PICTURE,
            "1_2/index.rdf": rdf("Pier closes", "https://skarvik.example/closes", "page.htm"),
        }
    )


def test_a_page_of_firefox_comes_with_its_pictures_and_its_address() -> None:
    document = opened(kept(), "page.maff")
    assert (document.origin.format, document.hints.url) == ("maff", URL)
    assert texts(document)[1] == STORY
    assert pictures(document) == [holding()]


def test_every_page_that_was_kept_can_be_chosen() -> None:
    file = SavedFile(Path("page.maff"), kept())
    first, second = maff.parts(file)
    assert (first.title, second.title) == ("Pier opens", "Pier closes")
    assert (second.date[:10], second.url) == ("2024-05-06", "https://skarvik.example/closes")
    document = opened(kept(), "page.maff", part=1)
    assert (document.hints.title, pictures(document)) == ("Pier closes", [holding()])
    with pytest.raises(NoPartError, match="has no article 3: it holds 2"):
        opened(kept(), "page.maff", part=2)


def test_a_page_kept_at_no_time_there_is_can_be_chosen() -> None:
    sheet = rdf("Pier opens", URL).replace("06 May 2024", "06 May 99999999999")
    data = zipped({"1/index.rdf": sheet, "1/index.html": PAGE})
    (part,) = maff.parts(SavedFile(Path("page.maff"), data))
    assert (part.title, part.date) == ("Pier opens", "")


def test_calibre_says_what_the_page_does_not() -> None:
    page = f"<html><body><p>{STORY}</p><p><img src='images/a.png'></p></body></html>"
    data = zipped({"index.html": page, "metadata.opf": OPF, "images/a.png": PICTURE})
    document = opened(data, "pier.htmlz")
    assert document.origin.format == "htmlz"
    hints = document.hints
    assert (hints.title, hints.authors) == ("The pier", ("Åse Lønn", "Bo Ek"))
    assert (hints.published[:10], hints.language) == ("2024-05-06", "nb")
    assert pictures(document) == [holding()]
    named = zipped({"index.html": PAGE, "metadata.opf": OPF})
    assert opened(named).hints.title == "Pier opens"


def test_a_page_that_unpacks_itself_is_the_page_it_packs() -> None:
    packed = zipped({"index.html": PAGE, "lamp.png": PICTURE})
    data = b"<!doctype html><html><body>Wait<!--" + packed + b"--></body></html>" + b" " * 70_000
    for own in (data, packed):
        document = opened(own, "page.html")
        assert document.origin.format == "zip"
        assert texts(document)[1] == STORY
        assert pictures(document) == [holding()]


def test_a_zipped_page_is_found_among_its_files() -> None:
    data = zipped(
        {
            "Pier opens_files/ad.html": "<p>An advertisement.</p>",
            "Pier opens_files/lamp.png": PICTURE,
            "Pier opens.html": PAGE.replace("lamp.png", "Pier%20opens_files/lamp.png"),
        }
    )
    document = opened(data, "pier.zip")
    assert texts(document)[1] == STORY
    assert pictures(document) == [holding()]


def test_pictures_do_not_come_from_outside_the_archive() -> None:
    data = zipped({"a/index.html": PAGE.replace("lamp.png", "../../secret.png")})
    assert pictures(opened(data, "pier.zip")) == []


def test_an_archive_without_a_page_says_so() -> None:
    with pytest.raises(NoPageError, match=r"“pier\.zip” is a zip archive with no web page in it"):
        opened(zipped({"notes.txt": "x"}), "pier.zip")


@pytest.mark.parametrize("name", ["pier.maff", "pier.htmlz", "pier.zip", "pier.html"])
def test_a_cut_off_archive_is_damaged_whatever_it_is_called(name: str) -> None:
    with pytest.raises(DamagedArchiveError, match="is damaged"):
        opened(kept()[:200], name)


def test_a_bomb_in_a_page_is_refused_and_one_in_a_picture_left_out() -> None:
    with pytest.raises(ArchiveBombError):
        opened(zipped({"index.html": b" " * 3_000_000}), "pier.zip")
    bomb = PICTURE + bytes(3_000_000)
    assert pictures(opened(zipped({"index.html": PAGE, "lamp.png": bomb}))) == []
