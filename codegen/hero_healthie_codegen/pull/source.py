"""A description that lies in a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..errors import CodegenError, SpecError

Report = Callable[[str], None]


def read_file(path: Path, most_bytes: int) -> bytes:
    """Return the content of a file that a user names.

    Raises:
        CodegenError: it is missing, no file, unreadable, or larger than any description.
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
