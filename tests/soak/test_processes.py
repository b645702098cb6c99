"""Some 300 programs of every process model, while the machine has more to do than it can."""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from hero_healthie.sandbox import Sandbox
from tests.processes.test_processes import DONE, run

ROUNDS = int(os.environ.get("PROCESS_ROUNDS", "8"))


def _burn() -> None:
    while True:
        pass


@pytest.fixture
def load() -> Iterator[None]:
    """Keep every core busy twice."""
    burning = [multiprocessing.get_context("spawn").Process(target=_burn) for _ in range(2 * (os.cpu_count() or 1))]
    for each in burning:
        each.start()
    yield
    for each in burning:
        each.kill()
        each.join()


@pytest.mark.soak
@pytest.mark.timeout(5_400)
@pytest.mark.usefixtures("load")
def test_programs_under_load(sandbox: Sandbox) -> None:
    cells = [(program, kind) for _ in range(ROUNDS) for program in DONE for kind in ("read", "money")]
    begun = time.monotonic()
    with ThreadPoolExecutor(3) as pool:
        runs = list(pool.map(lambda cell: run(sandbox, *cell), cells))
    ends = Counter(done.returncode for done in runs)
    told = [Counter(json.loads(line)["verdict"] for line in done.stdout.splitlines()) for done in runs]
    false = [
        (cell, verdicts) for cell, verdicts in zip(cells, told, strict=True) if verdicts != {"done": DONE[cell[0]]}
    ]
    written = sum(effect.operation == "createInvoice" for effect in sandbox.ledger)
    charges = sum(DONE[program] for program, kind in cells if kind == "money")
    sys.stdout.write(
        f"{len(runs)} programs in {time.monotonic() - begun:.0f} s, exit codes {dict(ends)}; "
        f"{charges:,} charges told done, {written:,} made; other verdicts: {false}\n"
    )
    assert ends == {0: len(runs)}
    assert not false
    assert written == charges
