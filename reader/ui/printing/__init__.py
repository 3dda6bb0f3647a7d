"""Puts articles on paper: printed, seen before, or as a PDF. Set by the same hand as the pane."""
