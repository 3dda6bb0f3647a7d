"""Counts what epubcheck, the checker of those who wrote the standard, finds in our e-books.

    python tests/benchmarks/books.py [--limit N] FOLDER...

Makes a book, quotes and sources included, of every file in the folders that can be opened, and
prints what is wrong with which. Needs the command epubcheck (Debian's package of that name);
one book takes it seconds.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from reader import pipeline
from reader.errors import FileError
from reader.export.options import ExportOptions
from reader.export.registry import writer

FINDING = re.compile(r"^(FATAL|ERROR|WARNING)\(([A-Z]+-\d+[a-z]?)\): (.*)$", re.MULTILINE)
LIMIT = 120  # seconds for one book


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--limit", type=int, metavar="N", help="look at N files, evenly spread")
    chosen = parser.parse_args()
    checker = shutil.which("epubcheck")
    if checker is None:
        print("epubcheck is not installed: apt-get install epubcheck", file=sys.stderr)
        return 2
    files = sorted(path for folder in chosen.folders for path in folder.rglob("*"))
    step = max(len(files) // chosen.limit, 1) if chosen.limit else 1
    books, found = 0, Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        for path, book in _books(files[::step], Path(folder)):
            books += 1
            for kind, code, told in _findings(checker, book):
                found[f"{kind} {code}"] += 1
                print(f"{path}: {kind} {code} {told}")
    print(f"{books} books, {found.total()} findings", *found.most_common())
    return 0


def _books(files: list[Path], folder: Path) -> Iterator[tuple[Path, Path]]:
    book = folder / "book.epub"
    for path in filter(Path.is_file, files):
        try:
            opened = pipeline.open_article(path)
        except FileError:
            continue
        options = ExportOptions(quotes=True)
        book.write_bytes(writer("epub").write(opened.article, opened.outline, options))
        yield path, book


def _findings(checker: str, book: Path) -> list[tuple[str, str, str]]:
    ran = subprocess.run(
        [checker, str(book)], capture_output=True, text=True, timeout=LIMIT, check=False
    )
    return FINDING.findall(ran.stdout + ran.stderr)


if __name__ == "__main__":
    sys.exit(main())
