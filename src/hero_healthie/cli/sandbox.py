"""Run `hero-healthie sandbox`: both APIs on loopback."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from hero_healthie.cli.extras import load


def main(arguments: Sequence[str]) -> int:
    """Serve the sandbox, or run a command against it, and return the exit code."""
    sandbox = load("hero_healthie.sandbox.cli", extra="sandbox")
    code: int = sandbox.main(arguments, prog="hero-healthie sandbox")
    return code


def parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments."""
    sandbox = load("hero_healthie.sandbox.cli", extra="sandbox")
    parser: argparse.ArgumentParser = sandbox.parser(prog="hero-healthie sandbox")
    return parser
