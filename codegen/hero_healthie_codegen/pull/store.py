"""Files on disk: read one that a user names; replace several, all or none."""

from __future__ import annotations

import contextlib
import os
import signal
import tempfile
import threading
from collections.abc import Generator, Mapping
from pathlib import Path
from types import FrameType

from ..errors import CodegenError, SpecError


def read_file(path: Path, most_bytes: int) -> bytes:
    """Return the content of a file that a user names; raise CodegenError if it is missing, no file, unreadable, or
    larger than any description.
    """
    if not path.exists():
        raise SpecError(path, "is missing")
    if not path.is_file():
        raise SpecError(path, "is not a file")
    try:
        with path.open("rb") as file:
            content = file.read(most_bytes + 1)
    except OSError as error:
        raise SpecError(path, f"cannot be read: {error.strerror}") from None
    if len(content) > most_bytes:
        raise CodegenError(f"{path} has more than {most_bytes:,} bytes; that is no description")
    return content


def replace_files(contents: Mapping[Path, bytes]) -> None:
    """Write the files, in their order. When one cannot be written, all are as before. Raise CodegenError if a directory
    cannot be written, or the disk is full.

    Each is written whole beside its place first, and then moved there in one step; an interrupt waits until all have
    been moved. Only the end of the machine or of the process between two moves can leave a part of them.
    """
    with contextlib.ExitStack() as stack:
        ready = [
            (path.resolve(), stack.enter_context(_beside(path.resolve(), data))) for path, data in contents.items()
        ]
        with _interrupts_wait():
            done: list[tuple[Path, bytes | None]] = []
            for path, temporary in ready:
                try:
                    before = path.read_bytes() if path.exists() else None
                    temporary.replace(path)
                except OSError as error:
                    for moved, content in reversed(done):
                        _restore(moved, content)
                    raise CodegenError(f"{path}: cannot be written: {error.strerror}; nothing was changed") from None
                done.append((path, before))


@contextlib.contextmanager
def _beside(path: Path, data: bytes) -> Generator[Path]:
    """Write the data to a file in the directory of `path`; remove it if it has not been moved."""
    temporary: Path | None = None
    try:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=".pull-", dir=path.parent)
            temporary = Path(name)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        except OSError as error:
            raise CodegenError(f"{path}: cannot be written: {error.strerror}; nothing was changed") from None
        yield temporary
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _restore(path: Path, before: bytes | None) -> None:
    if before is None:
        path.unlink(missing_ok=True)
        return
    with _beside(path, before) as temporary:
        temporary.replace(path)


@contextlib.contextmanager
def _interrupts_wait() -> Generator[None]:
    """Hold Ctrl-C and SIGTERM back until the block has ended."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    held: list[tuple[int, FrameType | None]] = []
    before = {number: signal.getsignal(number) or signal.SIG_DFL for number in (signal.SIGINT, signal.SIGTERM)}
    for number in before:
        signal.signal(number, lambda number, frame: held.append((number, frame)))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    if held:
        signal.raise_signal(held[0][0])
