"""Judges how much every line of a file without mark-up reads like the article in it."""

from reader.judging.judge import judged

__all__ = ["judged"]
