"""What a folder of articles holds, in short: its files, a summary of each, kept for next time."""

from reader.listing.folders import found_in
from reader.listing.summing_up import listed

__all__ = ["found_in", "listed"]
