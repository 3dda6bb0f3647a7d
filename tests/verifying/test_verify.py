import json
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.cli import main

STORY = (
    "A pier reopens\n\nThe port will stay closed until April, the harbour authority said.\n\n"
    "“We have no date,” said Ada Lunn, the harbour master. “Ask the ministry.”\n\n"
    "READ MORE: The ferry that never came\n\nThe bridge beside it stays closed until May.\n"
)
FORMATS = ["md", "html", "json", "txt"]
CARRIERS = ["md", "html", "json"]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "pier.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def verify(capfd: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    def told(*arguments: object) -> tuple[int, str]:
        code = main(["verify", *map(str, arguments)])
        said = capfd.readouterr()
        return code, said.out + said.err

    return told


def exported(story: Path, to: str, *more: str) -> Path:
    assert main(["export", str(story), "--to", to, "-o", str(story.parent / "out"), *more]) == 0
    return story.parent / "out" / f"pier.{to}"


def changed(export: Path, old: str, new: str) -> Path:
    text = export.read_text(encoding="utf-8")
    assert old in text
    export.write_text(text.replace(old, new), encoding="utf-8")
    return export


@pytest.mark.parametrize("to", FORMATS)
def test_an_export_that_nobody_touched_is_the_same(story: Path, verify, to: str) -> None:
    code, said = verify(exported(story, to), story)
    assert code == 0
    assert "“pier." in said


@pytest.mark.parametrize("to", CARRIERS)
def test_an_export_made_in_another_way_says_how_and_is_the_same(
    story: Path, verify, to: str
) -> None:
    export = exported(story, to, "--evidence", "--quotes", "--keep", "cross-link")
    assert "READ MORE" in export.read_text(encoding="utf-8")
    assert verify(export, story)[0] == 0


@pytest.mark.parametrize("to", CARRIERS)
@pytest.mark.parametrize("more", [["--evidence"], []], ids=["evidence", "none"])
def test_a_changed_word_is_named(story: Path, verify, to: str, more: list[str]) -> None:
    code, said = verify(changed(exported(story, to, *more), "until May", "until June"), story)
    assert code == 1
    assert "until June" in said
    assert "until May" in said


@pytest.mark.parametrize("to", ["md", "html", "json"])
def test_a_changed_title_is_named(story: Path, verify, to: str) -> None:
    code, said = verify(changed(exported(story, to), "A pier reopens", "A quay reopens"), story)
    assert code == 1
    assert "A quay reopens" in said


@pytest.mark.parametrize("to", FORMATS)
def test_a_paragraph_that_is_gone_is_named(story: Path, verify, to: str) -> None:
    export = exported(story, to)
    lines = export.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if "The bridge beside" not in line]
    if to == "json":
        told = json.loads("\n".join(lines))
        told["blocks"] = told["blocks"][:-1]
        kept = [json.dumps(told)]
    export.write_text("\n".join(kept) + "\n", encoding="utf-8")
    code, said = verify(export, story)
    assert code == 1
    assert "Missing in the export" in said
    assert "The bridge beside" in said


def test_a_paragraph_that_came_in_is_named(story: Path, verify) -> None:
    export = exported(story, "md")
    export.write_text(export.read_text() + "\nNobody wrote this.\n")
    code, said = verify(export, story)
    assert code == 1
    assert "Only in the export: paragraph “Nobody wrote this.”" in said


@pytest.mark.parametrize("to", CARRIERS)
def test_an_input_that_changed_is_named_even_where_the_article_did_not(
    story: Path, verify, to: str
) -> None:
    export = exported(story, to, "--evidence")
    story.write_text(f"{STORY}\n\n\n", encoding="utf-8")
    code, said = verify(export, story)
    assert code == 1
    assert "is not the file the export was made of" in said


def test_a_changed_appendix_is_named(story: Path, verify) -> None:
    export = changed(exported(story, "md", "--evidence"), "The ferry that", "The ferryman that")
    code, said = verify(export, story)
    assert code == 1
    assert "ferryman" in said


def test_an_export_of_another_version_says_so(story: Path, verify) -> None:
    export = changed(exported(story, "md", "--evidence"), '"version": "', '"version": "0.0.')
    code, said = verify(export, story)
    assert code == 0
    assert "was made by Standfirst 0.0." in said


@pytest.mark.parametrize("which", ["export", "input", "kind", "damaged"])
def test_what_cannot_be_compared_is_trouble_in_one_sentence(
    story: Path, verify, which: str
) -> None:
    export = exported(story, "md")
    odd, gone = story.parent / "pier.docx", story.parent / "gone.md"
    odd.touch()
    (story.parent / "empty.md").touch()
    pairs = {
        "export": (gone, story),
        "input": (export, gone),
        "kind": (odd, story),
        "damaged": (story.parent / "empty.md", story),
    }
    code, said = verify(*pairs[which])
    assert code == 2
    assert len(said.splitlines()) == 1


def test_of_a_book_no_more_is_told_than_that_it_differs(story: Path, verify) -> None:
    export = exported(story, "epub")
    assert verify(export, story)[0] == 0
    export.write_bytes(export.read_bytes()[:-1])
    code, said = verify(export, story)
    assert code == 1
    assert said.startswith("The export is not what the input gives")


def test_json_that_is_cut_off_differs(story: Path, verify) -> None:
    export = exported(story, "json")
    export.write_text(export.read_text()[:100])
    code, said = verify(export, story)
    assert code == 1
    assert said.startswith("The export is no whole JSON of Standfirst.")
