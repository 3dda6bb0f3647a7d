import subprocess
import sys

CALLS = 50_000
CODE = f"""
from PySide6.QtCore import QPoint
point = QPoint()
for number in range({CALLS}):
    point.setX(number)
print(point.x())
"""


def test_fifty_thousand_calls_that_return_nothing_leave_python_alive() -> None:
    # PySide6 6.12.0 loses a reference to None at each, which Python before 3.12 does not survive.
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(CALLS - 1)
