"""Which kinds of files can be opened, in the words of the table of formats.

Imported when needed, not at start: the table brings every parser with it.
"""

from reader import pipeline
from reader.ui.words import tr

_FORMATS = pipeline.FORMATS


def kinds_line() -> str:
    """Return the kinds of files in words, as the empty window says them."""
    return " · ".join(tr(fmt.title) for fmt in _FORMATS)


def dialog_filters() -> str:
    """Return the filters of a file dialog: all kinds together, each alone, everything."""
    everything = " ".join(f"*{suffix}" for fmt in _FORMATS for suffix in fmt.suffixes)
    single = [
        f"{tr(fmt.title)} ({' '.join(f'*{suffix}' for suffix in fmt.suffixes)})" for fmt in _FORMATS
    ]
    return ";;".join([tr("Articles ({kinds})", kinds=everything), *single, tr("All files (*)")])
