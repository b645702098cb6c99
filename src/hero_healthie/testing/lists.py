"""Lists without a server."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import SimpleNamespace
from typing import Any, TypeVar

from hero_healthie._call.arguments import is_count, wrong_type
from hero_healthie._client.lists import PagedList
from hero_healthie.errors import HeroHealthieError, InvalidArgumentError
from hero_healthie_runtime.lists import ListCall, Pagination

Item = TypeVar("Item")


def fake_list(items: Iterable[Item], *, page_size: int = 50, error: HeroHealthieError | None = None) -> ListCall[Item]:
    """Return a list of these items, as a method of a client returns one: to await, to iterate, to collect, once.

        healthie = MagicMock(spec=Healthie)
        healthie.queries.appointments.side_effect = lambda **_: fake_list([visit, another_visit])

    Args:
        items: what it holds.
        page_size: how many items a page holds.
        error: raised in place of the page behind the last item.

    Raises:
        InvalidArgumentError: an argument is of another type.
    """
    if not isinstance(items, Iterable):
        raise wrong_type("items", items, Iterable)
    if not is_count(page_size):
        raise InvalidArgumentError("page_size must be a whole number of at least 1", argument="page_size")
    if error is not None and not isinstance(error, HeroHealthieError):
        raise wrong_type("error", error, HeroHealthieError)
    every = list(items)

    async def serve(given: Mapping[str, Any]) -> SimpleNamespace:
        start, size = given["position"], given["size"]
        if error is not None and start >= len(every):
            raise error
        return SimpleNamespace(rows=every[start : start + size], count=None if error else len(every))

    pagination = Pagination(
        "offset", rows="rows", position="position", size="size", page_size=page_size, count="count", id=None
    )
    return ListCall("fake_list", PagedList[Item](pagination, {}, serve))
