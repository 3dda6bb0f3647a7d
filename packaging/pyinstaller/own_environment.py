"""Runs before anything else in the frozen program: has programs it starts find their own libraries.

PyInstaller's starter tells the system, by the environment, to look for libraries in our folder
first. We are loaded by then; a browser or a file manager that a person starts from our window
must not get our libraries for its own.
"""

import os

_FOR_LIBRARIES = "LD_LIBRARY_PATH"

for name in [name for name in os.environ if name.startswith("_PYI_")]:
    del os.environ[name]
before = os.environ.pop(f"{_FOR_LIBRARIES}_ORIG", None)
if before is not None:
    os.environ[_FOR_LIBRARIES] = before
else:
    os.environ.pop(_FOR_LIBRARIES, None)
