"""`python -m hero_healthie_codegen diff [OLD] [NEW]`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from rich.console import Console

from ..errors import CodegenError, SpecError
from ..folders import write_text
from ..specs.decisions import APIS, Api
from .compare import compare_specs
from .report.changes import Level, Report
from .report.render import print_report, to_html, to_json, to_markdown
from .sources import INSTALLED, Source, is_as_committed, last_change, open_source
from .used import add_used_options, used_of

_RENDERERS: dict[str, Callable[[Report], str]] = {"markdown": to_markdown, "html": to_html, "json": to_json}

EXIT_CODES: dict[Level, int] = {"none": 0, "additive": 2, "documents": 3, "breaking": 3}
"""1 is an error, as of the other commands."""
DESCRIPTION = "Say what changed between two versions, which methods it hits, and what callers should do."
_IN_A_CHECKOUT = """
OLD and NEW are directories like specs/, single descriptions (OpenAPI as YAML or JSON, GraphQL as .graphql or the
response to an introspection query), or revisions of git. Without them, the committed specs/ are compared with the
present ones.

Exit code: 0 no difference, 2 additions only, 3 something breaks, 1 error.
"""
_INSTALLED = """
OLD and NEW are descriptions (OpenAPI as YAML or JSON, GraphQL as .graphql or the response to an introspection query),
directories like specs/, or `installed`: with one of them, the installed package is compared with it.

  hero-healthie diff healthie.graphql --used-by src/
  hero-healthie diff old.graphql new.graphql --markdown report.md

Exit code: 0 no difference, 2 additions only, 3 something breaks, 1 error.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command in a checkout."""
    parser.description = DESCRIPTION + _IN_A_CHECKOUT
    parser.add_argument("old", nargs="?", metavar="OLD", help="the version before (default: the committed specs/)")
    parser.add_argument("new", nargs="?", metavar="NEW", help="the version after (default: the present specs/)")
    _add_options(parser)


def add_installed_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command where there is only the installed package."""
    parser.description = DESCRIPTION + _INSTALLED
    parser.set_defaults(root=None)
    parser.add_argument("old", metavar="OLD", help="the version before; alone, it is the one after")
    parser.add_argument("new", nargs="?", metavar="NEW", help="the version after")
    _add_options(parser)


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    for kind in _RENDERERS:
        name = {"json": "JSON", "html": "HTML, with a search"}.get(kind, "Markdown")
        parser.add_argument(f"--{kind}", metavar="FILE", help=f"write the report as {name}; - is the standard output")
    add_used_options(parser)
    parser.add_argument("--no-surface", action="store_true", help="do not generate and compare the Python (faster)")


def run(options: argparse.Namespace, report: Callable[[str], None]) -> int:
    """Compare, print, write; return an exit code that says how bad it is. Raise CodegenError if a version cannot be
    found or read, or a file cannot be written.
    """
    root: Path | None = options.root
    files = {kind: target for kind in _RENDERERS if (target := getattr(options, kind)) is not None}
    to_stdout = "-" in files.values()
    before, after = options.old or "HEAD", options.new
    if root is None and after is None:
        before, after = INSTALLED, options.old
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        old, new = open_source(before, root, Path(first)), open_source(after, root, Path(second))
        try:
            used = used_of(options, old.specs / "healthie" / "schema.graphql")
            found = _compare(old, new, surface=not options.no_surface, progress=_progress(shown=not to_stdout))
        except SpecError as error:
            raise new.named(old.named(error)) from None
    found = used.only(found)
    for kind, target in files.items():
        text = _RENDERERS[kind](found)
        sys.stdout.write(text) if target == "-" else write_text(Path(target), text)
    if not to_stdout:
        print_report(found, Console())
        if root is not None and options.old is None and found.level == "none" and is_as_committed(root):
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
