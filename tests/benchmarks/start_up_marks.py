# ruff: noqa: PLC0415, SLF001  # marks go round the program from outside, in its own order
"""Runs Standfirst as `standfirst open FILE` does, and tells when it got how far on the way.

    T0=$(date +%s.%N) python tests/benchmarks/start_up_marks.py FILE

Run by `start_up.py --timeline`. Prints a line of JSON with `marks`, each a name, the seconds
since T0 and the processor seconds taken so far, and with how many modules were loaded when the
article was painted; then it ends. Nothing of this is in the program: marks are put round it.
"""

import functools
import json
import os
import sys
import time
from typing import Any

BEGUN = float(os.environ["T0"])
marks: list[tuple[str, float, float]] = []


def mark(name: str) -> None:
    if name not in {known for known, _, _ in marks}:
        marks.append((name, time.time() - BEGUN, time.process_time()))


def around(owner: Any, name: str, before: str = "", after: str = "") -> None:
    """Let a function of a module or class leave marks."""
    function = getattr(owner, name)

    @functools.wraps(function)
    def marked(*arguments: object, **named: object) -> object:
        if before:
            mark(before)
        result = function(*arguments, **named)
        if after:
            mark(after)
        return result

    setattr(owner, name, marked)


def tell() -> None:
    ours = sum(name.partition(".")[0] == "reader" for name in sys.modules)
    print(json.dumps({"marks": marks, "ours": ours, "modules": len(sys.modules)}), flush=True)
    os._exit(0)


def watch_paint() -> None:
    from reader.ui.article_pane.view import ArticleView

    paint = ArticleView.paintEvent

    def painted(self: ArticleView, event: object) -> None:
        paint(self, event)
        if self.document().blockCount() > 1:
            mark("article painted")
            tell()

    ArticleView.paintEvent = painted


def main() -> None:
    mark("Python runs")
    from reader import cli
    from reader.ui import app, child

    mark("command line read")
    around(child.Child, "send", after="child started and told what to read")
    around(app, "_refusal", after="PySide6 loaded")
    around(app, "application", after="application object made")
    window = app._window

    def in_window(*arguments: object) -> object:
        from reader.ui import background, main_window

        mark("modules of the window loaded")
        around(main_window.MainWindow, "__init__", after="window made")
        around(main_window.MainWindow, "show", after="window shown")
        around(background.Background, "_take_answer", "article arrived", "article set")
        watch_paint()
        return window(*arguments)

    app._window = in_window
    cli.main(["open", *sys.argv[1:]])


if __name__ == "__main__":
    main()
