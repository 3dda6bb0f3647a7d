"""Tells whether an export is what its input makes, and if not, what differs."""

from reader.verifying.verify import Verdict, verify

__all__ = ["Verdict", "verify"]
