"""specs/lock.toml: origin, version, date and hash of each description."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path

from .errors import SpecError
from .operations import Api


@dataclass(frozen=True, slots=True)
class LockedSpec:
    """One row of the lock."""

    path: Path
    origin: str
    version: str
    date: str
    sha256: str

    def mismatch(self) -> str | None:
        """What is wrong with the file compared with its row, or None."""
        try:
            actual = hashlib.sha256(self.path.read_bytes()).hexdigest()
        except FileNotFoundError:
            raise SpecError(self.path, "is missing") from None
        if actual != self.sha256:
            return f"{self.path} is not the file that specs/lock.toml records: truncated, edited, or newer"
        return None


def load_lock(specs: Path) -> dict[Api, LockedSpec]:
    """Read the lock.

    Raises:
        SpecError: it is missing, not TOML, or a row is incomplete.
    """
    path = specs / "lock.toml"
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise SpecError(path, "is missing") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SpecError(path, f"is not valid TOML: {error}") from None
    locked: dict[Api, LockedSpec] = {}
    apis: tuple[Api, ...] = ("hero", "healthie")
    for api in apis:
        row = table.get(api, {})
        try:
            locked[api] = LockedSpec(
                path=specs / str(row["file"]),
                origin=str(row["origin"]),
                version=str(row["version"]),
                date=str(row["date"]),
                sha256=str(row["sha256"]),
            )
        except KeyError as error:
            raise SpecError(path, f"[{api}] lacks {error.args[0]}") from None
    return locked
