"""Quotes on their way into someone else's text: who said it, where, and how that is cited."""
