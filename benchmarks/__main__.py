"""`python -m benchmarks`: the project beside its peers, measured here and now."""

from __future__ import annotations

import argparse
import time

from benchmarks import environment, results
from benchmarks.sections import EXTRA, SECTIONS


def main() -> None:
    """Run the parts that are asked for, keep the figures, and print them."""
    known = ", ".join((*SECTIONS, *EXTRA))
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"what to run, all if not given: {known}")
    parser.add_argument("--only", default="", help="the same, with commas in between")
    parser.add_argument("--quick", action="store_true", help="fewer and shorter rounds")
    options = parser.parse_args()
    names = [*options.parts, *filter(None, options.only.split(","))]
    if unknown := [name for name in names if name not in {**SECTIONS, **EXTRA}]:
        parser.error(f"unknown: {', '.join(unknown)}; known: {known}")
    environment.prepare()
    start = time.perf_counter()
    for name in names or SECTIONS:
        print(f"\n{name}", flush=True)
        found = {**SECTIONS, **EXTRA}[name](options.quick)
        results.keep(name, found, quick=options.quick)
        print(results.show(name, found), flush=True)
    print(f"\ndone in {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
