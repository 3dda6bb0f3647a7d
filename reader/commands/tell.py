"""`standfirst outline` and `standfirst explain`: print what there is to tell of a file."""

import argparse

from reader.batch import answered
from reader.commands.codes import ALL_WELL, SOME_FAILED
from reader.commands.saying import complain, put_out
from reader.errors import FileError
from reader.limits import Limits
from reader.worker import Account, Tell


def run(chosen: argparse.Namespace, account: Account) -> int:
    """Print an account of a file, and return the exit code."""
    job = Tell(
        chosen.file,
        account,
        tuple(chosen.keep),
        account is not Account.FATES and chosen.with_changes,
        chosen.encoding,
    )
    told = answered(job, chosen.file, Limits(chosen.time_limit, chosen.memory_limit))
    if isinstance(told, FileError):
        complain(told.sentence)
        return SOME_FAILED
    if not isinstance(told, bytes):
        message = f"{told!r} is no account of a file"
        raise TypeError(message)
    put_out(told)
    return ALL_WELL
