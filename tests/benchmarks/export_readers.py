"""Has other programs read our exports and compares what they see with the JSON.

    PYTHONPATH=tests python tests/benchmarks/export_readers.py [--only READER ...] [PATH ...]

Every document below the PATHs (the shared corpora, if none is named) is exported as JSON, Markdown
and HTML. The Markdown is rendered by cmark-gfm, markdown-it and pandoc (as GitHub's Markdown and as
its own), the HTML is read by lexbor: headings, paragraphs, list items, links, pictures,
code and table cells must be those of the JSON. The Nu checker must find no error in the HTML. And
opening both exports must give the same article, which must export to the same bytes.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from corpora import CORPORA, unpacked
from extraction import CACHE
from node_peers import install
from rendered import Shown, differences, shown_in, told_by
from scorer import MissingError

from reader import pipeline
from reader.errors import FileError
from reader.export import as_html, as_json, as_markdown
from reader.export.options import ExportOptions
from reader.export.places import with_living_places
from reader.formats.front_matter import split_front_matter
from reader.model import Opened

GLUE = Path(__file__).with_name("node_markdown.mjs")
NODE_PACKAGES = {"markdown-it": "15.0.3", "markdown-it-footnote": "4.0.0", "vnu-jar": "26.9.27"}
SETS = ("gold", "readability", "formats")
_LIMIT = 600  # seconds for one program over all files
# What these do is typography and layout, not structure: curly quotes, a picture's description
# shown under it. Addresses in mail links are not to be hidden.
_PANDOC = ("pandoc", "--wrap=none", "--no-highlight", "--email-obfuscation=none", "-t", "html")


@dataclass(frozen=True, slots=True)
class Exported:
    """One document with its exports."""

    path: Path
    opened: Opened
    told: Shown
    markdown: str
    html: str

    @property
    def body(self) -> str:
        """The Markdown without its front matter, which not every program knows."""
        return split_front_matter(self.markdown)[1]


def main() -> None:
    options = arguments()
    with tempfile.TemporaryDirectory() as folder:
        found = list(exported(options.paths or [CORPORA / name for name in SETS], Path(folder)))
        print(f"{len(found)} documents")
        failed = False
        for name in options.only or CHECKS:
            try:
                told = CHECKS[name](found, options.cache)
                failed |= show(name, found, list(told), options.worst)
            except MissingError as missing:
                print(f"{name:18} not asked: {missing}")
    sys.exit(failed)


def arguments() -> argparse.Namespace:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = options.add_argument
    add("paths", type=Path, nargs="*", metavar="PATH")
    add("--only", nargs="+", choices=CHECKS, metavar="READER", help=", ".join(CHECKS))
    add("--worst", type=int, default=10, metavar="N", help="how many differences to print")
    add("--cache", type=Path, default=CACHE, metavar="DIR", help="where node packages go")
    return options.parse_args()


def exported(paths: Sequence[Path], folder: Path) -> Iterator[Exported]:
    """Export what can be opened below some paths."""
    for path in chain.from_iterable(map(below, paths)):
        try:
            opened = pipeline.open_article(unpacked(path, folder))
        except FileError:
            continue
        article, outline, plain = opened.article, opened.outline, ExportOptions()
        told = json.loads(as_json.write(article, outline, plain))
        yield Exported(
            path,
            opened,
            told_by(told),
            as_markdown.write(article, outline, plain).decode(),
            as_html.write(article, outline, plain).decode(),
        )


def below(path: Path) -> Iterator[Path]:
    """Yield the files at or below a path, what a page brought with it left out."""
    for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
        is_part = any(folder.name.endswith("_files") for folder in file.parents)
        if file.is_file() and not is_part and "expected" not in file.name:
            yield file


def show(name: str, found: Sequence[Exported], told: Sequence[list[str]], worst: int) -> bool:
    """Print how many documents a program reads as we do; tell whether any fails."""
    good = sum(not lines for lines in told)
    print(f"{name:18} {good} of {len(told)} alike")
    failing = [(one, lines) for one, lines in zip(found, told, strict=True) if lines]
    for one, lines in failing[:worst]:
        print(f"  {'/'.join(one.path.parts[-2:])}: {len(lines)}")
        for line in lines[:worst]:
            print(f"    {line[:300]}")
    return good < len(told)


def run(command: Sequence[str], words: str, folder: Path | None = None) -> str:
    """Return what a program makes of some words. Raises MissingError when it is not there."""
    if shutil.which(command[0]) is None:
        message = f"install {command[0]}"
        raise MissingError(message)
    ran = subprocess.run(
        command, input=words.encode(), capture_output=True, check=True, timeout=_LIMIT, cwd=folder
    )
    return ran.stdout.decode()


Check = Callable[[Sequence[Exported], Path], Iterator[list[str]]]


def rendering(*command: str, of: str) -> Check:
    """Return a check by a program that turns one text into HTML."""

    def check(found: Sequence[Exported], _: Path) -> Iterator[list[str]]:
        for one in found:
            shown = shown_in(run(command, getattr(one, of)))
            yield list(differences(one.told, shown))

    return check


def by_markdown_it(found: Sequence[Exported], cache: Path) -> Iterator[list[str]]:
    install(cache, NODE_PACKAGES)
    command = ["node", "--input-type=module", "--eval", GLUE.read_text("utf-8")]
    lines = run(command, "".join(json.dumps(one.body) + "\n" for one in found), cache).splitlines()
    for one, line in zip(found, lines, strict=True):
        yield list(differences(one.told, shown_in(json.loads(line))))


def by_lexbor(found: Sequence[Exported], _: Path) -> Iterator[list[str]]:
    for one in found:
        yield list(differences(one.told, shown_in(one.html)))


def by_nu_checker(found: Sequence[Exported], cache: Path) -> Iterator[list[str]]:
    install(cache, NODE_PACKAGES)
    if shutil.which("java") is None:
        message = "install a Java runtime (Debian: default-jre-headless)"
        raise MissingError(message)
    jar = cache / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    with tempfile.TemporaryDirectory() as folder:
        for number, one in enumerate(found):
            Path(folder, f"{number}.html").write_text(one.html, "utf-8")
        command = ["java", "-jar", str(jar), "--errors-only", "--exit-zero-always"]
        command += ["--stdout", "--format", "json", folder]
        told = json.loads(run(command, ""))["messages"]
    errors: dict[int, list[str]] = {}
    for error in told:
        line = f"{error['message']} … {error.get('extract', '')!r}"
        errors.setdefault(int(Path(error["url"]).stem), []).append(line)
    yield from (errors.get(number, []) for number in range(len(found)))


def opened_again(suffix: str) -> Check:
    """Return a check that our own export is the same article again, to the byte."""
    write = {".md": as_markdown.write, ".html": as_html.write}[suffix]

    def check(found: Sequence[Exported], _: Path) -> Iterator[list[str]]:
        for one in found:
            data = (one.markdown if suffix == ".md" else one.html).encode()
            article = pipeline.article_of(pipeline.document_of(data, f"again{suffix}"))
            outline = pipeline.outline_of(article)
            again = write(article, outline, ExportOptions())
            yield [
                *changes(one.opened, Opened(article, outline)),
                *([] if again == data else ["the bytes differ"]),
            ]

    return check


def changes(before: Opened, after: Opened) -> Iterator[str]:
    """Yield what of an article has changed; ids are places in a file and must.

    So may names of places that no link of the article leads to any more.
    """
    old, new = (
        [replace(block, id=0) for block in with_living_places(one.article.body.blocks)]
        for one in (before, after)
    )
    yield from (
        f"{field}: {getattr(a, field)!r} became {getattr(b, field)!r}"
        for a, b in zip(old, new, strict=False)
        if a != b
        for field in a.__dataclass_fields__
        if field != "evidence" and getattr(a, field) != getattr(b, field)
    )
    if len(old) != len(new):
        yield f"{len(old)} blocks became {len(new)}"
    if before.article.meta != after.article.meta:
        yield f"{before.article.meta} became {after.article.meta}"
    if before.outline != after.outline:
        yield "the outline differs"


CHECKS: dict[str, Check] = {
    "md again": opened_again(".md"),
    "html again": opened_again(".html"),
    "lexbor": by_lexbor,
    "markdown-it": by_markdown_it,
    "cmark-gfm": rendering(
        *"cmark-gfm --unsafe -e table -e strikethrough -e autolink -e footnotes".split(),
        of="body",
    ),
    "pandoc gfm": rendering(*_PANDOC, "-f", "gfm+footnotes", of="markdown"),
    "pandoc markdown": rendering(*_PANDOC, "-f", "markdown-smart-implicit_figures", of="markdown"),
    "nu checker": by_nu_checker,
}


if __name__ == "__main__":
    main()
