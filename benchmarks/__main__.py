"""`python -m benchmarks`: the budgets of the project, measured here and now."""

from __future__ import annotations

import os
import platform
import tempfile
import time
from pathlib import Path

from benchmarks.imports import compare, first_uses
from codegen.build import build

ROUNDS = 9


def main() -> None:
    """Print the table."""
    machine = f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.machine()}"
    print(f"{machine}; median of {ROUNDS} runs\n")
    libraries, package = compare(ROUNDS)
    print("import, both clients, one call of each against a mock")
    print(f"  httpx + pydantic + attrs, one client  {libraries.milliseconds:7.0f} ms {libraries.megabytes:6.1f} MB")
    print(f"  hero_healthie                         {package.milliseconds:7.0f} ms {package.megabytes:6.1f} MB")
    print(
        f"  ratio (budget 1.5)                    {package.milliseconds / libraries.milliseconds:7.2f}    "
        f"{package.megabytes / libraries.megabytes:6.2f}"
    )
    print("\nfirst use of a further operation (budget 15 ms on a machine whose libraries import in about 115 ms)")
    for name, milliseconds in first_uses().items():
        share = milliseconds / libraries.milliseconds
        print(f"  {name:20} {milliseconds:7.1f} ms   {share:5.2f} x the import of the libraries (budget 0.13)")
    print("\npython -m codegen generate (budget 60 s)")
    with tempfile.TemporaryDirectory() as target:
        start = time.perf_counter()
        build(Path(__file__).parent.parent / "specs", Path(target), lambda _: None)
        print(f"  {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    main()
