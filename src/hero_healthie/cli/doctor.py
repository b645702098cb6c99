"""Run `hero-healthie doctor`: whether calls can work here, and what stands in their way."""

from __future__ import annotations

import argparse
import os
import warnings
from collections.abc import Sequence
from typing import cast

from hero_healthie.cli.cells import Cell, Style
from hero_healthie.cli.clients import ENVIRONMENT, Api
from hero_healthie.cli.failures import complete
from hero_healthie.cli.health import Check, checks_of, installation
from hero_healthie.cli.output import Output, add_output_options
from hero_healthie.errors import APIVersionWarning

_APIS: tuple[Api, ...] = ("hero", "healthie")
_STYLES: dict[str, Style] = {"ok": "green", "warn": "yellow", "fail": "red", "info": "dim"}
_EPILOG = f"""\
examples:
  hero-healthie doctor --api healthie
  hero-healthie doctor --format json
  hero-healthie sandbox -- hero-healthie doctor         without a key, against the sandbox

It reads a little, changes nothing, and shows no key and no record. Without --api it checks each API whose key is set.

{ENVIRONMENT}

Exit code: 0 nothing failed (there may be warnings), 1 something has to be fixed, 2 called wrongly.
"""


def main(arguments: Sequence[str]) -> int:
    """Check, and return the exit code."""
    options = parser().parse_args(arguments)
    output = Output.of(options)
    return complete(output, lambda: _run(options, output))


def parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments."""
    parser = argparse.ArgumentParser(
        prog="hero-healthie doctor",
        description="Check keys, environment, connection, versions, and what a key may do.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--api", choices=_APIS, help="this API only")
    add_output_options(parser)
    return parser


async def _run(options: argparse.Namespace, output: Output) -> int:
    warnings.simplefilter("ignore", APIVersionWarning)  # a check of its own says it
    wanted = [options.api] if options.api else [api for api in _APIS if os.environ.get(f"{api.upper()}_API_KEY")]
    checks = installation()
    with output.progress("checks") as progress:
        for api in wanted:
            async for check in checks_of(cast("Api", api)):
                checks.append(check)
                progress.advance()
    if not options.api and wanted:
        checks += [
            Check(api, "key", "info", f"{api.upper()}_API_KEY is not set: not checked")
            for api in _APIS
            if api not in wanted
        ]
    if not wanted:
        hint = "set HERO_API_KEY or HEALTHIE_API_KEY; without a key: hero-healthie sandbox -- hero-healthie doctor"
        checks.append(Check("", "key", "fail", "neither HERO_API_KEY nor HEALTHIE_API_KEY is set", hint))
    output.table(
        ("api", "check", "result", "text", "hint"),
        ((each.api, each.name, Cell(each.result, _STYLES[each.result]), each.text, each.hint) for each in checks),
    )
    return 1 if any(each.result == "fail" for each in checks) else 0
