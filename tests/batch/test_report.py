import csv
import io
from pathlib import Path

from reader.batch.order import Done, Outcome
from reader.batch.report import HEADER, as_csv
from reader.errors import MissingFileError
from reader.export.figures import Figures


def rows(*results: Done) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(as_csv(results).decode("utf-8-sig"))))


def test_every_input_has_a_row_with_what_was_found_in_it() -> None:
    figures = Figures("A pier, “reopened”", 120, 3, 2, 7)
    done = Done(Path("in/a.txt"), Outcome.WRITTEN, Path("out/a.md"), figures=figures, seconds=0.25)
    (row,) = rows(done)
    assert tuple(row) == HEADER
    assert row["title"] == "A pier, “reopened”"
    wanted = ["in/a.txt", "out/a.md", "written", ""]
    assert [row[name] for name in ("file", "export", "outcome", "sentence")] == wanted
    assert [row[name] for name in HEADER[5:]] == ["120", "3", "2", "7", "0.250"]


def test_what_went_wrong_stands_in_the_row_of_its_file() -> None:
    (row,) = rows(Done(Path("a"), Outcome.FAILED, error=MissingFileError(Path("a"))))
    assert (row["outcome"], row["sentence"][:16]) == ("failed", "There is no file")


def test_no_title_or_name_is_a_formula() -> None:
    done = Done(Path("=cmd.txt"), Outcome.WRITTEN, figures=Figures("+1 (555) 0100\n=A1"))
    (row,) = rows(done)
    assert row["file"] == "'=cmd.txt"
    assert row["title"].startswith("'+1")


def test_a_name_of_bytes_that_are_no_text_can_be_told() -> None:
    (row,) = rows(Done(Path("odd\udcff.txt"), Outcome.SKIPPED))
    assert row["file"] == "odd\\udcff.txt"
