"""Judges how much every block of a file without mark-up reads like the article in it."""
