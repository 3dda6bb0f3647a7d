"""Finds documents to hold the promises against: our own fixtures always, shared corpora if there.

The corpora belong to others and lie beside the project; gzipped pages are unpacked as they
are asked for.
"""

import gzip
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parent
ROOT = TESTS.parent
CORPORA = ROOT.parent / "shared" / "corpora"
PATTERNS = (
    "gold/*.txt",
    "gold/*.html",
    "formats/docx/*",
    "formats/epub/*",
    "formats/jats/*",
    "formats/json/*",
    "formats/markdown/*",
    "formats/odt/*",
    "formats/other/*",
    "formats/rtf/*",
    "formats/tei/*",
    "formats/text/*",
    "formats/text_encodings/*",
    "formats/html_single/*",
    "formats/html_encodings/*",
    "formats/html_complete/*.html",
    "formats/mhtml/*",
    "formats/webarchive/*",
    "formats/maff/*",
    "formats/htmlz/*",
    "formats/warc/*",
    "readability/*/source.html.gz",
    "html/pages/*.html.gz",
    "text/dumps/*.txt.gz",
)


def own_documents() -> Iterator[Path]:
    """Yield the sample and every fixture of the tests."""
    samples = (ROOT / "resources" / "samples").rglob("*")
    yield from sorted(path for path in samples if path.is_file())
    yield from sorted(path for path in TESTS.glob("*/fixtures/*") if path.is_file())


def all_documents() -> list[Path]:
    """Return our own documents and, where they are, those of the corpora."""
    shared = [path for pattern in PATTERNS for path in sorted(CORPORA.glob(pattern))]
    return [*own_documents(), *(path for path in shared if path.is_file())]


def unpacked(path: Path, folder: Path) -> Path:
    """Return the path of a plain copy of a gzipped document, or the path itself."""
    if path.suffix != ".gz":
        return path
    plain = folder / path.stem
    plain.write_bytes(gzip.decompress(path.read_bytes()))
    return plain
