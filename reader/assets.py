"""Finds what is shipped beside the code: icons, styles, fonts, the sample article."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent
# A wheel and a frozen build hold the resources inside the package, a checkout beside it.
_PLACES = (_HERE / "resources", _HERE.parent / "resources")
SAMPLE = "samples/harbour.txt"


def asset(name: str) -> Path:
    """Return the path of a shipped file such as "icons/standfirst.svg".

    Raises FileNotFoundError when the installation is incomplete.
    """
    for place in _PLACES:
        if (place / name).is_file():
            return place / name
    message = f"Standfirst's own file {name!r} is missing; installing it again will help."
    raise FileNotFoundError(message)


def is_shipped(path: Path) -> bool:
    """Tell whether a file comes with the program: nothing is ever written beside it."""
    return any(path.absolute().is_relative_to(place) for place in _PLACES)
