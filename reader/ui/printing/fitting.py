"""Makes as much of something as one page holds."""

from collections.abc import Callable

from PySide6.QtGui import QPageLayout

from reader.model import Article, Outline
from reader.ui.printing.composing import composed, composing
from reader.ui.printing.options import PrintOptions

Made = Callable[[int], Article]  # of at most so many things
_MOST = 64  # things: more than a page of the largest paper holds


def fitting(made: Made, options: PrintOptions, layout: QPageLayout) -> Article:
    """Return the article with the most things in it that is still one page long.

    One thing is told of even when that takes more.
    """
    fits, too_many = 1, _MOST + 1
    while too_many - fits > 1:
        middle = (fits + too_many) // 2
        sheets = composed(composing(made(middle), Outline(), options, layout))
        if len(sheets.pages) > 1:
            too_many = middle
        else:
            fits = middle
    return made(fits)
