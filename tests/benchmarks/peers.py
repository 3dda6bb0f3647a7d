"""The extractors that are measured side by side, each a function of a page's bytes.

A reader returns the seconds the extractor took for itself, and what it found in the shape of
our JSON. What a peer returns as HTML becomes blocks by the scorer's own reading of HTML,
outside the time.
"""

import importlib.util
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from pathlib import Path
from types import ModuleType
from typing import Any

import node_peers
from scorer import MissingError

Json = dict[str, Any]
Reader = Callable[[bytes], tuple[float, Json]]


@dataclass(frozen=True, slots=True)
class Setting:
    """What a peer is started with: the scorer, and the folder node packages are kept in."""

    scorer: ModuleType
    cache: Path


@dataclass(frozen=True, slots=True)
class Peer:
    """An extractor. `open` raises MissingError when it is not installed."""

    title: str
    open: Callable[[Setting], AbstractContextManager[Reader]]
    release: Callable[[], str]
    untold: frozenset[str] = frozenset()  # what it has no word about
    wrote: frozenset[str] = frozenset()  # the sets whose reference is its own output


@contextmanager
def ours(_: Setting) -> Iterator[Reader]:
    """Standfirst, from a file on the disk to its JSON read back."""
    from ours import run  # noqa: PLC0415

    yield timed(run, dict)


@contextmanager
def trafilatura(setting: Setting) -> Iterator[Reader]:
    """Trafilatura's HTML with links and pictures; it puts the metadata into the head."""
    require("trafilatura", "trafilatura")
    from lxml import etree  # noqa: PLC0415
    from trafilatura import extract  # noqa: PLC0415

    def told(html: str | None) -> Json:
        if not html:
            return {}
        # It is well-formed, and a parser of HTML would end each paragraph at its first <pre>.
        page = etree.fromstring(html)
        head = {tag.get("name"): tag.get("content") for tag in page.iter("meta")}
        meta = {
            "title": head.get("title"),
            "authors": (head.get("author") or "").split("; "),
            "published": head.get("date"),
            "site": head.get("sitename"),
            "standfirst": head.get("description"),
        }
        return as_contract(with_code_in_line(page), meta, setting.scorer)

    chosen = {"include_links": True, "include_images": True, "include_comments": False}
    yield timed(partial(extract, output_format="html", with_metadata=True, **chosen), told)


def with_code_in_line(page: Any) -> Any:
    """Name the code within a sentence, which trafilatura writes as <pre>, what it is."""
    for code in page.iter("pre"):
        if code.getparent().tag != "body" and "\n" not in "".join(code.itertext()):
            code.tag = "code"
    return page


@contextmanager
def readability_lxml(setting: Setting) -> Iterator[Reader]:
    """The Python port of Readability's first version; it has no date."""
    require("readability", "readability-lxml")
    from readability import Document  # noqa: PLC0415

    def extract(page: bytes) -> tuple[str, Json]:
        document = Document(page.decode("utf-8", "replace"))
        meta = {"title": document.short_title(), "authors": [document.author()]}
        return document.summary(html_partial=True), meta

    def told(found: tuple[str, Json]) -> Json:
        html, meta = found
        return as_contract(html, meta, setting.scorer)

    yield timed(extract, told)


@contextmanager
def node_peer(name: str, setting: Setting) -> Iterator[Reader]:
    """Open a peer that runs in node and times itself there."""
    with node_peers.running(name, setting.cache) as child:

        def read(page: bytes) -> tuple[float, Json]:
            found = child.ask(page.decode("utf-8", "replace"))
            told = as_contract(found["html"], found["meta"], setting.scorer)
            return found["seconds"], told

        yield read


def timed(extract: Callable[[bytes], Any], told: Callable[[Any], Json]) -> Reader:
    """Make a reader that times `extract` and leaves the telling out."""

    def read(page: bytes) -> tuple[float, Json]:
        begun = time.perf_counter()
        found = extract(page)
        return time.perf_counter() - begun, told(found)

    return read


def as_contract(html: Any, meta: Json, scorer: ModuleType) -> Json:
    """Return a peer's HTML (a string or an lxml tree) and metadata in the shape of our JSON."""
    return {**scorer.blocks_of_html(html), "meta": meta}


def require(module: str, package: str) -> None:
    """Raise MissingError when a Python package is not installed."""
    if importlib.util.find_spec(module) is None:
        message = f"pip install {package}"
        raise MissingError(message)


PEERS = {
    "ours": Peer("Standfirst", ours, lambda: "as it stands here"),
    "trafilatura": Peer("trafilatura", trafilatura, partial(version, "trafilatura")),
    "readability-lxml": Peer(
        "readability-lxml",
        readability_lxml,
        partial(version, "readability-lxml"),
        untold=frozenset({"date"}),
    ),
    "readability.js": Peer(
        "Readability.js, linkedom",
        partial(node_peer, "readability.js"),
        lambda: node_peers.VERSIONS["@mozilla/readability"],
        wrote=frozenset({"readability"}),
    ),
    "defuddle": Peer(
        "defuddle, linkedom",
        partial(node_peer, "defuddle"),
        lambda: node_peers.VERSIONS["defuddle"],
    ),
}
