"""`python -m hero_healthie_codegen upgrade`: from a change of a vendor to code that is generated and tested."""

from __future__ import annotations

import argparse
import shlex
import subprocess
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from rich.console import Console

from ..diff import Report, compare_specs, print_report, to_html, to_json, to_markdown
from ..diff.report.changes import Level
from ..errors import CodegenError
from ..errors import Report as Progress
from ..folders import write_text
from ..generated import check, generate
from ..pull.command import add_options, options_of
from ..pull.options import PullOptions
from ..pull.run import pull
from .base import find_base, forget_base, is_generated

STEPS = ("pull", "diff", "generate", "check", "tests")
TESTS = "make -s unit"
REPORT = Path("build", "upgrade-report.md")
GO_ON = "python -m hero_healthie_codegen upgrade --no-pull"
#: The exit code of an upgrade that waits for a human.
DECIDE = 3
UNDO = "git restore specs generated && git clean -fd generated"
INTERRUPTED = f"what is done so far stays; go on with {GO_ON}, or undo with: {UNDO}"

_LEVELS: dict[Level, str] = {
    "none": "no difference",
    "additive": "nothing breaks",
    "documents": "documents of one's own have to change",
    "breaking": "callers have to change code",
}


@dataclass(frozen=True, slots=True)
class Tools:
    """The steps of an upgrade."""

    pull: Callable[[Path, PullOptions, Progress], object]
    compare: Callable[[Path, Path, Progress], Report]
    generate: Callable[[Path, Progress], None]
    check: Callable[[Path, Progress], None]
    test: Callable[[Path, str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class UpgradeOptions:
    """The options of `upgrade`."""

    pull: PullOptions | None
    """None: specs/ is as it should be already."""
    base: Path | None = None
    accept_breaking: bool = False
    yes: bool = False
    tests: str = TESTS
    report: Path = REPORT
    steps: tuple[str, ...] = STEPS
    """What they are called; with other names it is no checkout: only what calls would do wrongly stops it."""

    @property
    def maintains(self) -> bool:
        """Whether whoever runs it can change specs/ and the facade."""
        return self.steps == STEPS


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = (
        f"Exit codes: 0 done, 1 something has to be mended, {DECIDE} something has to be decided. "
        f"After a stop go on with: {GO_ON}"
    )
    add_options(parser)
    parser.add_argument("--no-pull", action="store_true", help="go on with specs/ as it is")
    parser.add_argument("--base", type=Path, help="specs directory to compare with (default: the one generated/ is of)")
    parser.add_argument("--accept-breaking", action="store_true", help="go on although callers have to change code")
    parser.add_argument("--yes", action="store_true", help="go on whatever the report says")
    parser.add_argument("--tests", default=TESTS, help=f"the command that tests (default: {TESTS}; empty: none)")
    parser.add_argument("--report", type=Path, default=REPORT, help=f"where the report goes (default: {REPORT})")


def upgrade(root: Path, options: UpgradeOptions, tools: Tools, report: Progress) -> int:
    """Take all steps; return 0 when done, `DECIDE` when it waits for a human. Raise CodegenError if a step failed."""
    base, named = find_base(root, options.base)
    step = partial(_step, options.steps, report)
    with step(1, left_out=options.pull is None):
        if options.pull is not None:
            tools.pull(root, options.pull, report)
    go_on = GO_ON + (" --yes" if options.yes else " --accept-breaking" if options.accept_breaking else "")
    if not options.maintains:
        go_on, named = "", "the installed package"
    with _mending("specs/ is the new one, generated/ is as it was", go_on):
        with step(2):
            report(f"  compared with {named}")
            found = tools.compare(base, root / "specs", report)
            target = root / options.report
            write_report(target, found)
            report(f"  {_LEVELS[found.level]}; the report is in {options.report}, and beside it as HTML")
            if found.confirmations:
                report(f"  {len(found.confirmations)} decisions were made by rules; look them over in the report")
        if found.level == "none" and not found.decisions and is_generated(root):
            forget_base(root)
            what = "generated/" if options.maintains else "the installed package"
            report(f"nothing to do: {what} is made from these descriptions already")
            return 0
        if stop := _stop(found, options):
            report(stop)
            return DECIDE
        with step(3):
            tools.generate(root, report)
    with _mending("specs/ and generated/ are the new ones", go_on):
        with step(4):
            tools.check(root, report)
        if not options.maintains:
            return 0
        with step(5, left_out=not options.tests):
            if options.tests:
                tools.test(root, options.tests)
    forget_base(root)
    report(f"done: review {options.report} and `git diff --stat`, then commit specs/ and generated/")
    return 0


def _stop(found: Report, options: UpgradeOptions) -> str:
    """Return why a human has to look before this goes on, or nothing."""
    if options.yes:
        return ""
    if not options.maintains:
        names = ", ".join(each.operation for each in found.undecided)
        return names and f"stopped before generating: how safe is it to repeat {names}?"
    lines: list[str] = []
    flags = " --accept-breaking" if found.level == "breaking" else ""
    if found.decisions:
        lines.append("Decide first, most of it as data in specs/; the report says more:")
        lines += [f"  - {decision.splitlines()[0]}" for decision in found.decisions]
        lines.append("What leaves no trace in specs/ is listed again; when all is decided, go on with --yes.")
    if found.level == "breaking" and not options.accept_breaking:
        lines.append("Callers have to change code: read the report.")
    if not lines:
        return ""
    state = "specs/ is the new one, generated/ is as it was. To undo: git restore specs"
    return "\n".join(["", "stopped before generating.", *lines, f"Then go on: {GO_ON}{flags}", state])


@contextmanager
def _step(steps: Sequence[str], report: Progress, number: int, *, left_out: bool = False) -> Generator[None]:
    report(f"[{number}/{len(steps)}] {steps[number - 1]}{': left out' if left_out else ''}")
    start = time.perf_counter()
    yield
    if not left_out:
        report(f"  {steps[number - 1]} took {time.perf_counter() - start:.1f} s")


@contextmanager
def _mending(state: str, go_on: str) -> Generator[None]:
    try:
        yield
    except CodegenError as error:
        if not go_on:
            raise
        raise CodegenError(
            f"{error}\n\n{state}. Mend it (specs/ holds the decisions), then go on: {go_on}\nTo undo: {UNDO}"
        ) from None


def write_report(path: Path, found: Report) -> None:
    """Write a report as Markdown, and beside it as HTML and as JSON; raise CodegenError if it cannot be written."""
    for suffix, render in ((path.suffix, to_markdown), (".html", to_html), (".json", to_json)):
        write_text(path.with_suffix(suffix), render(found))


def _test(root: Path, command: str) -> None:
    words = shlex.split(command)
    try:
        done = subprocess.run(words, cwd=root, check=False)  # noqa: S603 (the maintainer's command)
    except OSError as error:
        raise CodegenError(f"the tests cannot be run: {words[0]}: {error.strerror}") from None
    if done.returncode:
        raise CodegenError(f"the tests failed ({command}: exit code {done.returncode})")


def _compare(old: Path, new: Path, report: Progress) -> Report:
    found = compare_specs(old, new, labels=("before", "after"), progress=report)
    print_report(found, Console())
    return found


def run(options: argparse.Namespace, report: Progress) -> int:
    """Upgrade as the arguments say."""
    tools = Tools(pull=pull, compare=_compare, generate=generate, check=check, test=_test)
    chosen = UpgradeOptions(
        pull=None if options.no_pull else options_of(options),
        base=options.base,
        accept_breaking=options.accept_breaking,
        yes=options.yes,
        tests=options.tests,
        report=options.report,
    )
    return upgrade(options.root, chosen, tools, report)
