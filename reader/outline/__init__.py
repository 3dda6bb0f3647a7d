"""What an article holds: sections → quotations → attribution → sources."""

from reader.outline.analyse import analyse

__all__ = ["analyse"]
