"""The first line of a description that was pulled into a file: what it is, and where it came from."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HEAD = re.compile(r"# (?:Hero|Healthie) API (\S+), of (\d{4}-\d\d-\d\d), from (.+)")


@dataclass(frozen=True, slots=True)
class Head:
    """What the first line says."""

    version: str
    date: str
    origin: str

    def line(self, name: str) -> str:
        """Return the line, which is a comment in YAML and in GraphQL."""
        return f"# {name} API {self.version}, of {self.date}, from {self.origin}\n"


def read_head(text: str) -> Head | None:
    """Return what the first line of a file says, or None if it says nothing of the kind."""
    found = _HEAD.fullmatch(text.partition("\n")[0].strip("\ufeff\r "))
    return None if found is None else Head(*found.groups())
