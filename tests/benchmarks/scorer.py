"""Finds the shared scorer and the pages it scores, which are not part of the project."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parent.parent.parent
BENCH = ROOT.parent / "shared" / "bench"


class MissingError(Exception):
    """Something a benchmark needs is not there; the message is a sentence to a person."""


def load(bench: Path) -> ModuleType:
    """Import the scorer of this folder. Raises MissingError, which says what is not there."""
    file = bench / "extraction.py"
    if not file.is_file():
        message = f"The scorer is missing: {file} is not there; name its folder with --bench."
        raise MissingError(message)
    if importlib.util.find_spec("lxml") is None:
        message = "lxml is missing, which the scorer reads pages with: pip install lxml."
        raise MissingError(message)
    spec = importlib.util.spec_from_file_location("shared_scorer", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    for folder in (module.WCXB_DIR, module.READ_DIR):
        if not folder.is_dir():
            message = f"The pages are missing: {folder} is not there, where the scorer looks."
            raise MissingError(message)
    return module
