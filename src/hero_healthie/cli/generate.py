"""Run `hero-healthie generate`: a typed package from GraphQL documents."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from hero_healthie.cli.extras import load

_EPILOG = """\
examples:
  hero-healthie generate --operations my_ops/ --out my_app/healthie_ops
  hero-healthie generate --operations my_ops/ --out my_app/healthie_ops --check      # in CI

Then, in your program: await healthie_ops.unpaid_invoices(healthie, first=50)

Needs the extra codegen. Exit code: 0 done, 1 something has to be fixed (nothing was written), 2 called wrongly.
"""


def main(arguments: Sequence[str]) -> int:
    """Generate or check the package and return the exit code."""
    options = parser().parse_args(arguments)
    codegen = load("hero_healthie_codegen.custom.cli", extra="codegen")
    code: int = codegen.run(
        options.operations,
        options.out,
        schema=options.schema,
        check=options.check,
        structured=options.format == "json",
        report=_ignore if options.quiet else _report,
        complain=_complain,
    )
    return code


def parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments."""
    parser = argparse.ArgumentParser(
        prog="hero-healthie generate",
        description="Make a Python package of typed functions and models from your own GraphQL documents of Healthie.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--operations",
        type=Path,
        nargs="+",
        action="extend",
        required=True,
        metavar="PATH",
        help="files, or folders with .graphql or .gql files; may be repeated",
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="the package to write; replaced as a whole"
    )
    parser.add_argument(
        "--schema", type=Path, metavar="FILE", help="the schema of another API version (default: the one shipped)"
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if DIR is not up to date")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how results look (default: text)")
    parser.add_argument("--quiet", action="store_true", help="print errors only")
    return parser


def _report(text: str) -> None:
    print(text, flush=True)


def _complain(text: str) -> None:
    print(text, file=sys.stderr)


def _ignore(text: str) -> None:
    del text
