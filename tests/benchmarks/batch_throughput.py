"""Times the export of many saved pages, beside trafilatura with as many processes.

    python tests/benchmarks/batch_throughput.py [--jobs N] [--runs N] [--limit N] [PAGES]

PAGES is a folder of web pages, gzipped or not; without one, the pages of the shared corpora.
Both programs run in turn on the same files, each from its start to its end, and write one
Markdown file a page: ours with structure, quotes and sources counted in a report, trafilatura
with links, pictures and metadata. Prints the pages a second of each run and the processor's time
a page, children included, which says more where others work on the same machine; then the
ratios of the medians. `--peer` names the Python that has trafilatura, when it is another.
"""

import argparse
import gzip
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PAGES = ROOT.parent / "shared" / "corpora" / "html" / "pages"
PEER = """
import sys
from multiprocessing import Pool
from pathlib import Path
from trafilatura import extract

CHOSEN = {"include_links": True, "include_images": True, "include_comments": False}

def export(page):
    found = extract(
        page.read_bytes(), output_format="markdown", with_metadata=True, **CHOSEN
    )
    Path(sys.argv[2], page.stem + ".md").write_text(found or "", encoding="utf-8")

if __name__ == "__main__":
    pages = sorted(Path(sys.argv[1]).iterdir())
    with Pool(int(sys.argv[3])) as pool:
        for _ in pool.imap(export, pages, chunksize=4):
            pass
"""


def main() -> None:
    chosen = _arguments()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        count = _unpack(chosen.pages, folder / "pages", chosen.limit)
        peer = folder / "peer.py"
        peer.write_text(PEER, encoding="utf-8")
        programs = {
            "Standfirst": [
                *(sys.executable, "-m", "reader", "export", folder / "pages", "--to", "md"),
                *("-o", folder / "out", "-j", chosen.jobs, "--report", folder / "report.csv"),
            ],
            "trafilatura": [chosen.peer, peer, folder / "pages", folder / "out", chosen.jobs],
        }
        runs: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
        print(f"{count} pages, {chosen.jobs} processes")
        for _ in range(chosen.runs):
            for name, command in programs.items():
                seconds, work = _timed(command, folder / "out")
                runs[name].append((count / seconds, 1000 * work / count))
                print("{:12} {:6.1f} pages/s {:6.1f} ms a page".format(name, *runs[name][-1]))
    _print_ratios(runs["Standfirst"], runs["trafilatura"])


def _print_ratios(ours: list[tuple[float, float]], theirs: list[tuple[float, float]]) -> None:
    (rate, work), (their_rate, their_work) = (
        map(statistics.median, zip(*runs, strict=True)) for runs in (ours, theirs)
    )
    print(f"pages a second: {rate:.1f} and {their_rate:.1f}, {rate / their_rate:.2f} times")
    print(f"processor: {work:.1f} and {their_work:.1f} ms a page, {their_work / work:.2f} times")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", nargs="?", type=Path, default=PAGES)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--limit", type=int, help="take only so many pages")
    parser.add_argument("--peer", default=sys.executable, help="the Python that has trafilatura")
    return parser.parse_args()


def _unpack(pages: Path, folder: Path, limit: int | None) -> int:
    folder.mkdir()
    found = sorted(path for path in pages.glob("*") if path.suffix in {".gz", ".html"})[:limit]
    if not found:
        sys.exit(f"“{pages}” holds no web pages; name a folder that does.")
    for path in found:
        name = path.name.removesuffix(".gz")
        data = path.read_bytes()
        (folder / name).write_bytes(gzip.decompress(data) if path.suffix == ".gz" else data)
    return len(found)


def _timed(command: list[object], out: Path) -> tuple[float, float]:
    """Return the seconds a program takes to fill an empty folder, and those of the processor."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    # An installed program finds its modules compiled.
    passed_on = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    worked, begun = _work(), time.perf_counter()
    ended = subprocess.run(
        list(map(str, command)), cwd=ROOT, env=passed_on, stderr=subprocess.PIPE, check=False
    )
    seconds, work = time.perf_counter() - begun, _work() - worked
    if ended.returncode not in (0, 1):  # 1: some page holds no text
        sys.exit(ended.stderr.decode("utf-8", "replace"))
    if not any(out.iterdir()):
        sys.exit(f"Nothing was written:\n{ended.stderr.decode('utf-8', 'replace')}")
    return seconds, work


def _work() -> float:
    """Return the processor's seconds of all children so far, and of theirs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
