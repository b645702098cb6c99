"""`generate` and `check`: what is committed in generated/ is what specs/ gives."""

from __future__ import annotations

import filecmp
import shutil
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import CodegenError, Report
from .packages import PACKAGES, build
from .specs.coverage import uncovered_operations
from .specs.lock import load_event_lock, load_lock

MOST_SHOWN = 20


def generate(root: Path, report: Report) -> None:
    """Rebuild generated/ from specs/. On any error it stays as it was.

    Raises:
        CodegenError: see `build`.
    """
    generated = root / "generated"
    generated.mkdir(exist_ok=True)
    with _staging(root) as staging:
        build(root / "specs", staging, report)
        _check_coverage(root, staging)
        for package in PACKAGES.values():
            _replace(generated / package, staging / package)
    report("generated/ is up to date")


def check(root: Path, report: Report) -> None:
    """Compare generated/ with what specs/ gives, byte for byte.

    Raises:
        CodegenError: it differs, an operation has no method, or a description is not the one that is locked.
    """
    specs = root / "specs"
    locked = [*load_lock(specs).values(), *load_event_lock(specs).values()]
    problems = [problem for spec in locked if (problem := spec.mismatch())]
    with _staging(root) as staging:
        build(root / "specs", staging, report)
        _check_coverage(root, staging)
        problems += list(_differences(root / "generated", staging))
    problems += [
        f"{name}: the description has it, generated/ has no method" for name in _uncovered(root, root / "generated")
    ]
    if problems:
        more = f"\n  … and {len(problems) - MOST_SHOWN} more" if len(problems) > MOST_SHOWN else ""
        shown = "\n  ".join(problems[:MOST_SHOWN])
        raise CodegenError(f"generated/ is not what specs/ gives; run make generate:\n  {shown}{more}")
    report("generated/ is what specs/ gives, and every operation has its method")


@contextmanager
def _staging(root: Path) -> Generator[Path]:
    """Make a directory beside generated/, so that what is built in it can be moved there in one step."""
    path = Path(tempfile.mkdtemp(prefix=".codegen-", dir=root))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def _replace(old: Path, new: Path) -> None:
    retired = new.with_name(f"{new.name}-retired")
    if old.exists():
        old.rename(retired)
    try:
        new.rename(old)
    except OSError:
        if retired.exists():
            retired.rename(old)
        raise


def _uncovered(root: Path, packages: Path) -> list[str]:
    return uncovered_operations(root / "specs", packages)


def _check_coverage(root: Path, packages: Path) -> None:
    missing = _uncovered(root, packages)
    if missing:
        raise CodegenError("these operations of the descriptions got no method: " + ", ".join(missing))


def _differences(actual: Path, expected: Path) -> Iterator[str]:
    for package in PACKAGES.values():
        wanted = _files(expected / package)
        present = _files(actual / package)
        for name in sorted(wanted - present):
            yield f"generated/{package}/{name} is missing"
        for name in sorted(present - wanted):
            yield f"generated/{package}/{name} does not come from specs/"
        for name in sorted(wanted & present):
            if not filecmp.cmp(expected / package / name, actual / package / name, shallow=False):
                yield f"generated/{package}/{name} differs: edited by hand, or specs/ has changed"


def _files(package: Path) -> set[str]:
    return {
        path.relative_to(package).as_posix()
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
