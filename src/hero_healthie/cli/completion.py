"""Run `hero-healthie completion`: a script with which a shell completes commands and options."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Sequence
from typing import Any

from hero_healthie.cli import main as command_line
from hero_healthie.cli.extras import MissingExtraError, load
from hero_healthie.cli.operations.targets import targets
from hero_healthie.cli.output import Output

_SHELLS = ("bash", "zsh", "fish", "tcsh")
_EPILOG = """\
examples:
  hero-healthie completion bash > ~/.local/share/bash-completion/completions/hero-healthie
  hero-healthie completion zsh > "${fpath[1]}/_hero-healthie"
  hero-healthie completion fish > ~/.config/fish/completions/hero-healthie.fish

Making it takes seconds, so write it to a file once, and again after an upgrade.
Needs the extra cli. Commands whose extra is not installed are completed by their names only.
"""


def main(arguments: Sequence[str]) -> int:
    """Print the script and return the exit code."""
    options = parser().parse_args(arguments)
    shtab = load("shtab", extra="cli")
    Output().text(shtab.complete(_whole(), shell=options.shell).rstrip("\n"))
    return 0


def parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments."""
    parser = argparse.ArgumentParser(
        prog="hero-healthie completion",
        description="Print a script with which a shell completes commands and options with the tab key.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("shell", choices=_SHELLS, help="your shell")
    return parser


def _whole() -> argparse.ArgumentParser:
    """Return a parser of all commands with all their arguments."""
    whole = command_line.parser()
    # argparse has no other way to reach the words that it knows.
    actions = whole._actions  # pyright: ignore[reportPrivateUsage]
    commands: Any = next(each for each in actions if isinstance(each.choices, dict))
    for name in command_line.COMMANDS:
        try:
            commands.choices[name] = importlib.import_module(f"{__package__}.{name}").parser()
        except MissingExtraError:
            continue
    call = commands.choices["call"]
    [operation] = [each for each in call._actions if each.dest == "operation"]
    operation.choices = [each.path for each in targets()]
    return whole
