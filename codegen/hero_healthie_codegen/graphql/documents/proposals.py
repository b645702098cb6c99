"""Rows for specs/healthie/selections.toml that a maintainer can copy from an error."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...errors import CodegenError


class TooCostlyError(CodegenError):
    """Documents that cost too much, with the rows that would mend it."""

    def __init__(self, message: str, rows: Sequence[str]) -> None:
        super().__init__(message)
        self.rows = rows


_FIRST = ("id", "name", "title", "display_name", "displayName", "status", "created_at", "createdAt")


def list_fields(type_name: str, costs: Iterable[tuple[str, int]], room: int) -> str:
    """Return the row that keeps the fields that fit into `room`; identifying ones come first."""
    listed = list(costs)
    kept: set[str] = set()
    for name, cost in sorted(listed, key=lambda each: _FIRST.index(each[0]) if each[0] in _FIRST else len(_FIRST)):
        if cost <= room:
            room -= cost
            kept.add(name)
    return _row(type_name, "list_fields", [name for name, _ in listed if name in kept])


def cut(type_name: str, costs: Sequence[tuple[str, int]], excess: int) -> str:
    """Return the row that leaves out the last fields, as many as cost `excess`."""
    left_out: list[str] = []
    for name, cost in reversed(costs):
        if excess <= 0:
            break
        left_out.append(name)
        excess -= cost
    return _row(type_name, "on_request", left_out[::-1])


def _row(type_name: str, key: str, names: Iterable[str]) -> str:
    fields = "".join(f'  "{name}",\n' for name in names)
    return f'[types.{type_name}]\n{key} = [\n{fields}]\n{key}_reason = "…"'
