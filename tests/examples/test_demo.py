"""`make demo`: the example against the sandbox, with a refusal and a reset on the way."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from tests.support.paths import ROOT


def run(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.slow
def test_make_demo_ends_with_a_table_of_what_happened() -> None:
    """With this environment in the place of the one that it makes."""
    command = ["make", "--assume-old", "requirements/demo.txt", "demo", f"DEMO={sys.prefix}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "invoices 61 and 62 deleted" in done.stdout
    paths = re.findall(r"PYTHONPATH=(\S+)", (ROOT / "Makefile").read_text("utf-8"))
    assert set(paths) == {"src:generated:codegen"}  # this environment would find them anyway
    rows = re.findall(r"^\| +(\d+) \| (\w+) +\| .* \| +(\d+) \|", done.stdout, re.MULTILINE)
    assert [(number, api) for number, api, _ in rows] == [
        (str(number), "Hero" if number <= 5 else "Healthie") for number in range(1, 12)
    ]
    assert sum(int(retries) for *_, retries in rows) == 2
    assert "RateLimitedError, HTTP 429" in done.stdout
    assert "TransportError" in done.stdout


def test_the_example_does_not_touch_production() -> None:
    done = run("examples/invoice_lifecycle.py", HERO_ENVIRONMENT="production")
    assert done.returncode == 2
    assert "not production" in done.stderr


def test_the_example_says_what_is_missing() -> None:
    done = run("examples/invoice_lifecycle.py", HERO_ENVIRONMENT="", HERO_API_KEY="", HEALTHIE_ENVIRONMENT="")
    assert done.returncode == 1
    assert "HERO_API_KEY" in done.stderr
