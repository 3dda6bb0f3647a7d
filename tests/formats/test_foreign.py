"""Files of kinds that are known and not read: one sentence says what it is and what helps."""

import pytest
from packing import opened, packed

from reader.errors import (
    FileError,
)
from reader.formats.refusals import (
    EncryptedFileError,
    ForeignKindError,
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (OLE + "WordDocument".encode("utf-16-le"), r"Word document in the old \.doc form"),
        (OLE + "Workbook".encode("utf-16-le"), "Excel table"),
        (OLE + "__substg1.0_".encode("utf-16-le"), "message in Outlook's own"),
        (OLE, "Office file in an old form"),
        (bytes(60) + b"BOOKMOBI" + bytes(90), "Kindle book"),
        (b"TPZ0" + bytes(90), "Kindle book"),
        (b"AT&TFORM" + bytes(90), r"scanned document \(DjVu\)"),
        (packed({"xl/workbook.xml": "<x/>"}), "Excel table"),
        (packed({"Index/Document.iwa": "x"}), "Pages, Numbers or Keynote"),
    ],
)
def test_it_says_what_the_file_is_and_what_to_do(data: bytes, what: str) -> None:
    with pytest.raises(ForeignKindError, match=what) as refused:
        opened(data, "story.txt")
    assert refused.value.sentence.startswith("“story.txt” is ")
    assert refused.value.sentence.count(". ") >= 1


def test_an_office_file_with_a_password_is_named_as_one() -> None:
    with pytest.raises(EncryptedFileError, match="protected with a password"):
        opened(OLE + "EncryptedPackage".encode("utf-16-le"), "story.docx")


def test_words_that_only_begin_like_a_foreign_file_are_words() -> None:
    assert opened(b"TPZ is what sailors call it.").blocks
    with pytest.raises(FileError):
        opened(b"TPZ\0\1\2" + bytes(range(256)) * 4)
