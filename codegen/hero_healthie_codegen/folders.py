"""Folders of generated code: built elsewhere, compared, and replaced as a whole or not at all."""

from __future__ import annotations

import filecmp
import shutil
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def staging(parent: Path | None) -> Generator[Path]:
    """Yield a folder to build in: inside `parent`, so that what is built can be moved from there in one step."""
    path = Path(tempfile.mkdtemp(prefix=".hero-healthie-", dir=parent))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def replace_folder(old: Path, new: Path) -> None:
    """Put a folder that was built in the place of one that may be there."""
    retired = new.with_name(f"{new.name}-retired")
    if old.exists():
        old.rename(retired)
    try:
        new.rename(old)
    except BaseException:
        if retired.exists():
            retired.rename(old)
        raise


def differences(actual: Path, wanted: Path, *, foreign: str, changed: str) -> Iterator[str]:
    """Yield each file in which a folder differs from the one that was built, and how.

    Args:
        actual: the folder; it may be absent
        wanted: what it should be
        foreign: what to say about a file that should not be there
        changed: what to say about a file with other content
    """
    built, present = content(wanted), content(actual)
    for name in sorted(built - present):
        yield f"{name} is missing"
    for name in sorted(present - built):
        yield f"{name} {foreign}"
    for name in sorted(built & present):
        if not filecmp.cmp(wanted / name, actual / name, shallow=False):
            yield f"{name} {changed}"


def content(folder: Path) -> set[str]:
    """Return the paths of all files in a folder, without what Python keeps there."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if "__pycache__" not in path.relative_to(folder).parts and not path.is_dir()
    }
