"""A person's work is found again, and nothing that could not be read is written over."""

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from reader import pipeline
from reader.annotations import form, store
from reader.annotations.anchoring import anchored
from reader.annotations.blocks import placed
from reader.errors import UnwrittenError
from reader.model import (
    Article,
    AsLeft,
    Colour,
    Edits,
    Highlight,
    Kept,
    MarkedQuote,
    Reassignment,
    RoleChange,
    Sidecar,
    SourceMerger,
    Span,
    UnmarkedQuote,
)

STORY = """The pier reopens

The pier in Holm opened again on Friday after two years of work.

“It was high time,” said Ada Lunn, the harbour master.

READ MORE: The ferry that never came

The bridge beside it stays closed until May.
"""
CRASHES = 20  # a hundred by tests/benchmarks/kill_notes.py


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "pier.txt"
    path.write_text(STORY, "utf-8")
    return path


def article_in(path: Path) -> Article:
    return pipeline.article_of(pipeline.open_document(path))


def highlight_of(text: str, words: str, number: int = 1, note: str = "") -> Highlight:
    start = text.index(words)
    anchor = anchored(text, Span(start, start + len(words)))
    return Highlight(f"h{number}", anchor, Colour.GREEN, note, "2026-01-05T10:00:00Z")


def edits_on(article: Article, note: str = "Why?") -> Edits:
    anchor = highlight_of(article.text, "It was high time").anchor
    return Edits(
        restored=frozenset(removal.block.id for removal in article.removals[-1:]),
        removed=frozenset((article.body.blocks[-1].id,)),
        corrections=(
            Reassignment("c1", anchor, "Per Holm", "group"),
            MarkedQuote("c2", anchor, "Per Holm"),
            UnmarkedQuote("c3", anchor),
            SourceMerger("c4", "Lunn", "Ada Lunn"),
            RoleChange("c5", "Ada Lunn", "a diver", "person"),
        ),
        highlights=(highlight_of(article.text, "stays closed", note=note),),
    )


def keep(path: Path, edits: Edits, left: AsLeft | None = None) -> Kept:
    left = left or AsLeft()
    return store.write(path, left.kept, store.sidecar_of(article_in(path), edits, left))


def test_all_of_a_persons_work_comes_back(story: Path) -> None:
    article = article_in(story)
    assert article.removals
    keep(story, edits_on(article))
    left = store.as_left(story, article)
    assert left.edits == edits_on(article)
    assert not left.unplaced
    assert store.beside(story).exists()


def test_the_article_itself_is_never_written_to(story: Path) -> None:
    before = story.read_bytes(), story.stat().st_mtime_ns
    keep(story, edits_on(article_in(story)))
    assert (story.read_bytes(), story.stat().st_mtime_ns) == before


def test_blocks_are_found_again_in_a_changed_file(story: Path) -> None:
    article = article_in(story)
    keep(story, edits_on(article))
    story.write_text(STORY.replace("The pier in", "A new line came first.\n\nThe pier in"), "utf-8")
    changed = article_in(story)
    left = store.as_left(story, changed)
    text = pipeline.edited(changed, left.edits).text
    assert "READ MORE" in text
    assert "The bridge" not in text
    assert not left.unplaced


def test_what_has_no_place_any_more_is_kept_and_comes_back(story: Path) -> None:
    article = article_in(story)
    keep(story, edits_on(article))
    story.write_text(
        "Another text\n\nIt is about a mill and nothing else. Nobody went there.", "utf-8"
    )
    other = article_in(story)
    left = store.as_left(story, other)
    assert len(left.unplaced) == 2
    more = replace(
        left.edits, highlights=(*left.edits.highlights, highlight_of(other.text, "mill", 2))
    )
    store.write(story, left.kept, store.sidecar_of(other, more, left))
    story.write_text(STORY, "utf-8")
    again = store.as_left(story, article_in(story))
    assert again.edits.restored == edits_on(article).restored
    assert again.edits.removed == edits_on(article).removed
    assert len(again.edits.highlights) == 2


def test_the_last_note_gone_the_file_goes_too(story: Path) -> None:
    kept = keep(story, edits_on(article_in(story)))
    keep(story, Edits(), AsLeft(kept=kept))
    assert not store.beside(story).exists()


def test_a_damaged_sidecar_is_set_aside_and_said(story: Path) -> None:
    place = store.beside(story)
    place.write_bytes(b'{"standfirst": 1, "highlights": [{"id"')
    left = store.as_left(story, article_in(story))
    assert "damaged" in left.kept.refusal
    keep(story, edits_on(article_in(story)), left)
    (aside,) = story.parent.glob("*.damaged-1.standfirst.json")
    assert aside.read_bytes().startswith(b'{"standfirst": 1, "highlights"')
    assert store.as_left(story, article_in(story)).edits == edits_on(article_in(story))


@pytest.mark.parametrize("content", [b'{"standfirst": 2, "news": []}', b'{"standfirst": 99}'])
def test_a_sidecar_of_a_newer_program_is_left_alone(story: Path, content: bytes) -> None:
    place = store.beside(story)
    place.write_bytes(content)
    left = store.as_left(story, article_in(story))
    assert "newer" in left.kept.refusal
    with pytest.raises(UnwrittenError, match="newer"):
        keep(story, edits_on(article_in(story)), left)
    assert place.read_bytes() == content


