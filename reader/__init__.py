"""Standfirst: a reader for saved articles that shows their structure and every cut it made."""

__version__ = "0.1.0"
