"""`hero-healthie schema`, `diff` and `rebuild`: what the installed package does with another description."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from .diff import command as diff
from .diff.compare import compare_specs
from .diff.report.changes import CHANGE_LEVELS
from .diff.report.render import to_json
from .diff.used import add_used_options, used_of
from .errors import CodegenError, Report
from .project import copy_specs
from .pull.command import add_options, options_of
from .pull.run import pull, pull_into
from .rebuild import command as rebuild
from .specs.folder import specs_folder


def main(command: str, arguments: Sequence[str]) -> int:
    """Run one command; return its exit code: 1 when something has to be fixed."""
    options = parser(command).parse_args(arguments)
    try:
        return _COMMANDS[command][2](options, _report)
    except CodegenError as error:
        print(f"error: {error}", file=sys.stderr)  # noqa: T201 (the command's output)
        return 1


def parser(command: str) -> argparse.ArgumentParser:
    """Return the parser of a command's arguments."""
    help_, add_arguments, _ = _COMMANDS[command]
    parser = argparse.ArgumentParser(
        prog=f"hero-healthie {command}",
        description=textwrap.fill(help_, 100),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_arguments(parser)
    return parser


def _report(text: str) -> None:
    print(text, flush=True)  # noqa: T201 (the command's output)


def _progress(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201 (the command's output)


_SCHEMA_EXAMPLES = """\
examples:
  hero-healthie schema check healthie --version 2026-07-01
  hero-healthie schema pull healthie --version 2026-07-01 --out healthie.graphql
"""
_PULL_EXAMPLES = """\
example:
  hero-healthie schema pull healthie --version 2026-07-01 --out healthie.graphql

HEALTHIE_API_KEY is sent to Healthie if it is set; its sandbox needs none.
Exit code: 0 the file is there, 1 something has to be fixed, 2 called wrongly.
"""
_CHECK_EXAMPLES = """\
examples:
  hero-healthie schema check healthie --version 2026-07-01
  hero-healthie schema check healthie --used-by src/ --operations my_ops/      # only what your program uses

Exit code: 0 nothing, 2 additions only, 3 something breaks, 1 it could not be checked.
"""


def _add_schema_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = _SCHEMA_EXAMPLES
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    raw = argparse.RawDescriptionHelpFormatter
    pull_help = "put a vendor's description into a file"
    into = actions.add_parser(
        "pull", help=pull_help, description=f"{pull_help.capitalize()}.", epilog=_PULL_EXAMPLES, formatter_class=raw
    )
    add_options(into, api="which API")
    _add_format(into)
    into.add_argument("--out", type=Path, required=True, metavar="FILE", help="the file to write")
    check = actions.add_parser(
        "check",
        help="say what changed since this package was made: a line for each change",
        description="Say what changed since this package was made: a line for each change.",
        epilog=_CHECK_EXAMPLES,
        formatter_class=raw,
    )
    add_options(check, api="which API")
    add_used_options(check)
    _add_format(check)


def _add_format(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how results look (default: text)")


def _schema(options: argparse.Namespace, report: Report) -> int:
    if options.api is None:
        raise CodegenError(f"of which API? hero-healthie schema {options.action} healthie …, or hero")
    chosen = options_of(options)
    structured = options.format == "json"
    if options.action == "pull":
        head = pull_into(options.out, options.api, chosen, _progress if structured else report)
        if structured:
            report(json.dumps({"file": str(options.out), "api": options.api, **asdict(head)}))
            return 0
        report(f"{options.out}: {options.api.capitalize()} API {head.version} of {head.date}")
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        specs = copy_specs(Path(temporary))
        pull(Path(temporary), replace(chosen, force=True), _progress)
        found = compare_specs(specs_folder(), specs, apis=chosen.apis, surface=False)
    found = used_of(options).only(found)
    if structured:
        report(to_json(found).rstrip())
        return diff.EXIT_CODES[found.level]
    for each in found.changes:
        if each.level != "note":
            report(f"{each.level}: {each.text} ({', '.join(each.methods[:3])})")
    counts = [f"{len(rows)} {level}" for level in CHANGE_LEVELS if (rows := found.of_level(level))]
    report(f"{found.level}: {', '.join(counts) or 'nothing changed'}")
    return diff.EXIT_CODES[found.level]


_COMMANDS: dict[
    str, tuple[str, Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace, Report], int]]
] = {
    "schema": ("Put what a vendor describes into a file, or check whether it changed.", _add_schema_arguments, _schema),
    "diff": (diff.DESCRIPTION, diff.add_installed_arguments, diff.run),
    "rebuild": (rebuild.DESCRIPTION, rebuild.add_arguments, rebuild.run),
}
