"""Run `hero-healthie migrate`: move GraphQL documents to another version of Healthie's schema."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from hero_healthie.cli.extras import load

_EPILOG = """\
examples:
  hero-healthie migrate my_ops/                        # says what would change
  hero-healthie migrate my_ops/ --diff
  hero-healthie migrate my_ops/ src/ --embedded --write
  hero-healthie migrate my_ops/ --format json | jq '.left[]'

Needs the extra codegen. Exit code: 0 every document fits, 1 something is left to do by hand, 2 called wrongly.
"""


def main(arguments: Sequence[str]) -> int:
    """Migrate documents and return the exit code."""
    options = parser().parse_args(arguments)
    codegen = load("hero_healthie_codegen.migrate.cli", extra="codegen")
    code: int = codegen.run(
        options.paths,
        to=options.to,
        schema=options.schema,
        embedded=options.embedded,
        write=options.write,
        diff=options.diff,
        structured=options.format == "json",
        report=_report,
        complain=_complain,
    )
    return code


def parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments."""
    parser = argparse.ArgumentParser(
        prog="hero-healthie migrate",
        description="Rewrite GraphQL documents for another version of Healthie's schema, as far as that is certain,\n"
        "and list the rest with the reason. Comments and layout stay; running it twice changes nothing.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="files, or folders")
    parser.add_argument("--to", metavar="VERSION", help="the API version (default: the one this package has)")
    parser.add_argument("--schema", type=Path, metavar="FILE", help="the schema of another API version")
    parser.add_argument(
        "--embedded", action="store_true", help="GraphQL in Python, TypeScript and JavaScript files too"
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--write", action="store_true", help="write the files")
    how.add_argument("--diff", action="store_true", help="show the changes and write nothing")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how results look (default: text)")
    return parser


def _report(text: str) -> None:
    print(text, flush=True)


def _complain(text: str) -> None:
    print(text, file=sys.stderr)
