"""Opens every sample of a folder of article files and says how each one went.

    python tests/benchmarks/formats.py FOLDER [--only docx] [--verbose]

The folder's `expected.json` names samples whose title, author, date, and first and last words
are known; these must come out right. Every other sample must open with text, or be refused
with a sentence. Exit 1 when something went wrong.
"""

import argparse
import json
import re
import sys
import time
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from reader import pipeline
from reader.errors import FileError
from reader.model import Article, BlockKind

NOT_SAMPLES = {"expected.json", "SOURCES.md"}
FOLDED = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\xa0": " ", "–": "-", "—": "-"})
SHOWN = 90  # characters of a sentence in the table
ENDS = 40  # words of the article's ends within which its first and last words may stand


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one sample went: right, wrong, opened (nothing is known of it), refused or crashed."""

    name: str
    kind: str
    words: str


def folded(text: str) -> str:
    """Return text as the annotators' copy may be compared with ours."""
    text = unicodedata.normalize("NFKC", text).translate(FOLDED)
    return re.sub(r"\W+", " ", text).strip().casefold()


def faults(article: Article, expected: dict[str, str]) -> list[str]:
    """Return what came out otherwise than expected."""
    words = folded(article.text).split()
    first, last = (folded(expected[key]) for key in ("first_words", "last_words"))
    found = []
    if folded(article.meta.title) != folded(expected["title"]):
        found.append(f"title “{article.meta.title}”")
    if first not in " ".join(words[: ENDS + len(first.split())]):
        found.append(f"begins “{' '.join(words[:8])}”")
    if last not in " ".join(words[-ENDS - len(last.split()) :]):
        found.append(f"ends “{' '.join(words[-8:])}”")
    return found


def asides(article: Article, expected: dict[str, str]) -> list[str]:
    """Return what is told of author and date otherwise than expected: not every file says it."""
    told = []
    if expected["author"] and expected["author"] not in article.meta.authors:
        told.append(f"authors {list(article.meta.authors)}")
    if expected["published"] and not article.meta.published.startswith(expected["published"]):
        told.append(f"published “{article.meta.published}”")
    return told


def summary(article: Article) -> str:
    """Say in a few words what an article holds."""
    kinds = Counter(block.kind for block in article.body.blocks)
    parts = [f"{len(article.text.split()):,} words"]
    shown = (BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.TABLE, BlockKind.FIGURE)
    parts += [f"{kinds[kind]} {kind.value}" for kind in shown if kinds[kind]]
    parts += [f"{len(article.removals)} removed"] if article.removals else []
    parts += [note.text for note in article.notes]
    return f"“{article.meta.title[:40]}”, {', '.join(parts)}"


def verdict(path: Path, name: str, expected: dict[str, str] | None) -> Verdict:
    """Open a sample and compare it with what is known of it."""
    try:
        article = pipeline.article_of(pipeline.open_document(path))
    except FileError as error:
        return Verdict(name, "wrong" if expected else "refused", error.sentence)
    except Exception as error:  # that is what is looked for
        return Verdict(name, "crashed", repr(error))
    if expected is None:
        return Verdict(name, "opened", summary(article))
    found = faults(article, expected)
    told = "; ".join(asides(article, expected))
    return Verdict(name, "wrong" if found else "right", "; ".join(found) or told)


def main() -> int:
    """Print a line for every sample, and the total."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--only", default="", help="only samples whose name holds these words")
    options.add_argument("--verbose", action="store_true", help="whole sentences")
    chosen = options.parse_args()
    expected = json.loads((chosen.folder / "expected.json").read_text(encoding="utf-8"))
    # What a saved page loads lies in a folder beside it and is no sample.
    paths = [
        path
        for path in sorted(chosen.folder.rglob("*"))
        if path.is_file()
        and path.name not in NOT_SAMPLES
        and not path.parent.name.endswith("_files")
        and chosen.only in path.as_posix()
    ]
    total: Counter[str] = Counter()
    for path in paths:
        name = path.relative_to(chosen.folder).as_posix()
        started = time.perf_counter()
        told = verdict(path, name, expected.get(name))
        took = time.perf_counter() - started
        total[told.kind] += 1
        words = told.words if chosen.verbose else told.words[:SHOWN]
        print(f"{told.kind:8} {took * 1000:6.0f} ms  {name:60} {words}")
    known = sum(path.relative_to(chosen.folder).as_posix() in expected for path in paths)
    counts = ", ".join(f"{count} {kind}" for kind, count in sorted(total.items()))
    print(f"\n{len(paths)} samples: {counts}; {total['right']} of {known} known ones right")
    return 1 if total["wrong"] or total["crashed"] else 0


if __name__ == "__main__":
    sys.exit(main())
