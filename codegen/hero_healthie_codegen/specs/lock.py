"""specs/lock.toml: origin, version, date and hash of each description."""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import SpecError
from ..formats.files import read_toml
from .decisions import Api

FILES: dict[Api, str] = {"hero": "hero/openapi.yaml", "healthie": "healthie/schema.graphql"}
EVENT_FILES: dict[Api, str] = {"hero": "hero/webhook-events.yaml", "healthie": "healthie/webhook-events.yaml"}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
HEADER = "# Where each description came from, and what it was when it came. Written by `make pull`.\n"


@dataclass(frozen=True, slots=True)
class LockedSpec:
    """One row of the lock."""

    path: Path
    origin: str
    version: str
    date: str
    sha256: str

    def mismatch(self) -> str | None:
        """Return the problem of a file that is not what its row says, or None."""
        try:
            actual = hashlib.sha256(self.path.read_bytes()).hexdigest()
        except FileNotFoundError:
            raise SpecError(self.path, "is missing") from None
        if actual != self.sha256:
            return f"{self.path} is not the file that specs/lock.toml records: truncated, edited, or newer"
        return None


def load_lock(specs: Path) -> dict[Api, LockedSpec]:
    """Read the rows of the descriptions; raise SpecError if the lock is missing, not TOML, or a row is incomplete."""
    table = read_toml(specs / "lock.toml")
    return {api: _row(specs, api, table.get(api, {})) for api in FILES}


def load_event_lock(specs: Path) -> dict[Api, LockedSpec]:
    """Read the rows of the files that list webhook events. A project without such a file has no row for it. Raise
    SpecError if the lock is missing, not TOML, a row is incomplete, or there is a file and no row for it.
    """
    table = read_toml(specs / "lock.toml")
    locked: dict[Api, LockedSpec] = {}
    for api, file in EVENT_FILES.items():
        section = f"{api}-webhook-events"
        if section in table:
            locked[api] = _row(specs, section, table[section])
        elif (specs / file).exists():
            raise SpecError(
                specs / "lock.toml", f"[{section}] is missing: where {file} came from, and what it was then"
            )
    return locked


def _row(specs: Path, section: str, row: Mapping[str, object]) -> LockedSpec:
    try:
        origin, version, day, digest = (str(row[name]) for name in ("origin", "version", "date", "sha256"))
        return LockedSpec(specs / str(row["file"]), origin, version, day, digest)
    except KeyError as error:
        raise SpecError(specs / "lock.toml", f"[{section}] lacks {error.args[0]}") from None


def updated_lock(specs: Path, rows: Mapping[Api, LockedSpec]) -> str:
    """Return the text of the lock with these rows in the place of the old ones; whatever else stands in it is kept.
    Raise SpecError if the lock is there and cannot be read, or cannot be brought to say this.
    """
    path = specs / "lock.toml"
    try:
        text = path.read_text("utf-8") if path.exists() else HEADER
        tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise SpecError(path, f"cannot be read ({error}); restore it, for instance with git restore") from None
    for api, row in rows.items():
        section = "\n".join([f"[{api}]", *(f"{name} = {value}" for name, value in _values(specs, row).items()), ""])
        old = re.search(rf"^\[{api}\] *\n(?:[^\[\n].*\n)*", text, re.MULTILINE)
        text = text[: old.start()] + section + text[old.end() :] if old else f"{text.rstrip()}\n\n{section}"
    try:
        written = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        written = {}
    for api, row in rows.items():
        if not written or _row(specs, api, written[api]) != row:
            raise SpecError(path, f"has a section [{api}] in an unusual form; write its rows as `name = value` lines")
    return text


def _values(specs: Path, row: LockedSpec) -> dict[str, str]:
    return {
        "file": _toml(row.path.relative_to(specs).as_posix()),
        "origin": _toml(row.origin),
        "version": _toml(row.version),
        "date": row.date if _DAY.fullmatch(row.date) else _toml(row.date),
        "sha256": _toml(row.sha256),
    }


def _toml(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")
