"""The base of both clients: connections, limits of calls, and views that share them."""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Generic, Self, TypeVar

from hero_healthie._call.call import CallOptions
from hero_healthie._call.retry import RetryPolicy
from hero_healthie._client.config import (
    DEFAULT_MAX_CONNECTIONS,
    DEFAULT_MAX_RESPONSE_BYTES,
    ClientOptions,
    positive_integer,
)
from hero_healthie._client.executor import CallExecutor, Interceptor
from hero_healthie._ratelimit import Pace
from hero_healthie._telemetry.drift import DriftMonitor
from hero_healthie._telemetry.hooks import Hooks
from hero_healthie._transport.aiohttp import AiohttpTransport
from hero_healthie._transport.httpx import HTTPXTransport
from hero_healthie.errors import ConfigurationError
from hero_healthie_runtime.tracebacks import without_traceback_frames


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Caller:
    """Carries the calls of a client or of one view: how they are written, sent and read. It is never changed."""

    executor: CallExecutor
    """Sends the calls; shared by a client and all its views."""
    settings: Any
    """A dataclass of the settings sent with each call; its `options` are `CallOptions`."""
    drift: DriftMonitor
    interceptors: tuple[Interceptor, ...] = ()
    """Wrap each call, the first one outermost."""


CallerT = TypeVar("CallerT", bound=Caller)


def connect(options: ClientOptions, *, default_pace: Pace) -> CallExecutor:
    """Return an executor over the caller's HTTP client, or else over the built-in transport.

    Raises:
        ConfigurationError: an option cannot work.
    """
    pace = options.get("pace", default_pace)
    if not isinstance(pace, Pace):
        raise ConfigurationError(f"pace must be a Pace, not {type(pace).__name__}")
    on_call, http_client = options.get("on_call"), options.get("http_client")
    hooks = None if on_call is None else Hooks(on_call)
    most = options.get("max_response_bytes", DEFAULT_MAX_RESPONSE_BYTES)
    if most is not None:
        positive_integer(most, "max_response_bytes")
    if http_client is not None:
        return CallExecutor(HTTPXTransport(http_client, max_response_bytes=most), pace=pace, hooks=hooks)
    ca_file = options.get("ca_file")
    if ca_file is not None and not isinstance(ca_file, str):
        raise ConfigurationError(f"ca_file must be the path of a PEM file as a str, not {type(ca_file).__name__}")
    transport = AiohttpTransport(
        max_connections=positive_integer(options.get("max_connections", DEFAULT_MAX_CONNECTIONS), "max_connections"),
        max_response_bytes=most,
        ca_file=ca_file,
    )
    return CallExecutor(transport, pace=pace, hooks=hooks)


class Client(Generic[CallerT]):
    """A client, or a view of one: a view has other settings and the same connections."""

    def __init__(self, calls: CallerT) -> None:
        self._calls = calls
        self._is_view = False

    def _view(self, **changes: Any) -> Self:
        """Return a copy whose caller has other fields, such as `settings`; it closes nothing."""
        view = copy(self)
        view._calls = replace(self._calls, **changes)
        view._is_view = True
        # Other threads may load resources of this client meanwhile, so only the copy is looked through.
        for name in list(vars(view)):
            if isinstance(getattr(type(self), name, None), cached_property):
                del vars(view)[name]  # a resource that calls through the other caller
        return view

    def _intercepted(self, interceptor: Interceptor) -> Self:
        """Return a view whose calls, and those of views made from it, go through an interceptor."""
        return self._view(interceptors=(*self._calls.interceptors, interceptor))

    def with_options(
        self, *, timeout: float | None = None, deadline: float | None = None, retry: RetryPolicy | None = None
    ) -> Self:
        """Return a view with other limits for its calls: same connections; this client is not changed.

        Args:
            timeout: seconds one attempt may take; None keeps the current limit.
            deadline: seconds a whole call may take, with its waits and retries; None keeps the current limit.
            retry: when a failed attempt is retried; None keeps the current policy.

        Raises:
            ConfigurationError: a value cannot work.
        """
        settings = self._calls.settings
        now: CallOptions = settings.options
        options = CallOptions(
            now.timeout if timeout is None else timeout,
            now.deadline if deadline is None else deadline,
            now.retry if retry is None else retry,
        )
        return self._view(settings=replace(settings, options=options))

    @without_traceback_frames
    async def warm(self, *operations: Callable[..., object] | str) -> None:
        """Load what the first calls need, in a thread, so that they do not block the event loop. It sends nothing.

        What every call needs is always loaded: the transport, and what reads and writes. Operations load their models
        with their first call, or here. Call it when your program starts, and as often as you like.

        Args:
            operations: methods such as `hero.invoicing.update_invoice` or `healthie.invoices.list`, functions of
                generated custom operations, or names: `"invoicing.update_invoice"`, `"update_invoice"`, and for all
                operations of a tag of Hero or a curated resource of Healthie `"invoicing"` or `"invoices"`.

        Raises:
            InvalidArgumentError: there is no such operation; the message names those that are close.
            ConfigurationError: the client is closed.
        """
        await asyncio.to_thread(self._load, operations)

    @abstractmethod
    def _load(self, wanted: Sequence[Callable[..., object] | str]) -> None:
        """Do the work of `warm`."""

    @property
    def lost_events(self) -> int:
        """The number of events that the functions of `on_call` failed to take, all together."""
        return sum(self._calls.executor.lost_events.values())

    @property
    def lost_events_by_hook(self) -> Mapping[str, int]:
        """The number of events that each function of `on_call` failed to take, by its name."""
        return self._calls.executor.lost_events

    def unsupported(self, message: str, /) -> ConfigurationError:
        """Return the error that generated code raises for what no operation of the API does."""
        return ConfigurationError(message)

    async def aclose(self) -> None:
        """Close the connections. A view closes nothing: they belong to the client it was made from."""
        if not self._is_view:
            await self._calls.executor.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()
