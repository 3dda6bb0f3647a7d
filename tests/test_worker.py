import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import pipeline
from reader.errors import FileError
from reader.export.options import ExportOptions
from reader.export.written import Written
from reader.frames import Unpacker, pack
from reader.model import Found, Listed, Opened, Outline, Part
from reader.worker import (
    OUTLINE_FOLLOWS,
    Analyse,
    Enlist,
    Export,
    Exported,
    Open,
    Several,
    Summarise,
    Write,
    answer,
    answers,
    command,
    patient_command,
)


@given(st.lists(st.binary(max_size=40)), st.integers(1, 30))
def test_messages_come_whole_however_the_pipe_cuts_them(messages: list[bytes], size: int) -> None:
    stream = b"".join(map(pack, messages))
    unpacker = Unpacker()
    chunks = (stream[at : at + size] for at in range(0, len(stream), size))
    assert [message for chunk in chunks for message in unpacker.feed(chunk)] == messages


def story(folder: Path) -> Path:
    path = folder / "pier.txt"
    path.write_text("A pier reopens\n\n“We have no date,” said Ada Lunn, the harbour master.\n")
    return path


def test_the_child_answers_every_job_with_one_frame(tmp_path: Path) -> None:
    jobs = [Open(story(tmp_path)), Open(tmp_path / "gone.txt")]
    sent = b"".join(map(pack, jobs))
    ended = subprocess.run(command(), input=sent, stdout=subprocess.PIPE, check=True)
    opened, error = Unpacker().feed(ended.stdout)
    assert isinstance(opened, Opened)
    assert isinstance(error, FileError)
    assert "gone.txt" in error.sentence


def test_a_job_can_be_to_find_the_outline_anew(tmp_path: Path) -> None:
    (opened,) = answers(Open(story(tmp_path)))
    assert isinstance(opened, Opened)
    assert isinstance(answer(Analyse(opened.article)), Outline)


def test_a_job_can_be_to_write_an_article_down(tmp_path: Path) -> None:
    export = answer(Export(story(tmp_path), "md", ExportOptions(), "story"))
    assert isinstance(export, Exported)
    assert "Ada Lunn" in export.written.data.decode()
    assert (export.figures.title, export.figures.quotes) == ("A pier reopens", 1)


def test_an_article_is_written_down_as_it_stands_not_as_its_file_does(tmp_path: Path) -> None:
    path = story(tmp_path)
    (opened,) = answers(Open(path))
    assert isinstance(opened, Opened)
    path.write_text("Something else is in the file by now.\n")
    job = Write(opened, path, "md", ExportOptions(), "story")
    ended = subprocess.run(command(), input=pack(job), stdout=subprocess.PIPE, check=True)
    (export,) = Unpacker().feed(ended.stdout)
    assert isinstance(export, Written)
    assert "Ada Lunn" in export.data.decode()


def test_of_a_long_article_the_text_is_answered_before_its_outline(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    line = "The tide came in over the quay. "
    words = "\n\n".join([line * 8] * (OUTLINE_FOLLOWS // len(line) // 8 + 2))
    path.write_text(f"“We have no date,” said Ada Lunn, the harbour master.\n\n{words}")
    early, outline = answers(Open(path))
    assert isinstance(early, Opened)
    assert early.outline_follows
    whole = pipeline.open_article(path)
    assert early.article == whole.article
    assert early.outline.sections == whole.outline.sections
    assert outline == whole.outline


def test_of_a_short_article_text_and_outline_are_one_answer(tmp_path: Path) -> None:
    (only,) = answers(Open(story(tmp_path)))
    assert only == pipeline.open_article(story(tmp_path))


def test_a_patient_child_lists_a_folder_and_sums_up_its_files(tmp_path: Path) -> None:
    path = story(tmp_path)
    jobs = [Enlist(tmp_path), Summarise(path), Enlist(tmp_path), Enlist(tmp_path / "gone")]
    sent = b"".join(map(pack, jobs))
    ended = subprocess.run(patient_command(), input=sent, stdout=subprocess.PIPE, check=True)
    found, listed, again, error = Unpacker().feed(ended.stdout)
    assert isinstance(found, Found)
    assert isinstance(listed, Listed)
    assert isinstance(error, FileError)
    assert [file.summary for file in found.files] == [None]
    assert listed.summary is not None
    assert (listed.summary.title, listed.summary.quotes) == ("A pier reopens", 1)
    assert again == Found((listed,))


def test_of_several_articles_none_is_taken_unasked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = (Part("One"), Part("Two"))
    monkeypatch.setattr(pipeline, "parts", lambda _path: parts)
    assert list(answers(Open(story(tmp_path)))) == [Several(parts)]


def test_a_plain_text_is_read_without_what_letters_and_pdfs_take(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("The harbour\n\nIt has one paragraph of its own.\n", "utf-8")
    program = (
        "import sys; from pathlib import Path; from reader.worker import Open, answers; "
        "list(answers(Open(Path(sys.argv[1])))); print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(story)], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert "reader.pipeline" in loaded
    slow = {"email", "mammoth", "markdown_it", "pypdfium2", "statistics", "warcio", "ftfy"}
    assert not loaded & slow
