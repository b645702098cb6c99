"""What both clients have in common: connections, limits of calls, and views that share them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Generic, Protocol, Self, TypeVar

from hero_healthie._call.call import CallOptions
from hero_healthie._call.retry import RetryPolicy
from hero_healthie._client.config import positive_integer
from hero_healthie._client.executor import CallExecutor
from hero_healthie._ratelimit import Pace
from hero_healthie._telemetry.events import CallHooks
from hero_healthie._telemetry.hooks import Hooks
from hero_healthie._transport.httpx import HTTPClient, HTTPXTransport
from hero_healthie._transport.pyqwest import PyqwestTransport
from hero_healthie.errors import ConfigurationError


class Caller(Protocol):
    """What carries the calls of one view."""

    @property
    def executor(self) -> CallExecutor:
        """The connections, shared by all views."""
        ...

    @property
    def settings(self) -> Any:
        """What it sends with each call: a dataclass, whose `options` are `CallOptions`."""
        ...

    def with_settings(self, settings: Any) -> Self:
        """The same connections, with other settings."""
        ...

    def with_executor(self, executor: CallExecutor) -> Self:
        """The same settings, with a pipeline that wraps this one's."""
        ...


CallerT = TypeVar("CallerT", bound=Caller)


def connect(
    http_client: HTTPClient | None,
    *,
    max_connections: int,
    max_response_bytes: int | None,
    ca_file: str | None,
    pace: Pace,
    on_call: CallHooks | None,
) -> CallExecutor:
    """A pipeline over the caller's own client, or else over the built-in engine."""
    if not isinstance(pace, Pace):
        raise ConfigurationError(f"pace must be a Pace, not {type(pace).__name__}")
    hooks = None if on_call is None else Hooks(on_call)
    most = None if max_response_bytes is None else positive_integer(max_response_bytes, "max_response_bytes")
    if http_client is not None:
        return CallExecutor(HTTPXTransport(http_client, max_response_bytes=most), pace=pace, hooks=hooks)
    transport = PyqwestTransport(
        max_connections=positive_integer(max_connections, "max_connections"), max_response_bytes=most, ca_file=ca_file
    )
    return CallExecutor(transport, pace=pace, hooks=hooks)


class Client(Generic[CallerT]):
    """A client, or a view of one: a view has other settings and the same connections."""

    _calls: CallerT
    _owner: bool

    def _set_up(self, calls: CallerT, *, owner: bool) -> None:
        self._calls = calls
        self._owner = owner

    def _view(self, **changes: Any) -> Self:
        view = object.__new__(type(self))
        view._set_up(self._calls.with_settings(replace(self._calls.settings, **changes)), owner=False)
        return view

    def _through(self, wrap: Callable[[CallExecutor], CallExecutor]) -> Self:
        """A view whose calls, and those of its own views, go through a wrapper."""
        view = object.__new__(type(self))
        view._set_up(self._calls.with_executor(wrap(self._calls.executor)), owner=False)
        return view

    def with_options(
        self, *, timeout: float | None = None, deadline: float | None = None, retry: RetryPolicy | None = None
    ) -> Self:
        """A view with other limits for its calls: same connections; this client is not changed.

        Args:
            timeout: seconds one attempt may take; None keeps the present limit.
            deadline: seconds a whole call may take, with its waits and repeats; None keeps the present limit.
            retry: when a failed attempt is repeated; None keeps the present policy.

        Raises:
            ConfigurationError: a value cannot work.
        """
        now: CallOptions = self._calls.settings.options
        return self._view(
            options=CallOptions(
                now.timeout if timeout is None else timeout,
                now.deadline if deadline is None else deadline,
                now.retry if retry is None else retry,
            )
        )

    @property
    def lost_events(self) -> int:
        """How many events of calls the functions of `on_call` failed to take, all together."""
        return sum(self._calls.executor.lost_events.values())

    @property
    def lost_events_by_hook(self) -> Mapping[str, int]:
        """The same for each function of `on_call`, by its name."""
        return self._calls.executor.lost_events

    def unsupported(self, message: str, /) -> ConfigurationError:
        """Return the error that generated code raises for what no operation of the API does."""
        return ConfigurationError(message)

    async def aclose(self) -> None:
        """Close the connections. A view closes nothing: they belong to the client it was made from."""
        if self._owner:
            await self._calls.executor.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()
