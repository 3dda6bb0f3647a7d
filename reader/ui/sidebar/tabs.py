"""The tabs of the sidebar, from left to right. A new tab is a builder of rows and a row here."""

from collections.abc import Callable, Iterable

from reader.records import record
from reader.ui.sidebar.notes import note_rows
from reader.ui.sidebar.notes_panel import NotesPanel
from reader.ui.sidebar.panel import Panel
from reader.ui.sidebar.quotes import quotes_by_speaker
from reader.ui.sidebar.quotes_panel import QuotesPanel
from reader.ui.sidebar.removed import removed_rows
from reader.ui.sidebar.removed_panel import RemovedPanel
from reader.ui.sidebar.rows import Row, Shown
from reader.ui.sidebar.sections import section_rows
from reader.ui.sidebar.sources import source_rows


@record
class Tab:
    """One tab: what it is called, what it lists, how much that is, why it may be empty."""

    name: str
    title: str
    rows: Callable[[Shown], Iterable[Row]]
    count: Callable[[Shown], int]
    empty: str
    panel: type[Panel] = Panel


TABS = (
    Tab(
        "sections",
        "Sections",
        section_rows,
        lambda shown: len(shown.outline.sections),
        "This text has no headings.",
    ),
    Tab(
        "quotes",
        "Quotes",
        quotes_by_speaker,
        lambda shown: len(shown.outline.whole_quotes),
        "No quotes were found in this text.",
        QuotesPanel,
    ),
    Tab(
        "sources",
        "Sources",
        source_rows,
        lambda shown: len(shown.outline.sources),
        "No cited sources were found in this text.",
    ),
    Tab(
        "removed",
        "Removed",
        removed_rows,
        lambda shown: len(shown.removals) - len(shown.restored),
        "Nothing was removed: this is the whole file.",
        RemovedPanel,
    ),
    Tab(
        "notes",
        "Notes",
        note_rows,
        lambda shown: len(shown.notes),
        "Nothing is highlighted yet. Select words and press Ctrl+H, or Ctrl+M to add a note.",
        NotesPanel,
    ),
)
