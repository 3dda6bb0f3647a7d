"""How our exports sign, so that opening one knows what we added."""

from reader import __version__

GENERATOR = f"Standfirst {__version__}"
