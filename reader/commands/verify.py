"""`standfirst verify`: says whether an export is what its input makes."""

import argparse

from reader.batch import answered
from reader.commands.codes import DIFFERS, SAME, TROUBLE
from reader.commands.saying import complain, put_out
from reader.errors import FileError, OutputError, shown
from reader.export.options import Making
from reader.limits import Limits
from reader.verifying import Verdict
from reader.worker import Verify

_TOLD = 20  # differences; whoever needs all of them compares the files


def run(chosen: argparse.Namespace) -> int:
    """Compare an export with its input, and return the exit code."""
    made = Making(tuple(chosen.keep), changes=chosen.with_changes)
    limits = Limits(chosen.time_limit, chosen.memory_limit)
    verdict = answered(Verify(chosen.export, chosen.input, made), chosen.input, limits)
    if isinstance(verdict, FileError):
        complain(verdict.sentence)
        return TROUBLE
    if not isinstance(verdict, Verdict):
        message = f"{verdict!r} does not tell what differs"
        raise TypeError(message)
    told = list(verdict.differences[:_TOLD])
    if more := len(verdict.differences) - len(told):
        told.append(f"And {more:,} more.")
    if not told:
        told = [f"“{shown(chosen.export)}” is what “{shown(chosen.input)}” gives."]
    try:
        for sentence in (*told, *verdict.remarks):
            put_out(f"{sentence}\n".encode("utf-8", "replace"))
    except OutputError as error:
        complain(str(error))
        return TROUBLE
    return DIFFERS if verdict.differences else SAME
