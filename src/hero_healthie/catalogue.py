"""The catalogue: one record per operation of both APIs."""

from __future__ import annotations

from collections.abc import Iterator

from hero_healthie_runtime.operation import Operation

__all__ = ["Operation", "operations"]


def operations() -> Iterator[Operation]:
    """Yield one record per operation of both APIs: Hero's first, then Healthie's queries, mutations, subscriptions.

    Example:
        print(next(each for each in operations() if each.name == "createInvoice").safety)
    """
    from healthie_api.catalogue import OPERATIONS as HEALTHIE  # noqa: PLC0415 (800 records that few programs need)
    from hero_health_api.catalogue import OPERATIONS as HERO  # noqa: PLC0415 (as above)

    yield from HERO
    yield from HEALTHIE
