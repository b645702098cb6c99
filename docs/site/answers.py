"""What each operation answers from in the sandbox, and what proves it: `make docs-tables` writes it."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

SANDBOX = {api: Path(__file__).with_name(f"sandbox-{api}.csv") for api in ("hero", "healthie")}


class Answers(NamedTuple):
    """What an operation answers from."""

    state: str
    """`stored`, `computed` or `canned`."""
    proof: str


@cache
def answers(api: str) -> dict[str, Answers]:
    """Return what each operation of an API answers from."""
    with SANDBOX[api].open(encoding="utf-8", newline="") as file:
        return {row["operation"]: Answers(row["answers_from"], row["proof"]) for row in csv.DictReader(file)}


def write_answers(rows: Mapping[str, Answers]) -> str:
    """Return the file of an API."""
    lines = [",".join([name, state, f'"{proof}"' if "," in proof else proof]) for name, (state, proof) in rows.items()]
    return "\n".join(["operation,answers_from,proof", *lines, ""])
