"""Run `hero-healthie schema`: the description of an API as a file; whether it changed."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from hero_healthie.cli.extras import load


def main(arguments: Sequence[str]) -> int:
    """Run the command and return the exit code."""
    code: int = load("hero_healthie_codegen.installed", extra="codegen").main("schema", arguments)
    return code


def parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments."""
    parser: argparse.ArgumentParser = load("hero_healthie_codegen.installed", extra="codegen").parser("schema")
    return parser
