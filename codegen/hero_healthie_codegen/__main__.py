"""`python -m hero_healthie_codegen`: from what the vendors publish to the code in generated/."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .errors import CodegenError, Report

try:
    from .diff import command as diff
    from .generated import check, generate
    from .graphql import coverage
    from .pull import command as pull
    from .upgrade import command as upgrade
except ModuleNotFoundError as missing:
    sys.exit(f"the code generator needs {missing.name}, which is not installed: pip install 'hero-healthie[codegen]'")


@dataclass(frozen=True, slots=True)
class Command:
    """One command of `python -m hero_healthie_codegen`."""

    help: str
    run: Callable[[argparse.Namespace, Report], int]
    """Returns the exit code."""
    add_arguments: Callable[[argparse.ArgumentParser], None] = lambda _: None
    interrupted: str = "generated/ is as it was"
    """In what state Ctrl-C leaves things."""


def _of_root(function: Callable[[Path, Report], None]) -> Callable[[argparse.Namespace, Report], int]:
    def run(options: argparse.Namespace, report: Report) -> int:
        function(options.root, report)
        return 0

    return run


COMMANDS = {
    "upgrade": Command(
        "pull, say what changes for callers, generate, check and test; stops where a human has to decide",
        upgrade.run,
        upgrade.add_arguments,
        upgrade.INTERRUPTED,
    ),
    "pull": Command(
        "fetch what a vendor publishes, check it, and put it into specs/ in canonical form",
        pull.run,
        pull.add_arguments,
        pull.INTERRUPTED,
    ),
    "diff": Command("say what a new version of specs/ changes for callers", diff.run, diff.add_arguments),
    "generate": Command("rebuild generated/ from specs/, offline", _of_root(generate)),
    "coverage": Command(
        "say how many selections of others stand whole in the documents of Healthie",
        coverage.run,
        coverage.add_arguments,
    ),
    "check": Command("fail when generated/ is not what specs/ gives", _of_root(check)),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command: 0 when it went well, 1 when something has to be mended; further codes are the commands' own."""
    parser = argparse.ArgumentParser(prog="python -m hero_healthie_codegen", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        subparser = commands.add_parser(name, help=command.help)
        subparser.add_argument("--root", type=Path, default=None, help="the folder that holds specs/ and generated/")
        command.add_arguments(subparser)
    options = parser.parse_args(arguments)
    chosen = COMMANDS[options.command]
    try:
        options.root = options.root or _root()
        return chosen.run(options, _report)
    except CodegenError as error:
        print(f"error: {error}", file=sys.stderr)  # noqa: T201 (the command's output)
        return 1
    except KeyboardInterrupt:
        print(f"interrupted; {chosen.interrupted}", file=sys.stderr)  # noqa: T201 (the output of the command)
        return 130


def _root() -> Path:
    """Return the checkout that this file stands in, or else the current folder; raise CodegenError if neither holds
    specs/.
    """
    for folder in (Path(__file__).resolve().parents[2], Path.cwd()):
        if (folder / "specs" / "lock.toml").is_file():
            return folder
    raise CodegenError("there is no specs/lock.toml here; run it in a checkout, or name one with --root")


def _report(text: str) -> None:
    print(text, flush=True)  # noqa: T201 (the command's output)


if __name__ == "__main__":
    sys.exit(main())
