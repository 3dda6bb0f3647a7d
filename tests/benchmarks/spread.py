"""Shows how far the figures of a report hang on which sites happened to be in it.

    python tests/benchmarks/spread.py REPORT [--peer NAME] [--folds N] [--worst N]

REPORT is written by the shared scorer or by extraction.py beside this file. Sites fall into
folds by a hash of their name, so a fold holds whole sites and the same ones every time. Rules
that were bent to single sites do well on the mean by page and badly on the mean by site, where
a site counts once however many of its pages there are.
"""

import argparse
import hashlib
import json
import re
import statistics
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scorer import BENCH

INDEX = Path("corpora", "html", "index.json")  # beside the folder of the scorer
_NUMBERED = re.compile(r"[-_]?\d+$")


@dataclass(frozen=True, slots=True)
class Scored:
    """One page of a report."""

    group: str
    site: str
    f1: float


def main() -> None:
    options = arguments()
    index = options.bench.parent / INDEX
    if not index.is_file():
        sys.exit(f"The list of sites is missing: {index} is not there; name --bench.")
    sites = json.loads(index.read_text("utf-8"))
    rows = rows_of(json.loads(options.report.read_text("utf-8")), options.peer)
    pages = [Scored(row["set"], site_of(row, sites), row["f1"]) for row in rows]
    groups: dict[str, list[Scored]] = defaultdict(list)
    for page in pages:
        groups[page.group].append(page)
    show_folds(groups, options.folds)
    show_worst(pages, options.worst)


def arguments() -> argparse.Namespace:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = options.add_argument
    add("report", type=Path, metavar="REPORT")
    add("--peer", default="ours", metavar="NAME", help="whose rows, in a report of several")
    add("--folds", type=int, default=10, metavar="N")
    add("--worst", type=int, default=15, metavar="N", help="how many sites to name")
    add("--bench", type=Path, default=BENCH, metavar="DIR", help="the scorer's folder")
    return options.parse_args()


def rows_of(report: dict[str, Any], peer: str) -> list[dict[str, Any]]:
    """Return the rows of a report of one extractor, or of this one among several."""
    told = report.get("peers", {peer: report})
    if peer not in told:
        sys.exit(f"The report has no {peer}; it has {', '.join(told)}.")
    return list(told[peer]["rows"])


def site_of(row: dict[str, Any], sites: dict[str, dict[str, str]]) -> str:
    """Return the site a page comes from; where no list says it, its id less a last number."""
    known = sites.get(row["id"], {})
    if known.get("page_type") == row["set"]:
        return known["domain"].removeprefix("www.")
    return _NUMBERED.sub("", row["id"]) or row["id"]


def fold_of(site: str, folds: int) -> int:
    """Return the fold of a site: the same on every machine and day."""
    return int.from_bytes(hashlib.sha256(site.encode()).digest()[:8], "big") % folds


def show_folds(groups: dict[str, list[Scored]], folds: int) -> None:
    """Print a line for each set: its means, their spread, and every fold's mean."""
    print(
        f"{'set':14}{'pages':>6}{'sites':>6}{'by page':>9}{'by site':>9}"
        f"{'min':>8}{'max':>7}{'sd':>7}  folds"
    )
    for group, pages in groups.items():
        sites = by_site(pages)
        parts: dict[int, list[float]] = defaultdict(list)
        for page in pages:
            parts[fold_of(page.site, folds)].append(page.f1)
        means = [statistics.mean(part) for _, part in sorted(parts.items())]
        print(
            f"{group:14}{len(pages):6}{len(sites):6}"
            f"{statistics.mean(page.f1 for page in pages):9.3f}"
            f"{statistics.mean(map(statistics.mean, sites.values())):9.3f}"
            f"{min(means):8.3f}{max(means):7.3f}{statistics.pstdev(means):7.3f}  "
            + " ".join(f"{mean:.3f}" for mean in means)
        )


def show_worst(pages: list[Scored], worst: int) -> None:
    """Print the sites with the lowest mean."""
    sites = by_site(pages)
    ordered = sorted(sites, key=lambda site: (statistics.mean(sites[site]), site))
    print(f"\nworst {min(worst, len(sites))} of {len(sites)} sites")
    for site in ordered[:worst]:
        groups = ", ".join(sorted({page.group for page in pages if page.site == site}))
        count = len(sites[site])
        print(f"{statistics.mean(sites[site]):6.3f}{count:4}  {site} ({groups})")


def by_site(pages: Iterable[Scored]) -> dict[str, list[float]]:
    """Return the scores of each site's pages."""
    sites: dict[str, list[float]] = defaultdict(list)
    for page in pages:
        sites[page.site].append(page.f1)
    return sites


if __name__ == "__main__":
    main()
