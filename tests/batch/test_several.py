"""A file of several articles gives several exports, and none of them another's place."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from reader.batch import exporting
from reader.cli import main
from reader.export.written import Written
from reader.writing import Identity

LETTER = """From harbour@example.org Mon Jan  5 10:00:00 2026
From: Harbour News <news@example.org>
To: readers@example.org
Subject: {title}
Date: Mon, 05 Jan 2026 10:00:00 +0000
Content-Type: text/plain; charset=utf-8

{words}

"""
STORIES = {
    "The pier reopens": "The pier opened again on Friday after two years of work, and many came.",
    "The ferry is late": "The ferry to the island was late again, said its captain on Sunday.",
    "The bridge stays closed": "The bridge beside the pier stays closed until May at the least.",
}


@pytest.fixture
def mailbox(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "news.mbox"
    path.parent.mkdir()
    letters = (LETTER.format(title=title, words=words) for title, words in STORIES.items())
    path.write_text("".join(letters), "utf-8")
    return path


def export(*files: Path, to: Path, more: Sequence[str] = ()) -> int:
    return main(["export", *map(str, files), "--to", "txt", "-o", str(to), *more])


def words_in(path: Path) -> str:
    return path.read_text("utf-8")


def test_each_article_has_an_export_of_its_own(mailbox: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert export(mailbox, to=out) == 0
    written = [words_in(out / name) for name in ("news.txt", "news-2.txt", "news-3.txt")]
    for words, text in zip(STORIES.values(), written, strict=True):
        assert words in text
    assert len(list(out.iterdir())) == len(STORIES)


def test_no_article_takes_the_place_of_another_files_export(mailbox: Path, tmp_path: Path) -> None:
    other = mailbox.with_name("news.txt")
    other.write_text("A mill stands on the hill, and nobody has lived in it for years.", "utf-8")
    out = tmp_path / "out"
    assert export(mailbox, other, to=out) == 0
    every = [words_in(path) for path in out.iterdir()]
    assert len(every) == len(STORIES) + 1
    for words in (*STORIES.values(), "A mill stands"):
        assert sum(words in text for text in every) == 1


def test_what_is_there_of_a_files_further_articles_is_left_alone_too(
    mailbox: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "news-2.txt").write_text("Mine.", "utf-8")
    assert export(mailbox, to=out, more=["--no-clobber"]) == 0
    assert words_in(out / "news-2.txt") == "Mine."
    assert STORIES["The bridge stays closed"] in words_in(out / "news-3.txt")


def test_the_first_article_comes_last_for_it_says_that_the_file_is_done(
    mailbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = []
    save = exporting.save

    def noted(written: Written, target: Path, inputs: frozenset[Identity]) -> None:
        saved.append(target.name)
        save(written, target, inputs)

    monkeypatch.setattr(exporting, "save", noted)
    assert export(mailbox, to=tmp_path / "out") == 0
    assert saved == ["news-2.txt", "news-3.txt", "news.txt"]


def test_several_articles_are_too_many_for_one_standard_output(
    mailbox: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(mailbox), "--to", "txt"]) == 1
    told = capsys.readouterr()
    assert not told.out
    assert "holds 3 articles" in told.err
    assert "-o" in told.err
