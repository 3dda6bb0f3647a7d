"""Exports many files: finds them, names their exports, and lets child processes do the work."""

from reader.batch.children import answered
from reader.batch.exporting import carry_out, originals, planned
from reader.batch.finding import is_folder
from reader.batch.order import Done, Order, Outcome, Planned

__all__ = [
    "Done",
    "Order",
    "Outcome",
    "Planned",
    "answered",
    "carry_out",
    "is_folder",
    "originals",
    "planned",
]
