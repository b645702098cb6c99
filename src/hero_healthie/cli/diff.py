"""Run `hero-healthie diff`: what another description changes for your calls."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from hero_healthie.cli.extras import load


def main(arguments: Sequence[str]) -> int:
    """Run the command and return the exit code."""
    code: int = load("hero_healthie_codegen.installed", extra="codegen").main("diff", arguments)
    return code


def parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments."""
    parser: argparse.ArgumentParser = load("hero_healthie_codegen.installed", extra="codegen").parser("diff")
    return parser
