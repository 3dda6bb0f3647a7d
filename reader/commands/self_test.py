"""Uses every part of an installation once and tells what works, a line each.

For whoever packs the program, or wonders what is wrong with it: `standfirst --self-test`.
"""

import platform
import subprocess
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from reader import __version__, assets, frames, pipeline, worker
from reader.commands.codes import ALL_WELL, SOME_FAILED
from reader.export import registry
from reader.export.options import ExportOptions
from reader.formats.refusals import MissingExtraError
from reader.model import Opened

# What each check tells; whether it is so, or what else is to be told when it is.
Check = tuple[str, Callable[[], bool | str]]

SAID = "Nobody has to guess where the land begins"  # in the sample of every format
_SAMPLES = "samples/formats/lamp"
_CHILD_LIMIT_S = 60  # a slow disk and a busy machine are no fault


def run() -> int:
    """Run every check and print how it went. Return the exit code."""
    print(f"Standfirst {__version__}, Python {platform.python_version()}, {platform.platform()}")
    results = [_passes(title, check) for title, check in checks()]
    failed = results.count(False)
    print(f"{failed} of {len(results)} checks failed." if failed else "All is well.", flush=True)
    return SOME_FAILED if failed else ALL_WELL


def checks() -> Iterator[Check]:
    """Yield every check: reading, writing, the child process, the window."""
    yield "finds the quotes of the sample article", _finds_quotes
    for fmt in pipeline.FORMATS:
        yield f"reads {fmt.name}", partial(_reads, fmt.name, fmt.suffixes)
    for writer in registry.WRITERS:
        yield f"writes {writer.name}", partial(_writes, writer)
    yield "reads in a child process", _reads_in_a_child
    try:
        from reader.ui.self_test import checks_of_window  # noqa: PLC0415  # Qt may be missing
    except ImportError as error:
        yield f"loads Qt: {error}", lambda: False
        return
    yield from checks_of_window(assets.asset(assets.SAMPLE))


def sample_of(suffixes: tuple[str, ...]) -> Path:
    """Return the shipped sample of a format. Raises FileNotFoundError when there is none."""
    *others, last = suffixes
    for suffix in others:
        try:
            return assets.asset(_SAMPLES + suffix)
        except FileNotFoundError:
            continue
    return assets.asset(_SAMPLES + last)


def _passes(title: str, check: Callable[[], bool | str]) -> bool:
    try:
        told = check()
    except Exception as error:  # whatever it was, the next check may pass
        told, title = False, f"{title}: {type(error).__name__}: {error}"
    detail = f": {told}" if isinstance(told, str) else ""
    print(f"{'FAILED' if told is False else 'ok':7} {title}{detail}", flush=True)
    return told is not False


def _opened(path: Path) -> Opened:
    article = pipeline.article_of(pipeline.open_document(path))
    return Opened(article, pipeline.outline_of(article))


def _finds_quotes() -> bool | str:
    outline = _opened(assets.asset(assets.SAMPLE)).outline
    found = f"{len(outline.quotes)} quotes, {len(outline.sources)} sources"
    return found if outline.quotes and outline.sources else False


def _reads(name: str, suffixes: tuple[str, ...]) -> bool | str:
    try:
        article = _opened(sample_of(suffixes)).article
    except MissingExtraError as error:
        return f"left out, which is no fault. {error.sentence}"
    return article.origin.format == name and SAID in article.text


def _writes(writer: registry.Writer) -> bool:
    sample = assets.asset(assets.SAMPLE)
    where = registry.Whereabouts(sample, sample.stem)
    return bool(registry.written(writer, _opened(sample), ExportOptions(), where).data)


def _reads_in_a_child() -> bool:
    job = frames.pack(worker.Open(assets.asset(assets.SAMPLE)))
    done = subprocess.run(
        worker.command(), input=job, capture_output=True, check=True, timeout=_CHILD_LIMIT_S
    )
    return [type(answer) for answer in frames.Unpacker().feed(done.stdout)] == [Opened]
