"""The command line: `hero-healthie generate`, `webhooks`, `inbox` and `sandbox`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from hero_healthie._version import __version__

_HERE = Path(__file__).resolve().parent
_GENERATOR = "hero_healthie.codegen"


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; 0 when it went well, 1 when something has to be mended, 2 when it was called wrongly."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["sandbox"]:
        return _sandbox(arguments[1:])
    if arguments[:1] == ["webhooks"]:
        from hero_healthie.webhooks.registration.cli import main as webhooks  # noqa: PLC0415 (loads the clients)

        return webhooks(arguments[1:])
    if arguments[:1] == ["inbox"]:
        from hero_healthie.webhooks.inbox import (  # noqa: PLC0415 (loads what the other commands do not need)
            cli as command,
        )

        return command.main(arguments[1:], say=_report, complain=_complain)
    options = _parser().parse_args(arguments)
    return _generate(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="hero-healthie", description="Tools of the SDK for the Hero Health and Healthie APIs."
    )
    parser.add_argument("--version", action="version", version=f"hero-healthie {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    generate = commands.add_parser(
        "generate",
        help="typed functions and models from GraphQL documents of your own",
        description="Make a Python package of typed functions and models from GraphQL documents of your own.",
        epilog="Exit code: 0 done, 1 something has to be mended (nothing was written), 2 called wrongly.",
    )
    generate.add_argument(
        "--operations",
        type=Path,
        nargs="+",
        action="extend",
        required=True,
        metavar="PATH",
        help="files, or folders with .graphql or .gql files; may be repeated",
    )
    generate.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="the package to write; replaced as a whole"
    )
    generate.add_argument(
        "--schema", type=Path, metavar="FILE", help="the schema of another API version (default: the one shipped)"
    )
    generate.add_argument("--check", action="store_true", help="write nothing; exit with 1 if DIR is not up to date")
    generate.add_argument("--quiet", action="store_true", help="say only what is wrong")
    commands.add_parser("webhooks", help="list, ensure and remove webhooks; see hero-healthie webhooks --help")
    commands.add_parser("sandbox", help="both APIs on loopback; the same as python -m hero_healthie.sandbox")
    commands.add_parser("inbox", help="what waits in an inbox of webhooks; see hero-healthie inbox --help")
    return parser


def _generate(options: argparse.Namespace) -> int:
    try:
        from hero_healthie_codegen.custom.cli import run  # noqa: PLC0415 (an extra, which need not be installed)
    except ModuleNotFoundError as missing:
        _complain(f"generate needs {missing.name}, which is not installed: pip install 'hero-healthie[codegen]'")
        return 1
    return run(
        options.operations,
        options.out,
        schema=options.schema,
        check=options.check,
        report=_ignore if options.quiet else _report,
        complain=_complain,
    )


def _sandbox(arguments: list[str]) -> int:
    try:
        from hero_healthie.sandbox.cli import main as serve  # noqa: PLC0415 (an extra, which need not be installed)
    except ImportError as missing:
        _complain(str(missing))
        return 1
    return serve(arguments)


def _report(text: str) -> None:
    print(text, flush=True)  # noqa: T201 (the command's output)


def _complain(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201 (the output of the command)


def _ignore(text: str) -> None:
    del text
