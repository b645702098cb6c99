"""`python -m hero_healthie_codegen diff [OLD] [NEW]`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from rich.console import Console

from ..errors import CodegenError
from ..specs.decisions import Api
from .compare import APIS, compare_specs
from .report.changes import Level, Report
from .report.render import to_json, to_markdown
from .report.terminal import print_report
from .sources import Source, is_as_committed, last_change, open_source

EXIT_CODES: dict[Level, int] = {"none": 0, "additive": 2, "breaking": 3}
"""1 is an error, as of the other commands."""
DESCRIPTION = """\
Say what changed between two versions of specs/, which methods of the SDK it hits, and what callers should do.

OLD and NEW are directories like specs/, single descriptions (OpenAPI as YAML or JSON, GraphQL as .graphql), or
revisions of git. Without them, the committed specs/ are compared with the present ones.

Exit code: 0 no difference, 2 additions only, 3 something breaks, 1 error.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.description = DESCRIPTION
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("old", nargs="?", metavar="OLD", help="the version before (default: the committed specs/)")
    parser.add_argument("new", nargs="?", metavar="NEW", help="the version after (default: the present specs/)")
    parser.add_argument("--markdown", metavar="FILE", help="write the report as Markdown; - is the standard output")
    parser.add_argument("--json", metavar="FILE", help="write the report as JSON; - is the standard output")
    parser.add_argument("--no-surface", action="store_true", help="do not generate and compare the Python (faster)")


def run(options: argparse.Namespace, report: Callable[[str], None]) -> int:
    """Compare, print, write; return an exit code that says how bad it is.

    Raises:
        CodegenError: a version cannot be found or read, or a file cannot be written.
    """
    root: Path = options.root
    files: dict[str, str | None] = {"markdown": options.markdown, "json": options.json}
    to_stdout = "-" in files.values()
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        old = open_source(options.old or "HEAD", root, Path(first))
        new = open_source(options.new, root, Path(second))
        found = _compare(old, new, surface=not options.no_surface, progress=_progress(shown=not to_stdout))
    for kind, target in files.items():
        if target is not None:
            _write(target, to_json(found) if kind == "json" else to_markdown(found))
    if not to_stdout:
        print_report(found, Console())
        if options.old is None and found.level == "none" and is_as_committed(root):
            command = f"python -m hero_healthie_codegen diff {last_change(root)}~"
            report(f"specs/ is as committed; `{command}` shows its last change")
    return EXIT_CODES[found.level]


def _compare(old: Source, new: Source, *, surface: bool, progress: Callable[[str], None]) -> Report:
    apis: list[Api] = [api for api in APIS if api in old.apis & new.apis]
    if not apis:
        raise CodegenError(f"{old.label} and {new.label} describe different APIs")
    return compare_specs(
        old.specs,
        new.specs,
        apis=apis,
        surface=surface,
        old_generated=old.generated,
        new_generated=new.generated,
        labels=(old.label, new.label),
        progress=progress,
    )


def _progress(*, shown: bool) -> Callable[[str], None]:
    """Return a function that shows steps to people who wait, and to nobody else."""
    if not shown or not sys.stderr.isatty():
        return lambda _: None
    console = Console(stderr=True)
    return lambda text: console.print(text, style="dim")


def _write(target: str, text: str) -> None:
    if target == "-":
        sys.stdout.write(text)
        return
    try:
        Path(target).write_text(text, "utf-8")
    except OSError as error:
        raise CodegenError(f"{target} cannot be written: {error.strerror}") from None
