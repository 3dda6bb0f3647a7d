"""Whatever is done to a file may fail at every step: then the old one is there, or the new."""

import io
import json
import os
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, suppress
from itertools import count
from pathlib import Path

import pytest
from failing import ERRORS, Disk, failing
from pier import files_in, is_temporary, put_page

from reader.annotations import store
from reader.batch import Order, Planned, children, planned
from reader.batch.child import Child
from reader.cli import main
from reader.errors import StandfirstError, WriteError
from reader.export.writing import save
from reader.export.written import Written
from reader.limits import Limits
from reader.listing import listed
from reader.listing.kept import KeptSummaries
from reader.model import Anchor, Highlight, Kept, Sidecar
from reader.ui import reading_file, settings
from reader.ui.preferences import transfer
from reader.ui.reading_file import Bookmark
from reader.ui.settings_file import SettingsFile
from reader.writing import write_atomically

OLD = b"what was there before"


class _Lasting(Child):
    """The child of one export after another: starting one takes longer than all it does here."""

    def close(self) -> None:
        """Go on."""

    def bury(self) -> None:
        """Stay."""


@pytest.fixture(autouse=True, scope="module")
def _one_child_for_all() -> Iterator[None]:
    child = _Lasting(Limits())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(children, "Child", lambda _: child)
        yield
    Child.close(child)
    Child.bury(child)


