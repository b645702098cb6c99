"""Run `hero-healthie sandbox`: both APIs on loopback."""

from __future__ import annotations

from collections.abc import Sequence

from hero_healthie.cli.extras import load


def main(arguments: Sequence[str]) -> int:
    """Serve the sandbox, or run a command against it, and return the exit code."""
    sandbox = load("hero_healthie.sandbox.cli", extra="sandbox")
    code: int = sandbox.main(arguments, prog="hero-healthie sandbox")
    return code
