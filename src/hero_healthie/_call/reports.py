"""What is known of a call beside its value: status, headers, request id, attempts and time."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar, cast

from hero_healthie._call.attempts import AttemptLog, logs_of_context, wanted_logs
from hero_healthie._call.failures import request_id
from hero_healthie._transport.base import Headers
from hero_healthie.errors import AttemptRecord, InvalidArgumentError
from hero_healthie_runtime.errors import kind_of
from hero_healthie_runtime.tracebacks import restore, without_traceback_frames

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Response(Generic[T_co]):
    """The value of a call, and what is known of the response that it was read from.

    Of several calls that are one to the caller, as those of a list or of a curated method, `status`, `headers` and
    `request_id` are those of the last response, `attempts` and `duration` those of all.

    Attributes:
        value: what the call returned.
        attempts: each attempt, with its time, verdict and status.
        duration: seconds it took, waits included.

    Example:
        response = await with_response(hero.invoicing.list_coupons())
        print(response.status, response.value.items)
    """

    value: T_co = field(repr=False)
    attempts: tuple[AttemptRecord, ...]
    duration: float
    _last: tuple[int, Headers] | None = field(repr=False)

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._received()[0]

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, by their names in any case."""
        return cast("Mapping[str, str]", self._received()[1])

    @property
    def request_id(self) -> str | None:
        """The vendor's id of the request, if it sent one."""
        return request_id(self._received()[1])

    def _received(self) -> tuple[int, Headers]:
        if self._last is None:
            raise InvalidArgumentError("what was given to with_response made no call", argument="call")
        return self._last


@without_traceback_frames
async def with_response(call: Awaitable[T], /) -> Response[T]:
    """Await a call and return its value with what is known of its response.

        response = await with_response(hero.invoicing.update_invoice("981", body=body))
        response.value, response.status, response.request_id, response.attempts

    Args:
        call: a call that was not awaited yet: of a client, a resource, a list or a curated method, or a coroutine of
            yours that makes calls.

    Raises:
        InvalidArgumentError: it is a task, which runs where nothing can be seen of it, or no call at all.
        HeroHealthieError: as the call raises; an APIError has the same facts.
    """
    if isinstance(call, asyncio.Future) or not inspect.isawaitable(call):
        what = "a task" if isinstance(call, asyncio.Future) else kind_of(call)
        text = f"with_response takes the call itself, before it is awaited: with_response(hero.x.y()), not {what}"
        raise InvalidArgumentError(text, argument="call")
    began, outer, logs = time.monotonic(), wanted_logs(), list[AttemptLog]()
    token = logs_of_context.set(logs)
    try:
        value = await call
    finally:
        restore(logs_of_context, token)
        if outer is not None:
            outer += logs
    responses = [log.response for log in logs if log.response is not None]
    return Response(
        value,
        tuple(attempt for log in logs for attempt in log.attempts),
        time.monotonic() - began,
        (responses[-1].status, responses[-1].headers) if responses else None,
    )
