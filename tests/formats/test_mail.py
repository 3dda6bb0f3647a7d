import base64
from contextlib import suppress
from email.message import EmailMessage
from email.mime.image import MIMEImage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import pipeline
from reader.errors import FileError, NoPartError
from reader.formats import mail, mbox
from reader.formats.mime_parts import MAX_NESTING
from reader.formats.refusals import ForeignKindError, OnlyAttachmentsError
from reader.model import Article, Document

STORY = "The harbour of Skarvik is to close for the winter, its master said on Tuesday. " * 6
PAGE = (
    "<html><body><div style='display:none'>What is in this letter</div><h1>Harbour closes</h1>"
    f"<p>{STORY}</p><p><img src='cid:quay' alt='The quay'></p><p>Boats lie idle – all of them.</p>"
    "<p>You get this because you asked for it. "
    "<a href='https://post.example.org/leave?who=7'>Leave the list</a></p>"
    "<img src='https://post.example.org/seen.gif' width=1 height=1></body></html>"
)
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 2


def newsletter(subject: str = "Harbour closes", charset: str = "utf-8") -> EmailMessage:
    letter = EmailMessage()
    letter["From"] = "Jo Reed from The Tidewater Post <post@example.org>"
    letter["To"] = "reader@example.net"
    letter["Subject"] = subject
    letter["Date"] = "Fri, 12 Dec 2025 09:00:00 +0100"
    letter["List-Unsubscribe"] = "<https://post.example.org/leave?who=7&how=one>"
    letter.set_content("Read this on the web: https://post.example.org/harbour\n\nPlain words.")
    letter.add_alternative(PAGE, subtype="html", charset=charset)
    picture = MIMEImage(PICTURE, "png")
    picture["Content-ID"] = "<quay>"
    html = letter.get_payload()[1]
    html.make_related()
    html.attach(picture)
    return letter


def document(data: bytes, name: str = "letter.eml") -> Document:
    return pipeline.document_of(data, name)


def article(data: bytes) -> Article:
    return pipeline.article_of(document(data))


def test_of_two_copies_of_a_letter_the_one_with_pictures_is_read() -> None:
    found = document(bytes(newsletter()))
    assert "Plain words." not in [block.text for block in found.blocks]
    (picture,) = [block.image for block in found.blocks if block.image]
    assert picture.src == "data:image/png;base64," + base64.b64encode(PICTURE).decode()


def test_the_head_tells_title_author_outlet_date_and_address() -> None:
    meta = article(bytes(newsletter("Re: [Tidewater] Harbour closes"))).meta
    assert meta.title == "Harbour closes"
    assert meta.authors == ("Jo Reed",)
    assert meta.site == "The Tidewater Post"
    assert meta.published == "2025-12-12T09:00:00+01:00"
    assert meta.url == "https://post.example.org/harbour"


def test_what_nobody_sees_or_needs_leaves_the_letter() -> None:
    found = article(bytes(newsletter()))
    assert "What is in this letter" not in found.text
    assert "Leave the list" not in found.text
    assert "letter-tail" in {removal.rule for removal in found.removals}
    assert "Boats lie idle – all of them." in found.text


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_the_charset_that_a_part_names_is_believed(charset: str) -> None:
    assert "idle – all" in article(bytes(newsletter(charset=charset))).text


def test_a_charset_that_does_not_fit_is_not_believed() -> None:
    data = bytes(newsletter()).replace(b'text/html; charset="utf-8"', b'text/html; charset="zlib"')
    assert "idle – all" in article(data).text


def test_a_letter_of_plain_words_is_read_as_text() -> None:
    data = b"From: jo@example.org\nSubject: Ice\n\nThe ice is in.\n\nNo boats sail.\n"
    assert [block.text for block in document(data).blocks] == ["The ice is in.", "No boats sail."]


def test_lines_wrapped_for_sending_are_joined() -> None:
    data = (
        b"From: jo@example.org\nSubject: Ice\nContent-Type: text/plain; format=flowed\n\n"
        b"The ice is \nin.\n \n  set in\n"
    )
    assert document(data).blocks[0].text == "The ice is in."


def test_a_letter_sent_on_is_read_instead_of_the_note_around_it() -> None:
    around = EmailMessage()
    around["From"], around["Subject"] = "al@example.org", "Fwd: look"
    around.set_content("See below.")
    around.add_attachment(newsletter())
    found = article(bytes(around))
    assert found.meta.title == "Harbour closes"
    assert "Boats lie idle" in found.text


