"""`hero-healthie rebuild`: a wheel of the installed package for another description."""

from __future__ import annotations

import argparse
import re
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

from ..diff import Report as Found
from ..diff import compare_specs
from ..diff.report.changes import Undecided
from ..errors import CodegenError, Report
from ..formats.files import read_toml
from ..generated import generate
from ..project import copy_project
from ..pull.head import read_head
from ..pull.options import PullOptions
from ..pull.run import pull
from ..specs.decisions import OWN_DECISIONS, SAFETY_CLASSES, Api
from ..specs.fitting import leaving_out
from ..specs.folder import specs_folder
from ..specs.lock import load_lock
from ..upgrade.command import DECIDE, Tools, UpgradeOptions, upgrade, write_report
from .curated import check_wheel
from .wheel import base_version, write_wheel

DESCRIPTION = (
    "Make a wheel of this package for another version of an API: both generated packages anew, from the descriptions "
    "you name. Nothing is fetched and nothing that is installed changes."
)
REPORT = "report.md"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = (
        "example:\n  hero-healthie rebuild --healthie healthie.graphql --version 2026-07-01 --out dist\n\n"
        f"Exit code: 0 the wheel is there, {DECIDE} something has to be decided first, 1 something has to be fixed."
    )
    parser.add_argument("--healthie", type=Path, metavar="FILE", help="Healthie's schema: schema language or JSON")
    parser.add_argument("--version", help="its API version, where the file does not say it: YYYY-MM-DD")
    parser.add_argument("--hero", type=Path, metavar="FILE", help="Hero's description: YAML or JSON")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where wheel and report go")
    parser.add_argument("--decisions", type=Path, metavar="FILE", help="what you decided: see the one that it writes")
    parser.add_argument("--prose", choices=("keep", "drop"), default="drop", help="the vendor's texts (default: drop)")


def run(options: argparse.Namespace, report: Report) -> int:
    """Rebuild; return 0, or `DECIDE` when a person has to decide something first. Raise CodegenError if a description,
    a decision or the installed package is at fault.
    """
    given: dict[Api, Path | None] = {"hero": options.hero, "healthie": options.healthie}
    files: dict[Api, Path] = {api: path for api, path in given.items() if path is not None}
    if not files:
        raise CodegenError("rebuild for what? Give --healthie schema.graphql, --hero openapi.yaml, or both")
    rebuild = Rebuild(files, options.version, options.out.resolve())
    with tempfile.TemporaryDirectory() as folder, leaving_out():
        project = Path(folder)
        copy_project(project)
        _decide(project / "specs", options.decisions)
        chosen = UpgradeOptions(
            pull=PullOptions(prose=options.prose, force=True),
            base=specs_folder(),
            accept_breaking=True,
            report=rebuild.out / REPORT,
            steps=("read", "compare", "generate", "wheel"),
        )
        tools = Tools(rebuild.pull, rebuild.compare, generate, rebuild.finish, _no_tests)
        code = upgrade(project, chosen, tools, report)
    if code == DECIDE:
        target = rebuild.out / OWN_DECISIONS
        target.write_text(questions(rebuild.found.undecided), "utf-8")
        report(f"Decide in {target}, then run it again with --decisions {target}")
    return code


@dataclass(slots=True)
class Rebuild:
    """The steps that are others than in a checkout."""

    files: dict[Api, Path]
    version: str | None
    out: Path
    found: Found = field(default_factory=lambda: Found(old="", new=""))

    def pull(self, root: Path, options: PullOptions, progress: Report) -> None:
        """Put the descriptions into specs/."""
        for api, path in self.files.items():
            version = self.version if api == "healthie" else None
            _check_version(api, path, version)
            pull(root, replace(options, apis=(api,), file=path, version=version), progress)

    def compare(self, old: Path, new: Path, progress: Report) -> Found:
        """Compare the installed package with what is to come."""
        labels = f"hero-healthie {base_version()}", "the rebuilt package"
        self.found = compare_specs(old, new, old_generated=new.parent / "generated", labels=labels, progress=progress)
        return self.found

    def finish(self, root: Path, progress: Report) -> None:
        """Write the wheel, once all of it was imported, and add to the report what cannot be."""
        lock = load_lock(root / "specs")
        days = {"hero": lock["hero"].date, "healthie": lock["healthie"].version}
        local = ".".join(f"{api}.{re.sub(r'[^0-9]', '', days[api])}" for api in sorted(self.files))
        built = write_wheel(root, local, root / "wheel")
        operations, problems = check_wheel(built)
        for problem in problems:
            progress(f"  note: {problem}")
        self.found.by_hand = (*problems, *self.found.by_hand)
        write_report(self.out / REPORT, self.found)
        wheel = Path(shutil.copyfile(built, self.out / built.name))
        progress(f"{operations} operations, {wheel.stat().st_size / 1e6:.2f} MB. Now: pip install '{wheel}'")


def _no_tests(_root: Path, _command: str) -> None:
    """Whoever installs the wheel has tests of their own."""


def _check_version(api: Api, path: Path, version: str | None) -> None:
    """Raise where nothing says which version a schema is: a client that asks for another one gets other responses."""
    if api == "hero" or version is not None or not path.is_file():
        return
    with path.open(encoding="utf-8", errors="replace") as file:
        if read_head(file.readline()) is None:
            raise CodegenError(f"which API version is {path}? Its first line does not say it: --version YYYY-MM-DD")


def _decide(specs: Path, given: Path | None) -> None:
    """Put a file of decisions beside those of the package; what was decided earlier stays. Raise CodegenError if it
    names no API, or no class of safety.
    """
    if given is None:
        return
    target = specs / OWN_DECISIONS
    rows: dict[str, dict[str, str]] = read_toml(target) if target.exists() else {}
    for api, decided in read_toml(given).items():
        pairs = cast("dict[str, str]", decided) if isinstance(decided, dict) else {}
        wrong = [f"{name} = {value!r}" for name, value in pairs.items() if value not in SAFETY_CLASSES]
        if wrong or not pairs or api not in ("hero", "healthie"):
            raise CodegenError(
                f"{given}: {', '.join(wrong) or api}: below [hero] and [healthie] stand operations, each with "
                f"one of {', '.join(SAFETY_CLASSES)}"
            )
        rows[api] = rows.get(api, {}) | pairs
    target.write_text(
        "\n".join(
            f"[{api}]\n" + "".join(f'{name} = "{value}"\n' for name, value in each.items())
            for api, each in rows.items()
        ),
        "utf-8",
    )


def questions(undecided: Iterable[Undecided]) -> str:
    """Return the file in which to decide: the safest class stands there, or that of the rule."""
    lines = [
        "# How safe is it to repeat each of these, when the outcome of a call is unknown?",
        "# read, idempotent_write: resent by itself. create, money: never resent, and you get an OutcomeUnknownError.",
    ]
    rows = sorted(undecided, key=lambda each: (each.api, each.operation))
    for number, each in enumerate(rows):
        if number == 0 or rows[number - 1].api != each.api:
            lines += ["", f"[{each.api}]"]
        why = f"  # by rule {each.by_rule}, and it {each.reason}" if each.by_rule else ""
        lines.append(f'{each.operation} = "money"{why}' if each.by_rule else f'{each.operation} = "create"')
    return "\n".join(lines) + "\n"