def test_a_sidecar_that_leads_elsewhere_is_not_followed(story: Path, tmp_path: Path) -> None:
    secret = tmp_path / "elsewhere.json"
    secret.write_bytes(b'{"standfirst": 1}')
    store.beside(story).symlink_to(secret)
    left = store.as_left(story, article_in(story))
    assert not left.kept.may_write
    assert secret.read_bytes() == b'{"standfirst": 1}'


def test_an_entry_nobody_understands_is_written_back(story: Path) -> None:
    odd = b'{"standfirst": 1, "highlights": [{"id": "x", "sticker": "star"}]}'
    store.beside(story).write_bytes(odd)
    left = store.as_left(story, article_in(story))
    keep(story, edits_on(article_in(story)), left)
    assert b'"sticker": "star"' in store.beside(story).read_bytes()
    assert len(form.read(store.beside(story).read_bytes()).highlights) == 1


def test_where_the_folder_may_not_be_written_in_notes_go_to_the_persons_own(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(target: Path, data: bytes) -> None:
        if target.parent == story.parent:
            raise store.WriteError(target, "read-only file system")
        write(target, data)

    write = store.write_atomically
    monkeypatch.setattr(store, "write_atomically", refuse)
    kept = keep(story, edits_on(article_in(story)))
    assert Path(kept.path) == store.apart(story)
    assert store.as_left(story, article_in(story)).edits == edits_on(article_in(story))


def test_on_a_full_disk_the_old_notes_stay_and_a_sentence_says_so(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = keep(story, edits_on(article_in(story)))
    before = store.beside(story).read_bytes()

    def refuse(target: Path, _data: bytes) -> None:
        raise store.WriteError(target, "no space left on device")

    monkeypatch.setattr(store, "write_atomically", refuse)
    with pytest.raises(UnwrittenError, match="no space left"):
        keep(story, edits_on(article_in(story), "And more"), AsLeft(kept=kept))
    assert store.beside(story).read_bytes() == before


def test_two_windows_lose_nothing_of_one_another(story: Path) -> None:
    article = article_in(story)
    one, two = (highlight_of(article.text, words, n) for n, words in enumerate(("Friday", "May")))
    mine = keep(story, Edits(highlights=(one,)))
    theirs = store.write(
        story, Kept(), store.sidecar_of(article, Edits(highlights=(two,)), AsLeft())
    )
    assert {h.id for h in theirs.sidecar.highlights} == {one.id, two.id}
    noted = replace(one, note="Which Friday?")
    again = keep(story, Edits(highlights=(noted,)), AsLeft(kept=mine))
    assert set(again.sidecar.highlights) == {noted, two}
    gone = keep(story, Edits(highlights=(two,)), AsLeft(kept=again))
    assert gone.sidecar.highlights == (two,)


def test_ten_thousand_notes_come_back_in_their_order() -> None:
    text = " ".join(f"The boat {number} was counted twice." for number in range(10_000))
    starts = range(0, len(text) - 40, len(text) // 10_000)
    notes = tuple(
        Highlight(f"h{n}", anchored(text, Span(start, start + 30)), note=f"note {n}")
        for n, start in enumerate(starts)
    )
    sidecar = Sidecar("boats.txt", "", "Boats", highlights=notes)
    assert form.read(form.written(sidecar)) == sidecar


_WRITER = """
import sys
from pathlib import Path
from reader.annotations import store
from reader.model import Anchor, Highlight, Kept, Sidecar
path, kept, note = Path(sys.argv[1]), Kept(), ""
kept = store.read(path)
while True:
    note += "x"
    entry = Highlight("h1", Anchor("pier", "The ", " in", 4), note=note)
    kept = store.write(path, kept, Sidecar(highlights=(entry,)))
    print(len(note), flush=True)
"""


def test_killed_while_a_note_is_written_it_loses_one_keystroke_at_most(story: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    for crash in range(CRASHES):
        place = store.beside(story)
        place.unlink(missing_ok=True)
        command = [sys.executable, "-c", _WRITER, str(story)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as writer:
            assert writer.stdout is not None
            for _ in range(1 + crash % 5):
                writer.stdout.readline()
            time.sleep(crash % 10 / 1000)  # so that it is killed at another moment each time
            writer.kill()
            written = [int(line) for line in writer.stdout.read().split()]
        (found,) = form.read(place.read_bytes()).highlights
        assert len(found.note) >= max([1 + crash % 5, *written])
        assert story.read_text("utf-8") == STORY


def test_blocks_alike_are_told_apart_by_their_neighbours(tmp_path: Path) -> None:
    lines = [
        "First there was one.",
        "Hear, hear!",
        "Then there were two.",
        "Hear, hear!",
        "And so on.",
    ]
    path = tmp_path / "alike.txt"
    path.write_text("\n\n".join(lines), "utf-8")
    article = article_in(path)
    third = article.body.blocks[3]
    assert third.text == "Hear, hear!"
    sidecar = store.sidecar_of(article, Edits(removed=frozenset((third.id,))), AsLeft())
    path.write_text("\n\n".join(["A line before it all.", *lines]), "utf-8")
    edits, unplaced = placed(sidecar, article_in(path))
    assert not unplaced
    text = pipeline.edited(article_in(path), edits).text
    assert text.index("Hear, hear!") < text.index("Then there were two.")
    assert text.count("Hear, hear!") == 1
