"""Lets Atheris look for inputs that break a promise, guided by the code they reach.

    pip install atheris                                   # 3.0 or later; CPython 3.11 on Linux
    python tests/fuzz/atheris_target.py TARGET [-max_total_time=600 …]

Whatever follows the target is for libFuzzer. What it learns, beginning with our own seeds, is kept
in build/fuzz/TARGET; an input that breaks something is put beside it, and no test needs Atheris.
The first byte of an input says which file it spoils, the second which piece of that file it is.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

import atheris  # noqa: E402

with atheris.instrument_imports(include=["reader"]):
    from tests.fuzz.oracle import judge
    from tests.fuzz.targets import TARGETS, Target, target

    # Much of the reader is only imported when the first such file is opened.
    for shape in target("bytes").shapes:
        judge(shape.whole(), shape.name)

MAX_LENGTH = 4_096  # bytes; longer inputs are slower, and the mutator has them


def main(arguments: list[str]) -> None:
    """Fuzz one target until something breaks or libFuzzer is told to stop."""
    program, name, *others = arguments
    chosen = target(name)
    folder = ROOT / "build" / "fuzz" / name
    learnt = _seeded(chosen, folder)
    words = _dictionary(chosen, folder)

    def execute(data: bytes) -> None:
        made = chosen.of_bytes(data)
        judge(made.data, made.name)

    options = (f"-dict={words}", f"-artifact_prefix={folder}/", f"-max_len={MAX_LENGTH}")
    atheris.Setup([program, *options, *others, str(learnt)], execute)
    atheris.Fuzz()


def _seeded(chosen: Target, folder: Path) -> Path:
    learnt = folder / "learnt"
    learnt.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(chosen.bytes_of_seeds()):
        (learnt / f"seed-{number}").write_bytes(data)
    return learnt


def _dictionary(chosen: Target, folder: Path) -> Path:
    lines = ('"' + "".join(f"\\x{byte:02x}" for byte in word[:64]) + '"' for word in chosen.words)
    path = folder / "words.dict"
    path.write_text("\n".join(lines), encoding="ascii")
    return path


if __name__ == "__main__":
    if len(sys.argv) == 1 or sys.argv[1] not in {one.name for one in TARGETS}:
        sys.exit(f"Name a target: {', '.join(one.name for one in TARGETS)}.")
    main(sys.argv)
