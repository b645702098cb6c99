"""Folders of generated code: built elsewhere, formatted, compared, and replaced as a whole or not at all."""

from __future__ import annotations

import filecmp
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Collection, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from .errors import CodegenError


@contextmanager
def staging(parent: Path | None) -> Generator[Path]:
    """Yield a folder to build in: inside `parent`, so that what is built can be moved from there in one step."""
    path = Path(tempfile.mkdtemp(prefix=".hero-healthie-", dir=parent))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def format_code(target: Path) -> None:
    """Sort imports and format with the pinned ruff, whatever its settings elsewhere; raise CodegenError if ruff is not
    installed, or cannot read the code.
    """
    common = ["--isolated", "--no-cache", "--quiet", "--target-version", "py311", "--line-length", "120"]
    # Which imports stand together must not hang on what lies beside the folder that the command is run in.
    common += ["--config", "src = []", str(target)]
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or shutil.which("ruff")
    if ruff is None:
        raise CodegenError("ruff is not installed; `make setup`, or pip install 'hero-healthie[codegen]', installs it")
    steps = (["check", "--select", "I", "--fix", *common], ["format", *common])
    for step in steps:
        done = subprocess.run([ruff, *step], capture_output=True, text=True, check=False)  # noqa: S603 (fixed arguments)
        if done.returncode:
            raise CodegenError(f"ruff {step[0]} failed on generated code:\n{done.stdout}{done.stderr}")


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
    """Yield each file in which a folder, which may be absent, differs from the one that was built, and how.

    `foreign` is what to say about a file that should not be there, `changed` about one with other content.
    """
    built, present = content(wanted), content(actual)
    for name in sorted(built - present):
        yield f"{name} is missing"
    for name in sorted(present - built):
        yield f"{name} {foreign}"
    for name in sorted(built & present):
        if not filecmp.cmp(wanted / name, actual / name, shallow=False):
            yield f"{name} {changed}"


def files_in(
    given: Sequence[Path], suffixes: Sequence[str], skipped: Collection[str] = ()
) -> Iterator[tuple[Path, Path]]:
    """Yield the files of some suffixes in files and folders that a user names, each once, with what was named; raise
    CodegenError for what is not there. Hidden folders and those to be skipped are left out.
    """
    seen: set[Path] = set()
    for path in given:
        if not path.exists():
            raise CodegenError(f"{path}: there is no such file or folder")
        inside = sorted(each for each in path.rglob("*") if each.suffix in suffixes) if path.is_dir() else [path]
        for each in inside:
            hidden = any(part.startswith(".") or part in skipped for part in each.relative_to(path).parts)
            if each.is_file() and not hidden and each.resolve() not in seen:
                seen.add(each.resolve())
                yield each, path


def write_text(path: Path, text: str) -> None:
    """Write a file that a user names, in a folder that may not be there yet; raise CodegenError if that cannot be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    except OSError as error:
        raise CodegenError(f"{path} cannot be written: {error.strerror}") from None


def content(folder: Path) -> set[str]:
    """Return the paths of all files in a folder, without what Python keeps there."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if "__pycache__" not in path.relative_to(folder).parts and not path.is_dir()
    }
