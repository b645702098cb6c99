"""The client of the Healthie GraphQL API."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast, overload

from healthie_api.version import API_VERSION
from hero_healthie._call.auth import ApiKey, header_value, secret_key
from hero_healthie._client import config
from hero_healthie._client.base import Client, connect, shared_settings
from hero_healthie._client.config import ClientOptions, HealthieEnvironment, ViewOptions
from hero_healthie._client.gather import check_calls, gather
from hero_healthie._client.warmup import Method, load
from hero_healthie._ratelimit import HEALTHIE_PACE
from hero_healthie._telemetry.drift import DriftMonitor
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.healthie.api_version import APIVersionStatus, VersionWatch
from hero_healthie.healthie.caller import HealthieCaller, HealthieSettings
from hero_healthie.healthie.joint import Joint, joint_of_context
from hero_healthie.healthie.operation_lookup import healthie_operations
from hero_healthie.healthie.query_documents import custom_document
from hero_healthie.healthie.resources.registry import CuratedResources
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.tracebacks import restore, takes_secrets, without_argument_frames, without_traceback_frames

if TYPE_CHECKING:
    from healthie_api.mutations import Mutations
    from healthie_api.queries import Queries
    from healthie_api.subscriptions import Subscriptions

A = TypeVar("A")
T = TypeVar("T")


@takes_secrets
class Healthie(CuratedResources, Client[HealthieCaller]):
    """Async client of the Healthie GraphQL API.

    `queries`, `mutations` and `subscriptions` hold one method per root field of the schema; `invoices` and the like are
    curated: a few methods which check the vendor's rules first. Use it as an async context manager, or close it with
    `aclose`.

    Args:
        api_key: the key of one user account, sent as `Authorization: Basic <key>`; or a function, sync or async, that
            returns it: it is called before the first call, and once more when a call is rejected for its key, which
            then is sent again.
        environment: `"production"` or `"sandbox"`; required, nothing defaults to production.
        base_url: overrides the GraphQL endpoint of the environment; plain http only to loopback.
        api_version: the date of the API version to request; the default is the one this package was generated from.
        shard_id: the shard of a sharded customer.
        options: `timeout`, `deadline`, `retry`, `pace`, `max_connections`, `max_response_bytes`, `ca_file`,
            `http_client`, `on_call`, `on_drift`, `app_info`, `default_headers`: see `ClientOptions`.

    Raises:
        ConfigurationError: a setting cannot work; the message names it.

    Example:
        async with Healthie.from_env() as healthie:
            print((await healthie.queries.current_user()).id)
    """

    @config.explains_arguments("HEALTHIE")
    def __init__(
        self,
        *,
        api_key: ApiKey,
        environment: HealthieEnvironment,
        base_url: str | None = None,
        api_version: str | None = None,
        shard_id: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        settings = HealthieSettings(
            api_version=config.check_api_version(API_VERSION if api_version is None else api_version),
            shard_id=None if shard_id is None else header_value(shard_id, "shard_id"),
            url=config.resolve_url(config.HEALTHIE_URLS, environment, base_url, variable="HEALTHIE_ENVIRONMENT"),
            **shared_settings(api_key, options),
        )
        drift = DriftMonitor("healthie", options.get("on_drift"))
        version = VersionWatch(settings.api_version, drift)
        executor = connect(options, default_pace=HEALTHIE_PACE)
        super().__init__(HealthieCaller(executor=executor, settings=settings, drift=drift, version=version))

    @classmethod
    @without_argument_frames
    def from_env(
        cls,
        *,
        api_key: ApiKey | None = None,
        environment: HealthieEnvironment | None = None,
        base_url: str | None = None,
        api_version: str | None = None,
        shard_id: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a client from `HEALTHIE_API_KEY`, `HEALTHIE_ENVIRONMENT`, and if set `HEALTHIE_BASE_URL`,
        `HEALTHIE_API_VERSION` and `HEALTHIE_SHARD_ID`. An argument replaces its variable.

        Args:
            api_key: see `Healthie`, as for all the others.
            environment: `"production"` or `"sandbox"`.
            base_url: overrides the URL of the environment.
            api_version: the date of the API version to request.
            shard_id: the shard of the account.
            options: see `ClientOptions`.

        Raises:
            ConfigurationError: a variable is missing or holds what cannot work.
        """
        env, found = config.require_from_environment, config.from_environment
        return cls(
            api_key=env("HEALTHIE_API_KEY") if api_key is None else api_key,
            environment=cast("HealthieEnvironment", env("HEALTHIE_ENVIRONMENT"))
            if environment is None
            else environment,
            base_url=found("HEALTHIE_BASE_URL") if base_url is None else base_url,
            api_version=found("HEALTHIE_API_VERSION") if api_version is None else api_version,
            shard_id=found("HEALTHIE_SHARD_ID") if shard_id is None else shard_id,
            **options,
        )

    @without_argument_frames
    def with_options(self, *, api_version: str | None = None, **options: Unpack[ViewOptions]) -> Self:
        """Return a view with other options for its calls: same connections; this client is not changed.

        Args:
            api_version: the date of the API version to request; None keeps the current one.
            options: `timeout`, `deadline`, `retry`, `pace`, `headers`, `extra_headers`: see `ViewOptions`.

        Raises:
            ConfigurationError: a value cannot work.

        Example:
            newer = healthie.with_options(api_version="2026-07-01")
        """
        if api_version is None:
            return self._with(options)
        view = self._with(options, api_version=config.check_api_version(api_version))
        return view._view(version=VersionWatch(api_version, self._calls.drift))

    @cached_property
    def queries(self) -> Queries:
        """All queries of the schema."""
        from healthie_api.queries import Queries  # noqa: PLC0415 (311 methods, loaded when asked for)

        return Queries(self._calls)

    @cached_property
    def mutations(self) -> Mutations:
        """All mutations of the schema."""
        from healthie_api.mutations import Mutations  # noqa: PLC0415 (427 methods, loaded when asked for)

        return Mutations(self._calls)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """All subscriptions of the schema: see `hero_healthie.realtime`."""
        from healthie_api.subscriptions import Subscriptions  # noqa: PLC0415 (loaded when asked for)

        return Subscriptions(self._calls)

    @property
    def api_version(self) -> str:
        """The API version that is requested."""
        return self._calls.settings.api_version

    def api_version_status(self) -> APIVersionStatus:
        """Return until when the API version in use is served, as documented or announced in the responses so far.

        Nothing is sent; all views of a client share what their responses announced.
        """
        return self._calls.version.status

    @property
    def base_url(self) -> str:
        """The URL of the GraphQL endpoint."""
        return self._calls.settings.url

    @overload
    async def call(
        self, operation: GraphQLOperation[T], variables: Mapping[str, object], *, into: None = None
    ) -> T: ...
    @overload
    async def call(
        self, operation: GraphQLOperation[T], variables: Mapping[str, object], *, into: type[A] | None
    ) -> T | A: ...
    @without_traceback_frames
    async def call(
        self, operation: GraphQLOperation[T], variables: Mapping[str, object], *, into: type[A] | None = None
    ) -> T | A:
        """Send an operation that `hero-healthie generate` made of a custom document, and return what it selects.

        The generated functions call this.

        Args:
            operation: the `OPERATION` of a generated module.
            variables: its variables by their GraphQL names; those that are None are left out.
            into: a model of your own that decides what is asked for; only for operations of this package.

        Raises:
            InvalidArgumentError: a variable cannot be right; nothing was sent.
            APIError: the call did not succeed.
        """
        return await self._calls.call(operation, variables, into=into)

    @without_argument_frames
    def list_call(
        self, operation: GraphQLOperation[Any], variables: Mapping[str, object], *, into: type[Any] | None = None
    ) -> ListCall[Any]:
        """Return the call of a list that `hero-healthie generate` made of a custom document, to await or to iterate.

        Args:
            operation: the `OPERATION` of a generated module.
            variables: its variables by their GraphQL names; those that are None are left out.
            into: a model of your own for an item; only for operations of this package.
        """
        return self._calls.list_call(operation, variables, into=into)

    @overload
    async def execute(
        self,
        query: str,
        variables: Mapping[str, object] | None = None,
        *,
        operation_name: str | None = None,
        check: bool = False,
        api_version: str | None = None,
    ) -> dict[str, Any]: ...
    @overload
    async def execute(
        self,
        query: str,
        variables: Mapping[str, object] | None = None,
        *,
        into: type[A],
        operation_name: str | None = None,
        check: bool = False,
        api_version: str | None = None,
    ) -> A: ...
    @overload
    async def execute(self, *, into: type[A]) -> A: ...
    @without_traceback_frames
    async def execute(
        self,
        query: str | None = None,
        variables: Mapping[str, object] | None = None,
        *,
        into: type[A] | None = None,
        operation_name: str | None = None,
        check: bool = False,
        api_version: str | None = None,
    ) -> A | dict[str, Any]:
        """Send a custom document, or the query that a model of yours stands for, and return its `data`.

        A query is retried like any read. A mutation is retried only when an attempt had no effect, and its
        `messages` are errors if the document selects them.

        Args:
            query: the document; without it, `into` is one: each of its fields is a query of the schema.
            variables: its variables; those that are None are left out.
            into: a pydantic model, dataclass or TypedDict for `data`; without it the parsed `data` is returned.
            operation_name: which operation to run, where the document holds several.
            check: whether to check the document before it is sent: against the schema of this package, which may lack
                what the vendor added. It takes graphql-core and, once, a second; in tests rather than in production.
            api_version: the date of the API version that this document was written for; None for the client's.

        Raises:
            InvalidArgumentError: the document is no GraphQL (where graphql-core is installed), holds no operation, or
                several and no `operation_name`, or declares other variables, or `check` finds a mistake, or `into` does
                not fit; nothing was sent.
            APIError: the call did not succeed.

        Example:
            data = await healthie.execute("query q($id: ID) { user(id: $id) { id } }", {"id": "61"})
            print(data["user"])
        """
        if api_version is not None:
            view: Any = self.with_options(api_version=api_version)  # which overload it is shows when it is called
            found: A | dict[str, Any] = await view.execute(
                query, variables, into=into, operation_name=operation_name, check=check
            )
            return found
        if query is None:
            if into is None:
                raise InvalidArgumentError("query must be a GraphQL document, or into a model of one", argument="query")
            if variables or operation_name is not None:
                name = "variables" if variables else "operation_name"
                raise InvalidArgumentError(f"{name} is for a document, and there is none", argument=name)
            from hero_healthie._selection.operations import root_selection  # noqa: PLC0415 (only for models of users)

            root = root_selection(into)
            return await self._calls.execute(custom_document(root.document, None), {}, root.reader.read)
        if variables is not None and not (
            isinstance(variables, Mapping) and all(isinstance(x, str) for x in variables)
        ):
            raise InvalidArgumentError("variables must be a dict with str as keys", argument="variables")
        document = custom_document(query, operation_name, variables)
        if check:
            from hero_healthie.healthie.schema_errors import check_document  # noqa: PLC0415 (loads the schema)

            await asyncio.to_thread(check_document, query)
        if into is None:
            return await self._calls.execute(document, variables or {}, dict)
        from hero_healthie._selection.reading import reader_of  # noqa: PLC0415 (only for models of users)

        return await self._calls.execute(document, variables or {}, reader_of(into).read)

    @without_traceback_frames
    async def together(self, calls: Iterable[Awaitable[T]]) -> list[T]:
        """Send several small queries as one document, and return their results in order.

            user, page = await healthie.together([queries.user(id="1"), queries.appointments(first=5)])

        It is one call to the rate limit, to retries and to `on_call`. Its cost is the sum of theirs, checked before it
        is sent. If the vendor refuses one of them, all fail.

        Args:
            calls: calls of methods of `queries`, and of curated methods that read, not awaited yet.

        Raises:
            InvalidArgumentError: one of them cannot be sent so, or they cost too much together; nothing was sent.
            APIError: the call did not succeed.
        """
        found = list(calls)
        check_calls(found)
        joint = Joint(len(found))
        token = joint_of_context.set(joint)
        try:
            batch = asyncio.ensure_future(gather(map(joint.take, found), limit=max(1, len(found))))
        finally:
            restore(joint_of_context, token)
        batch.add_done_callback(joint.end)
        try:
            await joint.complete()
            if joint.queries and not batch.done():
                await joint.sender.send_joint(joint)
            return await batch
        finally:
            if not batch.done():
                batch.cancel()
                await asyncio.wait([batch])

    def _load(self, wanted: Sequence[Method | str]) -> None:
        api = ("healthie_api.queries", "healthie_api.mutations")
        runtime = (f"hero_healthie_runtime.graphql.{name}" for name in ("api", "responses", "shapes", "variables"))
        operations = load(self._calls.executor, wanted, healthie_operations, *api, *runtime)
        from hero_healthie_runtime.graphql.prepare import prepare_operations  # noqa: PLC0415 (when warming)

        prepare_operations(*operations, package="healthie_api")

    @without_argument_frames
    def as_user(self, *, api_key: ApiKey) -> Self:
        """Return a view for another user account: same connections; this client is not changed.

        Args:
            api_key: the key of the account, or a function that returns it, as for `Healthie`.

        Raises:
            ConfigurationError: the key is empty or cannot be sent as a header.

        Example:
            nurse = healthie.as_user(api_key=sandbox.healthie_api_keys[1])
            print((await nurse.queries.current_user()).id)
        """
        return self._view(settings=replace(self._calls.settings, api_key=secret_key(api_key)))

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r}, api_version={self.api_version!r})"
