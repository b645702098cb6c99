"""The client of the Healthie GraphQL API."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

from healthie_api.version import API_VERSION
from hero_healthie._call.auth import Secret, header_value
from hero_healthie._call.call import CallOptions
from hero_healthie._call.retry import RetryPolicy
from hero_healthie._client import config
from hero_healthie._client.base import Client, connect
from hero_healthie._client.config import HealthieEnvironment
from hero_healthie._client.warmup import warm
from hero_healthie._ratelimit import HEALTHIE_PACE, Pace
from hero_healthie._telemetry.drift import DriftHook, DriftMonitor
from hero_healthie._telemetry.events import CallHooks
from hero_healthie._telemetry.tracebacks import without_traceback_frames
from hero_healthie._transport.httpx import HTTPClient
from hero_healthie.healthie.api_version import APIVersionStatus, VersionWatch
from hero_healthie.healthie.caller import HealthieCaller, HealthieSettings
from hero_healthie.healthie.operation_lookup import healthie_operations
from hero_healthie.healthie.query_documents import custom_document
from hero_healthie_runtime.graphql.operation import GraphQLOperation

if TYPE_CHECKING:
    from pydantic import BaseModel

    from healthie_api.mutations import Mutations
    from healthie_api.queries import Queries
    from hero_healthie.healthie.resources.invoices.resource import Invoices

    ModelT = TypeVar("ModelT", bound=BaseModel)

T = TypeVar("T")

_DEFAULT_RETRY = RetryPolicy()
_FIRST_CALL_LOADS = (
    "healthie_api.queries",
    "healthie_api.mutations",
    "hero_healthie_runtime.graphql.variables",
    "hero_healthie_runtime.graphql.shapes",
)


class Healthie(Client[HealthieCaller]):
    """Async client of the Healthie GraphQL API.

    `queries` and `mutations` hold one method per root field of the schema; `invoices` is the curated way to invoices.
    Use it as an async context manager, or close it with `aclose`.

    Args:
        api_key: the key of one user account; sent as `Authorization: Basic <key>`.
        environment: `"production"` or `"sandbox"`; required, nothing defaults to production.
        base_url: overrides the GraphQL endpoint of the environment; plain http only to loopback.
        api_version: the date of the API version to ask for; the default is the one this package was generated from.
        shard_id: the shard of a sharded customer.
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
        environment: HealthieEnvironment,
        base_url: str | None = None,
        api_version: str | None = None,
        shard_id: str | None = None,
        timeout: float = config.DEFAULT_TIMEOUT,
        deadline: float = config.DEFAULT_DEADLINE,
        retry: RetryPolicy = _DEFAULT_RETRY,
        pace: Pace = HEALTHIE_PACE,
        max_connections: int = config.DEFAULT_MAX_CONNECTIONS,
        max_response_bytes: int | None = config.DEFAULT_MAX_RESPONSE_BYTES,
        ca_file: str | None = None,
        http_client: HTTPClient | None = None,
        on_call: CallHooks | None = None,
        on_drift: DriftHook | None = None,
    ) -> None:
        settings = HealthieSettings(
            api_key=Secret(api_key),
            api_version=config.check_api_version(API_VERSION if api_version is None else api_version),
            shard_id=None if shard_id is None else header_value(shard_id, "shard_id"),
            url=config.resolve_url(config.HEALTHIE_URLS, environment, base_url, variable="HEALTHIE_ENVIRONMENT"),
            options=CallOptions(timeout, deadline, retry),
        )
        drift = DriftMonitor("healthie", on_drift)
        version = VersionWatch(settings.api_version, drift)
        executor = connect(
            http_client,
            max_connections=max_connections,
            max_response_bytes=max_response_bytes,
            ca_file=ca_file,
            pace=pace,
            on_call=on_call,
        )
        self._set_up(HealthieCaller(executor, settings, drift, version), owner=True)

    @classmethod
    def from_env(
        cls,
        *,
        timeout: float = config.DEFAULT_TIMEOUT,
        deadline: float = config.DEFAULT_DEADLINE,
        retry: RetryPolicy = _DEFAULT_RETRY,
        pace: Pace = HEALTHIE_PACE,
        max_connections: int = config.DEFAULT_MAX_CONNECTIONS,
        max_response_bytes: int | None = config.DEFAULT_MAX_RESPONSE_BYTES,
        ca_file: str | None = None,
        http_client: HTTPClient | None = None,
        on_call: CallHooks | None = None,
        on_drift: DriftHook | None = None,
    ) -> Self:
        """A client from `HEALTHIE_API_KEY`, `HEALTHIE_ENVIRONMENT` and, if set, `HEALTHIE_BASE_URL`,
        `HEALTHIE_API_VERSION` and `HEALTHIE_SHARD_ID`.

        Raises:
            ConfigurationError: a variable is missing or holds what cannot work.
        """
        return cls(
            api_key=config.require_from_environment("HEALTHIE_API_KEY"),
            environment=config.require_from_environment("HEALTHIE_ENVIRONMENT"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] (checked by the constructor)
            base_url=config.from_environment("HEALTHIE_BASE_URL"),
            api_version=config.from_environment("HEALTHIE_API_VERSION"),
            shard_id=config.from_environment("HEALTHIE_SHARD_ID"),
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

    @cached_property
    def queries(self) -> Queries:
        """All queries of the schema."""
        from healthie_api.queries import Queries  # noqa: PLC0415 (303 methods, loaded when asked for)

        return Queries(self._calls)

    @cached_property
    def mutations(self) -> Mutations:
        """All mutations of the schema."""
        from healthie_api.mutations import Mutations  # noqa: PLC0415 (410 methods, loaded when asked for)

        return Mutations(self._calls)

    @cached_property
    def invoices(self) -> Invoices:
        """Invoices: list, get, create, update, delete."""
        from hero_healthie.healthie.resources.invoices.resource import (  # noqa: PLC0415 (loads pydantic models)
            Invoices,
        )

        return Invoices(self._calls, self.queries, self.mutations)

    @property
    def api_version(self) -> str:
        """The API version that is asked for."""
        return self._calls.settings.api_version

    def api_version_status(self) -> APIVersionStatus:
        """Until when the API version in use is served, as far as documented or told by the answers seen so far.

        It asks nobody; all views of a client share what their answers told.
        """
        return self._calls.version.status

    @property
    def base_url(self) -> str:
        """Where the calls go."""
        return self._calls.settings.url

    def call(self, operation: GraphQLOperation[T], variables: Mapping[str, object]) -> Coroutine[Any, Any, T]:
        """Send an operation that `hero-healthie generate` made of your own document; its functions call this.

        Args:
            operation: the `OPERATION` of a generated module.
            variables: its variables by their GraphQL names; those that are None are left out.

        Raises:
            InvalidArgumentError: a variable cannot be right; nothing was sent.
            APIError: the call did not succeed.
        """
        return self._calls.call(operation, variables)

    @overload
    async def execute(
        self, query: str, variables: Mapping[str, object] | None = None, *, operation_name: str | None = None
    ) -> dict[str, Any]: ...
    @overload
    async def execute(
        self,
        query: str,
        variables: Mapping[str, object] | None = None,
        *,
        into: type[ModelT],
        operation_name: str | None = None,
    ) -> ModelT: ...
    @without_traceback_frames
    async def execute(
        self,
        query: str,
        variables: Mapping[str, object] | None = None,
        *,
        into: type[ModelT] | None = None,
        operation_name: str | None = None,
    ) -> ModelT | dict[str, Any]:
        """Send a document of your own.

        A query is repeated like any read. A mutation is repeated only when the server did nothing with it, and its
        `messages` are errors if the document selects them.

        Args:
            query: the document.
            variables: its variables; those that are None are left out.
            into: a pydantic model for `data`; without it the parsed `data` is returned.
            operation_name: which operation to run, where the document holds several.

        Raises:
            InvalidArgumentError: the document holds no operation, or several and no name; nothing was sent.
            APIError: the call did not succeed.
        """
        document = custom_document(query, operation_name)
        if into is None:
            return await self._calls.execute(document, variables or {}, dict)
        return await self._calls.execute(document, variables or {}, into.model_validate)

    @without_traceback_frames
    async def warm(self, *operations: Callable[..., object] | str) -> None:
        """Load what the first calls need, in a thread, so that they do not hold up the event loop. It sends nothing.

        What every call needs is loaded always: the connections, and what reads and writes. Operations load what is
        their own with their first call, or here. Call it when your program starts, and as often as you like.

        Args:
            operations: methods such as `healthie.queries.user` or `healthie.invoices.list`, functions of your own
                operations, or names: `"queries.user"`, `"user"`, or `"invoices"` for all of them.

        Raises:
            InvalidArgumentError: there is no such operation; the message names those that are close.
            ConfigurationError: the client is closed.
        """
        await warm(
            self._calls.executor, operations, find=healthie_operations, modules=_FIRST_CALL_LOADS, prepare=_prepare
        )

    def as_user(self, *, api_key: str) -> Self:
        """A view with the key of another user account: same connections; this client is not changed.

        Raises:
            ConfigurationError: the key is empty or cannot stand in a header.
        """
        return self._view(api_key=Secret(api_key))

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r}, api_version={self.api_version!r})"


def _prepare(operations: Sequence[GraphQLOperation[Any]]) -> None:
    from hero_healthie_runtime.graphql.prepare import prepare  # noqa: PLC0415 (loads what the first call needs)

    prepare(*operations, package="healthie_api")
