import time
from pathlib import Path

import pytest
from screens import PATIENCE, ROOT, Screen, wait_until

pytestmark = pytest.mark.window
SAMPLE = str(ROOT / "resources" / "samples" / "harbour.txt")
TITLE = "Harbour reopening delayed"
TEAL = bytes([0, 0, 128, 128, 128, 128])  # as the screen is read: two bytes a colour
SAVED_PAGE = """<!doctype html><meta charset="utf-8"><title>The quay at low tide</title>
<nav><ul>{menu}</ul></nav><article><h1>The quay at low tide</h1>{above}
<figure><img src="./Seite%20eins-Dateien/quay.png" alt="The quay"></figure>{below}</article>
<footer><ul>{menu}</ul></footer>"""
MENU = "".join(f'<li><a href="https://example.org/{n}">Entry {n}</a></li>' for n in range(9))
ABOVE = """<p>The quay lies dry for six hours a day, and the boats that used to come in with the
morning tide now wait outside the breakwater until the evening.</p>
<p>“It has never been as low as this,” said the harbour master, who has kept the book of tides for
thirty years, as her father had before her for forty.</p>"""
BELOW = """<p>The council will decide in April whether to dredge the channel a second time, which
would cost more than the fishing brings in over a whole year.</p>
<p>Until then the ferry goes from the next bay, where the water is deep enough at any hour, and
the mail comes by road over the pass when the pass is open.</p>"""


def test_the_sample_opens_and_keys_reach_everything(screen: Screen) -> None:
    program = screen.open(SAMPLE)
    screen.window(TITLE)
    with_sidebar = screen.settle()
    screen.keep("article")

    screen.key("F9")
    wait_until(lambda: screen.picture() != with_sidebar, "the sidebar to go")
    without_sidebar = screen.settle()
    screen.key("F9")
    wait_until(lambda: screen.picture() != without_sidebar, "the sidebar to come back")

    screen.settle()
    screen.key("ctrl+f")
    screen.type("channel")
    screen.settle()
    screen.keep("find")
    screen.key("Escape")

    screen.key("ctrl+4")
    screen.settle()
    screen.keep("removed")

    screen.key("ctrl+q")
    assert program.wait(PATIENCE) == 0


def test_restoring_all_puts_the_removed_pieces_back_and_undo_takes_them_out(
    screen: Screen, tmp_path: Path
) -> None:
    story = tmp_path / "story.txt"
    story.write_bytes(Path(SAMPLE).read_bytes())
    screen.open(str(story))
    screen.window(TITLE)
    screen.settle()
    screen.key("ctrl+4")
    cleaned = screen.settle()
    screen.key("alt+a")
    wait_until(lambda: screen.picture() != cleaned, "the removed pieces to come back")
    restored = screen.settle()
    screen.keep("restored")
    screen.key("ctrl+z")
    wait_until(lambda: screen.picture() != restored, "the restoring to be undone")
    screen.settle()
    screen.keep("undone")
    assert story.read_bytes() == Path(SAMPLE).read_bytes()


@pytest.fixture
def saved_page(screen: Screen, tmp_path: Path) -> str:
    """Return a page saved as browsers do it, with its picture in a folder beside it."""
    folder = tmp_path / "Seite eins-Dateien"
    folder.mkdir()
    screen.run("convert", "-size", "1600x800", "xc:rgb(0,128,128)", str(folder / "quay.png"))
    page = tmp_path / "Seite eins.html"
    page.write_text(SAVED_PAGE.format(menu=MENU, above=ABOVE, below=BELOW), "utf-8")
    return str(page)


def test_the_picture_of_a_page_saved_with_its_folder_is_seen(
    screen: Screen, saved_page: str
) -> None:
    screen.open(saved_page)
    screen.window("The quay at low tide")
    wait_until(lambda: TEAL * 400 in screen.picture(), "the picture to be painted")
    screen.keep("picture")


def test_a_group_of_removals_is_unfolded_and_a_piece_of_it_put_back_by_keys(
    screen: Screen, saved_page: str
) -> None:
    screen.open(saved_page)
    screen.window("The quay at low tide")
    screen.settle()
    screen.key("ctrl+4")
    folded = screen.settle()
    screen.key("Home", "Right")
    wait_until(lambda: screen.picture() != folded, "the group to unfold")
    screen.key("Down")
    unfolded = screen.settle()
    screen.keep("removed_unfolded")
    screen.key("alt+r")
    wait_until(lambda: screen.picture() != unfolded, "the piece to come back")
    screen.settle()
    screen.keep("removed_restored")


def test_without_a_file_the_window_says_how_to_open_one(screen: Screen) -> None:
    screen.open()
    screen.window("Standfirst")
    screen.settle()
    screen.keep("empty")


def test_a_missing_file_is_a_sentence_in_a_bar_and_the_window_lives(screen: Screen) -> None:
    program = screen.open("/nowhere/story.txt")
    screen.window("Standfirst")
    screen.settle()
    screen.keep("error")
    assert program.poll() is None


@pytest.mark.parametrize("size", ["900x700"])
def test_a_small_screen_holds_the_article(screen: Screen) -> None:
    screen.open(SAMPLE)
    screen.window(TITLE)
    screen.settle()
    screen.keep("article_small")


def test_killing_the_program_leaves_no_process_behind(screen: Screen) -> None:
    program = screen.open(SAMPLE)
    screen.window(TITLE)
    children = Path(f"/proc/{program.pid}/task/{program.pid}/children").read_text().split()
    assert children, "the worker runs as a child"
    program.kill()
    program.wait()
    time.sleep(0.1)
    wait_until(
        lambda: not any(Path(f"/proc/{c}/cwd").exists() for c in children), "the child's end"
    )


def test_articles_lie_in_tabs_and_a_second_start_adds_its_own(
    screen: Screen, tmp_path: Path
) -> None:
    paths = []
    for name in ("pier", "ferry", "quay"):
        paths.append(tmp_path / f"{name}.txt")
        paths[-1].write_text(f"All about the {name}\n\nIt has one paragraph of its own.\n", "utf-8")
    first = screen.open(str(paths[0]), str(paths[1]))
    screen.window("All about the pier")
    screen.settle()
    screen.key("ctrl+Tab")
    screen.window("All about the ferry")
    screen.key("ctrl+shift+Tab")
    screen.window("All about the pier")
    screen.settle()
    screen.keep("tabs")
    assert screen.open(str(paths[2])).wait(PATIENCE) == 0
    screen.window("All about the quay")
    screen.key("ctrl+w")
    screen.window("All about the ferry")
    screen.key("ctrl+q")
    assert first.wait(PATIENCE) == 0
