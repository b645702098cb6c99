"""The catalogue: one record per operation of both APIs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple


class Operation(NamedTuple):
    """What an operation is and how safe it is to repeat.

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
    """

    api: Literal["hero", "healthie"]
    kind: Literal["http", "query", "mutation", "subscription"]
    name: str
    python_path: str
    method: str | None
    path: str | None
    root_field: str | None
    safety: Literal["read", "idempotent_write", "create", "money"]
    confidence: str
    deprecated: str | None


def operations() -> Iterator[Operation]:
    """One record per operation of both APIs: Hero's first, then Healthie's queries, mutations and subscriptions."""
    from healthie_api.catalogue import OPERATIONS as HEALTHIE  # noqa: PLC0415 (800 records that few programs need)
    from hero_health_api.catalogue import OPERATIONS as HERO  # noqa: PLC0415 (as above)

    for record in (*HERO, *HEALTHIE):
        yield Operation(*record)
