"""Shared by all tests: no screen needed, and Hypothesis in a steady mood."""

import os

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# How many examples a property is held against where it does not say; some say more.
_EXAMPLES = int(os.environ.get("STANDFIRST_EXAMPLES", settings.default.max_examples))
settings.register_profile("steady", deadline=None, derandomize=True, max_examples=_EXAMPLES)
settings.load_profile("steady")


@pytest.fixture(autouse=True)
def _own_folders(
    tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Let nothing of a person's own be read or written, nor of another test's."""
    home = tmp_path_factory.getbasetemp() / "home" / str(id(request.node))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name))
