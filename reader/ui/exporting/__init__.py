"""Exports from the window: the dialog with its preview, the same again, the file in its folder."""
