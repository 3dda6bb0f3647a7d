import subprocess
import sys

LAZY = (
    *("reader.ui.help.", "reader.ui.aloud.", "reader.ui.exporting.exporting", "reader.pipeline"),
    *("reader.export.registry", "PySide6.QtTextToSpeech", "PySide6.QtDBus"),
)


def test_nothing_of_the_guide_of_reading_aloud_or_of_exports_is_loaded_to_show_a_window() -> None:
    program = "import sys, reader.ui.main_window; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    loaded = done.stdout.split()
    assert "reader.ui.reading_aloud" in loaded
    assert not [name for name in loaded if name.startswith(LAZY)]
