"""Run `python -m reader` as the command `standfirst`."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  # a checkout is run by whatever Python there is
    sys.exit(
        "Standfirst needs Python 3.11 or newer, and this is Python %d.%d. Install a newer one "  # noqa: UP031
        "(Debian: python3), or try it by its full name, such as python3.11." % sys.version_info[:2]
    )

from reader.cli import main

if __name__ == "__main__":
    sys.exit(main())
