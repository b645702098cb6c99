"""Run `hero-healthie COMMAND …`.

A command is a module of this package with the command's name, whose `main` takes the remaining arguments and returns
the exit code. It is imported only when it is run, so that no command waits for what another one needs.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from hero_healthie._version import __version__
from hero_healthie.cli.extras import MissingExtraError

_COMMANDS = {
    "generate": "typed functions and models from your own GraphQL documents",
    "migrate": "move your GraphQL documents to another version of Healthie's schema",
    "schema": "the description of an API as a file; whether it changed",
    "diff": "what another description changes for your calls",
    "rebuild": "a wheel of this package for another description",
    "webhooks": "list, ensure and remove webhooks",
    "inbox": "count deliveries in an inbox of webhooks; list, replay and discard dead letters",
    "sandbox": "serve both APIs on loopback; the same as python -m hero_healthie.sandbox",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 when it succeeded, 1 when something has to be fixed, 2 when it was called wrongly, 130 after Ctrl-C.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    name = str(_parser().parse_args(arguments[:1]).command)
    try:
        code: int = importlib.import_module(f"{__package__}.{name}").main(arguments[1:])
    except MissingExtraError as error:
        print(f"{name} {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="hero-healthie",
        description="Tools of the SDK for the Hero Health and Healthie APIs.",
        epilog="hero-healthie COMMAND --help describes one command.",
    )
    parser.add_argument("--version", action="version", version=f"hero-healthie {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in _COMMANDS.items():
        commands.add_parser(name, help=text, add_help=False)
    return parser
