"""The folder of generated code: replaced as a whole or not at all, and only if `generate` wrote it."""

from __future__ import annotations

import filecmp
import keyword
import shutil
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import CodegenError
from .package import MARK


def check_target(out: Path) -> None:
    """Refuse a folder that cannot be a package, or that holds what `generate` did not write.

    Raises:
        CodegenError: it does; the message says what.
    """
    folder = out.resolve()  # `missing/../mine` is there, though nothing on the way to it is
    name = folder.name
    if not name.isidentifier() or keyword.iskeyword(name):
        raise CodegenError(f"{out}: {name!r} cannot be the name of a Python package; choose another folder")
    if not folder.exists():
        return
    if not folder.is_dir():
        raise CodegenError(f"{out} is a file; name a folder for the package")
    foreign = sorted(str(out / path.relative_to(folder)) for path in _content(folder) if not _is_ours(path))
    if foreign:
        more = f" and {len(foreign) - 3} more" if len(foreign) > 3 else ""
        raise CodegenError(
            f"{out} holds what generate did not write, and would be replaced as a whole: "
            f"{', '.join(foreign[:3])}{more}. Name another folder, or move that away"
        )


@contextmanager
def staging(out: Path | None) -> Generator[Path]:
    """Yield a folder to build in: beside `out`, so that it can be moved there in one step, or anywhere."""
    if out is not None:
        out.resolve().parent.mkdir(parents=True, exist_ok=True)
    root = Path(tempfile.mkdtemp(prefix=".hero-healthie-", dir=out.resolve().parent if out else None))
    try:
        built = root / "package"
        built.mkdir()
        yield built
    finally:
        shutil.rmtree(root, ignore_errors=True)


def replace(out: Path, built: Path) -> None:
    """Put what was built in the place of what is there."""
    out = out.resolve()
    retired = built.with_name("retired")
    if out.exists():
        out.rename(retired)
    try:
        built.rename(out)
    except BaseException:
        if retired.exists():
            retired.rename(out)
        raise


def differences(out: Path, built: Path) -> Iterator[str]:
    """Yield each file in which a package differs from the one that was built."""
    wanted = {path.relative_to(built).as_posix() for path in _content(built)}
    there = out.resolve()
    present = {path.relative_to(there).as_posix() for path in _content(there)} if there.is_dir() else set[str]()
    for name in sorted(wanted - present):
        yield f"{out / name} is missing"
    for name in sorted(present - wanted):
        yield f"{out / name} does not come from the documents"
    for name in sorted(wanted & present):
        if not filecmp.cmp(built / name, there / name, shallow=False):
            yield f"{out / name} differs"


def _content(folder: Path) -> Iterator[Path]:
    return (
        path for path in folder.rglob("*") if "__pycache__" not in path.relative_to(folder).parts and not path.is_dir()
    )


def _is_ours(path: Path) -> bool:
    if path.name == "py.typed":
        return True
    with path.open("rb") as file:
        return file.read(len(MARK)) == MARK.encode()
