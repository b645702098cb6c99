"""Run `hero-healthie COMMAND …`.

A command is a module of this package with the command's name. Its `main` takes the remaining arguments and returns the
exit code; its `parser` returns their parser. It is imported only when it is run, so that no command waits for what
another one needs.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from hero_healthie._version import __version__
from hero_healthie.cli.extras import MissingExtraError

COMMANDS = {
    "doctor": "check keys, environment, connection, versions, and what a key may do",
    "ops": "search all operations of both APIs, and show one",
    "call": "call any operation; see what would be sent",
    "export": "invoices, clients or appointments into a file; goes on after a kill",
    "watch": "what Healthie pushes, as it comes",
    "webhooks": "list, ensure and remove webhooks; listen to deliveries, verify, send and replay them",
    "inbox": "count deliveries in an inbox of webhooks; list, replay and discard dead letters",
    "sandbox": "serve both APIs on loopback; the same as python -m hero_healthie.sandbox",
    "demo": "an invoice's life on both APIs, against the sandbox, without a key",
    "generate": "typed functions and models from your own GraphQL documents",
    "migrate": "move your GraphQL documents to another version of Healthie's schema",
    "schema": "the description of an API as a file; whether it changed",
    "diff": "what another description changes for your calls",
    "rebuild": "a wheel of this package for another description",
    "completion": "a script that completes commands and options with the tab key",
}
"""Each command and what it does, in the order of the help."""

_EPILOG = """\
examples:
  hero-healthie sandbox -- hero-healthie doctor       try it without a key
  hero-healthie ops invoice                           what there is about invoices
  hero-healthie call hero.admin.list_admins --limit 3 what comes back

hero-healthie COMMAND --help describes one command.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 when it succeeded, 1 when something has to be fixed, 2 when it was called wrongly, 3 when the outcome of a
        write is unknown, 130 after Ctrl-C, 141 when the reader of its output has gone.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _open_streams()
    try:
        try:
            return _run(arguments)
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _discard_output()
        return 141
    except OSError as error:  # such as that of a full disk, where stdout is a file
        print(f"error: {error.strerror or type(error).__name__}", file=sys.stderr)
        _discard_output()
        return 1


def _open_streams() -> None:
    """Open what whoever started the command has closed: otherwise a file or a connection would get its number."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 (for as long as it runs)


def _discard_output() -> None:
    """Drop what is left in the buffer, as it has nowhere to go: the interpreter would complain at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def parser() -> argparse.ArgumentParser:
    """Return the parser of the first word."""
    parser = argparse.ArgumentParser(
        prog="hero-healthie",
        description="Tools of the SDK for the Hero Health and Healthie APIs.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"hero-healthie {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in COMMANDS.items():
        commands.add_parser(name, help=text, add_help=False)
    return parser


def _run(arguments: list[str]) -> int:
    commands = parser()
    if arguments and not arguments[0].startswith("-") and arguments[0] not in COMMANDS:
        from hero_healthie._call.arguments import did_you_mean  # noqa: PLC0415 (only misspelt commands need it)

        hint = did_you_mean(arguments[0], COMMANDS)
        commands.error(f"there is no command {arguments[0]!r}" + (hint or f": choose from {', '.join(COMMANDS)}"))
    name = str(commands.parse_args(arguments[:1]).command)
    try:
        code: int = importlib.import_module(f"{__package__}.{name}").main(arguments[1:])
    except MissingExtraError as error:
        print(f"{name} {error}", file=sys.stderr)
        return 1
    return code
