"""The catalogue's record of an operation, and how safe an operation is to repeat."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Safety: TypeAlias = Literal["read", "idempotent_write", "create", "money"]
"""`create`: repeating makes a second record; `money`: repeating may charge or invoice twice."""


def is_write(safety: Safety) -> bool:
    """Return True for every operation that may change something, False for a read."""
    return safety != "read"


class Operation(NamedTuple):
    """An operation of either API, and how safe it is to repeat.

    Attributes:
        api: `hero` or `healthie`.
        kind: `http`, `query`, `mutation` or `subscription`.
        name: the vendor's name: an operation id (Hero) or a root field (Healthie).
        python_path: where it is called: `hero.invoicing.update_invoice`, `healthie.queries.requested_payments`.
        method: HTTP method (Hero).
        path: path template (Hero).
        root_field: root field (Healthie).
        safety: `read`, `idempotent_write`, `create` or `money`.
        confidence: how well its description is known: `full`, `partial` or `inferred`.
        deprecated: the vendor's reason, or None.

    Example:
        unsafe = [each.python_path for each in operations() if each.safety == "money"]
    """

    api: Literal["hero", "healthie"]
    kind: Literal["http", "query", "mutation", "subscription"]
    name: str
    python_path: str
    method: str | None
    path: str | None
    root_field: str | None
    safety: Safety
    confidence: str
    deprecated: str | None


class UndescribedOperation(NamedTuple):
    """An operation that the vendor names and whose description lacks what a call needs, mostly its path.

    Attributes:
        name: the vendor's operation id, or a name of ours where none was seen.
        title: what the vendor calls it.
        method: the HTTP method, where it was seen or follows from what is printed.
        safety: `read`, `idempotent_write`, `create` or `money`.
        unknown: what was not seen.
        page: the page that names it, below the vendor's developer site.
        seen: the day on which that page was read, as `2026-11-28`.
        check: how a person finds out whether a `create` or `money` operation was done.
    """

    name: str
    title: str
    method: str | None
    safety: Safety
    unknown: str
    page: str
    seen: str
    check: str | None
