"""Lists of what belongs to one record: where there is no such record, an empty list would say something false."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

from hero_healthie._call.call import Call
from hero_healthie.errors import NotFoundError

T = TypeVar("T")


@dataclass(frozen=True, slots=True, repr=False)
class Identified:
    """What is asked for of a record to learn whether it exists."""

    id: str


class Existing:
    """An interceptor of the calls of a list, which looks for the owner of the rows where a page has none.

    Args:
        noun: what the owner is called.
        look: returns the owner, or None.
    """

    def __init__(self, noun: str, look: Callable[[], Awaitable[object]]) -> None:
        self._noun = noun
        self._look = look

    async def __call__(self, call: Call, send: Callable[[Call], Coroutine[Any, Any, T]], /) -> T:
        """Send the call for a page and return it.

        Raises:
            NotFoundError: there is no such owner.
            APIError: the page, or the owner, could not be fetched.
        """
        page = await send(call)
        if not getattr(page, "nodes", None) and await self._look() is None:
            raise NotFoundError(f"there is no such {self._noun}, or not for this key", operation=call.operation)
        return page
