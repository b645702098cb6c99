"""From a generated operation and the options of a caller to a subscription."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import iscoroutinefunction
from typing import Any, NamedTuple, get_args

from hero_healthie._call.arguments import is_count, is_finite
from hero_healthie._call.auth import Secret, Signer
from hero_healthie._call.call import Call
from hero_healthie._client.config import DEFAULT_MAX_RESPONSE_BYTES, HEALTHIE_URLS, check_names
from hero_healthie._client.executor import CallExecutor, Interceptor
from hero_healthie._telemetry.drift import DriftMonitor
from hero_healthie._transport.aiohttp import AiohttpTransport
from hero_healthie.errors import APIError, InvalidArgumentError
from hero_healthie.realtime.backoff import Backoff
from hero_healthie.realtime.channel import Wanted
from hero_healthie.realtime.connection import Connection
from hero_healthie.realtime.socket import Opener
from hero_healthie.realtime.sockets import MOST_CONNECTIONS, Sockets
from hero_healthie.realtime.subscription import LiveSubscription, Plan
from hero_healthie_runtime.drift import Deviation
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.subscriptions import Overflow, SubscriptionOptions

DEFAULT_BUFFER = 1_000
_URLS: Mapping[str, str] = {
    HEALTHIE_URLS["production"]: "https://ws.gethealthie.com/subscriptions",
    HEALTHIE_URLS["sandbox"]: "https://ws.staging.gethealthie.com/subscriptions",
}


def cable_url(url: str) -> str:
    """Return the address of the subscriptions of a GraphQL endpoint: beside it, where it is not the vendor's own."""
    return _URLS.get(url) or f"{url.removesuffix('/graphql')}/subscriptions"


def sockets_of(executor: CallExecutor) -> Sockets:
    """Return the connections of a client and its views, which are closed with it."""
    lifetime, main = executor.lifetime, executor.transport
    if isinstance(lifetime.sockets, Sockets):
        return lifetime.sockets
    most, ca_file = (
        (main.most, main.ca_file) if isinstance(main, AiohttpTransport) else (DEFAULT_MAX_RESPONSE_BYTES, None)
    )
    transport = AiohttpTransport(max_connections=MOST_CONNECTIONS, max_response_bytes=most, ca_file=ca_file)
    lifetime.sockets = sockets = Sockets(transport)
    return sockets


class Pushed(NamedTuple):
    """What is asked for, and how what comes is read."""

    operation: GraphQLOperation[Any]
    request: bytes
    """The JSON object of the GraphQL request."""
    read: Callable[[Mapping[str, Any]], Any]
    """Returns the value of a result, or raises an APIError."""
    drift: DriftMonitor
    gaps: bool
    options: SubscriptionOptions


def subscribe(
    executor: CallExecutor,
    call: Call,
    interceptors: tuple[Interceptor, ...],
    url: str,
    key: Secret | Signer,
    headers: Mapping[str, str],
    pushed: Pushed,
) -> LiveSubscription[Any]:
    """Return a subscription, not begun yet.

    Args:
        executor: of the client.
        call: the call.
        interceptors: wrap it.
        url: the GraphQL endpoint.
        key: the key, or who asks for it.
        headers: of the handshake.
        pushed: what it asks for.

    Raises:
        InvalidArgumentError: an option cannot be right; nothing was sent.
        TypeError: there is no such option.
    """
    wanted, address, sockets = _wanted(pushed), cable_url(url), sockets_of(executor)

    def connect(call: Call) -> Connection:
        opener = Opener(sockets.transport, address, key, headers, call.options.timeout, sockets.transport.most)
        return sockets.connection(opener, lambda: Backoff(call.options.retry))

    return LiveSubscription(Plan(executor, call, address, wanted, connect, sockets.watch, interceptors))


def _wanted(pushed: Pushed) -> Wanted:
    operation, drift, gaps, options = pushed.operation, pushed.drift, pushed.gaps, pushed.options
    path, field = operation.python_path, operation.root_field or ""
    check_names(f"{path}()", options, SubscriptionOptions.__annotations__)
    buffer, overflow = options.get("buffer", DEFAULT_BUFFER), options.get("overflow", "error")
    on_gap, give_up_after = options.get("on_gap"), options.get("give_up_after")
    if not isinstance(gaps, bool):
        raise InvalidArgumentError("gaps must be True or False", argument="gaps")
    if not is_count(buffer):
        raise InvalidArgumentError("buffer must be a whole number of at least 1", argument="buffer")
    if not isinstance(overflow, str) or overflow not in get_args(Overflow):
        raise InvalidArgumentError('overflow must be "error" or "drop_oldest"', argument="overflow")
    if on_gap is not None and (not callable(on_gap) or iscoroutinefunction(on_gap)):
        raise InvalidArgumentError("on_gap must be a function, not async, that takes a Reconnected", argument="on_gap")
    if on_gap is not None and gaps:
        raise InvalidArgumentError("gaps=True and on_gap= are two ways of the same: pass one", argument="on_gap")
    if give_up_after is not None and (not is_finite(give_up_after) or give_up_after <= 0):
        text = "give_up_after must be a finite number of seconds above 0, or None for never"
        raise InvalidArgumentError(text, argument="give_up_after")

    def read(result: Mapping[str, Any]) -> Any:
        try:
            return pushed.read(result)
        except APIError as error:
            error.status = None  # there was no HTTP
            raise

    return Wanted(
        operation=path,
        root_field=field,
        request=pushed.request,
        read=read,
        report_null=lambda: drift.report(path, [Deviation("unexpected_null", field, "object")]),
        gaps=gaps,
        buffer=buffer,
        overflow=overflow,
        on_gap=on_gap,
        give_up_after=give_up_after,
    )
