"""The part of Qt's binding that is written in Python, compiled ahead.

The binding carries it as packed sources and compiles them at every start, unless it finds them
as files beside itself: `SBK_EMBED=0` has it put them there, as its own documentation says. Here
that is done to a copy, and what is put there is compiled for the frozen program.
"""

import compileall
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from py_compile import PycInvalidationMode

BINDING = "shiboken6"
UNPACKED = "files.dir"  # the binding's own name for the folder
_OPTIMIZE = 2  # as all of the program


def compiled(work: Path) -> list[tuple[str, str]]:
    """Return the compiled files, as rows of PyInstaller's `datas`; they stand in a work folder.

    Raises CalledProcessError when the binding cannot be loaded and RuntimeError when it does not
    unpack its support any more.
    """
    spec = find_spec(BINDING)
    if spec is None or spec.origin is None:
        message = f"{BINDING} is not installed"
        raise RuntimeError(message)
    copy = work / BINDING
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(Path(spec.origin).parent, copy, ignore=shutil.ignore_patterns("__pycache__"))
    # Loaded from the copy, which comes first on the path.
    around = {**os.environ, "PYTHONPATH": str(work), "SBK_EMBED": "0"}
    subprocess.run([sys.executable, "-c", f"import {BINDING}.Shiboken"], env=around, check=True)
    unpacked = copy / UNPACKED
    if not any(unpacked.rglob("*.py")):
        message = f"{BINDING} unpacked nothing into {unpacked}"
        raise RuntimeError(message)
    compileall.compile_dir(
        unpacked,
        quiet=1,
        legacy=True,  # in the place of the sources, which stay behind
        optimize=_OPTIMIZE,
        stripdir=str(work),
        invalidation_mode=PycInvalidationMode.UNCHECKED_HASH,
    )
    return [
        (str(file), str(file.parent.relative_to(work)))
        for file in sorted(unpacked.rglob("*.pyc"))
        if "__pycache__" not in file.parts
    ]
