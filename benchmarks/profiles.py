"""Where the own work of a call goes, by py-spy: `python -m benchmarks.profiles [another checkout, as it was before]`.

Samples are given to the innermost frame of Python: what C or Rust does there belongs to whoever calls it. Shares of the
samples times the CPU of a call without a profiler are the microseconds shown.
"""

from __future__ import annotations

import os
import re
import statistics
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from benchmarks import environment, machine, results
from benchmarks.environment import PEERS, ROOT
from benchmarks.report import write_page

APIS = ("hero", "healthie")
ROUNDS = 5
SECONDS = "4"
RATE = "400"
_FRAME = re.compile(r"\((?P<file>[^()]+):\d+\)")

PARTS = {
    "method, arguments, request": (
        r"/(api|queries|mutations|caller|operation|parameters|bodies|variables|urls|multipart|auth|prepare)\b"
    ),
    "JSON, read and written": r"/(_transport/json|json/\w+)\.py",
    "models, from the answer and to the request": r"/(models?|codec|containers|base_model|scalars|pydantic|attr)\b",
    "looking for drift": r"/(drift|shapes|runtime)\.py",
    "verdict of the answer": r"/((hero|healthie)/responses|_call/failures|outcomes)\.py",
    "journey: pace, deadline, attempts, events": r"/hero_healthie/",
    "event loop": r"/asyncio/",
}
"""What a frame belongs to: the first pattern that its file matches."""
OTHER = "other"


def part_of(stack: str) -> str:
    """The part that the innermost frame of a sample belongs to."""
    frames = _FRAME.findall(stack)
    for file in reversed(frames):
        for name, pattern in PARTS.items():
            if re.search(pattern, f"/{file}"):
                return name
    return OTHER


def sample(checkout: Path, api: str) -> Counter[str]:
    """Samples of each part."""
    with tempfile.TemporaryDirectory() as directory:
        target = Path(directory) / "samples"
        spy = ("record", "--rate", RATE, "--format", "raw", "--output", str(target), "--full-filenames", "--")
        child = (str(PEERS.python), "-m", "benchmarks.overhead", api, SECONDS)
        environment.run(PEERS.program("py-spy"), *spy, *child, variables=_variables(checkout))
        found = Counter[str]()
        for line in target.read_text("utf-8").splitlines():
            stack, _, count = line.rpartition(" ")
            if "overhead" in stack and "measure" in stack:
                found[part_of(stack.partition("measure")[2])] += int(count)
        return found


def cost(checkout: Path, api: str) -> float:
    """Microseconds of CPU of a call."""
    child = (str(PEERS.python), "-m", "benchmarks.overhead", api, SECONDS)
    return float(environment.run(*child, variables=_variables(checkout)).splitlines()[-1])


def _variables(checkout: Path) -> dict[str, str]:
    path = os.pathsep.join(str(each) for each in (checkout / "src", checkout / "generated", ROOT))
    return {**PEERS.variables(), "PYTHONPATH": path}


def measure(checkouts: dict[str, Path]) -> dict[str, Any]:
    """Microseconds per call and part, of each checkout, which take turns."""
    found: dict[str, Any] = {}
    for api in APIS:
        costs: dict[str, list[float]] = {name: [] for name in checkouts}
        samples: dict[str, Counter[str]] = {name: Counter() for name in checkouts}
        for number in range(ROUNDS):
            print(f"  {api}, round {number + 1} of {ROUNDS}", flush=True)
            for name, checkout in checkouts.items():
                costs[name].append(cost(checkout, api))
                samples[name] += sample(checkout, api)
        found[api] = {}
        for name in checkouts:
            middle, total = statistics.median(costs[name]), samples[name].total()
            parts = {part: samples[name][part] / total * middle for part in (*PARTS, OTHER)}
            found[api][name] = {"whole": middle, "best": min(costs[name]), "parts": parts}
    return found


def main() -> None:
    """Measure, keep, and write the page."""
    environment.prepare()
    before = {"before": Path(sys.argv[1]).resolve()} if len(sys.argv) > 1 else {}
    busy = machine.Busy()
    found = measure({**before, "now": ROOT})
    results.keep("profile", found, busy.describe(), quick=False)
    write_page(results.load())


if __name__ == "__main__":
    main()
