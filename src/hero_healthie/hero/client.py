"""The client of the Hero Health Public API."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Self, TypeVar

from hero_health_api.resources import Resources
from hero_healthie._call.auth import Secret, header_value
from hero_healthie._call.call import CallOptions
from hero_healthie._call.retry import RetryPolicy
from hero_healthie._client import config
from hero_healthie._client.base import Client, connect
from hero_healthie._client.config import HeroEnvironment
from hero_healthie._client.lists import Pages
from hero_healthie._client.warmup import warm
from hero_healthie._ratelimit import HERO_PACE, Pace
from hero_healthie._telemetry.drift import DriftHook, DriftMonitor
from hero_healthie._telemetry.events import CallHooks
from hero_healthie._telemetry.tracebacks import without_traceback_frames
from hero_healthie._transport.httpx import HTTPClient
from hero_healthie.hero.caller import HeroCaller, HeroSettings
from hero_healthie.hero.lists import HeroPage, hero_pages, pagination_of
from hero_healthie.hero.operation_lookup import hero_operations
from hero_healthie_runtime.rest.operation import HttpOperation

T = TypeVar("T")

_DEFAULT_RETRY = RetryPolicy()
_FIRST_CALL_LOADS = (
    "hero_health_api.models",
    "hero_healthie_runtime.rest.calls",
    "hero_healthie_runtime.rest.structure",
    "hero_healthie_runtime.rest.wire",
)


class Hero(Client[HeroCaller], Resources):
    """Async client of the Hero Health Public API.

    Its resources are the tags of the API (`hero.invoicing`, `hero.patients`, …), their methods its operations.
    Use it as an async context manager, or close it with `aclose`.

    Args:
        api_key: the key of the partner; sent as `x-api-key`.
        practice_group_id: the practice group the calls are made for; sent as `x-practice-group-id`.
        environment: `"production"` or `"staging"`; required, nothing defaults to production.
        base_url: overrides the URL of the environment; plain http only to loopback.
        timeout: seconds one attempt may take.
        deadline: seconds a whole call may take, with its waits and repeats.
        retry: when a failed attempt is repeated; NO_RETRY for never.
        pace: how fast the calls of the key may follow each other, for all clients that use it; NO_PACE for no bound.
        max_connections: bound of the connection pool.
        max_response_bytes: the largest answer that is read, in bytes as unpacked; a larger one is an error. None reads
            answers of any size, which costs about a fifth less and lets a broken server fill the memory.
        ca_file: PEM file of a further certificate authority to trust.
        http_client: a caller's own `httpx.AsyncClient` (or `httpx2.AsyncClient`) to send through; it stays open.
        on_call: a function, or several, that take one `CallEvent` per logical call, when it is over; sync or async.
        on_drift: called with each `Drift`: what an answer holds that is not described; it must not block.

    Raises:
        ConfigurationError: a setting cannot work; the message names it.
    """

    def __init__(
        self,
        *,
        api_key: str,
        practice_group_id: str,
        environment: HeroEnvironment,
        base_url: str | None = None,
        timeout: float = config.DEFAULT_TIMEOUT,
        deadline: float = config.DEFAULT_DEADLINE,
        retry: RetryPolicy = _DEFAULT_RETRY,
        pace: Pace = HERO_PACE,
        max_connections: int = config.DEFAULT_MAX_CONNECTIONS,
        max_response_bytes: int | None = config.DEFAULT_MAX_RESPONSE_BYTES,
        ca_file: str | None = None,
        http_client: HTTPClient | None = None,
        on_call: CallHooks | None = None,
        on_drift: DriftHook | None = None,
    ) -> None:
        settings = HeroSettings(
            api_key=Secret(api_key),
            practice_group_id=header_value(practice_group_id, "practice_group_id"),
            base_url=config.resolve_url(config.HERO_URLS, environment, base_url, variable="HERO_ENVIRONMENT"),
            options=CallOptions(timeout, deadline, retry),
        )
        drift = DriftMonitor("hero", on_drift)
        executor = connect(
            http_client,
            max_connections=max_connections,
            max_response_bytes=max_response_bytes,
            ca_file=ca_file,
            pace=pace,
            on_call=on_call,
        )
        self._set_up(HeroCaller(executor, settings, drift), owner=True)

    def _set_up(self, calls: HeroCaller, *, owner: bool) -> None:
        super()._set_up(calls, owner=owner)
        Resources.__init__(self, calls)

    @classmethod
    def from_env(
        cls,
        *,
        timeout: float = config.DEFAULT_TIMEOUT,
        deadline: float = config.DEFAULT_DEADLINE,
        retry: RetryPolicy = _DEFAULT_RETRY,
        pace: Pace = HERO_PACE,
        max_connections: int = config.DEFAULT_MAX_CONNECTIONS,
        max_response_bytes: int | None = config.DEFAULT_MAX_RESPONSE_BYTES,
        ca_file: str | None = None,
        http_client: HTTPClient | None = None,
        on_call: CallHooks | None = None,
        on_drift: DriftHook | None = None,
    ) -> Self:
        """A client from `HERO_API_KEY`, `HERO_PRACTICE_GROUP_ID`, `HERO_ENVIRONMENT` and, if set, `HERO_BASE_URL`.

        Raises:
            ConfigurationError: a variable is missing or holds what cannot work.
        """
        return cls(
            api_key=config.require_from_environment("HERO_API_KEY"),
            practice_group_id=config.require_from_environment("HERO_PRACTICE_GROUP_ID"),
            environment=config.require_from_environment("HERO_ENVIRONMENT"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] (checked by the constructor)
            base_url=config.from_environment("HERO_BASE_URL"),
            timeout=timeout,
            deadline=deadline,
            retry=retry,
            pace=pace,
            max_connections=max_connections,
            max_response_bytes=max_response_bytes,
            ca_file=ca_file,
            http_client=http_client,
            on_call=on_call,
            on_drift=on_drift,
        )

    @property
    def practice_group_id(self) -> str:
        """The practice group the calls of this client or view are made for."""
        return self._calls.settings.practice_group_id

    @property
    def base_url(self) -> str:
        """Where the calls go."""
        return self._calls.settings.base_url

    def for_practice_group(self, practice_group_id: str) -> Self:
        """A view for another practice group: same connections and key; this client is not changed.

        Raises:
            ConfigurationError: the id is empty or cannot stand in a header.
        """
        return self._view(practice_group_id=header_value(practice_group_id, "practice_group_id"))

    def paginate(
        self,
        method: Callable[..., Awaitable[HeroPage[T]]],
        /,
        *,
        page_size: int = 50,
        prefetch: bool = True,
        **arguments: Any,
    ) -> Pages[HeroPage[T], T]:
        """All rows of a list operation that pages: `async for admin in hero.paginate(hero.admin.list_admins)`.

        Args:
            method: a method of a resource that pages, such as `hero.admin.list_admins`.
            page_size: rows per request.
            prefetch: False fetches a page only when the loop asks for it, instead of one page ahead.
            arguments: the method's other arguments.

        Raises:
            InvalidArgumentError: the method does not page in a way that is known, or `page_size` is below 1.
        """
        return hero_pages(method, pagination_of(method), page_size, arguments, prefetch=prefetch)

    @without_traceback_frames
    async def warm(self, *operations: Callable[..., object] | str) -> None:
        """Load what the first calls need, in a thread, so that they do not hold up the event loop. It sends nothing.

        What every call needs is loaded always: the connections, and what reads and writes. Operations load what is
        their own with their first call, or here. Call it when your program starts, and as often as you like.

        Args:
            operations: methods such as `hero.invoicing.update_invoice`, or names: `"invoicing.update_invoice"`,
                `"update_invoice"`, or `"invoicing"` for all of the tag.

        Raises:
            InvalidArgumentError: there is no such operation; the message names those that are close.
            ConfigurationError: the client is closed.
        """
        await warm(self._calls.executor, operations, find=hero_operations, modules=_FIRST_CALL_LOADS, prepare=_prepare)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r}, practice_group_id={self.practice_group_id!r})"


def _prepare(operations: Sequence[HttpOperation[Any]]) -> None:
    from hero_healthie_runtime.rest.prepare import prepare  # noqa: PLC0415 (loads what the first call needs)

    prepare(*operations)
