"""How long ten thousand notes take to be found, read and given their places in the text.

    python tests/benchmarks/many_notes.py [--notes 10000]

Prints milliseconds: of an unchanged file, of one changed at twenty places, and of one keystroke.
"""

import argparse
import random
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from reader import pipeline
from reader.annotations import store
from reader.annotations.anchoring import anchored, spans_of
from reader.model import AsLeft, Edits, Highlight, Span

_PARAGRAPHS = 600
_EDITS = 20


def story() -> str:
    """Return a text of some 300,000 characters in which no two sentences are the same."""
    lines = (
        " ".join(f"In the year {n}{k} the boat {k} was counted {n + k} times." for k in range(10))
        for n in range(_PARAGRAPHS)
    )
    return "\n\n".join(lines)


def milliseconds(since: float) -> float:
    return (time.perf_counter() - since) * 1000


def main() -> None:
    """Measure, and print."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--notes", type=int, default=10_000)
    count = arguments.parse_args().notes
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "boats.txt"
        path.write_text(story(), "utf-8")
        article = pipeline.article_of(pipeline.open_document(path))
        starts = sorted(chance.randrange(len(article.text) - 60) for _ in range(count))
        notes = tuple(
            Highlight(f"h{n}", anchored(article.text, Span(at, at + 50)), note=f"note {n}")
            for n, at in enumerate(starts)
        )
        edits = Edits(highlights=notes)
        kept = store.write(path, AsLeft().kept, store.sidecar_of(article, edits, AsLeft()))
        began = time.perf_counter()
        left = store.as_left(path, article)
        spans_of(article.text, [note.anchor for note in left.edits.highlights])
        print(f"open, unchanged: {milliseconds(began):.0f} ms")
        text = article.text
        for _ in range(_EDITS):
            at = chance.randrange(len(text))
            text = f"{text[:at]} anew {text[at + chance.randint(0, 9) :]}"
        began = time.perf_counter()
        found = spans_of(text, [note.anchor for note in left.edits.highlights])
        there = sum(span is not None for span in found)
        print(f"places in a changed text: {milliseconds(began):.0f} ms, {there} of {count} found")
        typed = replace(notes[5], note="note 5!")
        edits = Edits(highlights=(*notes[:5], typed, *notes[6:]))
        for words in ("first keystroke", "next keystroke"):
            began = time.perf_counter()
            left = replace(left, kept=kept)
            kept = store.write(path, left.kept, store.sidecar_of(article, edits, left))
            print(f"{words}: {milliseconds(began):.0f} ms")


if __name__ == "__main__":
    main()
