"""Correcting what the machine found: who says what, what is a quote, who is who."""