@pytest.fixture(params=ERRORS, ids=os.strerror)
def error(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture(params=[False, True], ids=["once", "from then on"])
def goes_on(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def each_failure(
    folder: Path,
    error: int,
    work: Callable[[], None],
    judge: Callable[[Disk], None],
    *,
    goes_on: bool,
) -> None:
    """Do something again and again, each time with another step failing, until none does."""
    for nth in count(1):
        with failing(folder, nth, error, goes_on=goes_on) as disk:
            work()
        judge(disk)
        if not disk.failed:
            break
    assert nth > 2


def export(*arguments: object) -> tuple[int, list[str]]:
    """Export and return the exit code and what was said, but for the summary."""
    said = io.StringIO()
    with redirect_stderr(said):
        code = main(["export", *map(str, arguments)])
    return code, [line for line in said.getvalue().splitlines() if " skipped, " not in line]


@pytest.mark.parametrize(
    "options",
    [("--to", "html", "--images", "copy"), ("--to", "txt", "--no-clobber", "--with-changes")],
    ids=["with pictures", "leaving what is there"],
)
def test_an_export_is_old_or_new_and_a_failure_is_one_sentence(
    tmp_path: Path, options: tuple[str, ...], error: int, *, goes_on: bool
) -> None:
    page, out = put_page(tmp_path / "in"), tmp_path / "out"
    inputs, order = files_in(tmp_path / "in"), (page, *options, "-o", out)
    assert export(*order) == (0, [])
    new = files_in(out)
    ended: list[tuple[int, list[str]]] = []

    def work() -> None:
        ended.append(export(*order))

    def judge(disk: Disk) -> None:
        code, said = ended[-1]
        there = {name: data for name, data in files_in(out).items() if not is_temporary(name)}
        assert all(data in (OLD, new[name]) for name, data in there.items()), disk.failed
        assert files_in(tmp_path / "in") == inputs, disk.failed
        assert (code, len(said)) == (0, 0) if there == new else (1, 1), (disk.failed, said)
        if not goes_on:  # else it could not even be removed
            assert not any(map(is_temporary, files_in(out))), disk.failed
        age()

    def age() -> None:
        for name in files_in(out):
            (out / name).unlink()
        if "--no-clobber" not in options:
            (out / "pier.html").write_bytes(OLD)

    age()
    each_failure(tmp_path, error, work, judge, goes_on=goes_on)


def test_no_failure_lets_an_export_replace_its_input(
    tmp_path: Path, error: int, *, goes_on: bool
) -> None:
    page = put_page(tmp_path)
    before = page.read_bytes()

    def judge(disk: Disk) -> None:
        assert page.read_bytes() == before, disk.failed

    each_failure(
        tmp_path,
        error,
        lambda: assert_refused(export(page, "--to", "html", "-o", tmp_path)),
        judge,
        goes_on=goes_on,
    )


def assert_refused(ended: tuple[int, list[str]]) -> None:
    code, said = ended
    assert (code, len(said)) == (1, 1), said


def test_no_failure_lets_what_is_there_be_replaced_against_a_persons_wish(
    tmp_path: Path, error: int, *, goes_on: bool
) -> None:
    page, out = put_page(tmp_path / "in"), tmp_path / "out"
    out.mkdir()
    (out / "pier.md").write_bytes(OLD)

    def judge(disk: Disk) -> None:
        assert (out / "pier.md").read_bytes() == OLD, disk.failed

    def work() -> None:
        export(page, "--to", "md", "--no-clobber", "-o", out)

    each_failure(tmp_path, error, work, judge, goes_on=goes_on)


def test_a_report_that_cannot_be_written_is_told(tmp_path: Path, error: int) -> None:
    page, report = put_page(tmp_path / "in"), tmp_path / "reports" / "report.csv"
    (tmp_path / "reports").mkdir()
    report.write_bytes(OLD)
    ended: list[tuple[int, list[str]]] = []

    def work() -> None:
        ended.append(export(page, "--to", "md", "-o", tmp_path / "out", "--report", report))

    def judge(disk: Disk) -> None:
        code, said = ended[-1]
        is_new = report.read_bytes() != OLD
        assert (code, len(said)) == ((0, 0) if is_new else (1, 1)), disk.failed
        assert is_new or "“report.csv”" in said[0]
        report.write_bytes(OLD)

    each_failure(tmp_path / "reports", error, work, judge, goes_on=False)


def test_of_a_folder_every_file_is_exported_or_told_of(tmp_path: Path, error: int) -> None:
    page, good = put_page(tmp_path / "in", "bad"), put_page(tmp_path / "good", "good")
    plans: list[list[Planned]] = []

    def work() -> None:
        plans.append(planned(Order((tmp_path / "in", good), "md", tmp_path / "out")))

    def judge(disk: Disk) -> None:
        *found, last = plans[-1]
        assert (last.path, last.error) == (good, None)
        # A folder that cannot be looked at is read as a file, which says what is wrong.
        named = {one.path for one in found}
        assert named & {page, tmp_path / "in"} or any(one.error for one in found), disk.failed

    each_failure(tmp_path / "in", error, work, judge, goes_on=False)


NOTE = Sidecar(highlights=(Highlight("h1", Anchor("port", "The ", " will", 4), note="Why?"),))
CHOSEN = settings.Settings(zoom=150)


def write_sidecar(folder: Path) -> Path:
    article = folder / "pier.txt"
    store.write(article, Kept(), NOTE, by_it=True)
    return store.beside(article)


def write_settings(folder: Path) -> Path:
    settings.save(CHOSEN, folder / "settings.json")
    return folder / "settings.json"


def write_exported_settings(folder: Path) -> Path:
    transfer.export_settings(CHOSEN, folder / "mine.json")
    return folder / "mine.json"


def write_place(folder: Path) -> Path:
    reading_file.save(folder / "reading.json", {"aa": Bookmark("/a.txt", 7, when=1)}, None)
    return folder / "reading.json"


def write_window_export(folder: Path) -> Path:
    save(Written(b"new"), folder / "pier.pdf")
    return folder / "pier.pdf"


@pytest.mark.parametrize(
    "write",
    [write_sidecar, write_settings, write_exported_settings, write_place, write_window_export],
)
def test_what_the_window_keeps_is_old_or_new_and_a_failure_is_a_sentence(
    tmp_path: Path, error: int, write: Callable[[Path], Path], *, goes_on: bool
) -> None:
    folder = tmp_path / "kept"
    folder.mkdir()
    path = write(folder)
    new = path.read_bytes()
    path.unlink()
    sentences: list[str] = []

    def work() -> None:
        sentences.clear()
        try:
            write(folder)
        except StandfirstError as refused:
            sentences.append(str(refused))

    def judge(disk: Disk) -> None:
        there = {name: data for name, data in files_in(folder).items() if not is_temporary(name)}
        if there:
            assert there == {path.name: new}, disk.failed
            path.unlink()
        # Notes that cannot be put beside the article are put elsewhere.
        assert there or sentences or write is write_sidecar, disk.failed
        if not goes_on:
            assert not files_in(folder), disk.failed

    each_failure(folder, error, work, judge, goes_on=goes_on)


def test_settings_that_cannot_be_read_are_told_of_and_never_lost(
    tmp_path: Path, error: int, *, goes_on: bool
) -> None:
    path = tmp_path / "settings.json"
    settings.save(CHOSEN, path)
    before = path.read_bytes()
    found: list[tuple[SettingsFile, settings.Settings]] = []

    def work() -> None:
        file = SettingsFile(path)
        found.append((file, file.load()))
        file.save(settings.Settings(zoom=90))

    def judge(disk: Disk) -> None:
        file, known = found[-1]
        assert known == CHOSEN or "may not read" in file.trouble, disk.failed
        now = json.loads(path.read_bytes())
        assert now == json.loads(before) or (known == CHOSEN and now["zoom"] == 90)
        path.write_bytes(before)

    each_failure(tmp_path, error, work, judge, goes_on=goes_on)


def test_places_that_cannot_be_read_are_never_written_over(
    tmp_path: Path, error: int, *, goes_on: bool
) -> None:
    write_place(tmp_path)
    path = tmp_path / "reading.json"

    def work() -> None:
        with suppress(StandfirstError):
            reading_file.save(path, {"bb": Bookmark("/b.txt", 3, when=2)}, None)

    def judge(disk: Disk) -> None:
        assert "aa" in reading_file.load(path).files, disk.failed

    each_failure(tmp_path, error, work, judge, goes_on=goes_on)


def test_notes_that_cannot_be_read_are_never_written_over(
    tmp_path: Path, error: int, *, goes_on: bool
) -> None:
    article = tmp_path / "pier.txt"
    path = write_sidecar(tmp_path)
    before = path.read_bytes()
    other = Sidecar(highlights=(Highlight("h2", Anchor("pier", "The ", " in", 4), note="Which?"),))

    def work() -> None:
        with suppress(StandfirstError):
            store.write(article, store.read(article), other)

    def judge(disk: Disk) -> None:
        kept = [path, *tmp_path.glob("*.damaged-*"), store.apart(article)]
        there = b"".join(one.read_bytes() for one in kept if one.exists())
        assert b"Why?" in there or b"Which?" in there, disk.failed
        assert b"Why?" in path.read_bytes() or disk.failed.startswith("once") or b"Which?" in there
        path.write_bytes(before)
        store.apart(article).unlink(missing_ok=True)

    each_failure(tmp_path, error, work, judge, goes_on=goes_on)


def test_without_its_cache_a_list_is_made_anew_and_nobody_is_bothered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int, *, goes_on: bool
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    page = put_page(tmp_path / "in")
    summary = listed(page)
    found: list[int] = []

    def work() -> None:
        with KeptSummaries() as kept:
            kept.put(summary)
            found.append(len(kept.of_folder(page.parent)))

    def judge(disk: Disk) -> None:
        assert found[-1] in (0, 1)
        if not disk.failed:
            assert found[-1] == 1

    each_failure(tmp_path / "cache", error, work, judge, goes_on=goes_on)


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path, error: int) -> None:
    target = tmp_path / "folder" / "pier.md"

    def work() -> None:
        with suppress(WriteError):
            write_atomically(target, b"new" * 10_000)

    def judge(disk: Disk) -> None:
        if target.parent.exists():
            assert [path.name for path in target.parent.iterdir()] in ([], ["pier.md"])
        if target.exists():
            assert target.read_bytes() == b"new" * 10_000
            target.unlink()

    each_failure(tmp_path, error, work, judge, goes_on=False)
