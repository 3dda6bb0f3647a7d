"""Shared by all tests: no screen needed, and Hypothesis in a steady mood."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