def test_letters_within_letters_have_an_end() -> None:
    letter = newsletter()
    for _ in range(3 * MAX_NESTING):
        around = EmailMessage()
        around["From"], around["Subject"] = "al@example.org", "Fwd"
        around.add_attachment(letter)
        letter = around
    with pytest.raises(FileError):
        document(bytes(letter))


def test_a_letter_with_nothing_but_attachments_names_them() -> None:
    letter = EmailMessage()
    letter["From"], letter["Subject"] = "al@example.org", "Minutes"
    letter.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="ice.pdf")
    with pytest.raises(OnlyAttachmentsError, match=r"ice\.pdf"):
        document(bytes(letter))


def test_an_encrypted_letter_is_called_so() -> None:
    data = b"From: a@example.org\nSubject: Ice\nContent-Type: application/pkcs7-mime\n\nMIAG"
    with pytest.raises(ForeignKindError, match="an encrypted letter"):
        document(data)


def test_apples_letters_begin_with_their_length() -> None:
    data = b"From: jo@example.org\nSubject: Ice\n\nThe ice is in.\n"
    found = document(b"%d\n" % len(data) + data + b"<?xml version='1.0'?><plist/>")
    assert [block.text for block in found.blocks] == ["The ice is in."]


@pytest.mark.parametrize(
    "data",
    [
        b"Title: Harbour\nDate: 12 May\n\nIt is closed.",
        b"From: Skarvik\nTo: Vardo\n\nThe ferry sails at noon.",
        b"From the harbour comes news.\n\nIt is closed.",
    ],
)
def test_a_text_that_begins_with_names_is_no_letter(data: bytes) -> None:
    assert not mail.sniff(data)
    assert not mbox.sniff(data)


def mailbox(*letters: bytes) -> bytes:
    line = b"From jo@example.org Fri Dec 12 09:00:00 2025\n"
    return b"\n".join(line + letter for letter in letters)


def test_a_mailbox_holds_several_articles(tmp_path: Path) -> None:
    path = tmp_path / "news.mbox"
    path.write_bytes(mailbox(bytes(newsletter("Ice")), bytes(newsletter("Silt"))))
    assert [part.title for part in pipeline.parts(path)] == ["Ice", "Silt"]
    assert pipeline.parts(path)[0].author == "Jo Reed"
    assert pipeline.open_document(path, part=1).hints.title == "Silt"
    with pytest.raises(NoPartError):
        pipeline.open_document(path, part=2)


def test_a_line_that_begins_as_the_next_letter_does_is_no_letter() -> None:
    text = b"It came\n\n>From the north.\n\nFrom the east, too.\n"
    letter = b"From: jo@example.org\nSubject: Ice\n\n" + text
    found = document(mailbox(letter), "news.mbox")
    assert [block.text for block in found.blocks] == [
        "It came",
        "From the north.",
        "From the east, too.",
    ]


@pytest.mark.parametrize("cut", [60, 400, 900, 1500, 2500])
def test_a_letter_cut_off_is_read_as_far_as_it_goes(cut: int) -> None:
    with suppress(FileError):
        assert document(bytes(newsletter())[:cut]).blocks


@given(st.integers(0, 3_000), st.binary(max_size=40))
def test_no_damage_is_more_than_an_error_in_words(at: int, damage: bytes) -> None:
    data = bytes(newsletter())
    with suppress(FileError):
        document(data[:at] + damage + data[at + len(damage) :])


@pytest.mark.parametrize(
    "date", ["never", "Fri, 12 Dec 99999 09:00:00 +0000", "12 Dec 2025 +9999", f"{9**30}"]
)
def test_a_date_that_is_none_is_not_told(date: str) -> None:
    data = f"From: jo@example.org\nSubject: Ice\nDate: {date}\n\nThe ice is in.\n".encode()
    assert document(data).hints.published in {"", "2025-12-12"}


def test_brackets_within_brackets_behind_a_name_have_an_end() -> None:
    sender = f"Jo Reed {'(' * 2_000} <jo@example.org>"
    data = f"From: {sender}\nSubject: Ice\n\nThe ice is in.\n".encode()
    assert document(data).hints.authors == ("Jo Reed",)
