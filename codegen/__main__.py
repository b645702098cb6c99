"""`python -m codegen`: from what the vendors publish to the code in generated/."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .diff import command as diff
from .errors import CodegenError
from .generate import check, generate

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when it went well, 1 when something has to be mended."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("generate", help="rebuild generated/ from specs/, offline")
    commands.add_parser("check", help="fail when generated/ is not what specs/ gives")
    diff.add_arguments(commands.add_parser("diff", help="say what a new version of specs/ changes for callers"))
    for command in commands.choices.values():
        command.add_argument("--root", type=Path, default=ROOT, help="the project, if not this one")
    options = parser.parse_args(arguments)
    try:
        if options.command == "diff":
            return diff.run(options, _report)
        run = {"generate": generate, "check": check}[options.command]
        run(options.root, _report)
    except CodegenError as error:
        print(f"error: {error}", file=sys.stderr)  # noqa: T201 (the command's output)
        return 1
    except KeyboardInterrupt:
        print("interrupted; generated/ is as it was", file=sys.stderr)  # noqa: T201
        return 130
    return 0


def _report(text: str) -> None:
    print(text, flush=True)  # noqa: T201 (the command's output)


if __name__ == "__main__":
    sys.exit(main())
