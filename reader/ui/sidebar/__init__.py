"""The outline beside the text: sections, quotes, sources, and what was removed."""
