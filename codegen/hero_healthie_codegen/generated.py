"""`generate` and `check`: what is committed in generated/ is what specs/ gives."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from .errors import CodegenError, Report
from .folders import differences, replace_folder, staging
from .packages import PACKAGES, build
from .specs.coverage import uncovered_operations
from .specs.lock import load_event_lock, load_lock

MOST_SHOWN = 20


def generate(root: Path, report: Report) -> None:
    """Rebuild generated/ from specs/. On any error it stays as it was."""
    generated = root / "generated"
    generated.mkdir(exist_ok=True)
    with staging(root) as built:
        build(root / "specs", built, report)
        _check_coverage(root, built)
        for package in PACKAGES.values():
            replace_folder(generated / package, built / package)
    report("generated/ is up to date")


def check(root: Path, report: Report) -> None:
    """Compare generated/ with what specs/ gives, byte for byte; raise CodegenError if it differs, an operation has no
    method, or a description is not the one that is locked.
    """
    specs = root / "specs"
    locked = [*load_lock(specs).values(), *load_event_lock(specs).values()]
    problems = [problem for spec in locked if (problem := spec.mismatch())]
    with staging(root) as built:
        build(specs, built, report)
        _check_coverage(root, built)
        problems += list(_differences(root, built))
    problems += [
        f"{name}: the description has it, generated/ has no method"
        for name in uncovered_operations(specs, root / "generated")
    ]
    if problems:
        more = f"\n  … and {len(problems) - MOST_SHOWN} more" if len(problems) > MOST_SHOWN else ""
        shown = "\n  ".join(problems[:MOST_SHOWN])
        raise CodegenError(f"generated/ is not what specs/ gives; run make generate:\n  {shown}{more}")
    report("generated/ is what specs/ gives, and every operation has its method")


def _check_coverage(root: Path, packages: Path) -> None:
    missing = uncovered_operations(root / "specs", packages)
    if missing:
        raise CodegenError("these operations of the descriptions got no method: " + ", ".join(missing))


def _differences(root: Path, expected: Path) -> Iterator[str]:
    foreign, changed = "does not come from specs/", "differs: edited by hand, or specs/ has changed"
    for package in PACKAGES.values():
        actual = root / "generated" / package
        for problem in differences(actual, expected / package, foreign=foreign, changed=changed):
            yield f"generated/{package}/{problem}"
