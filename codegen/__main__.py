"""`python -m codegen`: from what the vendors publish to the code in generated/."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from .errors import CodegenError
from .generate import check, generate
from .pull.command import add_command as add_pull
from .upgrade import add_command as add_upgrade

ROOT = Path(__file__).resolve().parent.parent

Report = Callable[[str], None]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command: 0 when it went well, 1 when something has to be mended, 3 when something has to be decided."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    # Each command sets `run`, which takes the options and a Report and answers the exit code, and `interrupted`,
    # which says in what state Ctrl-C leaves things.
    add_upgrade(commands)
    add_pull(commands)
    _add(commands, "generate", generate, "rebuild generated/ from specs/, offline")
    _add(commands, "check", check, "fail when generated/ is not what specs/ gives")
    for command in commands.choices.values():
        command.add_argument("--root", type=Path, default=ROOT, help="the project, if not this one")
    options = parser.parse_args(arguments)
    try:
        code: int = options.run(options, _report)
    except CodegenError as error:
        print(f"error: {error}", file=sys.stderr)  # noqa: T201 (the command's output)
        return 1
    except KeyboardInterrupt:
        print(f"interrupted; {options.interrupted}", file=sys.stderr)  # noqa: T201
        return 130
    return code


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],  # pyright: ignore[reportPrivateUsage] # argparse's own name
    name: str,
    function: Callable[[Path, Report], None],
    text: str,
) -> None:
    def run(options: argparse.Namespace, report: Report) -> int:
        function(options.root, report)
        return 0

    commands.add_parser(name, help=text).set_defaults(run=run, interrupted="generated/ is as it was")


def _report(text: str) -> None:
    print(text, flush=True)  # noqa: T201 (the command's output)


if __name__ == "__main__":
    sys.exit(main())
