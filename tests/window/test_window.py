import time
from pathlib import Path

import pytest
from screens import PATIENCE, ROOT, Screen, wait_until

pytestmark = pytest.mark.window
SAMPLE = str(ROOT / "resources" / "samples" / "harbour.txt")
TITLE = "Harbour reopening delayed"


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
