"""Files that are there whole or not at all, whenever the program or the machine stops."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from hero_healthie.export.errors import ExportError


@contextmanager
def replacing(path: Path) -> Generator[BinaryIO]:
    """Return a file to write, which takes its name when the block ends well: synced, renamed, and the rename synced.

    Only the owner may read it: it is about patients.

    Raises:
        ExportError: another export writes it, too.
        OSError: it could not be written; what had the name before still has it.
    """
    unfinished = path.with_name(f".{path.name}.unfinished")
    unfinished.unlink(missing_ok=True)  # of a run that was killed; or a link to what others may read
    with open(unfinished, "xb", opener=_private) as file:
        ours = os.fstat(file.fileno())
        try:
            yield file
            file.flush()
            os.fsync(file.fileno())
        except BaseException as error:
            with suppress(OSError):  # what is left in the buffer has no room either
                file.close()
            if _is(unfinished, ours):
                unfinished.unlink()
            if isinstance(error, OSError) and error.filename is None:
                raise OSError(error.errno, error.strerror, str(path)) from None
            raise
    if not _is(unfinished, ours):
        raise ExportError(f"another export is at work on {path}: wait for it, or end it")
    try:
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    sync_directory(path.parent)


def _is(path: Path, ours: os.stat_result) -> bool:
    try:
        return os.path.samestat(path.lstat(), ours)
    except OSError:
        return False


def sync_directory(path: Path) -> None:
    """Make the names in a directory survive a power cut, where the system has a call for it."""
    if os.name == "nt":
        return
    directory = os.open(path, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
