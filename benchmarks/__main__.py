"""`python -m benchmarks`: the project beside its peers, measured here and now."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from benchmarks import environment, machine, report, results
from benchmarks.sections import EXTRA, SECTIONS
from benchmarks.targets import targets_table

DOCS = environment.ROOT / "docs" / "performance"


def main() -> None:
    """Run the parts that are asked for, keep the figures, and print them."""
    known = ", ".join((*SECTIONS, *EXTRA))
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"what to run, all if not given: {known}")
    parser.add_argument("--only", default="", help="the same, with commas in between")
    parser.add_argument("--quick", action="store_true", help="fewer and shorter rounds")
    parser.add_argument("--keep", action="store_true", help="keep the figures of a quick run as those of a full one")
    options = parser.parse_args()
    scratch = options.quick and not options.keep
    names = [*options.parts, *filter(None, options.only.split(","))]
    if unknown := [name for name in names if name not in {**SECTIONS, **EXTRA}]:
        parser.error(f"unknown: {', '.join(unknown)}; known: {known}")
    environment.prepare()
    start = time.perf_counter()
    for name in names or SECTIONS:
        print(f"\n{name}", flush=True)
        busy = machine.Busy()
        found = {**SECTIONS, **EXTRA}[name](options.quick)
        if name in SECTIONS:
            results.keep(name, found, busy.describe(), quick=scratch)
        print(f"\n{report.SHOW[name](found)}", flush=True)
    figures = results.load(quick=scratch)
    print(f"\n{targets_table(figures)}\n\ndone in {time.perf_counter() - start:.0f} s")
    if not scratch:
        draw(results.LATEST, DOCS)
        report.write_page(figures)


def draw(figures: Path, target: Path) -> None:
    """The plots, by the environment that has the library for it."""
    environment.PEERS.run("-m", "benchmarks.plots", str(figures), str(target))


if __name__ == "__main__":
    main()
