"""Run `hero-healthie rebuild`: a wheel of this package for another description."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from hero_healthie.cli.extras import load


def main(arguments: Sequence[str]) -> int:
    """Run the command and return the exit code."""
    code: int = load("hero_healthie_codegen.installed", extra="codegen").main("rebuild", arguments)
    return code


def parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments."""
    parser: argparse.ArgumentParser = load("hero_healthie_codegen.installed", extra="codegen").parser("rebuild")
    return parser
